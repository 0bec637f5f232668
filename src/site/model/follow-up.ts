/** The time of a promise as a number of units, so that a script can work out the day. */
import { parseValue } from '../../facts/values/read.ts';
import { answerOf, factById } from './facts.ts';

export interface PromisedSpan {
  amount: number;
  /** minute hour day business-day week month quarter year. */
  unit: string;
}

/** @param within "2 business days", or the id of a fact; undefined where it is no single duration. */
export function spanOf(within: string): PromisedSpan | undefined {
  const fact = factById(within);
  const value = fact ? answerOf(fact).values[0]?.value.value : parseValue(within);
  return value?.kind === 'duration' && Number.isFinite(value.high)
    ? { amount: value.high, unit: value.unit }
    : undefined;
}
