import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/search/index/bytes.ts';

it('reads what was written, in order', () => {
  const anyPart = fc.oneof(fc.nat(2 ** 31 - 1), fc.string({ unit: 'grapheme' }), fc.uint8Array());
  fc.assert(
    fc.property(fc.array(anyPart), (parts) => {
      const writer = new ByteWriter();
      for (const part of parts) {
        if (typeof part === 'number') writer.number(part);
        else if (typeof part === 'string') writer.text(part);
        else writer.bytes(part);
      }
      const reader = new ByteReader(writer.finish());
      const read = parts.map((part) => {
        if (typeof part === 'number') return reader.number();
        return typeof part === 'string' ? reader.text() : reader.bytes();
      });
      expect(read).toEqual(parts);
    }),
  );
});

it('writes small numbers in one byte', () => {
  const sizeOf = (number: number): number => {
    const writer = new ByteWriter();
    writer.number(number);
    return writer.finish().length;
  };
  expect([0, 127, 128, 16383, 16384].map(sizeOf)).toEqual([1, 1, 2, 2, 3]);
});

it('holds more than it began with', () => {
  const writer = new ByteWriter();
  writer.bytes(new Uint8Array(200_000).fill(7));
  expect(new ByteReader(writer.finish()).bytes()).toEqual(new Uint8Array(200_000).fill(7));
});

it('refuses to read past the end', () => {
  expect(() => new ByteReader(new Uint8Array()).number()).toThrow('the bytes end too early');
  expect(() => new ByteReader(Uint8Array.of(200)).number()).toThrow('the bytes end too early');
  expect(() => new ByteReader(Uint8Array.of(3, 1)).bytes()).toThrow('the bytes end too early');
});
