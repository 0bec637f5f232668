import type { Day, Document, Effective, Place, Problem, ScopeNames, Settings } from '../document/types.ts';

/** The kinds of typed value. One file each in `values/`. */
export type ValueKind =
  | 'duration'
  | 'money'
  | 'percent'
  | 'count'
  | 'date'
  | 'hours'
  | 'contact'
  | 'yes-no'
  | 'list'
  | 'text';

/** How the number bounds what it speaks of: "30 days", "up to 30 days", "at least 30 days", "3 to 5 days". */
export type Bound = 'exactly' | 'at-most' | 'at-least' | 'between';

/**
 * A number or a range of numbers in one unit. `low` and `high` are equal unless `bound` is `between`; "at most 5" is
 * { bound: 'at-most', low: 5, high: 5 }. Unlimited is Infinity.
 */
export interface Quantity {
  kind: 'duration' | 'money' | 'percent' | 'count';
  bound: Bound;
  low: number;
  high: number;
  /**
   * duration: minute hour business-hour day business-day week month quarter year (singular); money: ISO code, '' when the sign says
   * nothing; percent: '%' or 'point'; count: the counted noun as its stem words ("check" for "free checks"), '' for none.
   */
  unit: string;
  /** Between `low` and `high`, the amounts of which one is chosen, in rising order: "12, 24 or 36 months". */
  among?: readonly number[] | undefined;
  /** False when "more than", "less than", "under", "over" leave the number itself out. */
  inclusive: boolean;
  /** "about", "roughly", "approximately", "around". */
  approximate: boolean;
  /** What the quantity is counted from or per, as written and folded: "after delivery", "per day", "a month", "each"; '' for none. */
  anchor: string;
  /** Counted noun as written, in lower case: "free checked bags"; '' for the other kinds. */
  noun: string;
}

export interface DateValue {
  kind: 'date';
  /** First and last day; equal for a single day. A missing year is written as 0000, a day of every month as 0000-00-25. */
  from: Day;
  to: Day;
  bound: Bound;
}

/** Opening hours: minutes of the week (Monday 00:00 is 0) that are open, as sorted disjoint spans. */
export interface HoursValue {
  kind: 'hours';
  spans: readonly (readonly [number, number])[];
  /** Zone as written, upper case ("ET", "CET"); '' for none. */
  zone: string;
  /** True when no day is named ("until 4 PM"): the spans then stand on all seven. */
  anyDay?: boolean | undefined;
  /** True when the days are those of a row or column head: the other days stand in other cells. */
  part?: boolean | undefined;
}

export interface ContactValue {
  kind: 'contact';
  channel: 'phone' | 'email' | 'url' | 'post';
  /**
   * Folded for comparison: digits (letters on the keypad kept as letters) of a phone number, lower case of an address; "box 418", "mill lane 14" of a
   * place.
   */
  address: string;
}

export interface YesNoValue {
  kind: 'yes-no';
  yes: boolean;
}

export interface ListValue {
  kind: 'list';
  /** Items in lower case, white space folded, sorted. */
  items: readonly string[];
  /** "only", "one of", "exactly": nothing else is meant. */
  closed: boolean;
}

export interface TextValue {
  kind: 'text';
  text: string;
}

export type Value = Quantity | DateValue | HoursValue | ContactValue | YesNoValue | ListValue | TextValue;

/** A value found in running text. `start` and `end` are offsets into the text, operator and unit included. */
export interface FoundValue {
  value: Value;
  start: number;
  end: number;
  /** The stretch that was read, as written. */
  text: string;
}

/** How two values of one kind stand to each other. */
export type Comparison =
  /** The same in other words ("14 days" and "two weeks"). */
  | 'equal'
  /** Different, yet both can hold ("up to 5 days" and "3 to 5 days"). */
  | 'compatible'
  /** They cannot both hold for the same thing. */
  | 'clash'
  /** No statement possible: other currency, other counted noun, business days against days. */
  | 'incomparable';

