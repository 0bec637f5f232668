/** For whom something holds, in words. */
import type { ScopeNames } from '../../document/types.ts';
import type { Taxonomy } from '../../facts/types.ts';

/** "European Union, Member"; '' for everyone. */
export function writeScope(scope: ScopeNames, taxonomy: Taxonomy): string {
  return taxonomy.dimensions
    .filter(({ id }) => scope[id]?.length)
    .map(({ id, labels }) => scope[id]!.map((name) => labels.get(name) ?? name).join(' or '))
    .join(', ');
}
