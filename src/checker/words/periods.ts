/** Names of periods in which an amount is counted: "£45 per |billing month|". */
export const periodWords: readonly string[] = [
  ...[
    'billing',
    'calendar',
    'statement',
    'membership',
    'policy',
    'contract',
    'subscription',
    'accounting',
    'reporting',
    'pay',
  ],
  ...['academic', 'school', 'tax', 'fiscal', 'financial', 'plan', 'cover', 'insurance', 'rental'],
].flatMap((of) =>
  ['month', 'months', 'year', 'years', 'period', 'periods', 'cycle', 'cycles', 'quarter', 'term'].map(
    (length) => `${of} ${length}`,
  ),
);
