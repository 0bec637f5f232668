import { foldPhrase, phrasePattern } from '../../text/phrases.ts';
import { roughSieve } from '../../text/sieve.ts';
import { fixedSlots } from '../../words/slots.ts';
import type { WrittenSlot } from './slots.ts';

const leads = fixedSlots.flatMap((slot) => slot.leads);
const mayFill = roughSieve(leads);
const lead = phrasePattern(leads);
/** "The bowls |are|": nothing that may or must be so. */
const isSo = /^(?<thing>[^,;:()]+?)\s+(?:is|are|comes?)(?:\s+(?:always|all|then|entirely))?\s*$/i;
const joint = /\s*,\s*|\s+(?:and|or)\s+/i;
const article = /^(?:the|an?|your|our|their)\s+/i;
const end = /[\s.!]+$/;
const fillers = fixedSlots.map(
  ({ names }) =>
    new Map(names.map((line) => line.split('=')).flatMap((all) => all.map((name) => [name.toLowerCase(), all[0]!]))),
);

/** "The deposit is |taken in| cash": what fills the one slot of a thing; undefined for a line that says more, or another thing. */
export function fixedIn(text: string): WrittenSlot | undefined {
  const match = mayFill.test(text) ? lead.exec(text) : null;
  const thing = isSo.exec(text.slice(0, match?.index ?? 0))?.groups?.['thing'];
  if (!match || !thing) return undefined;
  const behind = text.slice(match.index + match[0].length).replace(end, '');
  const names = behind.split(joint).map((name) => name.trim().replace(article, '').toLowerCase());
  for (const [slot, filler] of fillers.entries()) {
    const items = names.flatMap((name) => filler.get(name) ?? []);
    if (fixedSlots[slot]!.leads.includes(foldPhrase(match[0])) && items.length === names.length)
      return { extent: 'closed', items, sort: '', slot: `${slot}`, frame: thing, fill: fixedSlots[slot]!.fill };
  }
  return undefined;
}
