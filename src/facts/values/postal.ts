import { matchesIn } from '../../document/matches.ts';
import { POST_BOXES, SHORT_ENDINGS, STREET_ENDINGS } from '../words/postal.ts';

/** Where a letter or a visitor goes: "PO Box 418", "14 Mill Lane". */
export interface WrittenPlace {
  written: string;
  start: number;
  /** The same for every way to write it: "box 418", "mill lane 14". */
  address: string;
}

const hint = /\bbox\b|\d+[a-z]?,?\s+\p{Lu}/iu;
const box = new RegExp(String.raw`\b(?:${POST_BOXES.join('|')})\s*(?:no\.?|number|#)?\s*(?<number>\d{1,6})\b`, 'gi');
const street = new RegExp(
  String.raw`(?<![\w.,:/-])(?<number>\d{1,4}[a-zA-Z]?)\s+(?<name>(?:\p{Lu}[\p{L}’'-]+\s+){1,3}?(?:${[...STREET_ENDINGS, ...Object.keys(SHORT_ENDINGS)].join('|')}))(?![\p{L}’'-])`,
  'gu',
);

/** All post boxes and house numbers of a text; none for most texts. */
export function findPlaces(text: string): WrittenPlace[] {
  if (!hint.test(text)) return [];
  return [
    ...matchesIn(text, box).map(({ 0: written, index, groups }) => ({
      written,
      start: index,
      address: `box ${groups!['number']}`,
    })),
    ...matchesIn(text, street).map(({ 0: written, index, groups }) => ({
      written,
      start: index,
      address: `${inFull(groups!['name']!)} ${groups!['number']}`.toLowerCase(),
    })),
  ];
}

/** "Mill Road" for "Mill Rd". */
function inFull(street: string): string {
  const words = street.split(/\s+/);
  const ending = words.pop()!;
  return [...words, SHORT_ENDINGS[ending] ?? ending].join(' ');
}

/** Whether a place is a post box, and no house. */
export function isPostBox(address: string): boolean {
  return streetOf(address) === 'box';
}

/** Whether two places are numbers of one street, or two post boxes. */
export function areOnOneStreet(a: string, b: string): boolean {
  return streetOf(a) === streetOf(b);
}

function streetOf(address: string): string {
  return address.slice(0, address.lastIndexOf(' '));
}

/** "PO Box 418", "14 Mill Lane". */
export function showPlace(address: string): string {
  const number = address.slice(address.lastIndexOf(' ') + 1);
  const name = streetOf(address).replaceAll(/(?<=^|\s)\p{L}/gu, (first) => first.toUpperCase());
  return isPostBox(address) ? `PO Box ${number}` : `${number} ${name}`;
}
