/**
 * What a page says and where it says it. The vocabulary of every later stage:
 * a `Source` is read from disk, a `Document` is what `parse` makes of it.
 */

/** A file as it was read: `path` is relative to the folder that was given, with forward slashes. */
export interface Source {
  path: string;
  text: string;
}

/** A folder as it was read: pages, the data files beside them, and what could not be read. All sorted by path. */
export interface LoadedFolder {
  /** The folder as it was given. */
  root: string;
  /** `.md` and `.mdx` files. */
  sources: readonly Source[];
  /** `taxonomy.yaml`, `teams.yaml`, `oneanswer.yaml` and `rulings/*.yaml`. */
  data: readonly Source[];
  problems: readonly Problem[];
}

/** A stretch of a file. Lines and columns count from 1; columns are UTF-16 units; the end is exclusive. */
export interface Place {
  path: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Input that could not be used. One clear line for the user: what, where, what to do. */
export interface Problem {
  /** Permanent kebab-case id, for example `frontmatter/unknown-key`. */
  id: string;
  path: string;
  line: number;
  column: number;
  /** What is wrong, one line, no trailing full stop. */
  message: string;
  /** What to do about it, one line. */
  hint: string;
}

export type DocumentKind = 'policy' | 'product' | 'playbook' | 'track' | 'article';

/**
 * Whether a place asserts at all. Only `assert` and `script` (a line that staff are told to say) take part in
 * a conflict; the others are kept so that `--explain` can say why a sentence was left out. `ended` is what a rule no longer
 * says: "we no longer charge $5" takes the value back, and "cheques are no longer accepted" is a rule of today.
 */
export type Force =
  | 'assert'
  | 'script'
  | 'example'
  | 'customer-quote'
  | 'dont-say'
  | 'question'
  | 'history'
  | 'ended'
  | 'metadata';

/**
 * A heading and what stands under it until the next heading. Section 0 is what stands before the first heading.
 * A paragraph that is all bold ("**Gold card**") works as a heading and makes a section of depth 7.
 */
export interface Section {
  index: number;
  /** 1 to 6; 0 for the part before the first heading; 7 for a bold paragraph that works as a heading. */
  depth: number;
  heading: string;
  /** Anchor of the heading in the built page (`github-slugger` rules), '' for section 0. */
  anchor: string;
  /** Headings above this one and its own, outermost first. The title of the page is not part of it. */
  trail: readonly string[];
  place: Place;
}

/** Where a sentence stands: running text, list item, table cell, heading, title of the page, text of a component. */
export type SentenceRole = 'prose' | 'item' | 'cell' | 'heading' | 'title';

/** A comment in the page (an HTML comment in `.md`, a braced one in `.mdx`): where authors answer a finding. */
export interface Comment {
  text: string;
  place: Place;
}

/**
 * A stretch of a sentence that does not have the force of the rest: the quote in `If they say "60 days", explain that
 * it is 30`. Offsets into the text of the sentence, the end exclusive.
 */
export interface Aside {
  start: number;
  end: number;
  force: Force;
  reason: string;
}

/**
 * One sentence, list item, table cell or heading as plain text, with all that the structure around it says about
 * its subject. Markup is removed; `toPlace` maps a stretch of `text` back to the file.
 */
export interface Sentence {
  /** Position in reading order, from 0. */
  index: number;
  role: SentenceRole;
  text: string;
  place: Place;
  force: Force;
  /** Why `force` is not `assert`: the component, the wording or the heading that decided; '' for `assert`. */
  forceReason: string;
  /** In order, without overlaps; `forceAt` in `force.ts` reads them. */
  asides?: readonly Aside[];
  /** Index into `Document.sections`. */
  section: number;
  /** Text of the list items above this one, outermost first; a lead-in paragraph ending in ":" comes before them. */
  parents: readonly string[];
  /** The list or table that this sentence is part of; '' for prose. Siblings share it, so they are never compared. */
  group: string;
  /** Position inside `group`: number of the item in its list, or of the row in its table (from 0); -1 for prose. */
  item: number;
  /** True inside an ordered list. */
  ordered: boolean;
  /** In a table cell: text of the first cell of the row, of the column head, and the column number from 0. */
  row: string;
  column: string;
  columnIndex: number;
  /** Paragraph (or item, or cell) number; sentences of one paragraph share it. */
  block: number;
  /** Channel of an enclosing `<Say channel>` or `<Channel name>`; '' for none. */
  channel: string;
  /** Names of enclosing content components, outermost first, for example `['Steps', 'Say']`. */
  within: readonly string[];
  /**
   * Bold text that stands as the label of the sentence: it opens it ("**Return window**: 30 days"), or is a short sentence of its own at the head of
   * its paragraph ("**Return window.** It has 30 days"); '' for none.
   */
  label: string;
  /** Place of `text.slice(start, end)` in the file. */
  toPlace(start: number, end: number): Place;
  /** What `toPlace` works with, so that a page can be kept outside of memory; absent for a sentence that stands in no page. */
  origin?: Origin;
}

/** Where a sentence comes from: the text of its block, mapped to the file, and where in that text it begins. */
export interface Origin {
  /** Stretches of the text in turn, three numbers each: length in the text, start and end in the file. */
  stretches: readonly number[];
  start: number;
}

/** A content component as written: `<Fact id="returns.window" />`. Attribute values are literals, as text. */
export interface ComponentUse {
  name: string;
  attributes: Readonly<Record<string, string>>;
  place: Place;
  section: number;
  /** Plain text between the tags, white space folded. */
  text: string;
  /** Names of enclosing components, outermost first. */
  within: readonly string[];
}

export interface Link {
  /** As written: `../policies/returns.md#refunds`, `https://…`, `#anchor`. */
  target: string;
  text: string;
  place: Place;
}

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** Scope as written: dimension to names, for example `{ region: ['us', 'ca'] }`. Empty: everyone. */
export type ScopeNames = Readonly<Record<string, readonly string[]>>;

export interface Effective {
  from?: Day | undefined;
  /** The first day on which it does not hold any more. */
  until?: Day | undefined;
}

/** One value of a declared fact, as written in frontmatter. */
export interface DeclaredValue {
  is: string;
  scope: ScopeNames;
  effective: Effective;
  overrides?: string | undefined;
  place: Place;
}

/** A fact as declared in frontmatter; `src/facts/declare.ts` turns it into typed values. */
export interface DeclaredFact {
  id: string;
  label: string;
  phrases: readonly string[];
  complete: readonly string[];
  say?: string | undefined;
  values: readonly DeclaredValue[];
  place: Place;
}

/** Frontmatter after the schema: defaults filled in, nothing unknown left in a project folder. */
export interface Frontmatter {
  title?: string | undefined;
  summary?: string | undefined;
  id?: string | undefined;
  formerly: readonly string[];
  owner?: string | undefined;
  status: 'draft' | 'current' | 'retired';
  verified?: { on: Day; by: string } | undefined;
  /** As written, "every 6 months". */
  review?: string | undefined;
  effective: Effective;
  supersedes: readonly string[];
  scope: ScopeNames;
  audience: 'internal' | 'customer-safe';
  customersSay: readonly string[];
  facts: readonly DeclaredFact[];
  /** Search leaves the page out when false. */
  search: boolean;
  /** Everything else, as parsed: keys of playbooks and tracks, or of a folder that is not ours. */
  extra: Readonly<Record<string, unknown>>;
  /** Place of every top-level key, for findings that point at frontmatter. */
  places: Readonly<Record<string, Place>>;
}

export interface Document {
  path: string;
  format: 'md' | 'mdx';
  kind: DocumentKind;
  /** Permalink: frontmatter `id`, else the path without its ending. */
  id: string;
  /** Frontmatter, else the first heading, else the file name in words. */
  title: string;
  titlePlace: Place;
  frontmatter: Frontmatter;
  sections: readonly Section[];
  sentences: readonly Sentence[];
  components: readonly ComponentUse[];
  links: readonly Link[];
  comments: readonly Comment[];
  /** The lines of the file, for quoting. */
  lines: readonly string[];
}

/** `oneanswer.yaml` at the top of the folder; every key has a default. */
export interface Settings {
  /** Name of the company or help centre, shown by the site. */
  name: string;
  /** Words that mean the same here: `[["parcel", "package"]]`. Used by checker and search. */
  synonyms: readonly (readonly string[])[];
  /** Words that fill one slot and speak of different things: `[["Silver", "Gold"]]`. */
  contrasts: readonly (readonly string[])[];
  /** Pairs of names or attributes that are never compared. */
  distinct: readonly (readonly [string, string])[];
  /** Rule id (or its first part) to a level, or off. */
  severity: Readonly<Record<string, 'error' | 'warning' | 'note' | 'off'>>;
  /** Paths that are not read, as globs relative to the folder. */
  ignore: readonly string[];
  /** Where "edit this page" leads, with `{path}`; '' for nowhere. */
  editUrl: string;
}
