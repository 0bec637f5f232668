import { questionsOf } from '../extract/leads.ts';
import type { Learnt } from '../learn/index.ts';
import { allTerms } from '../match/surroundings.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import { pageKinds, pageReaders } from '../words/page-kinds.ts';
import type { Excuse } from './excuse.ts';

/**
 * "A restocking fee of 15 % is kept on |returned furniture|" on the page on furniture, "Restocking fee on |returned electronics|: 10 %" on that on
 * electronics: each line names what its own title or heading is about, and nothing at the other line does.
 */
export const ownSubjects: Excuse = {
  id: 'own-subjects',
  title: 'Each of the two lines is about a thing that its own heading names and the other does not',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.page === b.page) return '';
    const [left, right] = [ownSubject(a, b, learnt), ownSubject(b, a, learnt)];
    return left && right ? `each line is about what its heading names: "${left}" and "${right}"` : '';
  },
};

/** The first term that a line shares with the headings above it and that the other line and its headings do not have; undefined for none. */
function ownSubject(claim: Claim, other: Claim, { terms }: Learnt): string | undefined {
  const known = allTerms(other);
  const idle = idleIn(terms);
  return headedIn(terms)(claim).find((term) => !known.has(term) && !idle.has(term));
}

/** Terms of the headings above a claim that stand beside its value, or in the question that it answers. */
const headedIn = once((terms: Learnt['terms']) =>
  once(({ fields: { title, heading, clause, label }, sentence, document }: Claim): string[] => {
    const question = questionsOf(document)[sentence.index] ?? '';
    const line = new Set([...clause, ...label, ...terms.in(question)]);
    return [...title, ...heading].filter((term) => line.has(term));
  }),
);

/** "Answers for |agents|" says for whom a page is, and not what it is about. */
const idleIn = once(
  (terms: Learnt['terms']): ReadonlySet<string> => new Set(terms.in([...pageKinds, ...pageReaders].join(' '))),
);
