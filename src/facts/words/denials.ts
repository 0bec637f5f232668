/** Words that turn "more than" and "less than" round. */

/** Before "more than" and "less than" these turn them round: "you |can't| borrow more than five". */
export const DENIERS = ["can't", 'cannot', "mustn't", "won't", "shouldn't", "couldn't", "shan't"] as const;
/** Before "not" these make it such a word: "you |may| not borrow more than five". */
export const DENIED_LEAVE = ['can', 'may', 'must', 'will', 'shall', 'should'] as const;
/** Between these and "more than" a word of leave is asked for: "|no| guest |may| bring more than five". */
export const NO_ONE = ['no', 'nobody', 'none', 'neither', 'nothing', 'never'] as const;
export const LEAVE_TO_DENY = ['can', 'may', 'must', 'should', 'allowed', 'permitted'] as const;
/** Where one of these stands between, or before, it is a case or another thing: "you can't pay |if| you owe more than £50". */
export const ENDS_DENIAL = [
  'if',
  'when',
  'whenever',
  'where',
  'once',
  'unless',
  'until',
  'till',
  'because',
  'since',
  'as',
  'who',
  'whose',
  'which',
  'that',
  'but',
  'and',
  'while',
  'though',
  'although',
  'after',
  'before',
  'within',
  'without',
  'so',
  'be',
  'placed',
  'made',
  'bought',
] as const;
