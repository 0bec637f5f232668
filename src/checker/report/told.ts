import type { Day } from '../../document/types.ts';
import { gridOf } from '../../facts/grid.ts';
import { lostBy } from '../../facts/precedence.ts';
import type { Knowledge, Witness } from '../../facts/types.ts';
import { witnessOf } from '../../facts/witness.ts';
import { kindOf } from '../kinds/kind-of.ts';
import type { Claim } from '../types.ts';

/**
 * One customer who would be told both: not one for whom another value of the fact wins over the declared side. A line of 45 days against 30
 * for everyone, with 14 in the EU, is told to a customer in the United States. Where the two lines say for whom a thing is, it is one of
 * those, or one who is none of them.
 *
 * @returns undefined when there is nobody
 */
export function toldBoth(a: Claim, b: Claim, { facts, taxonomy }: Knowledge, asOf: Day): Witness | undefined {
  const settled = [a, b].flatMap(({ factId, place }) => {
    const fact = factId === '' ? undefined : facts.find(({ id }) => id === factId);
    return fact ? lostBy(fact, place, gridOf(taxonomy), asOf) : [];
  });
  return witnessOf(a, b, taxonomy, asOf, { settled, person: kindOf(a.kind).told?.(a, b) ?? '' });
}
