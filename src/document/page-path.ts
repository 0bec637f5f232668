const ending = /\.mdx?$/i;

/** Whether a path is that of a page, by its ending. */
export function isPagePath(path: string): boolean {
  return ending.test(path);
}

/** `policies/returns.mdx` gives `policies/returns`, which is also the permalink of a page that declares none. */
export function withoutEnding(path: string): string {
  return path.replace(ending, '');
}

/** The path of a link as it is on the disk: `gift%20cards.md` gives `gift cards.md`. What is no valid encoding stays as it is written. */
export function decodedPath(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
