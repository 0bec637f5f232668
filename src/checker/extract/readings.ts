import type { Document, Sentence } from '../../document/types.ts';
import type { ContactValue, FoundValue, Quantity } from '../../facts/types.ts';
import { foldPhone } from '../../facts/values/phone.ts';
import { kinds } from '../kinds/index.ts';
import type { ClaimKind, FoundClaim } from '../kinds/kind.ts';
import { phrasePattern } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Terms } from '../text/terms.ts';
import type { ClaimKindId } from '../types.ts';
import { phoneHeads } from '../words/contact-words.ts';
import { isRetired } from './retired.ts';

/** What one kind reads in one sentence: "30 days" in "Returns within 30 days". */
export interface Reading {
  sentence: Sentence;
  kind: ClaimKindId;
  found: FoundClaim;
}

/** All that the kinds read on a page. */
export interface ReadPage {
  /** Position of the document among all documents. */
  page: number;
  document: Document;
  /** The values of each sentence, by its index. */
  values: readonly (readonly FoundValue[])[];
  /** In the order of sentences, and of kinds for each sentence. */
  readings: Reading[];
}

const bareNumber = /^\d{1,6}(?:[.,]\d+)?$/;
const noValues: readonly FoundValue[] = [];

/**
 * Reads all pages that still hold, one kind after the other: the patterns of one kind fit into the cache of a processor, and those of all
 * kinds do not.
 */
export function readPages(documents: readonly Document[], terms: Terms): ReadPage[] {
  const pages = documents.flatMap((document, page): ReadPage[] => {
    if (isRetired(document)) return [];
    const values = document.sentences.map((sentence) => (speaks(sentence) ? valuesOf(sentence) : noValues));
    return [{ page, document, values, readings: [] }];
  });
  for (const kind of kinds) for (const page of pages) readKind(kind, page, terms);
  for (const { readings } of pages) readings.sort((a, b) => a.sentence.index - b.sentence.index);
  return pages;
}

function readKind({ id: kind, find }: ClaimKind, { document, values, readings }: ReadPage, terms: Terms): void {
  const around = { document, terms };
  for (const sentence of document.sentences) {
    if (!speaks(sentence)) continue;
    for (const found of find(sentence, values[sentence.index]!, around)) readings.push({ sentence, kind, found });
  }
}

function speaks({ role }: Sentence): boolean {
  return role !== 'heading' && role !== 'title';
}

/** "Extension", "Tel.": below such a head a number is one to call. */
const phoneHead = phrasePattern(phoneHeads);
const bareDigits = /^(?:x|ext\.?)?\s*(\d{3,6}|\d{3}[ -]\d{4})$/i;

/** The values of a sentence; a table cell that is nothing but a number is called below "Extension", and else counts what its heads name. */
function valuesOf(sentence: Sentence): readonly FoundValue[] {
  const found = valuesIn(sentence);
  if (sentence.role !== 'cell') return found;
  const [, digits] = bareDigits.exec(sentence.text.trim()) ?? [];
  if (digits && phoneHead.test(sentence.column) && !found.some(({ value }) => value.kind === 'contact')) {
    const value: ContactValue = { kind: 'contact', channel: 'phone', address: foldPhone(digits) };
    return [{ value, start: 0, end: sentence.text.length, text: sentence.text }];
  }
  if (found.length > 0 || !bareNumber.test(sentence.text)) return found;
  const number = Number(sentence.text.replaceAll(',', ''));
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
