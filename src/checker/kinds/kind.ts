import type { Document, Sentence } from '../../document/types.ts';
import type { Comparison, FoundValue } from '../../facts/types.ts';
import type { WordEvidence } from '../match/evidence.ts';
import type { Terms } from '../text/terms.ts';
import type { Claim, ClaimKindId, ClaimValue } from '../types.ts';

/** What a kind reads in a sentence, and where it stands. */
export interface FoundClaim {
  value: ClaimValue;
  start: number;
  end: number;
  text: string;
  /** Words that say what the claim is about, where they are not simply those around `start` and `end`. */
  clause?: string;
}

/** What a kind may look at beside the sentence: its page, and how words become terms. */
export interface Around {
  document: Document;
  terms: Terms;
}

/** One kind of claim: what of a sentence it reads, and when two of its claims cannot both hold. */
export interface ClaimKind {
  id: ClaimKindId;
  /** For the rule `conflict/<id>`: one line. */
  title: string;
  /** Markdown: what, why, example, what to do. */
  help: string;
  /** The claims in a sentence; `values` are the typed values that stand in it, of every kind. */
  find(sentence: Sentence, values: readonly FoundValue[], around: Around): readonly FoundClaim[];
  /** How the values of two claims of this kind stand to each other. Symmetric. */
  compare(a: Claim, b: Claim): Comparison;
  /**
   * The side that a claim takes, of a few, and whether claims of two sides have anything to say to each other. Only those that do are held
   * against each other; all are where this is left out.
   */
  side?(claim: Claim): string;
  meet?(sideA: string, sideB: string): boolean;
  /** What a kind asks of the evidence beyond the common measure; the reason in words where it falls short, else ''. */
  lacks?(evidence: WordEvidence, a: Claim, b: Claim): string;
  /** How sure it is that two claims that clash speak of one thing, 0 to 1, where what they say tells that without any evidence; else undefined. */
  sure?(a: Claim, b: Claim): number | undefined;
  /** The customer who is told both of two claims that clash, by their own words: "a child"; '' where they name nobody. */
  told?(a: Claim, b: Claim): string;
  /** Likeness from which two claims with the same value count as agreeing; any likeness where it is left out. */
  leastAgreement?: number;
}
