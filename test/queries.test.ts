/** What agents find in the words of customers: queries written by someone who saw the pages and not the search. No change may find less. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../src/document/load.ts';
import { readKnowledge } from '../src/facts/knowledge.ts';
import { openSearch } from '../src/search/open.ts';

interface Query {
  query: string;
  /** Paths of the pages that answer. */
  gold: readonly string[];
}

/** As measured: queries that have a page which answers among the first three. */
const held = { 'card-company': 27, 'mobile-operator': 25, 'parcel-carrier': 24, 'savings-bank': 25 };

describe.each(Object.entries(held))('the customers of the %s', (name, found) => {
  const folder = fileURLToPath(new URL(`corpora/${name}`, import.meta.url));
  const { search } = openSearch(readKnowledge(loadFolder(`${folder}/corpus`)), [], '2026-11-25');
  const queries = readFileSync(`${folder}/queries.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Query => JSON.parse(line));

  it(`find at least ${found} of ${queries.length} answers among the first three pages`, () => {
    const answered = queries.filter(({ query, gold }) => {
      const pages = [...new Set(search(query).results.map(({ path }) => path))].slice(0, 3);
      return pages.some((path) => gold.includes(path));
    });
    expect(answered.length).toBeGreaterThanOrEqual(found);
  });
});
