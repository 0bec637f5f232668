/** How often something is done, by how many times a year that is: "every month" is 12. */
export const frequencyWords: Readonly<Record<string, number>> = {
  'every hour': 8766,
  hourly: 8766,
  'every day': 365,
  'each day': 365,
  'on a daily basis': 365,
  daily: 365,
  'every week': 52,
  'each week': 52,
  'on a weekly basis': 52,
  weekly: 52,
  'every other week': 26,
  'every second week': 26,
  fortnightly: 26,
  'every fortnight': 26,
  'every month': 12,
  'each month': 12,
  'on a monthly basis': 12,
  monthly: 12,
  'every other month': 6,
  'every second month': 6,
  'every quarter': 4,
  'each quarter': 4,
  'on a quarterly basis': 4,
  quarterly: 4,
  'every six months': 2,
  'every half-year': 2,
  'half-yearly': 2,
  'semi-annually': 2,
  'every year': 1,
  'each year': 1,
  'on a yearly basis': 1,
  'on an annual basis': 1,
  yearly: 1,
  annually: 1,
  'every other year': 0.5,
  'every second year': 0.5,
};

/** Words for once a year. */
export const yearlyWords: readonly string[] = Object.entries(frequencyWords).flatMap(([word, aYear]) =>
  aYear === 1 ? [word] : [],
);

/** What may follow such a word where it says how often, and not of which kind a thing is: "sent monthly |by| post". */
export const behindFrequency: readonly string[] = [
  'by',
  'on',
  'in',
  'at',
  'to',
  'from',
  'via',
  'with',
  'for',
  'and',
  'or',
  'until',
  'during',
  'unless',
  'if',
  'when',
];

/** How many of a unit of time a year has. */
export const unitsInYear: Readonly<Record<string, number>> = {
  minute: 525_960,
  hour: 8766,
  'business-hour': 2080,
  day: 365,
  'business-day': 260,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
};

/** Before a number of times or a stretch of time these leave open how often it is. */
export const vagueFrequency: readonly string[] = ['at least', 'at most', 'no more than', 'up to', 'not more than'];
