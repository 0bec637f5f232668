import { phraseSource } from '../../text/phrases.ts';
import { grantWords, permissionWords } from '../../words/limits.ts';

/** "You |may| bring three guests": leave that stands in the clause before a number, with nothing but a few words between. */
const leaveBefore = new RegExp(String.raw`${phraseSource(permissionWords)}(?:\s+[^\s.,;:()]+){0,6}\s+$`, 'i');
/** "You |have| 60 nights |to| try it". */
const grantBefore = new RegExp(String.raw`${phraseSource(grantWords)}\s+$`, 'i');
const deedBehind = /^\s+to\s/i;

/** Whether the words before an amount give it to the reader: "you have |30 days| to return it". */
export function isGranted(before: string): boolean {
  return grantBefore.test(before);
}

/** Whether what stands around a number gives leave for that many, and so for no more. */
export function isPermitted(before: string, behind = ''): boolean {
  return leaveBefore.test(before) || (deedBehind.test(behind) && isGranted(before));
}
