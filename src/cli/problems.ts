import type { Problem } from '../document/types.ts';
import { printable } from '../reporters/parts/columns.ts';
import { fromWorkingDirectory, pointer } from '../reporters/parts/finding-text.ts';
import type { Terminal } from './terminal.ts';

/** Says on standard error what could not be read, a line each, for a result that has no place for it. */
export function noteProblems(problems: readonly Problem[], root: string, terminal: Terminal): void {
  for (const problem of problems) {
    const { message, hint } = problem;
    terminal.note(
      `${printable(`${fromWorkingDirectory(pointer(problem), root)}  ${message}${hint && `: ${hint}`}`)}\n`,
    );
  }
}
