import { boxOf } from '../facts/scope.ts';
import type { Customer, Taxonomy } from '../facts/types.ts';
import { CommandError } from './errors.ts';

/**
 * Reads `region=de,segment=gold`. A name may stand for several (`region=eu`), and a dimension may be missing.
 *
 * @throws {CommandError} for a pair without "=", a dimension given twice, or a name that the taxonomy does not hold
 */
export function readCustomer(written: string, taxonomy: Taxonomy): Customer {
  const customer: Record<string, string> = {};
  for (const pair of written.split(',')) {
    const [dimension, name, ...rest] = pair.split('=').map((part) => part.trim());
    if (!dimension || !name || rest.length > 0) {
      throw new CommandError(`--customer: "${pair}" is not a pair`, 'write --customer region=de,segment=gold');
    }
    if (customer[dimension] !== undefined) {
      throw new CommandError(`--customer names ${dimension} twice`, 'give each dimension once');
    }
    customer[dimension] = name;
  }
  const names = Object.fromEntries(Object.entries(customer).map(([dimension, name]) => [dimension, [name]]));
  const [unknown] = boxOf(names, taxonomy).unknown;
  if (unknown) {
    const { dimension, name, nearest, known } = unknown;
    const message = name === '' ? `there is no dimension "${dimension}"` : `${dimension} has no value "${name}"`;
    const list =
      known.length === 0
        ? 'the folder has no taxonomy.yaml, so customers are not told apart'
        : `known: ${known.join(', ')}`;
    throw new CommandError(`--customer: ${message}`, nearest === undefined ? list : `did you mean ${nearest}?`);
  }
  return customer;
}
