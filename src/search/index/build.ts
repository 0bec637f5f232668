import { withoutEnding } from '../../document/page-path.ts';
import { fillFacts } from '../fact-references.ts';
import { termOf, tokenize } from '../terms.ts';
import type { SearchRecords } from '../types.ts';
import { commonEnglish } from '../words/common-english.ts';
import { furtherEnglish } from '../words/further-english.ts';
import { stopWords } from '../words/stop-words.ts';
import { capOf } from './english-cap.ts';
import { knownSynonyms } from './known-synonyms.ts';
import { Said } from './said.ts';
import { relatedPairs, relatedWords, standInsOf } from './stand-ins.ts';
import { numberTerms } from './term-numbers.ts';
import type { Postings, SearchIndex } from './types.ts';

/** Builds the index of a folder. `synonyms` are the words that mean the same in this folder (`oneanswer.yaml`). */
export function buildIndex(input: SearchRecords, synonyms: readonly (readonly string[])[] = []): SearchIndex {
  const title = new Counter();
  const path = new Counter();
  const heading = new Counter();
  const body = new Counter();
  const words = new Set<string>();
  const said = new Said(relatedPairs);
  const read = (text: string, into: Counter, unit: number) => {
    const tokens = tokenize(text);
    said.read(tokens.map(({ word }) => word));
    for (const { word } of tokens) {
      words.add(word);
      into.add(termOf(word), unit);
    }
  };
  input.pages.forEach((page, number) => {
    read(page.title, title, number);
    read(withoutEnding(page.path), path, number);
  });
  input.records.forEach((record, number) => {
    read(`${record.heading}\n${record.names}`, heading, number);
    read(
      fillFacts(record.text, (inner) => input.facts[inner]),
      body,
      number,
    );
  });
  // A query may name customers of whom no text speaks: "germany" where all of them say "European Union".
  for (const { called } of input.groups) for (const { word } of tokenize(called)) words.add(word);

  const sorted = [...words].sort();
  const { terms, termOfWord, numberOf } = numberTerms(sorted);
  const isUnused = (word: string) => !words.has(word) && !stopWords.has(word);
  const english = [...new Set([...commonEnglish, ...relatedWords, ...furtherEnglish])].filter(isUnused).sort();
  return {
    pages: input.pages,
    records: input.records.map(({ page, heading, anchor, factId, disputed, asking, names }) => ({
      page,
      heading,
      anchor,
      factId,
      disputed,
      ...(asking === undefined ? {} : { asking }),
      ...(factId !== '' || names === '' ? {} : { spoken: names.split('\n') }),
    })),
    facts: input.facts,
    groups: input.groups,
    words: sorted,
    termOfWord,
    terms,
    caps: Uint8Array.from(terms, capOf),
    english,
    standIns: english.map((word) => standInsOf(word, numberOf, said)),
    title: title.postings(terms),
    path: path.postings(terms),
    heading: heading.postings(terms),
    body: body.postings(terms),
    synonyms: knownSynonyms(synonyms, numberOf),
  };
}

/** Counts occurrences while units (pages or records) come in ascending order. */
class Counter {
  readonly #units = new Map<string, number[]>();
  readonly #counts = new Map<string, number[]>();

  add(term: string, unit: number): void {
    const units = this.#units.get(term);
    const counts = this.#counts.get(term);
    if (units === undefined || counts === undefined) {
      this.#units.set(term, [unit]);
      this.#counts.set(term, [1]);
    } else if (units.at(-1) === unit) {
      counts[counts.length - 1] = Math.min(255, counts.at(-1)! + 1);
    } else {
      units.push(unit);
      counts.push(1);
    }
  }

  postings(terms: readonly string[]): Postings {
    const starts = new Uint32Array(terms.length + 1);
    terms.forEach((term, index) => {
      starts[index + 1] = starts[index]! + (this.#units.get(term)?.length ?? 0);
    });
    return {
      starts,
      units: Uint32Array.from(terms.flatMap((term) => this.#units.get(term) ?? [])),
      counts: Uint8Array.from(terms.flatMap((term) => this.#counts.get(term) ?? [])),
    };
  }
}
