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
const historyColumn = compileCues(words.historyColumns, 'whole');
const wrongVerdict = compileCues(words.wrongVerdicts, 'start');
const customerEnd = compileCues(words.customerIntroductions, 'end');
const customerVoice = compileCues(words.customerVoice, 'anywhere');
const customerHeading = compileCues(words.customerHeadings, 'start');
const customerLabel = compileCues(words.customerLabels, 'whole');
const dontSayMark = compileCues(words.dontSayMarks, 'whole');
const scriptMark = compileCues(words.scriptMarks, 'whole');
const metadataHead = compileCues(words.metadataOpenings, 'start');

/** What a heading makes of the text below it; undefined for most headings. */
export function judgeHeading(heading: string): Verdict | undefined {
  const head = heads.find(({ whole }) => whole.test(heading));
  const force = head?.force ?? (namedExample.test(heading) ? 'example' : undefined);
  return force && { force, reason: `under the heading "${heading}"` };
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
const firstPerson = /\b(?:I|I'm|I’m|I've|I’ve|my|me|we|us|our)\b/;

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
  if (isQuoted && dontSayMark.test(written)) return found('dont-say');
  if (isQuoted && scriptMark.test(written)) return found('script');
  const head = written.endsWith(':') ? heads.find(({ whole }) => whole.test(written)) : undefined;
  return head && (isQuoted || head.force !== 'script') && rest.trim() !== '' ? found(head.force) : undefined;
}

/**
 * What tables, lead-ins, headings and quote marks around a line make of it.
 *
 * @param underHeading the verdict of the section that the line stands in
 */
export function judgeSurroundings(line: Line, around: Around, underHeading: Verdict | undefined): Verdict | undefined {
  return (
    judgeCell(line, around) ??
    judgeIntroductions(line, around) ??
    judgeVoice(line, around) ??
    fitting(underHeading, line, around)
  );
}

function judgeCell({ isQuotation }: Line, { role, row, column, columnIndex, beside }: Around): Verdict | undefined {
  if (role !== 'cell') return undefined;
  const ofColumn =
    heads.find(({ whole }) => whole.test(column))?.force ?? (historyColumn.test(column) ? 'history' : undefined);
  if (ofColumn) return { force: ofColumn, reason: `in the column "${column}"` };
  if (columnIndex > 0) {
    const ofRow =
      heads.find(({ whole }) => whole.test(row))?.force ?? (metadataHead.test(`${row}:`) ? 'metadata' : undefined);
    if (ofRow) return { force: ofRow, reason: `in the row "${row}"` };
  }
  const verdict = isQuotation ? beside.find((cell) => wrongVerdict.test(cell)) : undefined;
  return verdict === undefined ? undefined : { force: 'dont-say', reason: `marked "${verdict}" in its row` };
}

/** A lead-in and the items above; the nearest one that says anything counts. */
function judgeIntroductions(line: Line, around: Around): Verdict | undefined {
  const { leadIn, parents } = around;
  const introductions = leadIn === '' || parents.at(-1) === leadIn ? parents : [...parents, leadIn];
  for (const text of introductions.toReversed()) {
    if (!text.endsWith(':') && text.length > 40) continue;
    const isQuoted = line.isQuotation || around.quoted;
    const announced = heads.find(({ end }) => end.test(text))?.force;
    const force = isQuoted && customerEnd.test(text) ? 'customer-quote' : announced;
    if (force === 'script' && !isQuoted) continue;
    const verdict = force && fitting({ force, reason: `introduced by "${text}"` }, line, around);
    if (verdict) return verdict;
  }
  return undefined;
}

/** Running text under "Never say" explains; only what is set off from it is the wording that is meant. */
function fitting(verdict: Verdict | undefined, line: Line, { role, quoted }: Around): Verdict | undefined {
  if (verdict === undefined || verdict.force === 'example' || verdict.force === 'history') return verdict;
  return role === 'item' || role === 'cell' || quoted || line.isQuotation ? verdict : undefined;
}

/** A quotation or a heading in words that only a customer uses. */
function judgeVoice({ text, isQuotation }: Line, { role, quoted }: Around): Verdict | undefined {
  if (role === 'heading' && customerHeading.test(text))
    return { force: 'customer-quote', reason: 'a heading in the words of the customer' };
  if (!quoted && !isQuotation) return undefined;
  const voice = customerVoice.exec(text)?.[0];
  return voice === undefined ? undefined : { force: 'customer-quote', reason: `the words of a customer: "${voice}"` };
}
