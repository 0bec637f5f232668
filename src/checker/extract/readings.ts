import type { Document, Sentence } from '../../document/types.ts';
import type { ContactValue, FoundValue, Quantity } from '../../facts/types.ts';
import { foldPhone } from '../../facts/values/phone.ts';
import { SMALL_NUMBERS, TENS } from '../../facts/words/numbers.ts';
import { kinds } from '../kinds/index.ts';
import type { ClaimKind, FoundClaim } from '../kinds/kind.ts';
import { valuesIn } from '../text/sentence-values.ts';
import { phraseTest } from '../text/sieve.ts';
import type { Terms } from '../text/terms.ts';
import type { ClaimKindId } from '../types.ts';
import { phoneHeads } from '../words/contact-words.ts';
import { headedUnitIn } from './headed-unit.ts';
import { isRetired } from './retired.ts';

/** What one kind reads in one sentence: "30 days" in "Returns within 30 days". */
export interface Reading {
  /** Index of the sentence. */
  sentence: number;
  kind: ClaimKindId;
  found: FoundClaim;
}

/** All that the kinds read on a page: plain data, which follows from the page and the synonyms of the project alone. */
export interface PageReadings {
  /** The values of each sentence, by its index. */
  values: readonly (readonly FoundValue[])[];
  /** In the order of sentences, and of kinds for each sentence. */
  readings: Reading[];
}

/** The same, with the page. */
export interface ReadPage extends PageReadings {
  /** Position of the document among all documents. */
  page: number;
  document: Document;
}

/** Keeps what was read on each page from one run to the next. */
export interface ReadingCache {
  get(document: Document): PageReadings | undefined;
  set(document: Document, read: PageReadings): void;
}

const bareNumber = /^\d{1,6}(?:[.,]\d+)?$/;
const numberWords: ReadonlyMap<string, number> = new Map(Object.entries({ ...SMALL_NUMBERS, ...TENS }));
const noValues: readonly FoundValue[] = [];

/**
 * Reads all pages that still hold, but for those that an earlier run read. One kind after the other: the patterns of one kind fit into the
 * cache of a processor, and those of all kinds do not.
 */
export function readPages(documents: readonly Document[], terms: Terms, cache?: ReadingCache): ReadPage[] {
  const fresh: ReadPage[] = [];
  const pages = documents.flatMap((document, page): ReadPage[] => {
    if (isRetired(document)) return [];
    const known = cache?.get(document);
    const read = { page, document, ...(known ?? { values: valuesOn(document), readings: [] }) };
    if (!known) fresh.push(read);
    return [read];
  });
  for (const kind of kinds) for (const page of fresh) readKind(kind, page, terms);
  for (const { document, values, readings } of fresh) {
    readings.sort((a, b) => a.sentence - b.sentence);
    cache?.set(document, { values, readings });
  }
  return pages;
}

function valuesOn({ sentences }: Document): PageReadings['values'] {
  return sentences.map((sentence) => (speaks(sentence) ? valuesOf(sentence) : noValues));
}

function readKind({ id: kind, find }: ClaimKind, { document, values, readings }: ReadPage, terms: Terms): void {
  const around = { document, terms };
  for (const sentence of document.sentences) {
    if (!speaks(sentence)) continue;
    const own = values[sentence.index]!;
    for (const found of withoutCase(find(sentence, own, around), sentence, own))
      readings.push({ sentence: sentence.index, kind, found });
  }
}

/**
 * "**For 3 to 5 days** – give 2 weeks of notice": an amount in the label of a line says when the rest of it holds, so that what a kind reads in the label
 * is asserted by nobody where it reads something behind it.
 */
function withoutCase(found: readonly FoundClaim[], { label, text }: Sentence, values: readonly FoundValue[]) {
  if (found.length < 2 || label === '' || !text.startsWith(label)) return found;
  const isCase = values.some(({ value, end }) => 'unit' in value && end <= label.length);
  const behind = isCase ? found.filter(({ end }) => end > label.length) : [];
  return behind.length > 0 ? behind : found;
}

function speaks({ role }: Sentence): boolean {
  return role !== 'heading' && role !== 'title';
}

/** "Extension", "Tel.": below such a head a number is one to call. */
const phoneHead = phraseTest(phoneHeads);
const bareDigits = /^(?:x|ext\.?)?\s*(\d{3,6}|\d{3}[ -]\d{4})$/i;

/** The values of a sentence; a table cell that is nothing but a number is called below "Extension", and else counts what its heads name. */
function valuesOf(sentence: Sentence): readonly FoundValue[] {
  const found = valuesIn(sentence);
  if (sentence.role !== 'cell') return found;
  const headed = headedUnitIn(sentence);
  if (headed) return [headed];
  const [, digits] = bareDigits.exec(sentence.text.trim()) ?? [];
  if (digits && phoneHead.test(sentence.column) && !found.some(({ value }) => value.kind === 'contact')) {
    const value: ContactValue = { kind: 'contact', channel: 'phone', address: foldPhone(digits) };
    return [{ value, start: 0, end: sentence.text.length, text: sentence.text }];
  }
  const number = found.length > 0 ? undefined : bareNumberIn(sentence.text.trim());
  if (number === undefined) return found;
  const value: Quantity = {
    kind: 'count',
    bound: 'exactly',
    low: number,
    high: number,
    unit: '',
    inclusive: true,
    approximate: false,
    anchor: '',
    noun: '',
  };
  return [{ value, start: 0, end: sentence.text.length, text: sentence.text }];
}

/** "4", "1,200" and "four" as the whole of a cell; undefined for anything else. */
function bareNumberIn(text: string): number | undefined {
  return bareNumber.test(text) ? Number(text.replaceAll(',', '')) : numberWords.get(text.toLowerCase());
}
