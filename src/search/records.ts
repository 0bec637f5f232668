import type { Document } from '../document/types.ts';
import type { Fact, Knowledge, Taxonomy } from '../facts/types.ts';
import { allValues, answerOf, factText } from './fact-text.ts';
import { sectionAt, sectionTexts } from './section-text.ts';
import type { Dispute, DisputeMark, SearchPage, SearchRecord, SearchRecords } from './types.ts';

/**
 * What can be found in a folder: a record a section, with the page's summary at its top, and a record a declared fact,
 * whose answer is its values. A record carries the disputes at its place. Pages that opt out (`search: false`) are left
 * out, and so are their facts.
 */
export function buildRecords(knowledge: Knowledge, options: { disputes?: readonly Dispute[] } = {}): SearchRecords {
  const documents = knowledge.documents
    .filter((document) => document.frontmatter.search)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const facts = knowledge.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const disputesOf = Map.groupBy(options.disputes ?? [], (dispute) => dispute.path);
  const factsOf = Map.groupBy(facts, (fact) => fact.place.path);
  const records = documents.flatMap((document, page) => {
    const declared = factsOf.get(document.path) ?? [];
    const disputes = disputesOf.get(document.path) ?? [];
    return [
      ...sectionRecords(
        document,
        page,
        disputes.filter(({ line }) => !declared.some((fact) => declaredAt(fact, line))),
      ),
      ...declared.map((fact) => factRecord(fact, page, knowledge.taxonomy, disputesOf)),
    ];
  });
  return {
    pages: documents.map(pageOf),
    records,
    pageWords: documents.map(wordsOfPage),
    facts: Object.fromEntries(facts.map((fact) => [fact.id, allValues(fact)])),
  };
}

function pageOf({ path, id, title, kind, frontmatter }: Document): SearchPage {
  const { owner = '', verified, status } = frontmatter;
  return { path, id, title, kind, owner, verified: verified?.on ?? '', status };
}

/** Customers' words, and the words of the path: titles often leave out the product whose folder they stand in. */
function wordsOfPage({ path, frontmatter }: Document): string {
  return [path.replace(/\.mdx?$/i, ''), ...frontmatter.customersSay].join('\n');
}

function sectionRecords(document: Document, page: number, disputes: readonly Dispute[]): SearchRecord[] {
  const texts = sectionTexts(document);
  const summary = document.frontmatter.summary ?? '';
  const disputesIn = Map.groupBy(disputes, ({ line }) => sectionAt(document, line));
  return document.sections.flatMap(({ anchor, trail }, index) => {
    const text = [index === 0 ? summary : '', texts[index] ?? ''].filter((part) => part !== '').join('\n');
    const disputed = marksOf(disputesIn.get(index) ?? []);
    const isEmptyTop = index === 0 && text === '' && disputed.length === 0 && document.sections.length > 1;
    return isEmptyTop ? [] : [{ page, heading: trail.join(' › '), anchor, factId: '', disputed, text }];
  });
}

function factRecord(
  fact: Fact,
  page: number,
  taxonomy: Taxonomy,
  disputesOf: ReadonlyMap<string, readonly Dispute[]>,
): SearchRecord {
  const answer = answerOf(fact, taxonomy);
  const paths = [...new Set(fact.values.map(({ place }) => place.path))].sort();
  const disputes = paths.flatMap((path) => disputesOf.get(path) ?? []);
  const disputed = marksOf(disputes.filter(({ path, line }) => declaredAt(fact, line, path)));
  return { page, heading: fact.label, anchor: '', factId: fact.id, disputed, text: factText(fact, answer), answer };
}

/** True when a line declares the fact or one of its values. */
function declaredAt(fact: Fact, line: number, path: string = fact.place.path): boolean {
  return [fact, ...fact.values].some(({ place }) => place.path === path && place.line <= line && line <= place.endLine);
}

function marksOf(disputes: readonly Dispute[]): DisputeMark[] {
  const byFingerprint = new Map(disputes.map(({ fingerprint, message }) => [fingerprint, { fingerprint, message }]));
  return [...byFingerprint.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}
