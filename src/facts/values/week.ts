import { DAY_GROUPS, DAY_JOINTS, WEEKDAYS } from '../words/weekdays.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

/** Days of the week, Monday is 0, sorted. */
export interface WrittenDays {
  days: readonly number[];
  end: number;
}

const names = phraseTable<readonly number[]>([
  ...WEEKDAYS.map((words, index) => [[index], words] as const),
  ...DAY_GROUPS,
]);
const joints = new Set<string>(DAY_JOINTS);
const commas = new Set([',', 'and', '&', '/', 'or', '+']);

export const ALL_DAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** "Monday through Friday", "Mon, Wed and Fri", "weekdays", "daily" at token `at`. */
export function readDays(tokens: readonly Token[], at: number): WrittenDays | undefined {
  const days = new Set<number>();
  let end = at;
  for (let i = at; ; ) {
    const first = names.startingAt(tokens, i);
    if (first === undefined) break;
    const last = joints.has(tokens[first.end]?.text ?? '') ? names.startingAt(tokens, first.end + 1) : undefined;
    const run = last === undefined ? first.value : between(first.value, last.value);
    for (const day of run) days.add(day);
    end = last?.end ?? first.end;
    i = end;
    while (commas.has(tokens[i]?.text ?? '')) i += 1;
    if (i === end) break;
  }
  return end === at ? undefined : { days: [...days].sort((a, b) => a - b), end };
}

/** Friday to Monday runs over the end of the week. */
function between(first: readonly number[], last: readonly number[]): number[] {
  const from = first[0] ?? 0;
  const length = (((last.at(-1) ?? 0) - from + 7) % 7) + 1;
  return Array.from({ length }, (_, offset) => (from + offset) % 7);
}
