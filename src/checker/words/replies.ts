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

/** Words that stand for what was spoken of before. */
export const antecedentPronouns: readonly string[] = 'it this that them these those so one'.split(' ');
