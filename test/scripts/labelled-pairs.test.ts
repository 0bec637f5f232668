import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type PairSide, pathOf, readPairs, scorePairs, tallyPairs } from '../../scripts/labelled-pairs.ts';

const folder = mkdtempSync(join(tmpdir(), 'oneanswer-pairs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const side = (title: string, line: string, more: Partial<PairSide> = {}): PairSide => ({
  title,
  heading: '',
  line,
  ...more,
});

function file(...pairs: readonly [boolean, PairSide, PairSide][]) {
  const lines = pairs.map(([clash, a, b], index) =>
    JSON.stringify({ id: `pair-${index}`, kind: 'duration', level: 'easy', clash, a, b, why: 'other days' }),
  );
  const path = join(folder, 'lamps.jsonl');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return readPairs(path);
}

const returned = side('Returning a lamp', 'A lamp can be returned within 30 days.', { heading: 'Time' });
const desk = side('Lamps: notes for the desk', 'A lamp can be returned within 45 days.');
const price = { head: '| Size | Price |', line: '| Small lamp | $5 |' };

describe('a file of labelled pairs', () => {
  it('becomes two pages a pair', () => {
    const { name, knowledge } = file([true, returned, side('Prices', price.line, price)]);
    expect(name).toBe('lamps');
    expect(knowledge.documents.map(({ path, lines }) => [path, lines.join('\n')])).toEqual([
      [pathOf('pair-0', 'a'), '# Returning a lamp\n\n## Time\n\nA lamp can be returned within 30 days.\n'],
      [pathOf('pair-0', 'b'), '# Prices\n\n| Size | Price |\n|---|---|\n| Small lamp | $5 |\n'],
    ]);
  });

  it('that is broken says in which line', () => {
    const path = join(folder, 'broken.jsonl');
    writeFileSync(path, '{}\n{"id"\n');
    expect(() => readPairs(path)).toThrow(`${path}:2: this is no JSON`);
  });

  it('is scored by the pairs that are flagged', () => {
    const paid = side('Paying a rug', 'Rugs are paid within 14 days.');
    const wool = side('Wool care', 'Wool is washed by hand.');
    const read = file([true, returned, desk], [true, paid, wool], [false, wool, paid]);
    const score = scorePairs(read);
    expect(tallyPairs(read.pairs, score)).toEqual({ caught: 1, contradictions: 2, alarms: 0, others: 1 });
    expect(score.crossed).toEqual([]);
  });

  it('counts pairs that are flagged by mistake, and findings across pairs', () => {
    const read = file([false, returned, desk]);
    expect(tallyPairs(read.pairs, scorePairs(read))).toMatchObject({ alarms: 1, others: 1 });
    const apart = file(
      [true, returned, side('Wool care', 'Wool is washed by hand.')],
      [true, desk, side('Silk care', 'Silk is washed cold.')],
    );
    expect(scorePairs(apart).crossed).toHaveLength(1);
  });
});
