import type { Lines } from './lines.ts';
import type { Problem } from './types.ts';

/** What the MDX parser throws, as far as it is read here. */
interface ParserMessage {
  reason: string;
  ruleId?: string;
  place?: Point | { start: Point };
}

interface Point {
  line: number;
  column: number;
}

/**
 * Turns what the MDX parser throws into a line for the author of the page, who writes text and not JavaScript.
 *
 * @param error the thrown message; anything else is thrown again
 */
export function explainMdxError(error: unknown, path: string, lines: Lines): Problem {
  if (!isParserMessage(error)) throw error;
  const { reason, ruleId, place } = error;
  const thrownAt = place && 'start' in place ? place.start : place;
  const at = pointIn(reason) ?? thrownAt ?? { line: 1, column: 1 };
  const problem = (name: string, message: string, hint: string, where: Point = at): Problem => ({
    id: `mdx/${name}`,
    path,
    line: where.line,
    column: where.column,
    message,
    hint,
  });

  if (ruleId === 'acorn' && reason.includes('import/exports')) {
    const line = lineThatBegins(/^(?:import|export)\b/, at.line, lines);
    const word = lines.text[line - 1]!.slice(0, 6);
    const message = `a line that begins with "${word}" is read as code, and pages hold none`;
    return problem('import', message, 'begin the line with another word; components need no import', {
      line,
      column: 1,
    });
  }
  if (ruleId === 'acorn' || /\bin expression\b/.test(reason)) {
    return problem(
      'expression',
      'braces hold code, and pages hold none',
      'write the text itself; write \\{ for a brace',
    );
  }
  if (ruleId === 'end-tag-mismatch') {
    const [first, second] = [...reason.matchAll(/`(<[^`]*>)`/g)].map((match) => match[1]!);
    if (reason.startsWith('Expected a closing tag')) {
      return problem(
        'syntax',
        `${first} is never closed`,
        `add ${first!.replace('<', '</')}, or close it at once: ${first!.replace('>', ' />')}`,
      );
    }
    const stray = thrownAt ?? at;
    if (second !== undefined) {
      return problem('syntax', `${first} does not close ${second}`, `write ${second.replace('<', '</')}`, stray);
    }
    return problem('syntax', `${first ?? 'a closing tag'} closes nothing`, 'remove it, or add the opening tag', stray);
  }
  if (reason.includes('create a comment in MDX')) {
    return problem('syntax', 'HTML comments are not read in .mdx', 'write {/* text */}');
  }
  if (reason.includes('create a link in MDX')) {
    return problem('syntax', 'addresses in angle brackets are not read in .mdx', 'write [text](address)');
  }
  if (reason.includes('before attribute value')) {
    return problem('syntax', 'the value of an attribute stands without quotes', 'write name="value"');
  }
  return problem(
    'syntax',
    'this is read as a tag, and it is not a complete one',
    'complete the tag; write &lt; for a "<" in the text',
  );
}

function isParserMessage(error: unknown): error is ParserMessage {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

/** The parser names an opening tag by its place in brackets: "`<Say>` (3:1-3:6)". */
function pointIn(reason: string): Point | undefined {
  const match = /\((\d+):(\d+)-/.exec(reason);
  return match ? { line: Number(match[1]), column: Number(match[2]) } : undefined;
}

function lineThatBegins(pattern: RegExp, from: number, lines: Lines): number {
  for (let line = Math.min(from, lines.text.length); line > 0; line--) {
    if (pattern.test(lines.text[line - 1]!)) return line;
  }
  return Math.min(from, lines.text.length);
}
