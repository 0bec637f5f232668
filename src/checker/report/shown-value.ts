import { showValue } from '../../facts/values/compare.ts';
import { ABOVE_BEFORE, BELOW_BEFORE } from '../../facts/words/bounds.ts';
import { isQuantity } from '../match/magnitude.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';

/** What ends a sentence or a clause, and is no part of what it says. */
const closing = /[.;,:\s]+$/;
const above = new RegExp(`^${phraseSource(ABOVE_BEFORE.filter((words) => /\p{L}/u.test(words)))}`, 'iu');
const below = new RegExp(`^${phraseSource(BELOW_BEFORE.filter((words) => /\p{L}/u.test(words)))}`, 'iu');

/** What a claim says in few words: as it is written, but "up to $18" for "it never costs |more than $18|". */
export function shownValue({ value, written }: Claim): string {
  const isDenied =
    isQuantity(value) &&
    value.inclusive &&
    ((value.bound === 'at-most' && above.test(written)) || (value.bound === 'at-least' && below.test(written)));
  return isDenied ? showValue(value) : written.replace(closing, '');
}

/** The sentence of a claim, and the head of its row before what stands in a cell. */
export function shownSentence({ sentence: { text, role, row } }: Claim): string {
  const said = text.replace(closing, '');
  return role === 'cell' && row !== '' ? `${row}: ${said}` : said;
}
