import type { PlaybookKeys } from '../document/frontmatter-schema.ts';
import type { Day, Document } from '../document/types.ts';
import type { Fact, Knowledge, Taxonomy } from '../facts/types.ts';
import { referencesIn } from './fact-references.ts';
import { answerOf, askingOf, factText, groupsOf, valueInText } from './fact-text.ts';
import { sectionAt, sectionTexts } from './section-text.ts';
import { teamsPage } from './team-records.ts';
import type { Dispute, DisputeMark, SearchPage, SearchRecord, SearchRecords } from './types.ts';

/** Values that have no end hold on it, those for a time do not. */
const lastDay: Day = '9999-12-31';

export interface RecordOptions {
  /** Open contradictions. */
  disputes?: readonly Dispute[] | undefined;
  /** The day for which texts show the values of facts; without it, the values that have no end. */
  asOf?: Day | undefined;
}

/**
 * What can be found in a folder: a record a section, with the page's summary at its top, and a record a declared fact,
 * in the order of the page, whose answer is its values; a record a team. A record carries the disputes at its place.
 * Pages that opt out (`search: false`) are left out, and so are their facts.
 */
export function buildRecords(
  knowledge: Knowledge,
  { disputes = [], asOf = lastDay }: RecordOptions = {},
): SearchRecords {
  const documents = knowledge.documents.filter((document) => document.frontmatter.search);
  const facts = knowledge.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const disputesOf = Map.groupBy(disputes, (dispute) => dispute.path);
  const factsOf = Map.groupBy(facts, homeOf);
  const recordsOf = (document: Document): Omit<SearchRecord, 'page'>[] => {
    const declared = (factsOf.get(document.path) ?? []).toSorted((a, b) => lineOn(document, a) - lineOn(document, b));
    const prose = (disputesOf.get(document.path) ?? []).filter(
      ({ line }) => !declared.some((fact) => declaredAt(fact, line)),
    );
    return [
      ...sectionRecords(document, prose),
      ...declared.map((fact) => factRecord(fact, knowledge.taxonomy, disputesOf)),
    ];
  };
  const teams = teamsPage(knowledge.teams);
  const entries = [
    ...documents.map((document) => ({ page: pageOf(document), records: recordsOf(document) })),
    ...(teams === undefined ? [] : [teams]),
  ].sort((a, b) => (a.page.path < b.page.path ? -1 : 1));
  const records = entries.flatMap((entry, page) => entry.records.map((record) => ({ page, ...record })));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const references = [...new Set(records.flatMap(({ text }) => referencesIn(text)))].sort();
  const values = references.flatMap((inner) => {
    const value = valueInText(inner, byId, knowledge.taxonomy, asOf);
    return value === undefined ? [] : [[inner, value] as const];
  });
  return {
    pages: entries.map(({ page }) => page),
    records,
    facts: Object.fromEntries(values),
    groups: groupsOf(facts, knowledge.taxonomy, documents),
  };
}

/** Where a fact is found: on the page that declares most of its values, the first of these by path. */
function homeOf({ values, place }: Fact): string {
  const byPath = Map.groupBy(values, (value) => value.place.path);
  const paths = [...byPath.keys()].sort();
  const most = Math.max(...[...byPath.values()].map(({ length }) => length));
  return paths.find((path) => byPath.get(path)?.length === most) ?? place.path;
}

/** The line on which a page declares its first value of a fact. */
function lineOn({ path }: Document, { values }: Fact): number {
  return Math.min(...values.filter(({ place }) => place.path === path).map(({ place }) => place.line));
}

function pageOf({ path, id, title, kind, frontmatter }: Document): SearchPage {
  const { owner = '', verified, status } = frontmatter;
  return { path, id, title, kind, owner, verified: verified?.on ?? '', status };
}

function sectionRecords(document: Document, disputes: readonly Dispute[]): Omit<SearchRecord, 'page'>[] {
  const texts = sectionTexts(document);
  const { summary = '', customersSay, extra } = document.frontmatter;
  const { situation = '' } = extra as Partial<PlaybookKeys>;
  const disputesIn = Map.groupBy(disputes, ({ line }) => sectionAt(document, line));
  return document.sections.flatMap(({ anchor, trail }, index) => {
    const text = [...(index === 0 ? [summary, situation] : []), texts[index] ?? '']
      .filter((part) => part !== '')
      .join('\n');
    const disputed = marksOf(disputesIn.get(index) ?? []);
    const names = index === 0 ? customersSay.join('\n') : '';
    const isEmpty = index === 0 && text === '' && names === '' && disputed.length === 0 && document.sections.length > 1;
    return isEmpty ? [] : [{ heading: trail.join(' › '), anchor, factId: '', disputed, names, text }];
  });
}

function factRecord(
  fact: Fact,
  taxonomy: Taxonomy,
  disputesOf: ReadonlyMap<string, readonly Dispute[]>,
): Omit<SearchRecord, 'page'> {
  const answer = answerOf(fact, taxonomy);
  const paths = [...new Set(fact.values.map(({ place }) => place.path))].sort();
  const disputes = paths.flatMap((path) => disputesOf.get(path) ?? []);
  const disputed = marksOf(disputes.filter(({ path, line }) => declaredAt(fact, line, path)));
  const names = fact.phrases.join('\n');
  const text = factText(answer);
  return {
    ...{ heading: fact.label, anchor: '', factId: fact.id, disputed, names, text, answer },
    asking: askingOf(fact),
  };
}

/** True when a line declares the fact or one of its values. */
function declaredAt(fact: Fact, line: number, path: string = fact.place.path): boolean {
  return [fact, ...fact.values].some(({ place }) => place.path === path && place.line <= line && line <= place.endLine);
}

function marksOf(disputes: readonly Dispute[]): DisputeMark[] {
  const byFingerprint = new Map(disputes.map(({ fingerprint, message }) => [fingerprint, { fingerprint, message }]));
  return [...byFingerprint.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}
