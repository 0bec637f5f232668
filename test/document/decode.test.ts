import { describe, expect, it } from 'vitest';
import { decode } from '../../src/document/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)));

describe('decode', () => {
  it('reads UTF-8 and leaves the byte order mark out', () => {
    expect(decode('fees.md', bytes('Gebühr: 5 €'))).toBe('Gebühr: 5 €');
    expect(decode('fees.md', bytes([0xef, 0xbb, 0xbf], 'Fees'))).toBe('Fees');
  });

  it('reads UTF-16 where a byte order mark says so', () => {
    expect(decode('fees.md', new Uint8Array(Buffer.from('\uFEFFFees: 5 €\r\n', 'utf16le')))).toBe('Fees: 5 €\r\n');
    expect(decode('fees.md', new Uint8Array(Buffer.from('\uFEFFFees: 5 €\r\n', 'utf16le').swap16()))).toBe(
      'Fees: 5 €\r\n',
    );
  });

  it('keeps a replacement character that stands in the file', () => {
    expect(decode('fees.md', bytes('Fees \uFFFD'))).toBe('Fees \uFFFD');
  });

  it.each([
    ['Latin-1 on the third line', bytes('# Fees\r\n\r\nGeb', [0xfc], 'hr\n'), 3, 4],
    ['behind a byte order mark', bytes([0xef, 0xbb, 0xbf], 'Fee', [0xff]), 1, 4],
    ['behind a replacement character', bytes('\uFFFD ok\n', [0xc3]), 2, 1],
    ['at the very end', bytes('Fees 5 ', [0xe2, 0x82]), 1, 8],
  ])('names the first bad byte: %s', (_, file, line, column) => {
    expect(decode('fees.md', file)).toEqual({
      id: 'file/encoding',
      path: 'fees.md',
      line,
      column,
      message: 'this is not valid UTF-8',
      hint: 'save it as UTF-8',
    });
  });

  it('refuses what is no text at all', () => {
    expect(decode('fees.md', bytes('PK', [0]))).toMatchObject({
      id: 'file/encoding',
      message: 'this is not text: it holds a zero byte',
    });
  });
});
