import type { Document, Place, Sentence } from '../document/types.ts';

/**
 * Text of every section of a page as plain lines: a paragraph, list item, table row or line of code each. A row of two
 * cells reads "Stop payment | $30", a wider one names its columns: "Express | Time: 2 days | Price: $12". What is not
 * said to the customer as it stands is marked: "Don’t say: …".
 */
export function sectionTexts(document: Document): string[] {
  const sections: Line[][] = document.sections.map(() => []);
  const tables = new Set<string>();
  const customers = customersOfFacts(document);
  for (const block of blocksOf(document.sentences.map((sentence) => withCustomers(sentence, customers)))) {
    const first = block[0]!;
    const lines = sections[first.section] ?? [];
    const head = first.role === 'cell' && !tables.has(first.group) ? headLine(block) : '';
    const text = first.role === 'cell' ? rowLine(block) : block.map((sentence) => sentence.text).join(' ');
    tables.add(first.group);
    if (head !== '') lines.push({ at: first.place.line, text: head });
    if (text !== '') lines.push({ at: first.place.line, text: `${markOf(first)}${text}` });
  }
  for (const line of codeLines(document.lines)) sections[sectionAt(document, line.at)]?.push(line);
  return sections.map((lines) => inOrder(lines).join('\n'));
}

/** The section in which a line stands: the last one that begins on or before it. */
export function sectionAt(document: Document, line: number): number {
  return document.sections.findLast(({ index, place }) => index === 0 || place.line <= line)?.index ?? 0;
}

interface Line {
  /** Line of the file. */
  at: number;
  text: string;
}

function inOrder(lines: readonly Line[]): string[] {
  return lines.toSorted((a, b) => a.at - b.at).map(({ text }) => text);
}

/** What stands before the text of a component, so that a passage cannot be taken for a rule or a line to say. */
const marks: Readonly<Record<string, string>> = {
  Say: 'Say: ',
  DontSay: 'Don’t say: ',
  CustomerSays: 'Customer: ',
  Example: 'Example: ',
};

function markOf({ within }: Sentence): string {
  return marks[within.at(-1) ?? ''] ?? '';
}

/**
 * Sentences of one paragraph or item, or cells of one row, that stand together. Headings and the title are left out.
 */
function blocksOf(sentences: readonly Sentence[]): Sentence[][] {
  const blocks: Sentence[][] = [];
  let key = '';
  for (const sentence of sentences) {
    if (sentence.role === 'heading' || sentence.role === 'title') continue;
    const own = sentence.role === 'cell' ? `row ${sentence.group} ${sentence.item}` : `block ${sentence.block}`;
    const last = blocks.at(-1);
    if (own === key && last !== undefined) last.push(sentence);
    else blocks.push([sentence]);
    key = own;
  }
  return blocks;
}

/** The column heads of a table of two columns; those of a wider one stand in its rows. */
function headLine(cells: readonly Sentence[]): string {
  const columns = [...new Map(cells.map(({ columnIndex, column }) => [columnIndex, column])).values()];
  return columns.length === 2 ? columns.filter((column) => column !== '').join(' | ') : '';
}

function rowLine(sentences: readonly Sentence[]): string {
  const cells = new Map<number, { column: string; text: string }>();
  for (const { columnIndex, column, text } of sentences) {
    const cell = cells.get(columnIndex);
    if (cell === undefined) cells.set(columnIndex, { column, text });
    else cell.text += ` ${text}`;
  }
  const isNamed = (index: number, column: string) => cells.size > 2 && index > 0 && column !== '';
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([index, { column, text }]) => (isNamed(index, column) ? `${column}: ${text}` : text))
    .join(' | ');
}

/** Lines between code fences: names of tools, macros and commands stand there, and are no sentences. */
function codeLines(lines: readonly string[]): Line[] {
  const found: Line[] = [];
  let fence = '';
  lines.forEach((line, index) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    else if (line.trim() !== '') found.push({ at: index + 1, text: line.trim() });
  });
  return found;
}

/** Where a fact is shown for one kind of customer: place to customer, "12:5" to "region=de". */
function customersOfFacts({ components }: Document): Map<string, string> {
  const uses = components.filter(({ name, attributes }) => name === 'Fact' && attributes['customer'] !== undefined);
  return new Map(
    uses.map(({ place, attributes }) => [keyOf(place), (attributes['customer'] ?? '').replace(/\s/g, '')]),
  );
}

/** The sentence with the customer in its references to facts: "{returns.window region=de}". */
function withCustomers(sentence: Sentence, customers: ReadonlyMap<string, string>): Sentence {
  if (customers.size === 0 || !sentence.text.includes('{')) return sentence;
  const text = sentence.text.replace(/\{([\w.-]+)\}/g, (whole, id: string, start: number) => {
    const customer = customers.get(keyOf(sentence.toPlace(start, start + whole.length)));
    return customer === undefined ? whole : `{${id} ${customer}}`;
  });
  return { ...sentence, text };
}

function keyOf({ line, column }: Place): string {
  return `${line}:${column}`;
}
