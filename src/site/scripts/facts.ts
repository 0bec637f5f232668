/** The facts as the build wrote them, fetched once, and what they answer for who is on the line. */

import type { Fact, Taxonomy } from '../../facts/types.ts';
import type { ShownAnswer } from '../model/answers.ts';
import { answerFor } from '../model/answers.ts';
import { type FactsFile, readFact, readTaxonomy } from '../model/fact-data.ts';
import { asset } from '../model/links.ts';
import { type Asked, dayAsked } from './customer.ts';

export interface KnownFacts {
  taxonomy: Taxonomy;
  byId: ReadonlyMap<string, Fact>;
}

let loading: Promise<KnownFacts> | undefined;

export function loadFacts(): Promise<KnownFacts> {
  loading ??= fetchFacts().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export function answerTo({ taxonomy }: KnownFacts, fact: Fact, asked: Asked): ShownAnswer {
  return answerFor(fact, asked.customer, dayAsked(asked), taxonomy);
}

async function fetchFacts(): Promise<KnownFacts> {
  const response = await fetch(asset('api/facts.json'));
  if (!response.ok) throw new Error(`The facts could not be fetched (${response.status})`);
  const { taxonomy, facts } = (await response.json()) as FactsFile;
  return { taxonomy: readTaxonomy(taxonomy), byId: new Map(facts.map((data) => [data.id, readFact(data)])) };
}
