import { oncePerClause } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { countWords } from '../../text/terms.ts';
import type { Listing } from '../../types.ts';
import { clauseWords } from '../../words/listings.ts';
import { itemLeads, itemPrepositions, itemTails, namingTails } from '../../words/memberships.ts';

const mostWords = 6;

export const separator = /\s*[,;]\s*(?:and\s+|or\s+|&\s*|and\/or\s+)?|\s+(?:and|or|&|and\/or)\s+/iu;
const isClause = phraseTest(clauseWords);
const lead = new RegExp(String.raw`^\W*(?:${phraseSource(itemLeads)}\s+)*`, 'i');
const tail = new RegExp(String.raw`\s+${phraseSource(itemTails)}.*$`, 'i');
const namesWhose = phraseTest(namingTails);
const opensWithPreposition = new RegExp(`^${phraseSource(itemPrepositions)}`, 'i');

/** "A cheque made out to us" -> "cheque". */
const bareItem = oncePerClause((text) =>
  text
    .replace(tail, '')
    .replace(lead, '')
    .replace(/[\s.!:]+$/, ''),
);

/** A listed thing is a noun with its attributes, and no clause. */
export const isItem = oncePerClause((item): boolean => {
  const count = countWords(item);
  return count > 0 && count <= mostWords && !isClause.test(item) && !season.test(item);
});

/** "In the harbor only, |from 1 May to 9 June|": when, and no second thing. */
const season = /^\s*(?:from|until|between|since)\s.*\d/i;

/** The things that a stretch of text lists and nothing else; none where it says more than that. */
export function itemsOf(text: string): string[] {
  const items = text.split(separator).map(bareItem);
  return items.every(isThing) ? items : [];
}

/** The things among those that a label announces. "Cash, in stores only" is no cash, and where cheques "drawn on a branch" are refused, cheques are not. */
export function itemsAmong(text: string, extent?: Listing['extent']): string[] {
  const written = text.split(separator);
  const pieces = extent === 'denied' ? written.filter((piece) => !namesWhose.test(piece)) : written;
  return pieces
    .map(bareItem)
    .filter((item, index) => isThing(item) && !opensWithPreposition.test(pieces[index + 1] ?? ''));
}

function isThing(item: string): boolean {
  return isItem(item) && !opensWithPreposition.test(item);
}
