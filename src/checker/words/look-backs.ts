/** Directly before a time these make it one that lies behind: "in the last 48 hours". */
export const lookBackLeads: readonly string[] = ['the last', 'the past', 'the previous', 'the preceding'];

/** Directly behind it these may do so: "up to 3 months |back|". */
export const lookBackTails: readonly string[] = ['ago', 'back', 'old', 'before', 'earlier', 'prior to'];

/** What is kept of the past: "a payment |history| of 3 years" reaches back as "the last 3 years" does. */
export const thingsOfThePast: readonly string[] = [
  'history',
  'histories',
  'record',
  'records',
  'statements',
  'bank statements',
  'account statements',
  'payslips',
  'pay slips',
  'pay stubs',
  'tax returns',
  'past addresses',
  'previous addresses',
  'former addresses',
];
