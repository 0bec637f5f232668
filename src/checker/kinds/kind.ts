import type { Sentence } from '../../document/types.ts';
import type { Comparison, FoundValue } from '../../facts/types.ts';
import type { Claim, ClaimKindId } from '../types.ts';

/** One kind of claim: which values of a text are claims at all, and when two of them cannot both hold. */
export interface ClaimKind {
  id: ClaimKindId;
  /** For the rule `conflict/<id>`: one line. */
  title: string;
  /** Markdown: what, why, example, what to do. */
  help: string;
  /** False where the number is no claim of its own: the key of a row, a step, a version. */
  admits(found: FoundValue, sentence: Sentence): boolean;
  /** How the values of two claims stand to each other. */
  compare(a: Claim, b: Claim): Comparison;
}
