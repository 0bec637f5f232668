import type { Learnt } from '../learn/index.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';
import { declaresScope } from './sister-page.ts';

/** "Kite comes back wet" and "Returning a buoy", where `hire-kites.md` and `hire-buoys.md` are sister pages: each is about a thing that has a page to itself. */
export const sisterSubject: Excuse = {
  id: 'sister-subject',
  title: 'Each line is about another of the things that sister pages are about',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.page === b.page || (declaresScope(a) && declaresScope(b))) return '';
    const differ =
      learnt.sisters.differ(saidOver(a), saidOver(b)) && learnt.sisters.differ(named(learnt)(a), named(learnt)(b));
    return differ ? 'each is about another of the things to which the folder gives a page each' : '';
  },
};

/** Terms that say what a line is about: beside the value, in its labels and in the heads above it. */
const saidOver = once(
  ({ fields: { clause, label, case: head, parents, heading, title } }: Claim): ReadonlySet<string> => {
    return new Set([...clause, ...label, ...head, ...parents, ...heading, ...title]);
  },
);

/** The same, with those of the names that are given: "Kite plan: kites and buoys" speaks of both. */
const named = once(({ names, terms }: Learnt) =>
  once((claim: Claim): ReadonlySet<string> => {
    const given = claim.mentions.flatMap((mention) =>
      mention.length === 1 ? terms.in(names.names[mention[0]!]!) : [],
    );
    return new Set([...saidOver(claim), ...given]);
  }),
);
