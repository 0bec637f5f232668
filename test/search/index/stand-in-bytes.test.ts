import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/search/index/bytes.ts';
import { readStandIns, writeStandIns } from '../../../src/search/index/stand-in-bytes.ts';

/** Stand-ins as bytes. */
function written(standIns: readonly (readonly (readonly number[])[])[]): Uint8Array {
  const writer = new ByteWriter();
  writeStandIns(writer, standIns);
  return writer.finish();
}

it.each([
  { of: 'nothing', standIns: [] },
  { of: 'words that nothing stands in for', standIns: [[], []] },
  { of: 'words, phrases and none', standIns: [[[7]], [], [[300, 2], [7]], [[7]]] },
])('stand-ins of $of are the same when they are written and read', ({ standIns }) => {
  expect(readStandIns(new ByteReader(written(standIns)))).toEqual(standIns);
});

it('writes what stands in for many words once', () => {
  const one = [[1000, 2000, 3000], [4000]];
  expect(written([one, one, one]).length - written([one]).length).toBe(2);
});
