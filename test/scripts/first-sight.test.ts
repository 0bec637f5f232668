import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Sighting, sightingsOf } from '../../scripts/first-sight.ts';
import { readLabelled } from '../../scripts/labelled.ts';
import { groupOf } from '../../src/checker/decide/likelihood.ts';
import { likelihoodWeights } from '../../src/checker/decide/likelihood-weights.ts';
import { labelledShop, runScript } from './run.ts';

const shop = readLabelled(labelledShop);

describe('what a check tells of a labelled folder', () => {
  it('is real where it holds the line that contradicts the corpus', () => {
    expect(sightingsOf(shop)).toContainEqual(expect.objectContaining({ folder: 'labelled-shop', isReal: 1 }));
  });

  it('is false on a page that agrees, and on another line', () => {
    const agreeing = shop.cases.map((each) => ({ ...each, isContradiction: false }));
    const elsewhere = shop.cases.map((each) => ({ ...each, line: each.line + 100 }));
    for (const cases of [agreeing, elsewhere]) {
      const sightings = sightingsOf({ ...shop, cases, natural: [] });
      expect(sightings.length).toBeGreaterThan(0);
      expect(sightings.every(({ isReal }) => isReal === 0)).toBe(true);
    }
  });

  it('is told of the corpus alone as well: real where a pair is listed, and left out where readers may differ', () => {
    const alone = { ...shop, cases: [] };
    expect(sightingsOf(alone)).toMatchObject([{ folder: 'labelled-shop', isReal: 1 }]);
    expect(sightingsOf({ ...alone, natural: [] })).toMatchObject([{ folder: 'labelled-shop', isReal: 0 }]);
    const turned = alone.natural.map(({ a, b, ...pair }) => ({ ...pair, a: b, b: a }));
    expect(sightingsOf({ ...alone, natural: turned })).toEqual(sightingsOf(alone));
    expect(sightingsOf({ ...alone, natural: alone.natural.map((pair) => ({ ...pair, isClear: false })) })).toEqual([]);
  });

  it('is printed, a line for each', () => {
    const { stdout } = runScript('first-sight.ts', labelledShop);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(sightingsOf(shop));
  });

  it('needs a folder', () => {
    const { status, stderr } = runScript('first-sight.ts');
    expect([status, stderr]).toEqual([2, 'give folders of labelled cases\n']);
  });
});

describe('the clashes that were seen at first sight', () => {
  const file = new URL('../../scripts/first-sight.jsonl', import.meta.url);
  const sightings: Sighting[] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

  it('have the signs that are weighed', () => {
    for (const { signs } of sightings)
      expect(['bias', ...Object.keys(signs)].sort()).toEqual(Object.keys(likelihoodWeights[groupOf(signs)]).sort());
  });

  it('are of many folders, and of both outcomes', () => {
    expect(new Set(sightings.map(({ folder }) => folder)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(sightings.map(({ isReal }) => isReal))).toEqual(new Set([0, 1]));
  });
});
