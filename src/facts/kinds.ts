import type { Problem } from '../document/types.ts';
import type { FactValue, Value } from './types.ts';

/**
 * Takes out of the values of one fact those of another kind than the first: a fact that is 30 days on one page and $30
 * on another is two facts, or a slip of the pen. Text decides the kind only where all is text.
 *
 * @param values in their one order
 */
export function keepOneKind(
  factId: string,
  values: readonly FactValue[],
): { values: FactValue[]; problems: Problem[] } {
  const typed = values.filter(({ value }) => !fitsAnyKind(value));
  const first = typed.find(({ value }) => value.kind !== 'text');
  if (!first) return { values: [...values], problems: [] };
  const odd = typed.filter(({ value }) => !isSameKind(value, first.value));
  return {
    values: values.filter((value) => !odd.includes(value)),
    problems: odd.map((value) => oddKindProblem(factId, value, first)),
  };
}

/** Whether a list or a text is read out of "wash cold, dry flat" hangs on its words, not on what is meant. */
function isSameKind(value: Value, first: Value): boolean {
  return value.kind === first.kind || (value.kind === 'text' && first.kind === 'list');
}

/** "not returnable", "free", "none" and "no limit" are answers whatever the kind; text with a digit in it was not read. */
function fitsAnyKind(value: Value): boolean {
  if (value.kind === 'text') return !/\d/.test(value.text);
  if (value.kind !== 'money' && value.kind !== 'count') return false;
  return (value.low === 0 && value.high === 0) || value.low === Number.POSITIVE_INFINITY;
}

function oddKindProblem(factId: string, odd: FactValue, first: FactValue): Problem {
  const { path, line, column } = odd.place;
  const where = `${first.place.path}:${first.place.line}`;
  const message = `"${odd.written}" is ${kindNames[odd.value.kind]}, but ${factId} is ${kindNames[first.value.kind]} in ${where}`;
  const hint = `write both as ${kindNames[first.value.kind]}, or give one of them another fact id`;
  return { id: 'facts/mixed-kinds', path, line, column, message, hint };
}

const kindNames: Readonly<Record<Value['kind'], string>> = {
  duration: 'a duration',
  money: 'an amount of money',
  percent: 'a percentage',
  count: 'a count',
  date: 'a date',
  hours: 'opening hours',
  contact: 'a contact',
  'yes-no': 'yes or no',
  list: 'a list',
  text: 'text',
};
