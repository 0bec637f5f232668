import { findComponent } from './components.ts';
import { compileCues } from './cues.ts';
import type { Stretch } from './inline.ts';
import type { Around } from './page.ts';
import type { Force } from './types.ts';
import * as words from './words/force-cues.ts';

/** What a place counts as, and why in a few words. */
export interface Verdict {
  force: Force;
  reason: string;
  /** Of a heading: what one person says below it is meant, and nothing in the sections below. */
  ofOnePerson?: true;
}

/** A verdict on what stands below or beside. */
export interface Announcement extends Verdict {
  /** It speaks of quotations alone: "Say:" before a list of steps says nothing of the steps. */
  ofQuotations: boolean;
}

/** What is known of a line (a paragraph up to its first hard break) when its surroundings are asked. */
export interface Line {
  text: string;
  /** Stretches of `text` between quotation marks. */
  quotations: readonly Stretch[];
  /** All of it stands between quotation marks. */
  isQuotation: boolean;
}

interface Heads {
  force: Force;
  whole: RegExp;
  /** For lead-ins, which end in the words that count. */
  end: RegExp;
}

/** What headings, lead-ins, columns and row heads may announce; the first that fits counts. */
const heads: readonly Heads[] = [
  headsOf('dont-say', words.dontSayHeads),
  headsOf('customer-quote', words.customerHeads),
  headsOf('script', words.scriptHeads),
  headsOf('example', words.exampleHeads),
  { ...headsOf('history', words.historyHeads), end: compileCues(words.historyHeads, 'whole') },
];

function headsOf(force: Force, phrases: readonly string[]): Heads {
  return { force, whole: compileCues(phrases, 'whole'), end: compileCues(phrases, 'end') };
}

const namedExample = compileCues(words.namedExampleHeads, 'start');
const problem = compileCues(words.problemHeadings, 'whole');
const featureRow = compileCues(words.featureRows, 'whole');
const historyColumn = compileCues(words.historyColumns, 'whole');
const endedColumn = compileCues(words.endedColumns, 'whole');
const sinceColumn = compileCues(words.sinceColumns, 'whole');
const wrongVerdict = compileCues(words.wrongVerdicts, 'start');
const customerEnd = compileCues(words.customerIntroductions, 'end');
const customerVoice = compileCues(words.customerVoice, 'anywhere');
const customerHeading = compileCues(words.customerHeadings, 'start');
const customerLabel = compileCues(words.customerLabels, 'whole');
const customerTopic = compileCues(words.customerTopics, 'whole');
const dontSayMark = compileCues(words.dontSayMarks, 'whole');
const scriptMark = compileCues(words.scriptMarks, 'whole');
/** An item without a colon that is longer than this says something of its own. */
const longestItem = 40;

const metadataHead = compileCues(words.metadataOpenings, 'start');

/** What a heading makes of the text below it; undefined for most headings. */
export function judgeHeading(heading: string): Verdict | undefined {
  const reason = `under the heading "${heading}"`;
  if (problem.test(heading)) return { force: 'customer-quote', reason, ofOnePerson: true };
  const head = heads.find(({ whole }) => whole.test(heading));
  const force = head?.force ?? (namedExample.test(heading) ? 'example' : undefined);
  return force && { force, reason };
}

/** What the components around a block make of it: one that takes away the assertion wins over a line to say. */
export function judgeComponents(within: readonly string[]): Verdict | undefined {
  let script: Verdict | undefined;
  for (const name of within.toReversed()) {
    const force = findComponent(name)?.force;
    if (force === undefined) continue;
    const verdict: Verdict = { force, reason: `inside <${name}>` };
    if (force !== 'script') return verdict;
    script ??= verdict;
  }
  return script;
}

