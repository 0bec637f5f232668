/** Words that open a sentence and speak of what the sentence before it spoke of. */
export const pronouns: readonly string[] = [
  'it',
  "it's",
  'its',
  'they',
  "they're",
  'their',
  'this',
  'that',
  "that's",
  'these',
  'those',
  'additional ones',
  'others',
  'the same',
];

/** Words that do so where what comes next is a verb or "of": "one can be rented", and not "one account". */
export const pronounsBeforeVerbs: readonly string[] = ['one', 'each', 'both', 'either'];

/** What shows that they stand alone, beside a word in "-s": "each costs". */
export const afterPronouns: readonly string[] = [
  'of them',
  'of these',
  'of those',
  'of the two',
  'are',
  'can',
  "can't",
  'cannot',
  'come',
  'cost',
  'did',
  'do',
  "don't",
  'get',
  'had',
  'have',
  'may',
  'might',
  'must',
  'need',
  'run',
  'should',
  'take',
  'were',
  'will',
  "won't",
  'would',
];
