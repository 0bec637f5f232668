import type { Problem } from './types.ts';

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is not part of the text.
 *
 * @returns the text, or the one problem with the line of the first byte that is not text
 */
export function decode(path: string, bytes: Uint8Array): string | Problem {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  const bad = firstBadOffset(text, bytes, encoding);
  if (bad === undefined) return text;

  const before = text.slice(0, bad).split(/\r\n|\n|\r/);
  return {
    id: 'file/encoding',
    path,
    line: before.length,
    column: before.at(-1)!.length + 1,
    message: text[bad] === '\0' ? 'this is not text: it holds a zero byte' : 'this is not valid UTF-8',
    hint: 'save it as UTF-8',
  };
}

/** The decoder writes U+FFFD for what it cannot read; one that stands in the file is no error. */
function firstBadOffset(text: string, bytes: Uint8Array, encoding: string): number | undefined {
  const zero = text.indexOf('\0');
  const replaced = text.indexOf('\uFFFD');
  const isDamaged = replaced >= 0 && !isReadable(bytes, encoding);
  if (!isDamaged) return zero >= 0 ? zero : undefined;

  const encoded = new TextEncoder().encode(text);
  const skipped = encoding === 'utf-8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const different = encoded.findIndex((byte, index) => byte !== bytes[index + skipped]);
  const damaged =
    encoding === 'utf-8' && different >= 0 ? new TextDecoder().decode(encoded.subarray(0, different)).length : replaced;
  return zero >= 0 ? Math.min(zero, damaged) : damaged;
}

function isReadable(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
