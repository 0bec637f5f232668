import type { ClaimKindId } from '../types.ts';
import { kinds } from './index.ts';
import type { ClaimKind } from './kind.ts';

const byId: ReadonlyMap<ClaimKindId, ClaimKind> = new Map(kinds.map((kind) => [kind.id, kind]));

/** The kind of a claim, by its id. */
export function kindOf(id: ClaimKindId): ClaimKind {
  return byId.get(id)!;
}
