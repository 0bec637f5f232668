/** What is known of a customer, as text and in words. */
import type { Customer, Taxonomy } from '../../facts/types.ts';

/** "region=de,segment=guest" as a customer; parts that are not of this form are left out. */
export function readCustomer(text = ''): Customer {
  const pairs = text.split(',').map((part) => part.split('=').map((side) => side.trim()));
  return Object.fromEntries(pairs.filter(([dimension, name]) => dimension && name));
}

/** The label of a name of the taxonomy: "social" of the dimension channel is "Social media". */
export function labelOf(dimension: string, name: string, taxonomy: Taxonomy): string {
  const found = taxonomy.dimensions.find(({ id }) => id === dimension)?.labels.get(name);
  return found ?? sentenceCase(name);
}

/** "team-lead" is "Team lead". */
export function sentenceCase(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
