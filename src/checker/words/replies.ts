/** Words that open a question to be answered by yes or no. */
export const askingVerbs: readonly string[] =
  'can could may might do does did is are was will would must should has have am need'.split(' ');

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