/** One dimension of `taxonomy.yaml` with its tree: leaves are concrete, inner names stand for all leaves below. */
export interface Dimension {
  id: string;
  label: string;
  /** Leaves in the order of the file. */
  leaves: readonly string[];
  /** Every name (leaf or inner, and its aliases) to the leaves that it stands for. */
  names: ReadonlyMap<string, readonly string[]>;
  /** What a name is called in text: label of a leaf or inner name. A name stands before those below it. */
  labels: ReadonlyMap<string, string>;
}

export interface Taxonomy {
  dimensions: readonly Dimension[];
}

/** A team of `teams.yaml`. */
export interface Team {
  id: string;
  name: string;
  handles: readonly string[];
  /** How to reach them: channel to address. */
  contact: Readonly<Record<string, string>>;
  /** Role to the limit up to which it may decide, as written ("$50"). */
  decides: Readonly<Record<string, string>>;
  hours?: string | undefined;
  place: Place;
}

/** A box over the dimensions: for each dimension the leaves that it covers. A dimension that is not named covers all its leaves. */
export interface Scope {
  leaves: Readonly<Record<string, readonly string[]>>;
}

/** Half-open interval of days; '' for open ends. */
export interface Validity {
  from: Day | '';
  until: Day | '';
}

/** Some customers for some time. */
export interface Extent {
  scope: Scope;
  validity: Validity;
}

/** One typed value of a fact with the box and the time for which it holds. */
export interface FactValue {
  factId: string;
  value: Value;
  written: string;
  scope: Scope;
  scopeNames: ScopeNames;
  effective: Effective;
  validity: Validity;
  overrides?: string | undefined;
  place: Place;
}

export interface Fact {
  id: string;
  label: string;
  phrases: readonly string[];
  complete: readonly string[];
  say?: string | undefined;
  values: readonly FactValue[];
  /** Ids of the documents that declare it, sorted. A fact declared on two pages has the values of both. */
  documents: readonly string[];
  /**
   * For whom and when the pages that ask for `complete` speak: only there is a missing value a gap. Absent: everyone, always.
   */
  extents?: readonly Extent[] | undefined;
  place: Place;
}

/**
 * One customer: dimension to leaf. Where it says what is known of the one on the line, a dimension may be missing and a
 * name may stand for several leaves ("eu").
 */
export type Customer = Readonly<Record<string, string>>;

/** A customer and a day for whom two values hold at once (or none does). */
export interface Witness {
  customer: Customer;
  day: Day;
  /** Who it is by the words of the two statements, where no dimension tells it: "a child", "a customer without Gold". */
  person?: string | undefined;
  /** "a Gold customer in Germany, on the web, on 2026-03-01"; "any customer, on …" without dimensions. */
  text: string;
}

export type Resolution =
  | { state: 'value'; value: FactValue }
  | { state: 'nothing' }
  | { state: 'conflict'; values: readonly FactValue[] }
  /**
   * Too little is known of the customer: not all whom it may be get the same answer. `on` are the dimensions to ask for,
   * `values` all that it may be. `covered` is false when nothing is stated for some; `disputed` are the values that
   * conflict for some. `leftTo` holds, for a value that others win over for some, the customers who are told it still.
   */
  | {
      state: 'depends';
      on: readonly string[];
      values: readonly FactValue[];
      covered: boolean;
      disputed: readonly FactValue[];
      leftTo: ReadonlyMap<FactValue, readonly Scope[]>;
    };

/** A whole folder understood: what checker, search and site work on. */
export interface Knowledge {
  /** The folder as it was given. */
  root: string;
  /** True where `taxonomy.yaml` or `oneanswer.yaml` stands at the top: kinds come from folders, and schemas are strict. */
  project: boolean;
  documents: readonly Document[];
  taxonomy: Taxonomy;
  teams: readonly Team[];
  facts: readonly Fact[];
  settings: Settings;
  rulings: readonly Ruling[];
  problems: readonly Problem[];
}

/** A reviewed decision about a finding: one file in `rulings/`. */
export interface Ruling {
  /** Fingerprint of the finding: it lapses when either sentence changes. */
  finding: string;
  decision: 'accepted' | 'differs' | 'wrong-alarm';
  reason: string;
  by: string;
  on: Day;
  expires?: Day | undefined;
  place: Place;
}
