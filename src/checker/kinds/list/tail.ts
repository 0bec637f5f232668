import { phraseSource } from '../../text/phrases.ts';
import { sieved } from '../../text/sieve.ts';
import { tailsIn, tailsOut } from '../../words/memberships.ts';
import { itemsOf } from './items.ts';
import type { Membership } from './members.ts';

const tail = sieved(
  [...tailsIn, ...tailsOut],
  new RegExp(
    String.raw`,\s+(?:with\s+|and\s+)?(?<items>[^,;:.()]{2,40}?)\s+(?:(?<out>${phraseSource(tailsOut)})|${phraseSource(tailsIn)})\W*$`,
    'i',
  ),
);

/** "A berth is $40 a night, |water included|", "…, |power excluded|": what a line rules in or out behind its last comma, with no verb. */
export function atTail(text: string): Membership | undefined {
  const match = tail.exec(text);
  const { items: listed = '', out } = match?.groups ?? {};
  const items = itemsOf(listed);
  if (!match || items.length === 0) return undefined;
  const start = match.index + match[0].indexOf(listed);
  return { items, extent: out ? 'denied' : 'open', plan: '', start, end: text.length };
}
