import type { Dimension } from './types.ts';
import {
  channelPhrases,
  dimensionRoles,
  personNouns,
  placesWithThe,
  prepositions,
  spokenConsonants,
} from './words/customers.ts';

/** The labels that are named of one dimension. */
export interface NamedLabels {
  dimension: Dimension;
  labels: readonly string[];
}

/**
 * One customer in words: `a Gold customer in Germany, on the web`; `any customer` when nothing is named.
 *
 * @param named one label for each dimension that matters
 * @param person what else is known of the customer: `a child`, `a customer without a card`
 */
export function phraseCustomer(named: readonly NamedLabels[], person = ''): string {
  const labels = named.filter(isPerson).flatMap((each) => each.labels);
  const persons = [...labels.map((label) => withArticle(personOf(label))), person].filter(Boolean);
  const rest = circumstances(named);
  if (persons.length === 0) return rest === '' ? 'any customer' : `a customer ${rest}`;
  return `${persons.join(' who is ').replaceAll(' who is a customer ', ' ')} ${rest}`.trimEnd();
}

/**
 * Many customers in words: `Gold customers and Silver customers in Germany and France, on the web`; `everyone` when
 * nothing is named.
 */
export function phraseCustomers(named: readonly NamedLabels[]): string {
  const persons = named.filter(isPerson).map(({ labels }) => listed(labels.map(pluralOf), 'and'));
  const rest = circumstances(named);
  if (persons.length === 0) return rest === '' ? 'everyone' : `customers ${rest}`;
  return `${persons.join(' who are ')} ${rest}`.trimEnd();
}

/** `Germany`, `Germany and France`, `Germany, France and Spain`. */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

function isPerson({ dimension }: NamedLabels): boolean {
  return dimensionRoles[dimension.id] === 'person';
}

/** What is not the person: place first, then channel and product, then any other dimension, joined by commas. */
function circumstances(named: readonly NamedLabels[]): string {
  const inRole = (role: string | undefined): NamedLabels[] =>
    named.filter(({ dimension }) => dimensionRoles[dimension.id] === role);
  return [
    ...inRole('place').map(({ labels }) => `in ${listed(labels.map(placeOf), 'and')}`),
    ...inRole('channel').map(({ labels }) => listed(labels.map(channelOf), 'or')),
    ...inRole('product').map(({ labels }) => `asking about ${listed(labels, 'and')}`),
    ...inRole(undefined).map(({ dimension, labels }) => `with ${dimension.label}: ${listed(labels, 'or')}`),
  ].join(', ');
}

function personOf(label: string): string {
  const folded = label.toLowerCase();
  const isPersonNoun = personNouns.some((noun) => folded === noun || folded.endsWith(` ${noun}`));
  if (isPersonNoun) return label;
  const singular = label.replace(/s$/i, '');
  return singular !== label && personOf(singular) === singular ? singular : `${label} customer`;
}

function pluralOf(label: string): string {
  return `${personOf(label)}s`;
}

/** "A guest", "an adult", "a European customer". */
export function withArticle(noun: string): string {
  const folded = noun.toLowerCase();
  const isVowel = /^[aeiou]/.test(folded) && !spokenConsonants.some((start) => folded.startsWith(start));
  return `${isVowel ? 'an' : 'a'} ${noun}`;
}

function placeOf(label: string): string {
  return placesWithThe.includes(label.toLowerCase()) ? `the ${label}` : label;
}

function channelOf(label: string): string {
  const folded = label.toLowerCase();
  if (prepositions.includes(folded.split(' ', 1)[0]!)) return folded;
  return channelPhrases[folded] ?? `by ${folded}`;
}
