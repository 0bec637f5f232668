/** Directly before a number, or between it and its unit, these add it to what was before: "another 14 days". */
export const incrementWords: readonly string[] = [
  'another',
  'a further',
  'further',
  'an additional',
  'additional',
  'an extra',
  'extra',
  'more',
];

/** Behind a time these say by how much it differs from what is usual: "the ride takes 35 minutes |longer|". */
export const differenceWords: readonly string[] = [
  'more',
  'longer',
  'less',
  'shorter',
  'extra',
  'on top',
  'in addition',
  'sooner',
];

/** Where one of these stands in the line, its numbers are added as well: "extended by 7 days". */
export const extendingWords: readonly string[] = [
  'extend',
  'extends',
  'extended',
  'extending',
  'extension',
  'prolong',
  'prolonged',
  'longer',
  'top up',
  'added',
  'adds',
  'add',
  'extra',
  'further',
];

/** Behind one of these "by" says how much is added or taken off: "the time can be |extended| once, |by| 7 days". */
export const changingVerbs: readonly string[] = [
  'extend',
  'extends',
  'extended',
  'extending',
  'prolong',
  'prolongs',
  'prolonged',
  'lengthen',
  'lengthened',
  'shorten',
  'shortens',
  'shortened',
  'postpone',
  'postponed',
  'delay',
  'delays',
  'delayed',
  'increase',
  'increases',
  'increased',
  'raise',
  'raises',
  'raised',
  'reduce',
  'reduces',
  'reduced',
  'lower',
  'lowers',
  'lowered',
  'cut',
  'cuts',
  'rise',
  'rises',
  'go up',
  'goes up',
  'fall',
  'falls',
  'drop',
  'drops',
];

/** Directly before an amount these make it what is taken off a price: "the yearly plan |saves you| $12". */
export const savingWords: readonly string[] = [
  'save',
  'saves',
  'saved',
  'saving',
  'save you',
  'saves you',
  'saves them',
  'saves customers',
  'a saving of',
  'savings of',
  'cheaper by',
  'less by',
];

/** Directly behind it these do so: "$12 |cheaper|". */
export const savingTails: readonly string[] = ['cheaper', 'less', 'off', 'saved'];
