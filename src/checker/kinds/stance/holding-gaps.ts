import { allTerms } from '../../match/surroundings.ts';
import { countAmong } from '../../text/count-among.ts';
import { phraseTest } from '../../text/sieve.ts';
import { Terms } from '../../text/terms.ts';
import type { Claim, State } from '../../types.ts';
import { chargesByName } from '../../words/answers.ts';
import { universalWords } from '../../words/stances.ts';
import { lackOfCase } from '../common/case.ts';
import { hasOwnHead } from '../common/own-head.ts';

/** What is missing before a thing that there is and one that there is not are taken to be one, for the same people; '' for nothing. */
export function lackOfHolding(a: Claim, b: Claim, isFar: boolean): string {
  const [there, lacking] = modalityOf(a) === 'does' ? [a, b] : [b, a];
  const [left, right] = [stateOf(there), stateOf(lacking)];
  if (!left || !right) return '';
  const [ofThere, ofLacking] = [tellingOf(left), tellingOf(right)];
  const common = countAmong(ofThere, ofLacking);
  const isOne = ofThere.size > 0 && ofThere.size === ofLacking.size && common === ofThere.size;
  if (!isOne && left.thing.some((term) => isCharge.has(term))) return 'what a thing costs is another question';
  if (haveOtherCounts(left, right)) return 'each of the two holds in a case of its own';
  const lack = lackOfCase(a, b);
  if (lack) return lack;
  const ownHeads = [hasOwnHead(a, b), hasOwnHead(b, a)].filter(Boolean).length;
  if (isOne && ownHeads < Math.min(common, 2)) return '';
  if (isOne && ownHeads > 0) return 'each of the two stands under a head of its own';
  if (isFar) return 'other pages are nearer to these two';
  if (common === 0 && ownHeads > 0) return 'each of the two stands under a head of its own';
  if (left.isCased !== right.isCased) return 'one of the two holds only in a case that it names';
  if (left.isCased && common < Math.max(ofThere.size, ofLacking.size))
    return 'each of the two holds in a case of its own';
  const [strayHere, strayThere] = [strayIn(ofThere, lacking), strayIn(ofLacking, there)];
  if (strayHere > 0 && strayThere > 0) return 'each of the two names something that the other does not';
  return strayThere > 0 && !isUniversal.test(there.written) ? 'what is lacking is lacking in a case of its own' : '';
}

/** What is to be paid for a thing is said in many more ways. */
const isCharge: ReadonlySet<string> = new Set(new Terms().in([...chargesByName, 'cost', 'price'].join(' ')));

/** "Parents with |two| children" and "parents with |one| child". */
function haveOtherCounts({ counts: left = [] }: State, { counts: right = [] }: State): boolean {
  return left.length !== right.length || left.some((count) => !right.includes(count));
}

const isUniversal = phraseTest(universalWords);

function strayIn(words: ReadonlySet<string>, other: Claim): number {
  return words.size - countAmong(words, allTerms(other));
}

/** Terms of those who have a thing and of what else is said, without what the thing is called by. */
function tellingOf({ around, thing }: State): Set<string> {
  return new Set(around.filter((term) => !thing.includes(term) && !anyone.has(term)));
}

const anyone: ReadonlySet<string> = new Set(new Terms().in(['member', 'subscriber'].join(' ')));

function modalityOf({ value }: Claim): string {
  return value.kind === 'stance' ? value.modality : '';
}

function stateOf({ value }: Claim): State | undefined {
  return value.kind === 'stance' ? value.state : undefined;
}
