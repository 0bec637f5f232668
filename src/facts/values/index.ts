import { count } from './count.ts';
import { duration } from './duration.ts';
import { list } from './list.ts';
import { money } from './money.ts';
import { percent } from './percent.ts';
import type { ValueGrammar } from './value.ts';
import { yesNo } from './yes-no.ts';

/** All kinds of value; the last two stand as whole answers only. Where two read the same stretch, the earlier one wins. */
export const GRAMMARS = [money, percent, duration, count, yesNo, list] as const satisfies readonly ValueGrammar[];
