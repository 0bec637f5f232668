import { listOf } from './list-of.ts';

/** Before a name these lead to a button, a menu or another page, of which each step has its own: "select Billing", "see Payment terms". */
export const leadsToScreens: readonly string[] = listOf(`
select, selects, click, clicks, choose, chooses, tap, taps, press, presses, hit, open, opens, expand, under, labelled, labeled, called, named, titled, see, read, visit,
refer to, check out, go to, navigate to, click on, tap on, turn to`);

/** Capitals that stress a word make no name of it: "you MUST". */
export const stressed: readonly string[] = listOf(`
must, should, always, only, all, any, every, each, both, before, after, first, last, important, note, warning, caution, yes, true, false, required, optional, please, also,
immediately, new, free, open, closed, active, pending, ok, okay, i`);

/** Between what is done and the tool or the partner with which it is done: "logged |in| Quill", "sent |to| Lockett". */
export const beforeTools: readonly string[] = listOf('in, into, via, through, using, with, on, to, from, by');

/** What goes on behind such a name: "in Quill |before| noon", and not "in Quill |Street|" or "with Quill |keys|". */
export const behindTools: readonly string[] = listOf(`
and, or, to, for, by, at, on, in, from, with, within, before, after, when, once, if, until, as, so, under, every, each, using, via, through, instead, first, too, again,
directly, yourself, themselves`);
