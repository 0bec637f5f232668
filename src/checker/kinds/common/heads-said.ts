import { allTerms } from '../../match/surroundings.ts';
import type { Claim } from '../../types.ts';

/**
 * How sure it is that a cell that says yes or no and a line of another page speak of one thing: all that heads the cell is said in the line ("Night cover"
 * in "Silver has night cover"), and most of what that says stands over the cell. Undefined where it is not.
 */
export function sureOfHeads(cell: Claim, line: Claim): number | undefined {
  const [thing, said] = [cell.fields.clause, line.fields.clause];
  const isAll = thing.length > 0 && thing.every((term) => said.includes(term));
  const known = allTerms(cell);
  const covered = said.filter((term) => known.has(term)).length;
  return isAll && covered >= leastCovered * said.length ? sureOfThing : undefined;
}

const leastCovered = 0.6;
const sureOfThing = 0.9;
