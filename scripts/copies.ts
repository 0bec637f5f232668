/** Makes a big folder out of a small one: copies of its pages about other products, with other values. */
import type { Source } from '../src/document/types.ts';

/** One word in so many is exchanged for another of the folder, so that no two copies are worded alike throughout. */
const exchangedShare = 8;
const shortestExchanged = 5;

const word = /\p{L}[\p{L}\p{N}]*/gu;
const digits = /\d+/g;
/** Tags, expressions, addresses of links and code: what a page is made of, not what it says. */
const machinery = /<[^>]*>|\{[^}]*\}|\]\([^)]*\)|`[^`]*`/g;
const frontmatter = /^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/;
const factId = /\b[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+\b/g;
const fileName = /\.(?:mdx?|ya?ml|html?)$/;
const pageId = /^id: .*/m;
const spoken = /^(?:title|summary|\s+label): .*/gm;

/**
 * The pages, and copies of them until there are `count`. Copy 0 is the folder as it is; in copy 7 every name (a word that is never
 * written without its capital), every number and some words are others, the same in all pages of the copy, and each page has `-copy-7`
 * behind its name, so that it stays in the folder that says what it is. The same input gives the same pages.
 */
export function copiesOf(pages: readonly Source[], count: number): Source[] {
  const vocabulary = vocabularyOf(pages);
  return Array.from({ length: count }, (_, index) => {
    const page = pages[index % pages.length]!;
    const copy = Math.floor(index / pages.length);
    if (copy === 0) return page;
    return { path: page.path.replace(/\.mdx?$/i, `-copy-${copy}$&`), text: copyOf(page.text, copy, vocabulary) };
  });
}

interface Vocabulary {
  /** Lower-case words, in the order of the alphabet. */
  common: readonly string[];
  known: ReadonlySet<string>;
}

function vocabularyOf(pages: readonly Source[]): Vocabulary {
  const known = new Set<string>();
  for (const { text } of pages)
    for (const [each] of text.matchAll(word)) if (each === each.toLowerCase()) known.add(each);
  return { common: [...known].filter(({ length }) => length >= shortestExchanged).sort(), known };
}

function copyOf(text: string, copy: number, vocabulary: Vocabulary): string {
  const head = frontmatter.exec(text)?.[0] ?? '';
  const names = (line: string) => inOtherWords(line, copy, vocabulary);
  const ids = (part: string) => part.replaceAll(factId, (id) => (fileName.test(id) ? id : `${id}-${copy}`));
  const body = text.slice(head.length);
  let copied = '';
  let position = 0;
  for (const match of body.matchAll(machinery)) {
    copied += names(body.slice(position, match.index)) + ids(match[0]);
    position = match.index + match[0].length;
  }
  const newHead = ids(head).replace(pageId, (line) => `${line}-${copy}`);
  return newHead.replaceAll(spoken, (line) => line.replace(/(?<=: ).*/, names)) + copied + names(body.slice(position));
}

function inOtherWords(text: string, copy: number, { common, known }: Vocabulary): string {
  return text
    .replaceAll(word, (each) => {
      const lower = each.toLowerCase();
      const number = hash(`${copy} ${lower}`);
      if (!known.has(lower)) return each.length > 1 && each === each.toUpperCase() ? each : nameOf(number);
      const isExchanged = each === lower && each.length >= shortestExchanged && number % exchangedShare === 0;
      return isExchanged ? common[(number >>> 4) % common.length]! : each;
    })
    .replaceAll(digits, (number) => otherNumber(number, copy));
}

const syllables = 'ba cor del fen gal hir jun kes lor mon nim pel quo ras sil tam vor wen yar zet'.split(' ');

/** "Galtamsil" for a number. */
function nameOf(number: number): string {
  const parts = [0, 8, 16].map((shift) => syllables[(number >>> shift) % syllables.length]!);
  const name = parts.join('');
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Another number of as many digits; one that begins with 0 stays as it is, as it may be part of a time or a phone number. */
function otherNumber(number: string, copy: number): string {
  if (/^0/.test(number)) return number;
  const first = 1 + ((Number(number[0]) - 1 + 1 + (hash(`${copy} ${number}`) % 8)) % 9);
  return `${first}${number.slice(1)}`;
}

/** FNV-1a, 32 bits, mixed at the end so that its low bits are as good as its high ones. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return (state ^ (state >>> 13)) >>> 0;
}
