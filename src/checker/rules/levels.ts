import type { Severity } from '../report-types.ts';
import type { ClaimKindId } from '../types.ts';

/**
 * How loud a conflict between two lines is when the evidence for it is strong; with weaker evidence it is a note. A kind that is right
 * less than nine times in ten on labelled cases stands one level lower: `scripts/score.ts` counts, and says which entry is too high.
 */
export const levels: Readonly<Record<ClaimKindId, Severity>> = {
  duration: 'warning',
  money: 'warning',
  percent: 'warning',
  count: 'warning',
  date: 'warning',
  hours: 'warning',
  contact: 'warning',
  list: 'warning',
  channel: 'warning',
  order: 'warning',
  role: 'warning',
  audience: 'warning',
  moment: 'warning',
  code: 'warning',
  weekday: 'warning',
  name: 'warning',
  literal: 'warning',
  stance: 'warning',
};
