/** "Form RF-2", "tier 2", "iOS 15 or later": which of the things of one sort is the right one. */
export interface Code {
  kind: 'code';
  /** Name of the sort in `words/codes.ts`. */
  sort: string;
  /** Identifiers without hyphens, sorted; several where each will do. */
  names: readonly string[];
  /** Later ones will do as well. */
  isLeast: boolean;
  /** Terms that say what it is for: "leav" in "fill in |form RF-2| to apply for leave". */
  about: readonly string[];
  /** The thing stands in a list behind the code, and `about` is its whole name: "tier 2: |chargebacks|, fraud". */
  isListed?: boolean;
  /** The line says that it goes elsewhere: "contact us, not |the manufacturer|". */
  isDenied?: boolean;
  /** What comes is dealt with by them: "questions are answered by |the bursar|". */
  isDoer?: boolean;
  /** The line names no other place or person. */
  isAlone?: boolean;
}

/** "Log the complaint in Harbourdesk": a name, and all the rest of the sentence. */
export interface Named {
  kind: 'named';
  /** In small letters. */
  name: string;
  /**
   * Terms of the rest in their order, with its numbers and negations, and the place of the name; '' where it is the name of what a thing is put into or done with
   * ("log it in Quill"), in whatever other words.
   */
  frame: string;
}

/** "While its label reads 'sorted'": what stands for nothing but itself, and all the rest of that part of the sentence. */
export interface Literal {
  kind: 'literal';
  sort: 'quoted' | 'identifier' | 'months' | 'number' | 'bracket' | 'items';
  /** In small letters, without quotation marks; a number in digits, things in a row with bars between them. */
  literal: string;
  /** Terms of the rest in their order, with its numbers and negations, and the place of the literal. */
  frame: string;
  /** Names of tools in the rest. */
  tools: readonly string[];
}
