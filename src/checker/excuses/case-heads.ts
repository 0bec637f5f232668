import type { Learnt } from '../learn/index.ts';
import { allTerms } from '../match/surroundings.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { readerCases } from '../words/conditions.ts';
import type { Excuse } from './excuse.ts';

/**
 * "If you are adopting" and "If you are the second parent" are two pages, or two headings, that each hold for one reader: "leave lasts 18 weeks" is said of
 * the one and "leave lasts 5 weeks" of the other.
 */
export const caseHeads: Excuse = {
  id: 'case-heads',
  title: 'The titles or headings say for which readers each line holds, and these are others',
  ofDifference: true,
  reason: (a, b, { terms }) => {
    const [left, right] = [headOf(a), headOf(b)];
    if (left === '' || right === '' || left === right) return '';
    const areApart = isStrange(left, b, terms) && isStrange(right, a, terms);
    return areApart ? `one holds "${left}", the other "${right}"` : '';
  },
};

const opensCase = new RegExp(String.raw`^\W*${phraseSource(readerCases)}\s`, 'i');

/** The heading above a claim, else the title of its page, that says for which reader it holds; '' for none. */
const headOf = once(({ document, sentence }: Claim): string => {
  const heads = [document.sections[sentence.section]?.heading ?? '', document.title];
  return heads.find((head) => opensCase.test(head)) ?? '';
});

/** Whether a head has a word of which the line and the heads of the other claim know nothing. */
function isStrange(head: string, other: Claim, terms: Learnt['terms']): boolean {
  const known = allTerms(other);
  return terms.in(head).some((term) => !known.has(term));
}
