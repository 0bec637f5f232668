import { phraseSource } from '../../text/phrases.ts';
import { sieved } from '../../text/sieve.ts';
import { takerAdverbs, takers, takerVerbs } from '../../words/memberships.ts';
import { itemsOf } from './items.ts';
import type { Membership } from './members.ts';

/** "We accept cash and cards, |but no vouchers|": what a line keeps out behind what it lets in. */

const adverbs = String.raw`(?:\s+${phraseSource(takerAdverbs)})*`;
const kept = sieved(
  takerVerbs,
  new RegExp(
    String.raw`${phraseSource(takers)}${adverbs}\s+${phraseSource(takerVerbs)}\s+[^.;:!?()]*?(?<joint>,?\s+but\s+(?:not\s+(?:with|by)|no|not|never)\s+|,\s+(?:no|not)\s+)(?<items>[^.;:!?()—–|]+)`,
    'i',
  ),
);

/** The things behind "but no" of a line that says what is taken; undefined for any other. */
export function behindButNot(text: string): Membership | undefined {
  const match = kept.exec(text);
  const { joint = '', items: listed = '' } = match?.groups ?? {};
  if (!match || joint === '') return undefined;
  const items = itemsOf(listed);
  const end = match.index + match[0].length;
  return items.length === 0 ? undefined : { items, extent: 'denied', plan: '', start: end - listed.length, end };
}
