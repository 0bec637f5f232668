import type { Lines } from './lines.ts';
import type { Problem } from './types.ts';

interface Point {
  line: number;
  column: number;
}

/** What the MDX parser throws, as far as it is read here. */
interface Thrown {
  reason: string;
  ruleId?: string | undefined;
  at: Point;
}

type Explanation = Pick<Problem, 'message' | 'hint'> & { name: string; at?: Point };

const noCode = 'braces hold code, and pages hold none';
const plainText = 'write the text itself; write \\{ for a brace';

/** For each mistake that the parser stops at: how it is told from the others, and what its author should hear. */
const explanations: readonly { when(thrown: Thrown): boolean; explain(thrown: Thrown, lines: Lines): Explanation }[] = [
  {
    when: ({ ruleId, reason }) => ruleId === 'acorn' && reason.includes('import/exports'),
    explain: ({ at }, lines) => {
      const line = lineThatBegins(/^(?:import|export)\b/, at.line, lines);
      const message = `a line that begins with "${lines.text[line - 1]!.slice(0, 6)}" is code, and pages hold none`;
      const hint = 'begin the line with another word; components need no import';
      return { name: 'import', message, hint, at: { line, column: 1 } };
    },
  },
  {
    when: ({ ruleId }) => ruleId === 'acorn',
    explain: ({ at }, lines) => ({
      name: 'expression',
      message: noCode,
      hint: plainText,
      at: lastBefore('{', at, lines),
    }),
  },
  {
    when: ({ reason }) => /\bin expression\b/.test(reason),
    explain: ({ at }, lines) => ({
      name: 'expression',
      message: 'this brace is never closed, and braces hold code',
      hint: 'write \\{ for a brace in the text',
      at: lastBefore('{', at, lines),
    }),
  },
  {
    when: ({ reason }) => reason.startsWith('Expected a closing tag'),
    explain: ({ reason }) => {
      const tag = tagsIn(reason)[0] ?? '<…>';
      const hint = `add ${tag.replace('<', '</')}, or close it at once: ${tag.replace('>', ' />')}`;
      return { name: 'syntax', message: `${tag} is never closed`, hint, ...openedAt(reason) };
    },
  },
  {
    when: ({ reason }) => reason.startsWith('Unexpected closing tag'),
    explain: ({ reason }) => {
      const [stray = '</…>', open = '<…>'] = tagsIn(reason);
      return { name: 'syntax', message: `${stray} does not close ${open}`, hint: `write ${open.replace('<', '</')}` };
    },
  },
  {
    when: ({ reason }) => reason.includes('expected an open tag first'),
    explain: ({ at }, lines) => ({
      name: 'syntax',
      message: 'this tag closes nothing',
      hint: 'remove it, or add the opening tag',
      at: lastBefore('<', at, lines),
    }),
  },
  {
    when: ({ reason }) => reason.includes('create a comment in MDX'),
    explain: () => ({ name: 'syntax', message: 'HTML comments are not read in .mdx', hint: 'write {/* text */}' }),
  },
  {
    when: ({ reason }) => reason.includes('create a link in MDX'),
    explain: ({ at }, lines) => ({
      name: 'syntax',
      message: 'addresses in angle brackets are not read in .mdx',
      hint: 'write [text](address)',
      at: lastBefore('<', at, lines),
    }),
  },
  {
    when: ({ reason }) => reason.includes('before attribute value'),
    explain: () => ({
      name: 'syntax',
      message: 'the value of an attribute stands without quotes',
      hint: 'write name="value"',
    }),
  },
  {
    when: () => true,
    explain: ({ at }, lines) => ({
      name: 'syntax',
      message: 'this is read as a tag, and it is not a complete one',
      hint: 'complete the tag; write &lt; for a "<" in the text',
      at: lastBefore('<', at, lines),
    }),
  },
];

/**
 * Turns what the parser throws into a line for the author of the page, who writes text and not JavaScript.
 *
 * @param error a message of the MDX parser; anything else means that the parser itself gave up, which must not cost
 *   the reader of the other pages their report
 */
export function explainParserError(error: unknown, path: string, lines: Lines): Problem {
  const thrown = readThrown(error);
  if (thrown === undefined) {
    const hint = 'put tags on lines of their own, with an empty line before and after';
    return { id: 'parse/failed', path, line: 1, column: 1, message: 'the parser cannot read this page', hint };
  }
  const { name, message, hint, at } = explanations.find(({ when }) => when(thrown))!.explain(thrown, lines);
  const { line, column } = at ?? thrown.at;
  return { id: `mdx/${name}`, path, line, column, message, hint };
}

function readThrown(error: unknown): Thrown | undefined {
  if (!(error instanceof Error && 'reason' in error && typeof error.reason === 'string')) return undefined;
  const { reason, ruleId, place } = error as { reason: string; ruleId?: string; place?: Point | { start: Point } };
  const at = place && 'start' in place ? place.start : place;
  return { reason, ruleId, at: at ?? { line: 1, column: 1 } };
}

/** Tags that the parser names, as it writes them: "`</Foo>`". */
function tagsIn(reason: string): string[] {
  return Array.from(reason.matchAll(/`(<[^`]*>)`/g), ([, tag]) => tag!);
}

/** The parser names the place of an opening tag in brackets: "`<Say>` (3:1-3:6)". */
function openedAt(reason: string): { at?: Point } {
  const match = /\((\d+):(\d+)-/.exec(reason);
  return match ? { at: { line: Number(match[1]), column: Number(match[2]) } } : {};
}

function lineThatBegins(pattern: RegExp, from: number, lines: Lines): number {
  for (let line = Math.min(from, lines.text.length); line > 0; line--) {
    if (pattern.test(lines.text[line - 1]!)) return line;
  }
  return Math.min(from, lines.text.length);
}

/** The parser stops where it gave up; the author looks for where it began. */
function lastBefore(mark: string, at: Point, lines: Lines): Point {
  for (let line = Math.min(at.line, lines.text.length); line > 0; line--) {
    const text = line === at.line ? lines.text[line - 1]!.slice(0, at.column) : lines.text[line - 1]!;
    const found = text.lastIndexOf(mark);
    if (found >= 0) return { line, column: found + 1 };
  }
  return at;
}
