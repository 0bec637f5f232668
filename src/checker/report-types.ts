import type { Day, Place, Problem } from '../document/types.ts';
import type { Witness } from '../facts/types.ts';

export type Severity = 'error' | 'warning' | 'note';

/** One place that says something, with the line as it stands. */
export interface Statement {
  place: Place;
  /** The sentence, item or row as plain text. */
  quote: string;
  /** Title of the page and trail of headings: "Returns › Refunds". */
  context: string;
  /** Team that owns the page; '' when nobody does. */
  owner: string;
  /** Fact whose declaration this is; '' for prose. */
  factId: string;
}

/** One of the values that a finding is about, with every place that states it; places of the strongest page first. */
export interface Position {
  /** In plain words: "30 days after delivery", "must not", "Visa only". */
  value: string;
  statements: readonly Statement[];
}

/** Which side a reader should look at first. Never a silent winner. */
export interface Fix {
  /** `this` changes the first position, `that` the second, `verify` asks both owners. */
  side: 'this' | 'that' | 'verify';
  /** One sentence: what to change where, and why that side. */
  text: string;
}

/** A reviewed decision that keeps a finding from counting. */
export interface Suppression {
  kind: 'inline' | 'ruling' | 'baseline';
  reason: string;
  by?: string | undefined;
  expires?: Day | undefined;
}

export interface Finding {
  /** Rule id, permanent: `conflict/duration`, `gap/value`, `link/broken`. */
  rule: string;
  severity: Severity;
  /** One line: what disagrees. "Return window: 30 days (returns.md:12) and 45 days (faq.md:8)". */
  message: string;
  /** What it is about, in plain words; '' where it does not apply. */
  subject: string;
  attribute: string;
  /** Two or more for a conflict, one for other findings. The first place of the first position is the primary place. */
  positions: readonly Position[];
  /** A concrete customer who would be told two things; absent where scopes are not declared. */
  witness?: Witness | undefined;
  /** Why the places speak of the same thing for the same customers, one sentence; '' for other findings. */
  because: string;
  fix: Fix;
  /** How to say that it is meant: the exact line to add. */
  silence: string;
  /** Hash over rule, subject, attribute, values and normalised sentences; no line numbers. 16 hex digits, unique in a report. */
  fingerprint: string;
  suppression?: Suppression | undefined;
}

/** Everything a reporter needs. Findings are sorted by severity, then first place, then rule. */
export interface Report {
  schemaVersion: 1;
  tool: { name: 'oneanswer'; version: string };
  asOf: Day;
  counts: { documents: number; sentences: number; facts: number; claims: number };
  findings: readonly Finding[];
  /** Input that could not be read; the run ends with status 2 when there is any. */
  problems: readonly Problem[];
}

/** Metadata of a rule, for `rules/` and SARIF. */
export interface RuleInfo {
  id: string;
  severity: Severity;
  /** One line: what it finds. */
  title: string;
  /** Markdown: what, why, an example, what to do. */
  help: string;
}
