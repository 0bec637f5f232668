import type { Document } from '../document/types.ts';
import type { Fact, Knowledge, Taxonomy } from '../facts/types.ts';
import { sectionTexts } from './section-text.ts';
import type { Answer, AnswerValue, Dispute, DisputeMark, SearchPage, SearchRecord, SearchRecords } from './types.ts';

/**
 * What can be found in a folder: a record a section, with the page's summary at its top, and a record a declared fact,
 * whose answer is its values. Pages that opt out of search (`search: false`) are left out.
 */
export function buildRecords(knowledge: Knowledge, options: { disputes?: readonly Dispute[] } = {}): SearchRecords {
  const documents = knowledge.documents
    .filter((document) => document.frontmatter.search)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const disputes = Map.groupBy(options.disputes ?? [], (dispute) => dispute.path);
  const facts = Map.groupBy(knowledge.facts, (fact) => fact.place.path);
  const records: SearchRecord[] = [];
  documents.forEach((document, page) => {
    const open = disputes.get(document.path) ?? [];
    const declared = (facts.get(document.path) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    records.push(...sectionRecords(document, page, open));
    for (const fact of declared) records.push(factRecord(fact, page, knowledge.taxonomy, options.disputes ?? []));
  });
  return { pages: documents.map(pageOf), records, pageWords: documents.map(wordsOfPage) };
}

function pageOf({ path, id, title, kind, frontmatter }: Document): SearchPage {
  const { owner = '', verified, status } = frontmatter;
  return { path, id, title, kind, owner, verified: verified?.on ?? '', status };
}

/** Customers' words, and the words of the path: titles often leave out the product whose folder they stand in. */
function wordsOfPage({ path, frontmatter }: Document): string {
  return [path.replace(/\.mdx?$/, ''), ...frontmatter.customersSay].join('\n');
}

function sectionRecords(document: Document, page: number, disputes: readonly Dispute[]): SearchRecord[] {
  const texts = sectionTexts(document);
  const summary = document.frontmatter.summary ?? '';
  const marks = new Map<number, DisputeMark[]>();
  for (const dispute of disputes) {
    const section = sectionAt(document, dispute.line);
    marks.set(section, addMark(marks.get(section) ?? [], dispute));
  }
  const records: SearchRecord[] = [];
  document.sections.forEach(({ anchor, trail }, index) => {
    const text = [index === 0 ? summary : '', texts[index] ?? ''].filter((part) => part !== '').join('\n');
    const disputed = marks.get(index) ?? [];
    if (text === '' && index === 0 && disputed.length === 0 && document.sections.length > 1) return;
    records.push({ page, heading: trail.join(' › '), anchor, factId: '', disputed, text });
  });
  return records;
}

/** The section in which a line stands: the last one that begins on or before it. */
function sectionAt(document: Document, line: number): number {
  let found = 0;
  for (const section of document.sections) if (section.index > 0 && section.place.line <= line) found = section.index;
  return found;
}

function factRecord(fact: Fact, page: number, taxonomy: Taxonomy, disputes: readonly Dispute[]): SearchRecord {
  const values = fact.values.map((value): AnswerValue => {
    const { written, scopeNames, effective, place } = value;
    const scopeText = scopeInWords(scopeNames, taxonomy);
    return { is: written, scope: scopeNames, scopeText, effective, path: place.path, line: place.line };
  });
  const answer: Answer = { label: fact.label, values, say: fact.say ?? '' };
  let disputed: DisputeMark[] = [];
  for (const dispute of disputes) {
    const own = fact.values.some(({ place }) => place.path === dispute.path && holds(place, dispute.line));
    if (own) disputed = addMark(disputed, dispute);
  }
  return { page, heading: fact.label, anchor: '', factId: fact.id, disputed, text: factText(fact, answer), answer };
}

function holds(place: { line: number; endLine: number }, line: number): boolean {
  return place.line <= line && line <= place.endLine;
}

function addMark(marks: readonly DisputeMark[], { fingerprint, message }: Dispute): DisputeMark[] {
  return marks.some((mark) => mark.fingerprint === fingerprint) ? [...marks] : [...marks, { fingerprint, message }];
}

/** "Return window: 30 days after delivery", a line for each scope, then how staff call it. */
function factText(fact: Fact, answer: Answer): string {
  const lines = answer.values.map(({ is, scopeText }) => `${scopeText === '' ? fact.label : scopeText}: ${is}`);
  return [...lines, ...fact.phrases].join('\n');
}

function scopeInWords(scope: AnswerValue['scope'], taxonomy: Taxonomy): string {
  const names: string[] = [];
  for (const dimension of taxonomy.dimensions) {
    for (const name of scope[dimension.id] ?? []) names.push(dimension.labels.get(name) ?? name);
  }
  return names.join(', ');
}
