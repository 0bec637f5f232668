/** Something that the user can put right: one line that says what is wrong, one that says what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/**
 * What a failed run prints. Known errors are a line and a hint; anything else is our mistake, which is said in a line too. The stack is
 * for whoever asks for it.
 *
 * @param debug whether to print the stack of an unknown error
 */
export function describeError(error: unknown, debug: boolean): string {
  if (error instanceof Error && 'hint' in error && typeof error.hint === 'string') {
    return `oneanswer: ${error.message}\n  ${error.hint}\n`;
  }
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  const stack = debug && error instanceof Error ? `${error.stack}\n` : '';
  const hint = 'this is a mistake in oneanswer: please report it, with what ONEANSWER_DEBUG=1 prints';
  return `oneanswer: ${message}\n  ${hint}\n${stack}`;
}
