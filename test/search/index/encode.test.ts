import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/index/build.ts';
import { decodeIndex } from '../../../src/search/index/decode.ts';
import { encodeIndex } from '../../../src/search/index/encode.ts';
import { Searcher } from '../../../src/search/query.ts';
import { buildRecords } from '../../../src/search/records.ts';
import { recordsOf } from '../pages.ts';
import { plantShop } from '../shop.ts';

const knowledge = plantShop();
const disputes = [{ path: 'policies/returns.mdx', line: 14, fingerprint: 'a1', message: '30 days and 60 days' }];
const records = buildRecords(knowledge, { disputes });
const index = buildIndex(records, knowledge.settings.synonyms);

describe('an index that is written and read', () => {
  it('is the same', () => {
    expect(decodeIndex(encodeIndex(index))).toEqual(index);
  });

  it('gives the same results', () => {
    const textOf = (record: number) => records.records[record] ?? { text: '' };
    const [before, after] = [new Searcher(index), new Searcher(decodeIndex(encodeIndex(index)))];
    for (const query of ['return window', 'my plant is dead', 'lokced acount', 'plug plants', 'two weeks', 'zzz']) {
      expect(after.present(after.rank(query), textOf)).toEqual(before.present(before.rank(query), textOf));
    }
  });

  it('is the same for any text', () => {
    const anyText = fc.string({ unit: 'grapheme' });
    const anyPage = fc.record({
      title: anyText,
      text: anyText,
      sections: fc.dictionary(anyText, anyText, { maxKeys: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 5 }), (pages) => {
        const one = buildIndex(recordsOf(pages));
        expect(decodeIndex(encodeIndex(one))).toEqual(one);
      }),
    );
  });

  it('is the same bytes for the same pages', () => {
    expect(encodeIndex(buildIndex(buildRecords(plantShop(), { disputes }), knowledge.settings.synonyms))).toEqual(
      encodeIndex(index),
    );
  });
});

describe('bytes that are no index', () => {
  it('of another version say what to do', () => {
    const bytes = encodeIndex(index);
    bytes[0] = 99;
    expect(() => decodeIndex(bytes)).toThrow('the search index has format 99, this page reads 4: load the page again');
  });

  it.each([0, 1, 100, 5000])('that end after %i are refused', (length) => {
    expect(() => decodeIndex(encodeIndex(index).slice(0, length))).toThrow();
  });
});