/** The words in front of a colon or a quotation, when a line begins with a few of them. */
const label = /^[^:"“‘\n]{0,60}(?::|\s(?=["“‘'])|(?=["“‘]))/u;
const firstPerson = /\b(?:I|I'm|I’m|I've|I’ve|[Mm]y|me|[Ww]e|us|[Oo]ur)\b/;
/** Staff says "we" as well. */
const onePerson = /\b(?:I|I'm|I’m|I've|I’ve|[Mm]y|me)\b/;

/** What a label makes of its line: "Customer: I want it back", "Example: …", "❌ “…”", "Previously: 60 days". */
export function judgeLabel({ text, quotations }: Line): Verdict | undefined {
  const written = label.exec(text)?.[0];
  if (written === undefined) return undefined;
  const rest = text.slice(written.length);
  const isQuoted = quotations.some(
    ([start]) => text.slice(written.length, start).trim() === '' && start >= written.length,
  );
  const found = (force: Force): Verdict => ({ force, reason: `labelled "${written.replace(/[\s:]+$/, '').trim()}"` });
  if (customerLabel.test(written) && (isQuoted || firstPerson.test(rest))) return found('customer-quote');
  if (customerTopic.test(written) && (isQuoted || onePerson.test(rest))) return found('customer-quote');
  if (isQuoted && dontSayMark.test(written)) return found('dont-say');
  if (isQuoted && scriptMark.test(written)) return found('script');
  const head = written.endsWith(':') ? heads.find(({ whole }) => whole.test(written)) : undefined;
  return head && (isQuoted || head.force !== 'script') && rest.trim() !== '' ? found(head.force) : undefined;
}

/** What a lead-in or an item says of what stands below it; undefined for most. */
export function announce(text: string): Announcement | undefined {
  if (!text.endsWith(':') && text.length > longestItem) return undefined;
  const reason = `introduced by "${text}"`;
  const force = heads.find(({ end }) => end.test(text))?.force;
  if (force) return { force, reason, ofQuotations: force === 'script' };
  return customerEnd.test(text) ? { force: 'customer-quote', reason, ofQuotations: true } : undefined;
}

/** What the head of a column says of its cells, given the heads of all; undefined for most. "Until May 2024" stands for the past beside "Since June 2024". */
export function announceColumn(column: string, columns: readonly string[]): Announcement | undefined {
  const isOver =
    historyColumn.test(column) || (endedColumn.test(column) && columns.some((each) => sinceColumn.test(each)));
  const reason = `in the column "${column}"`;
  const force = heads.find(({ whole }) => whole.test(column))?.force ?? (isOver ? 'history' : undefined);
  if (force) return { force, reason, ofQuotations: false };
  return dontSayMark.test(column) ? { force: 'dont-say', reason, ofQuotations: true } : undefined;
}

/** What the first cell of a row says of the others; undefined for most. */
export function announceRow(row: string): Announcement | undefined {
  if (featureRow.test(row)) return undefined;
  const force =
    heads.find(({ whole }) => whole.test(row))?.force ?? (metadataHead.test(`${row}:`) ? 'metadata' : undefined);
  return force && { force, reason: `in the row "${row}"`, ofQuotations: false };
}

/**
 * What tables, lead-ins, headings and quote marks around a line make of it; the nearest counts.
 *
 * @param underHeading the verdict of the section that the line stands in
 */
export function judgeSurroundings(line: Line, around: Around, underHeading: Verdict | undefined): Verdict | undefined {
  const isQuoted = line.isQuotation || around.quoted;
  for (const { ofQuotations, force, reason } of around.announced.toReversed()) {
    if (isQuoted || (!ofQuotations && reaches(force, line, around))) return { force, reason };
  }
  const voice = judgeVoice(line, around) ?? judgeBeside(line, around);
  if (voice || underHeading === undefined) return voice;
  if (underHeading.ofOnePerson) return onePerson.test(line.text) ? underHeading : undefined;
  return reaches(underHeading.force, line, around) ? underHeading : undefined;
}

/** A quotation in a table that another cell of its row calls wrong. */
function judgeBeside({ isQuotation }: Line, { beside }: Around): Verdict | undefined {
  const verdict = isQuotation ? beside.find((cell) => wrongVerdict.test(cell)) : undefined;
  return verdict === undefined ? undefined : { force: 'dont-say', reason: `marked "${verdict}" in its row` };
}

/** Running text under "Never say" explains; only what is set off from it is the wording that is meant. */
function reaches(force: Force, line: Line, { role, quoted }: Around): boolean {
  if (force === 'example' || force === 'history') return true;
  return role === 'item' || role === 'cell' || quoted || line.isQuotation;
}

/** A quotation or a heading in words that only a customer uses. */
function judgeVoice({ text, isQuotation }: Line, { role, quoted }: Around): Verdict | undefined {
  if (role === 'heading' && customerHeading.test(text))
    return { force: 'customer-quote', reason: 'a heading in the words of the customer' };
  if (!quoted && !isQuotation) return undefined;
  const voice = customerVoice.exec(text)?.[0];
  return voice === undefined ? undefined : { force: 'customer-quote', reason: `the words of a customer: "${voice}"` };
}
