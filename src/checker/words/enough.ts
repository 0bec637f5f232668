/** Words that make a number more than is asked for, or enough: "take 20 characters or more, to be safe". */
export const enoughWords: readonly string[] = [
  'always',
  'is enough',
  'are enough',
  'will do',
  'suffices',
  'is plenty',
  'are plenty',
  'is fine',
  'are fine',
  'to be safe',
  'to be on the safe side',
  'no longer a problem',
  'no longer your problem',
  'nothing to worry about',
  'recommend',
  'recommends',
  'recommended',
  'we suggest',
  'we advise',
  'ideally',
  'better still',
  'better yet',
  'safest',
  'safer',
];

/** Behind a number these say that no more is asked: "10 % |is enough|". */
export const sufficeWords: readonly string[] = [
  'is enough',
  'are enough',
  'will do',
  'suffices',
  'suffice',
  'is sufficient',
  'are sufficient',
  'is plenty',
  'is all we ask',
  'are all we ask',
  'is all you need',
  'are all you need',
  'is all it takes',
];

/** Before a number these give what follows to all who reach it: "everyone over 18 can join". */
export const allWords: readonly string[] = ['anyone', 'anybody', 'everyone', 'everybody', 'every', 'all'];
