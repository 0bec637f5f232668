import { parseYesNo } from '../../../facts/values/read.ts';
import { emphaticNo, emphaticYes } from '../../words/answers.ts';

const answers = new Map([
  ...emphaticYes.map((words) => [words, true] as const),
  ...emphaticNo.map((words) => [words, false] as const),
]);

/** Whether a whole cell or label value says yes or no: "never", "under no circumstances", "✓"; undefined when it says anything else. */
export function wholeAnswer(text: string): boolean | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replaceAll(/\s+/g, ' ');
  return parseYesNo(text)?.yes ?? answers.get(plain);
}
