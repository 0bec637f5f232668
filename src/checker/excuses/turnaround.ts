import { directionOf, type TimeRole, timeRoleOf } from '../kinds/common/time-role.ts';
import type { Excuse } from './excuse.ts';

/** What else a time can be beside the one of its row; a limit, an idle time and one ahead of an event may be one thing in other words. */
const otherRoles: Readonly<Record<TimeRole, readonly TimeRole[]>> = {
  turnaround: ['limit', 'wait', 'idle', 'ahead', 'life', 'rhythm'],
  limit: ['turnaround', 'wait', 'rhythm'],
  wait: ['turnaround', 'limit', 'rhythm'],
  idle: ['turnaround', 'rhythm'],
  ahead: ['turnaround', 'life', 'rhythm'],
  life: ['turnaround', 'ahead', 'rhythm'],
  rhythm: ['turnaround', 'limit', 'wait', 'idle', 'ahead', 'life'],
  '': [],
};

const inWords: Readonly<Record<TimeRole, string>> = {
  turnaround: 'how long it takes',
  limit: 'until when one can act',
  wait: 'how long one has to wait first',
  idle: 'for how long nothing has happened',
  ahead: 'how long before an event',
  life: 'how long a thing holds',
  rhythm: 'how often something happens',
  '': '',
};

/** "Refunds take 5 to 7 days" and "can be refunded within 30 days of the purchase": what we take, and what the customer has. */
export const turnaround: Excuse = {
  id: 'turnaround',
  title: 'One line says how long the company takes, the other how long the customer may act or has to wait',
  ofDifference: true,
  reason: (a, b) => {
    if (a.kind !== 'duration') return '';
    const [ofA, ofB] = [directionOf(a), directionOf(b)];
    if (ofA !== '' && ofB !== '' && ofA !== ofB)
      return `"${a.written}" is counted ${ofA} from an event, "${b.written}" ${ofB} from one`;
    const [left, right] = [timeRoleOf(a), timeRoleOf(b)];
    return otherRoles[left].includes(right)
      ? `"${a.written}" is ${inWords[left]}, "${b.written}" ${inWords[right]}`
      : '';
  },
};
