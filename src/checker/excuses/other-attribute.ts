import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "Daily limit" and "monthly limit", "incoming" and "outgoing": two words that fill one slot. */
export const otherAttribute: Excuse = {
  id: 'other-attribute',
  title: 'Words of one class on the two sides tell two things apart',
  reason: (a, b, { contrasts }) => {
    for (const [classNumber, members] of a.kind === 'stance' ? [] : a.contrasts) {
      const others = b.contrasts.get(classNumber);
      if (!others) continue;
      const onlyA = [...members].filter((member) => !others.has(member));
      const onlyB = [...others].filter((member) => !members.has(member));
      if (onlyA.length > 0 && onlyB.length > 0) {
        return `"${contrasts.nameOf(classNumber, onlyA[0]!)}" on one side, "${contrasts.nameOf(classNumber, onlyB[0]!)}" on the other`;
      }
    }
    const nearA = nearTerms(a);
    const nearB = nearTerms(b);
    const wholeA = allTerms(a);
    const wholeB = allTerms(b);
    for (const left of nearA) {
      if (wholeB.has(left)) continue;
      for (const right of nearB) {
        if (!wholeA.has(right) && contrasts.differ(left, right))
          return `"${left}" and "${right}" fill one slot elsewhere in these pages`;
      }
    }
    return '';
  },
};

function nearTerms(claim: Claim): Set<string> {
  return new Set([...claim.fields.clause, ...claim.fields.label, ...claim.fields.parents]);
}

function allTerms(claim: Claim): Set<string> {
  return new Set(Object.values(claim.fields).flat());
}
