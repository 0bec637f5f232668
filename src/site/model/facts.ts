/** The facts of the folder: where each is declared, where it stands in the text, whether it is disputed. */
import { asOf, disputes, knowledge } from 'oneanswer:folder';
import type { Finding } from '../../checker/report-types.ts';
import type { Fact, FactValue } from '../../facts/types.ts';
import { answerFor, answerText, briefAnswer, conditionsIn, lineToSay, type ShownAnswer } from './answers.ts';
import { readCustomer } from './customers.ts';
import { href } from './links.ts';
import { type Page, pageOf, pages } from './pages.ts';

export interface FactUse {
  page: Page;
  /** Lines of the page on which the fact stands, ascending. */
  lines: readonly number[];
}

const factsById = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
const usesById = findUses();
const disputesById = findDisputes();
const factsByPath = groupByPath();

/** Sorted by label, as a reader looks for them. */
export const facts: readonly Fact[] = [...knowledge.facts].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

export function factById(id: string): Fact | undefined {
  return factsById.get(id);
}

export function factHref(id: string): string {
  return href(`facts/${id}`);
}

/** Pages whose text shows the value, by reference. */
export function usesOf(id: string): readonly FactUse[] {
  return usesById.get(id) ?? [];
}

/** On how many pages the value is stated: where it is declared, and where the text shows it. */
export function pagesStating(fact: Fact): number {
  return new Set([...declaredOn(fact), ...usesOf(fact.id).map(({ page }) => page)]).size;
}

/** Open contradictions about the fact: between its own values, or between it and a page. */
export function disputesOf(id: string): readonly Finding[] {
  return disputesById.get(id) ?? [];
}

/** The facts that a page declares a value of, in the order of the page. */
export function factsOf({ document }: Page): readonly Fact[] {
  return factsByPath.get(document.path) ?? [];
}

export function declaredOn(fact: Fact): readonly Page[] {
  const paths = [...new Set(fact.values.map(({ place }) => place.path))].sort();
  return paths.map(pageOf).filter((page) => page !== undefined);
}

/** The answer for the customers that an author named, or for everyone. */
export function answerOf(fact: Fact, customer?: string): ShownAnswer {
  return answerFor(fact, readCustomer(customer), asOf, knowledge.taxonomy);
}

/** The same as it stands inside a sentence. */
export function textOf(fact: Fact, customer?: string): string {
  return answerText(answerOf(fact, customer));
}

/** The same beside a list of all values. */
export function briefTextOf(fact: Fact): string {
  return briefAnswer(answerOf(fact));
}

/** The line to say for everyone; '' where the fact has none, or no single answer. */
export function lineOf(fact: Fact): string {
  return lineToSay(fact, answerOf(fact));
}

/** For whom and when a value holds, in words; '' for everyone and always. */
export function conditionsOf(value: FactValue): string {
  return conditionsIn(value, knowledge.taxonomy);
}

function sortKey({ label, id }: Fact): string {
  return `${label.toLowerCase()}\0${id}`;
}

function groupByPath(): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, { fact: Fact; line: number }[]>();
  for (const fact of knowledge.facts) {
    const lines = new Map<string, number>();
    for (const { place } of fact.values)
      lines.set(place.path, Math.min(place.line, lines.get(place.path) ?? place.line));
    for (const [path, line] of lines) found.set(path, [...(found.get(path) ?? []), { fact, line }]);
  }
  const inOrder = (facts: { fact: Fact; line: number }[]) =>
    facts.sort((a, b) => a.line - b.line).map(({ fact }) => fact);
  return new Map([...found].map(([path, facts]) => [path, inOrder(facts)]));
}

function findUses(): ReadonlyMap<string, readonly FactUse[]> {
  const found = new Map<string, FactUse[]>();
  for (const page of pages) {
    const lines = new Map<string, number[]>();
    for (const { attributes, place } of page.document.components) {
      for (const id of new Set(Object.values(attributes))) {
        if (factsById.has(id)) lines.set(id, [...(lines.get(id) ?? []), place.line]);
      }
    }
    for (const [id, on] of lines) found.set(id, [...(found.get(id) ?? []), { page, lines: [...new Set(on)] }]);
  }
  return found;
}

function findDisputes(): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of disputes) {
    const ids = new Set(finding.positions.flatMap(({ statements }) => statements.map(({ factId }) => factId)));
    for (const id of ids) if (id) found.set(id, [...(found.get(id) ?? []), finding]);
  }
  return found;
}
