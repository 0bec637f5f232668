import { audience } from './audience.ts';
import { channel } from './channel.ts';
import { code } from './code.ts';
import { contact } from './contact.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import { hours } from './hours.ts';
import type { ClaimKind } from './kind.ts';
import { list } from './list.ts';
import { literal } from './literal.ts';
import { moment } from './moment.ts';
import { money } from './money.ts';
import { name } from './name.ts';
import { order } from './order.ts';
import { percent } from './percent.ts';
import { role } from './role.ts';
import { stance } from './stance.ts';
import { weekday } from './weekday.ts';

/** Every claim kind, numbers first. */
export const kinds: readonly ClaimKind[] = [
  duration,
  money,
  percent,
  count,
  date,
  hours,
  contact,
  list,
  channel,
  order,
  role,
  audience,
  moment,
  code,
  weekday,
  stance,
  name,
  literal,
];
