import type Slugger from 'github-slugger';
import type { Announcement, Verdict } from './force-structure.ts';
import type { Inline } from './inline.ts';
import type { Lines } from './lines.ts';
import type { Comment, ComponentUse, Link, Problem, Section, Sentence, SentenceRole } from './types.ts';

/** A page while it is read: what was found so far, in reading order. */
export interface Page {
  readonly source: string;
  /** The page belongs to a project, which has components. */
  readonly project: boolean;
  readonly problems: Problem[];
  readonly lines: Lines;
  /** Addresses of `[name]: address` lines, by folded name. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Heading that gave the page its title; it stands for itself and is not repeated as a sentence. */
  readonly titleHeading: unknown;
  title: string;
  readonly slugger: Slugger;
  /** The section that is being read and those around it, outermost first. */
  open: readonly Section[];
  readonly sections: Section[];
  /** What the headings above make of each section, by its index. */
  readonly verdicts: (Verdict | undefined)[];
  readonly sentences: Sentence[];
  readonly components: ComponentUse[];
  readonly links: Link[];
  readonly comments: Comment[];
  /** Numbers for the next block, list and table. */
  blocks: number;
  groups: number;
}

/** What stands around a block. */
export interface Around {
  /** Names of enclosing components, outermost first. */
  within: readonly string[];
  channel: string;
  parents: readonly string[];
  /** The item that the block belongs to. */
  role: SentenceRole;
  group: string;
  item: number;
  ordered: boolean;
  /** The table cell that the block is. */
  row: string;
  column: string;
  columnIndex: number;
  /** The other cells of its row. */
  beside: readonly string[];
  /** True inside a block quote. */
  quoted: boolean;
  /** What lead-ins, items above, row and column heads announce, outermost first. */
  announced: readonly Announcement[];
}

export const nothingAround: Around = {
  within: [],
  channel: '',
  parents: [],
  role: 'prose',
  group: '',
  item: -1,
  ordered: false,
  row: '',
  column: '',
  columnIndex: -1,
  beside: [],
  quoted: false,
  announced: [],
};

/** A paragraph, item, cell or heading: its text and what stands around it. */
export interface Block extends Around {
  inline: Inline;
}
