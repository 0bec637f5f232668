import type { Day, Document } from '../document/types.ts';
import { resolve } from '../facts/resolve.ts';
import type { Customer, Fact, Taxonomy } from '../facts/types.ts';
import { termOf, wordsOf } from './terms.ts';
import type { Answer, AnswerValue, Asking, CustomerGroup } from './types.ts';

/** What a declared fact answers, its scopes in the words of the taxonomy. */
export function answerOf(fact: Fact, taxonomy: Taxonomy): Answer {
  const values = fact.values.map(({ written, scopeNames, effective, place }): AnswerValue => {
    const scopeText = scopeInWords(scopeNames, taxonomy);
    return { is: written, scope: scopeNames, scopeText, effective, path: place.path, line: place.line };
  });
  return { label: fact.label, values, say: fact.say ?? '' };
}

/** How a query asks for a fact: by label or phrase, for a value of its kind, with words for the customer. */
export function askingOf({ label, phrases, values }: Fact): Asking {
  const kinds = new Set(values.map(({ value }) => value.kind));
  const dimensions = new Set(values.flatMap(({ scopeNames }) => Object.keys(scopeNames)));
  return { names: [...new Set([label, ...phrases])], kinds: [...kinds].sort(), dimensions: [...dimensions].sort() };
}

/** Every label and alias of the dimensions that some fact depends on, in the order of the taxonomy. */
export function groupsOf(
  facts: readonly Fact[],
  { dimensions }: Taxonomy,
  documents: readonly Document[] = [],
): CustomerGroup[] {
  const taken = new Set(dimensions.flatMap(({ labels }) => [...labels.values()].map(stemOf)));
  const products = headNouns(documents, taken);
  const used = new Set(facts.flatMap((fact) => askingOf(fact).dimensions));
  return dimensions
    .filter(({ id }) => used.has(id))
    .flatMap(({ id: dimension, names, labels }) =>
      [...names].flatMap(([called, leaves]) => {
        const name = [...labels.keys()].find((other) => names.get(other)?.join(' ') === leaves.join(' ')) ?? called;
        const words = [called, labels.get(called) ?? called, ...(products.get(`${dimension} ${called}`) ?? [])];
        return [...new Set(words)].map((word) => ({ dimension, name, called: word }));
      }),
    );
}

/**
 * The last word of a product's name where no other product has it, and no group of the taxonomy: "skillet" of "Hob Iron
 * Skillet". By dimension and name of the one product that its page is about.
 */
function headNouns(documents: readonly Document[], taken: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const products = documents.filter(({ kind }) => kind === 'product');
  const headOf = ({ title }: Document) => title.toLowerCase().split(' ').at(-1) ?? '';
  const byHead = Map.groupBy(products, headOf);
  const heads = products.flatMap((document): [string, string[]][] => {
    const head = headOf(document);
    const scoped = Object.entries(document.frontmatter.scope);
    const [dimension, names] = scoped[0] ?? [];
    if (scoped.length !== 1 || names?.length !== 1 || byHead.get(head)?.length !== 1 || taken.has(stemOf(head)))
      return [];
    return [[`${dimension} ${names[0]}`, [head]]];
  });
  return new Map(heads);
}

function stemOf(words: string): string {
  return wordsOf(words)
    .map(({ word }) => termOf(word))
    .join(' ');
}

/** A line for each value: "Germany: 14 days after delivery", the label where it holds for everyone. */
export function factText({ label, values }: Answer): string {
  return values.map(({ is, scopeText }) => `${scopeText === '' ? label : scopeText}: ${is}`).join('\n');
}

/** More values than these are not listed within a sentence. */
const maxListed = 3;

/**
 * The value that a reference stands for on a day; all values there may be, "30 days / 14 days", where it depends on the
 * customer. Undefined for what is no fact ("{name}").
 */
export function valueInText(
  inner: string,
  facts: ReadonlyMap<string, Fact>,
  taxonomy: Taxonomy,
  asOf: Day,
): string | undefined {
  const [id = '', customer = ''] = inner.split(' ');
  const fact = facts.get(id);
  if (fact === undefined) return undefined;
  const resolution = resolve(fact, customerOf(customer), asOf, taxonomy);
  if (resolution.state === 'value') return resolution.value.written;
  const values = resolution.state === 'nothing' ? fact.values : resolution.values;
  const distinct = [...new Set(values.map(({ written }) => written))];
  return [...distinct.slice(0, maxListed), ...(distinct.length > maxListed ? ['…'] : [])].join(' / ');
}

/** "region=de,segment=guest" as dimension to name. */
function customerOf(text: string): Customer {
  const pairs = text.split(',').map((pair) => pair.split('='));
  return Object.fromEntries(pairs.filter(([dimension, name]) => dimension && name));
}

function scopeInWords(scope: AnswerValue['scope'], { dimensions }: Taxonomy): string {
  return dimensions
    .map(({ id, labels }) => (scope[id] ?? []).map((name) => labels.get(name) ?? name).join(', '))
    .filter((names) => names !== '')
    .join(' · ');
}
