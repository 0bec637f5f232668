import type { ValueKind } from '../../facts/types.ts';
import { count } from './count.ts';
import { duration } from './duration.ts';
import type { ClaimKind } from './kind.ts';
import { money } from './money.ts';
import { percent } from './percent.ts';

/** Every claim kind, by the kind of value that it reads. */
export const kinds: ReadonlyMap<ValueKind, ClaimKind> = new Map<ValueKind, ClaimKind>([
  ['duration', duration],
  ['money', money],
  ['percent', percent],
  ['count', count],
]);
