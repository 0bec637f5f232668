import type { ValueKind } from '../../facts/types.ts';

/** A way to ask for a value of certain kinds: "how long" asks for a time, "price" for money. */
export interface Measure {
  words: string;
  kinds: readonly ValueKind[];
}

const kindsByWords: Readonly<Record<string, readonly ValueKind[]>> = {
  'how long, how soon, how fast, how quick, how quickly, how late, how old, for how long': ['duration'],
  'window, period, deadline, length, duration, validity, turnaround, days, weeks, months, years': ['duration'],
  'when, by when, until when': ['duration', 'date', 'hours'],
  'time, times, what time': ['duration', 'hours'],
  'hours, opening hours': ['hours', 'duration'],
  'date, day, which day, what day': ['date', 'duration', 'hours'],
  'how much': ['money', 'percent'],
  'price, prices, cost, costs, charge, charges, fee, fees, who pays': ['money'],
  'amount, rate': ['money', 'percent'],
  'discount, share, percentage': ['percent'],
  'limit, limits, maximum, minimum, max, min': ['money', 'count'],
  'how many, number of': ['count'],
  'how many minutes, how many hours, how many days, how many weeks, how many months, how many years': ['duration'],
  'how many times': ['count'],
  'how often': ['count', 'duration'],
  'number, phone number': ['contact', 'count'],
};

/** Longer phrases before those that they hold. */
export const measures: readonly Measure[] = Object.entries(kindsByWords)
  .flatMap(([phrases, kinds]) => phrases.split(', ').map((words) => ({ words, kinds })))
  .sort((a, b) => b.words.split(' ').length - a.words.split(' ').length || (a.words < b.words ? -1 : 1));
