import type { Excuse } from './excuse.ts';

/** "Within 2 days: $50" and "within 60 days: $500" are two cases. */
export const otherCase: Excuse = {
  id: 'other-case',
  title: 'The numbers in the labels tell two cases apart',
  reason: (a, b) => {
    if (a.caseKeys.length === 0 || b.caseKeys.length === 0) return '';
    return a.caseKeys.some((key) => b.caseKeys.includes(key))
      ? ''
      : `the case is ${a.caseKeys.join(', ')} on one side, ${b.caseKeys.join(', ')} on the other`;
  },
};
