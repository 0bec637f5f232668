import { matchesIn } from '../../../document/matches.ts';
import type { Quantity } from '../../../facts/types.ts';
import { findValues } from '../../../facts/values/read.ts';
import { ORDINALS } from '../../../facts/words/numbers.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { broughtWords, refusedWords } from '../../words/counted.ts';
import { isShut, modalityIn } from '../common/modality.ts';
import type { FoundClaim } from '../kind.ts';

const places = new Map(Object.entries(ORDINALS).filter(([, place]) => place >= 2));
const ordinal = new RegExp(
  String.raw`\b(?:(no|the|a|an|your|their|any|every)\s+)?(${[...places.keys()].join('|')}|\d{1,3}(?:nd|rd|th|st))\s+(?=\p{L})`,
  'giu',
);
const mayTell = new RegExp(String.raw`\b(?:${[...places.keys()].join('|')})\b|\d(?:nd|rd|th|st)\b`, 'i');
const refused = phrasePattern(refusedWords);
const brought = phrasePattern(broughtWords);
const bringing = /\b(?:after|with|on|at|from|upon)\s+$/i;
const clauseEnd = /[.;:()|]|,\s|\s(?:and|or|but|if|when|unless|because)\s/i;
const bringsItself = new RegExp(String.raw`^\s+(?:[\p{L}-]+\s+){0,2}?${phraseSource(broughtWords)}`, 'iu');

/** "The fourth pass is refused" is up to three passes, "locked after the fifth wrong code" five wrong codes: a number told by the place of the last one. */
export function ordinalsIn(text: string): FoundClaim[] {
  if (!mayTell.test(text)) return [];
  return matchesIn(text, ordinal).flatMap((match) => {
    const [all, lead = '', word = ''] = match;
    const place = places.get(word.toLowerCase()) ?? Number.parseInt(word, 10);
    const at = match.index + all.length;
    const [thing] = findValues(`1 ${text.slice(at)}`);
    if (place < 2 || thing?.start !== 0 || thing.value.kind !== 'count' || thing.value.unit === '') return [];
    const end = at + thing.end - 2;
    const side = sideOf(lead, text.slice(0, match.index), text.slice(end), text);
    if (!side) return [];
    const amount = side === 'refused' ? place - 1 : place;
    const bound: Quantity['bound'] = side === 'refused' ? 'at-most' : 'exactly';
    const value: Quantity = { ...thing.value, bound, low: amount, high: amount, anchor: '' };
    return [{ value, start: match.index, end, text: text.slice(match.index, end) }];
  });
}

/** Whether the one in that place is refused, or brings something about; undefined where neither is said. */
function sideOf(lead: string, before: string, behind: string, text: string): 'refused' | 'brought' | undefined {
  const stop = behind.search(clauseEnd);
  const clause = stop < 0 ? behind : behind.slice(0, stop);
  if (lead.toLowerCase() === 'no') return 'refused';
  const modality = modalityIn(clause)?.modality;
  if (before.trim() === '' && (refused.test(clause) || (modality !== undefined && isShut(modality)))) return 'refused';
  if (bringsItself.test(clause)) return 'brought';
  return bringing.test(before) && brought.test(text.replace(clause, '') + clause) ? 'brought' : undefined;
}
