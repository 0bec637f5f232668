/**
 * A short name for a finding that survives edits elsewhere: hash over what it says, never over line numbers.
 * Two independent 32-bit FNV-1a runs (http://www.isthe.com/chongo/tech/comp/fnv/), 16 hex digits.
 */
export function fingerprintOf(parts: readonly string[]): string {
  const text = parts.map(foldText).join('\u0000');
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

/** Case, markup and white space do not count. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s*_`|]+/g, ' ')
    .trim();
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 13;
  return (value >>> 0).toString(16).padStart(8, '0');
}
