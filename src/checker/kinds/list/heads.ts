import type { Document, Sentence } from '../../../document/types.ts';
import { oncePerClause } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, sieved } from '../../text/sieve.ts';
import { countWords } from '../../text/terms.ts';
import { refusingWords, supplyingWords } from '../../words/list-verdicts.ts';
import {
  headsOfCases,
  headsOfExtras,
  headsOfWhatCounts,
  headsOfWhatDoesNot,
  headVerbs,
  writings,
} from '../../words/memberships.ts';
import { negations } from '../../words/negations.ts';
import { modalityIn } from '../common/modality.ts';

/** What a head says of the things below it. */
export type HeadVerdict = 'open' | 'denied' | '';

const mostWords = 8;
const isOfCases = phraseTest([...headsOfCases, ...writings]);
const counts = phraseTest(headsOfWhatCounts);
const doesNot = phraseTest([...headsOfWhatDoesNot, ...refusingWords]);
const areExtras = phraseTest(headsOfExtras);
const negatedVerb = sieved(
  headVerbs,
  new RegExp(String.raw`${phraseSource(negations)}\s+(?:be\s+)?${phraseSource(headVerbs)}`, 'i'),
);

/** "|Send us one of the following|, with your name on it:": each will do. */
const asksForOne = new RegExp(
  String.raw`^\W*(?:please\s+)?${phraseSource(supplyingWords)}\s+(?:us\s+)?(?:one|any|either)\s+of\s+(?:the\s+following|these|those)(?=[\s,:])`,
  'i',
);

/** "Not accepted", "Banned tools", "What we don't buy" rule things out, "Included" and "Cards we take" rule them in; '' for any other head. */
export const verdictOf = oncePerClause((head): HeadVerdict => {
  if (asksForOne.test(head)) return 'open';
  if (countWords(head) > mostWords || isOfCases.test(head)) return '';
  if (doesNot.test(head) || negatedVerb.test(head) || modalityIn(head)?.modality === 'must-not') return 'denied';
  if (counts.test(head)) return modalityIn(head)?.modality === 'is-not' ? '' : 'open';
  return areExtras.test(head) ? 'denied' : '';
});

/** The lead-in, heading or title that a line stands right under; of a nested item, the item above it. */
export function headAbove({ role, parents, section }: Sentence, { sections, title }: Document): string {
  const leadIn = parents.at(-1);
  if (role === 'item' && leadIn !== undefined) return leadIn;
  return section === 0 ? title : (sections[section]?.heading ?? '');
}
