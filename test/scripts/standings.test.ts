import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../scripts/labelled.ts';
import { type StandingSeen, standingsOf } from '../../scripts/standings.ts';
import { standingWeights } from '../../src/checker/decide/standing-weights.ts';
import { labelledShop, runScript } from './run.ts';

const shop = readLabelled(labelledShop);

describe('the clashes of a labelled folder, as they stand on their pages', () => {
  it('are real where a line of a case contradicts the line that it was written against', () => {
    expect(standingsOf(shop)).toContainEqual(expect.objectContaining({ folder: 'labelled-shop', isReal: 1 }));
  });

  it('are false on a page that agrees', () => {
    const agreeing = shop.cases.map((each) => ({ ...each, isContradiction: false }));
    const seen = standingsOf({ ...shop, cases: agreeing, natural: [] });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every(({ isReal }) => isReal === 0)).toBe(true);
  });

  it('are left out where a line at stake is held against another line than its own', () => {
    const elsewhere = shop.cases.map((each) => ({ ...each, base: { ...each.base, line: each.base.line + 100 } }));
    expect(standingsOf({ ...shop, cases: elsewhere, natural: [] }).some(({ isReal }) => isReal === 1)).toBe(false);
  });

  it('are told of the corpus alone as well: real where a pair is listed, and left out where readers may differ', () => {
    const alone = { ...shop, cases: [] };
    expect(standingsOf(alone).map(({ isReal }) => isReal)).toEqual([1]);
    expect(standingsOf({ ...alone, natural: [] }).map(({ isReal }) => isReal)).toEqual([0]);
    const unclear = alone.natural.map((pair) => ({ ...pair, isClear: false }));
    expect(standingsOf({ ...alone, natural: unclear })).toEqual([]);
  });

  it('are printed, a line for each', () => {
    const { stdout } = runScript('standings.ts', labelledShop);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(standingsOf(shop));
  });

  it('need a folder', () => {
    const { status, stderr } = runScript('standings.ts');
    expect([status, stderr]).toEqual([2, 'give folders of labelled cases\n']);
  });
});

describe('the standings that were seen', () => {
  const file = new URL('../../scripts/standings.jsonl', import.meta.url);
  const seen: StandingSeen[] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

  it('have the signs that are weighed, of many folders and of both outcomes', () => {
    for (const { standing } of seen)
      expect(['bias', ...Object.keys(standing)].sort()).toEqual(Object.keys(standingWeights).sort());
    expect(new Set(seen.map(({ folder }) => folder)).size).toBeGreaterThanOrEqual(70);
    expect(new Set(seen.map(({ isReal }) => isReal))).toEqual(new Set([0, 1]));
  });
});
