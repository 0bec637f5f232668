import type { YesNoValue } from '../types.ts';
import { NO, YES } from '../words/answers.ts';
import type { ValueGrammar } from './value.ts';

/** "Yes", "Not available", "✓" as a whole answer. In running text these words say nothing without their label. */
export const yesNo: ValueGrammar<YesNoValue> = {
  kind: 'yes-no',
  find: () => [],
  show: (value) => (value.yes ? 'yes' : 'no'),
  compare: (a, b) => (a.yes === b.yes ? 'equal' : 'clash'),
};

const answers = new Map<string, boolean>([
  ...YES.map((word) => [word, true] as const),
  ...NO.map((word) => [word, false] as const),
]);

/** Reads a whole cell or label value; undefined when it is no answer. */
export function parseYesNo(text: string): YesNoValue | undefined {
  const yes = answers.get(text.trim().toLowerCase().replace(/[.!]$/, ''));
  return yes === undefined ? undefined : { kind: 'yes-no', yes };
}
