import type { Day } from '../document/types.ts';
import type { Arguments } from './args.ts';

/** What a command sees of the machine it runs on. */
export interface Terminal {
  /** Writes to standard output: the result, and nothing else. */
  out(text: string): void;
  /** Writes to standard error: what is said beside the result. */
  note(text: string): void;
  /** Shows what is going on, on one line that the next output replaces; nothing where nobody watches. */
  progress(text: string): void;
  /** Lines of standard input, until it ends or nobody reads the output any more. */
  lines(): AsyncIterable<string>;
  /** Whether standard output shows colour. */
  color: boolean;
  /** Columns of standard output. */
  width: number;
  /** The day of the run, read once. */
  today: Day;
}

/** A command: what was written after its name in, the exit status out. */
export type Command = (args: Arguments, terminal: Terminal) => Promise<number> | number;
