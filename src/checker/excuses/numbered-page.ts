import type { Document } from '../../document/types.ts';
import { once, oncePerPair } from '../once.ts';
import { documentCodes, documentParts } from '../words/numbered-nouns.ts';
import { pageKinds } from '../words/page-kinds.ts';
import type { Excuse } from './excuse.ts';

/** "Locker 12" and "Locker 14" are two lockers, and neither "Camera C1" nor "Set up the hub H2" is about the other one. */
export const numberedPage: Excuse = {
  id: 'numbered-page',
  title: 'The pages are about two things that are told apart by a number',
  ofDifference: true,
  reason: (a, b) => (a.page === b.page ? '' : apart(a.document, b.document)),
};

const apart = oncePerPair((a: Document, b: Document): string => {
  const [left, right] = [numberedTitle(a), numberedTitle(b)];
  const areNumbered = left && right && left.frame === right.frame && left.number !== right.number;
  return areNumbered || haveOtherCodes(a, b) ? `one page is about "${a.title}", the other about "${b.title}"` : '';
});

/** Both titles name models by their codes, and none that the other page knows. */
function haveOtherCodes(a: Document, b: Document): boolean {
  const [left, right] = [codesIn(a), codesIn(b)];
  return (
    left.length > 0 && right.length > 0 && !left.some((code) => says(b, code)) && !right.some((code) => says(a, code))
  );
}

/** "C1" and "C3" of "Cameras C1 and C3": codes behind what they name. One at the head of a title is rather that of the document. */
const codesIn = once(({ title }: Document): string[] => {
  const words: readonly string[] = title.match(word) ?? [];
  return words.filter((each, at) => isModel(each) && names(words[at - 1] ?? ''));
});

const code = /^(?<letters>\p{L}+)[-.]?\d/u;

/** "EX-200", but no version, no quarter of a year, and no "SOP-14". */
function isModel(written: string): boolean {
  const { letters } = code.exec(written)?.groups ?? {};
  return (
    letters !== undefined &&
    /\p{Lu}/u.test(letters) &&
    !/^[Qq][1-4]$/.test(written) &&
    !documentCodes.has(letters.toLowerCase())
  );
}

function says({ sentences }: Document, code: string): boolean {
  return sentences.some(({ text }) => text.match(word)?.includes(code));
}

interface NumberedTitle {
  /** The title without the number: "locker # upstairs". */
  frame: string;
  number: string;
}

const word = /[\p{L}\p{N}]+(?:[-./][\p{L}\p{N}]+)*/gu;
/** A number, a code with a number, or a capital letter behind what it numbers. A year and a version are those of the page. */
const number = /^(?=.*\d)(?!(?:19|20)\d\d$|v\d)[\p{L}\p{N}./-]+$/iu;
const capital = /^\p{Lu}$/u;

/** A title with one number, of a thing and not of a part of a document: "Locker 12", but neither "Chapter 12" nor "Returns 2". */
const numberedTitle = once(({ title }: Document): NumberedTitle | undefined => {
  const words: readonly string[] = title.match(word) ?? [];
  const numbers = words.flatMap((each, index) =>
    number.test(each) || (capital.test(each) && index > 0 && index === words.length - 1) ? [index] : [],
  );
  const [at] = numbers;
  if (at === undefined || numbers.length > 1) return undefined;
  const named = words[at]!;
  if (!isModel(named) && !isThing(words[at - 1] ?? '')) return undefined;
  return { frame: words.with(at, '#').join(' ').toLowerCase(), number: named.toLowerCase() };
});

/** Of several things each is numbered in the singular: "Lamps 2" goes on where "Lamps 1" ends. */
const several = /[^s]s$/i;

function isThing(noun: string): boolean {
  return names(noun) && (noun.toLowerCase() === 'bus' || !several.test(noun));
}

/** Whether a word may be that of a thing, and is not that of a document or a part of one. */
function names(noun: string): boolean {
  const known = noun.toLowerCase();
  return /^\p{L}{3,}$/u.test(noun) && !pageKinds.has(known) && !documentParts.has(known) && !documentCodes.has(known);
}
