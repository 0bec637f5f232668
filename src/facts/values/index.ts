import { contact } from './contact.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import { hours } from './hours.ts';
import { list } from './list.ts';
import { money } from './money.ts';
import { percent } from './percent.ts';
import type { ValueGrammar } from './value.ts';
import { yesNo } from './yes-no.ts';

/** All kinds of value; the last two stand as whole answers only. Where two read the same stretch, the earlier one wins. */
export const GRAMMARS = [
  contact,
  date,
  hours,
  money,
  percent,
  duration,
  count,
  yesNo,
  list,
] as const satisfies readonly ValueGrammar[];
