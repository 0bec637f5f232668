import { once } from '../../once.ts';
import type { Claim } from '../../types.ts';

/** Shorter words stand in others by chance. */
const fewestLetters = 3;

/** Whether a text, in small letters, holds one of some words: "payroll" in "care/payroll/contact.md". */
export function holdsOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => word.length >= fewestLetters && text.includes(word));
}

/** Title and path of the page of a claim, in small letters: what it is about. */
export const pageOf = once(({ document: { title, path } }: Claim): string => `${title} ${path}`.toLowerCase());
