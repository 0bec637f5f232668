import type { WordEvidence } from '../../match/evidence.ts';
import { once } from '../../once.ts';
import type { Claim } from '../../types.ts';

const closestPages = 0.85;
const leastBeside = 0.4;
const mostStray = 0.65;
const leastBesideAnywhere = 0.65;
const mostStrayAnywhere = 0.4;

/** What lacks for two claims that are told by few words to be about one thing: more words must agree where the pages are no near ones; '' for nothing. */
export function lacksOneThing({ samePage, beside, strayMost, closest }: WordEvidence): string {
  if (samePage === 1) return 'two answers of this kind on one page are left to the reader';
  const [least, most] = closest >= closestPages ? [leastBeside, mostStray] : [leastBesideAnywhere, mostStrayAnywhere];
  return beside >= least && strayMost <= most ? '' : 'too few words say that both are about one thing';
}

/** Whether each of two lines says what it is for by a word that the other line does not have; `about` are the terms of what it is for. */
export function areForOthers(a: Claim, b: Claim): boolean {
  return strays(a, lineTerms(b)) && strays(b, lineTerms(a));
}

function strays({ value, fields }: Claim, others: ReadonlySet<string>): boolean {
  return 'about' in value && value.about.some((term) => fields.clause.includes(term) && !others.has(term));
}

const lineTerms = once(
  ({ fields: { clause, sentence, label, parents } }: Claim): ReadonlySet<string> =>
    new Set([...clause, ...sentence, ...label, ...parents]),
);
