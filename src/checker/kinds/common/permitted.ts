import { phrasePattern } from '../../phrases.ts';
import { permissionWords } from '../../words/limits.ts';

/** "You |may| bring three guests": leave that stands in the clause before a number, with nothing but a few words between. */
const leaveBefore = new RegExp(String.raw`${phrasePattern(permissionWords).source}(?:\s+[^\s.,;:()]+){0,6}\s+$`, 'i');

/** Whether what stands before a number gives leave for that many, and so for no more. */
export function isPermitted(before: string): boolean {
  return leaveBefore.test(before);
}
