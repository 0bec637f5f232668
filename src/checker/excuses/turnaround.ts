import type { Excuse } from './excuse.ts';
import { timeRoleOf } from './turnaround/time-role.ts';

/** "Refunds take 5 to 7 days" and "can be refunded within 30 days of the purchase": what we take, and what the customer has. */
export const turnaround: Excuse = {
  id: 'turnaround',
  title: 'One line says how long the company takes, the other how long the customer may act',
  ofDifference: true,
  reason: (a, b) => {
    if (a.kind !== 'duration') return '';
    const [left, right] = [timeRoleOf(a), timeRoleOf(b)];
    if (left === '' || right === '' || left === right) return '';
    const [taken, given] = left === 'turnaround' ? [a, b] : [b, a];
    return `"${taken.written}" is how long it takes, "${given.written}" until when one can act`;
  },
};
