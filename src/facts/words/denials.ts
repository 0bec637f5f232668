/** Words that turn "more than" and "less than" round. */

/** Before "more than" and "less than" these turn them round: "you |can't| borrow more than five". */
export const DENIERS = ["can't", 'cannot', "mustn't", "won't", "shouldn't", "couldn't", "shan't"] as const;
/** So do these, where no thing of its own stands between: "it |doesn't| cost more than five", and not "we don't charge for loans under five". */
export const PLAIN_DENIERS = ["doesn't", "don't", 'never', 'nobody'] as const;
export const PREPOSITIONS = ['on', 'for', 'to', 'in', 'of', 'from', 'at', 'by', 'into', 'about'] as const;
/** Before "not" these make it such a word: "you |may| not borrow more than five". */
export const DENIED_LEAVE = ['can', 'may', 'must', 'will', 'shall', 'should'] as const;
/** The same for what only says what is done: "it |does| not cost more than five". */
export const DENIED_DOING = ['do', 'does'] as const;
/** Between these and "more than" a word of leave is asked for: "|no| guest |may| bring more than five". */
export const NO_ONE = ['no', 'nobody', 'none', 'neither', 'nothing', 'never'] as const;
export const LEAVE_TO_DENY = ['can', 'may', 'must', 'should', 'allowed', 'permitted'] as const;
/** Or one of these, where no thing of its own stands between: "|no| lamp |costs| more than five", and not "no member pays for lamps over five". */
export const MEASURING_VERBS = [
  'costs',
  'cost',
  'takes',
  'take',
  'lasts',
  'pays',
  'pay',
  'gets',
  'waits',
  'weighs',
  'needs',
  'loses',
  'earns',
  'borrows',
  'receives',
] as const;
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
  'with',
  'within',
  'without',
  'so',
  'be',
  'placed',
  'made',
  'bought',
] as const;
