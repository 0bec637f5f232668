/** Ends a script that was called with what it cannot use: one line on stderr, status 2. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
