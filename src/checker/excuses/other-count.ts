import { sizeOfUnit } from '../../facts/values/physical.ts';
import { differOnlyInBasis } from '../kinds/common/basis.ts';
import type { Learnt } from '../learn/index.ts';
import { nameTheSame } from '../match/names.ts';
import { surroundingsOf } from '../match/surroundings.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "Late again within six lessons" and "the appeal is heard within two lessons" count lessons, and have nothing else in common. */
export const otherCount: Excuse = {
  id: 'other-count',
  title: 'All that the lines have in common is what is counted',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.kind !== 'count' || a.page === b.page || differOnlyInBasis(a, b) || countOneThing(a, b)) return '';
    const counted = countedIn(learnt)(a);
    if (counted.size === 0 || counted.size >= tellingAlone) return '';
    const [left, right] = [surroundingsOf(a, learnt.frequency), surroundingsOf(b, learnt.frequency)];
    const [apartLeft, apartRight] = [apart(left.near, right.all), apart(right.near, left.all)];
    return apartLeft && apartRight
      ? `all that both have in common is "${[...counted].join(' ')}", of which both give a number`
      : '';

    /** Whether the words of one line beside what is counted are none of the other, and there are some. */
    function apart(near: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
      const rest = [...near].filter((term) => !counted.has(term));
      return rest.length > 0 && rest.every((term) => !others.has(term));
    }
  },
};

/** Lessons are counted for many reasons, and "free riding lessons" for one: so many words tell what a rule is about. */
const tellingAlone = 2;

/** "A |Fell hut| sleeps up to six guests" and, on the page on the Fell hut, "Guests: up to four": it is guests of one thing; grams may be those of anything. */
function countOneThing(a: Claim, b: Claim): boolean {
  const isMeasured = 'unit' in a.value && sizeOfUnit(a.value.unit) !== undefined;
  return !isMeasured && nameTheSame(a, b);
}

/** Terms of what a claim counts: "bill", "cycl" in "six billing cycles". */
const countedIn = once(({ terms }: Learnt) =>
  once(({ value }: Claim): ReadonlySet<string> => new Set('noun' in value ? terms.in(value.noun) : [])),
);
