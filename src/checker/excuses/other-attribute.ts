import { basisTextOf, differOnlyInBasis } from '../basis.ts';
import { allTerms } from '../match/surroundings.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "Daily limit" and "monthly limit", "incoming" and "outgoing": two words that fill one slot. */
export const otherAttribute: Excuse = {
  id: 'other-attribute',
  title: 'Words of one class on the two sides tell two things apart',
  reason: (a, b, { contrasts, terms }) => {
    const counting = differOnlyInBasis(a, b) ? `${basisTextOf(a)} ${basisTextOf(b)}` : '';
    const counted = contrasts.membersIn(counting);
    for (const [classNumber, members] of a.kind === 'stance' ? [] : a.contrasts) {
      const others = b.contrasts.get(classNumber);
      if (!others || counted.has(classNumber)) continue;
      const onlyA = [...members].filter((member) => !others.has(member));
      const onlyB = [...others].filter((member) => !members.has(member));
      if (onlyA.length > 0 && onlyB.length > 0) {
        return `"${contrasts.nameOf(classNumber, onlyA[0]!)}" on one side, "${contrasts.nameOf(classNumber, onlyB[0]!)}" on the other`;
      }
    }
    const countedTerms = terms.in(counting);
    const nearB = nearTerms(b);
    for (const left of nearTerms(a)) {
      const rivals = contrasts.rivalsOf(left);
      if (!rivals || allTerms(b).has(left) || countedTerms.includes(left)) continue;
      for (const right of nearB) {
        if (rivals.has(right) && !allTerms(a).has(right))
          return `"${left}" and "${right}" fill one slot elsewhere in these pages`;
      }
    }
    return '';
  },
};

const nearTerms = once(({ fields }: Claim): string[] => [
  ...fields.clause,
  ...fields.label,
  ...fields.case,
  ...fields.parents,
]);
