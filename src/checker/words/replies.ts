import { listOf } from './list-of.ts';

/** Words that open a question to be answered by yes or no. */
export const askingVerbs: readonly string[] =
  'can could may might do does did is are was will would must should has have am need'.split(' ');

/** Whole replies that say yes, and no: "does it come with a sleeve? |It doesn't|." */
export const affirmingReplies: readonly string[] = listOf(`
yes | yep | yeah | sure | sure thing | of course | certainly | absolutely | definitely | by all means | always | you can | you may | they can | they may | it can | we can | it does | it is | it will
they do | they are | they will | we do | we are | we will | you do | you are | you will | you must | they must | it must | gladly | indeed | it has to | you have to | they have to | happily`);
export const denyingReplies: readonly string[] = listOf(`
no | nope | sadly not | sadly no | afraid not | I'm afraid not | I am afraid not | unfortunately not | unfortunately no | sorry, no | not any more | not anymore | not any longer | not at all
no longer | never | certainly not | absolutely not | of course not | definitely not | by no means | not really | not yet | not so far | not at present | not at the moment | not for now | not currently | you can't | you cannot | you may not | they can't | they cannot | they may not
it can't | it cannot | we can't | we cannot | it doesn't | it does not | it isn't | it is not | it won't | they don't | they do not | they aren't | they are not | they won't | we don't | we do not
we aren't | we won't | you don't | you do not | you aren't | you won't | you needn't | they needn't | not necessary | not needed | no need | no way | none | not one | nothing of the kind`);

/** A reply with one of these says more than yes or no. */
export const limitingWords: readonly string[] = [
  'but',
  'only',
  'if',
  'unless',
  'except',
  'as long as',
  'provided',
  'however',
  'when',
  'until',
  'not always',
  'though',
  'with',
];

/** At the head of what follows a yes or no in a cell these set a limit as well: "no, |by| default". */
export const answerLimits: readonly string[] = [
  'with',
  'for',
  'in',
  'on',
  'at',
  'by',
  'after',
  'before',
  'during',
  'up to',
  'within',
  'since',
  'while',
  'not',
  'most',
  'some',
  'normally',
  'usually',
  'limited',
];

/** Words that stand for what was spoken of before. */
export const antecedentPronouns: readonly string[] = 'it this that them these those so one'.split(' ');

/** Words that point at a thing which may stand in the heading alone. */
export const headPointers: readonly string[] = ['them'];

/** A stance that says nothing of what is done: "visitors |may not|". */
export const bareStances: readonly string[] = [
  'can',
  "can't",
  'cannot',
  'can not',
  'may',
  'may not',
  'must',
  'must not',
  "mustn't",
  "needn't",
  'need not',
  'do not have to',
  "don't have to",
  'are allowed to',
  'are not allowed to',
  "aren't allowed to",
];

/** Verbs that stand for what was said before, or deny it: "for loss it |is not|", "visitors |do not|". */
export const bareVerbs: readonly string[] = ['is', 'are', 'do', 'does', 'will'];
export const bareDenials: readonly string[] = [
  'is not',
  "isn't",
  'are not',
  "aren't",
  'do not',
  "don't",
  'does not',
  "doesn't",
  'will not',
  "won't",
];

/** Before a case that is set beside another one: "|for| loss it is not". */
export const caseLeads: readonly string[] = ['for', 'in', 'with', 'on', 'at', 'under'];

/** Behind a bare stance: "firms can't |either|". */
export const likewiseWords: readonly string[] = ['either', 'too', 'as well', 'also', 'though', 'however', 'at all'];
