import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../scripts/evidence-pairs.ts';
import { type LabelledFolder, readLabelled } from '../../scripts/labelled.ts';
import { labelledShop } from './run.ts';

const shop = readLabelled(labelledShop);

/** "base/delivery.md:3 <> base/orders.md:5 is 1", each pair of lines once. */
function labels(folder: LabelledFolder): string[] {
  const lines = pairsOf(folder).map(({ a, b, isReal, isUnnamed }) => {
    const places = [a, b].map(({ place }) => `${place.path}:${place.line}`).join(' <> ');
    return `${places} is ${isReal}${isUnnamed ? ', not labelled' : ''}`;
  });
  return [...new Set(lines)];
}

const caught = 'base/returns.md:3 <> injected/shop-01.md:5';
const natural = 'base/delivery.md:3 <> base/orders.md:5';

describe('the pairs of a labelled folder', () => {
  it('are real where a case contradicts its line, and where two lines of the corpus are named', () => {
    expect(labels(shop)).toContain(`${caught} is 1`);
    expect(labels(shop)).toContain(`${natural} is 1`);
  });

  it('are false on a page that agrees', () => {
    const agreeing = shop.cases.map((each) => ({ ...each, isContradiction: false }));
    expect(labels({ ...shop, cases: agreeing })).toContain(`${caught} is 0`);
  });

  it('leave out what the line at stake has to do with other lines than the one it contradicts', () => {
    const elsewhere = shop.cases.map((each) => ({ ...each, base: { path: 'base/orders.md', line: 3 } }));
    expect(labels({ ...shop, cases: elsewhere }).filter((label) => label.startsWith(caught))).toEqual([]);
  });

  it('are open where readers may differ, and most likely false where nobody named them', () => {
    const unclear = shop.natural.map((pair) => ({ ...pair, isClear: false }));
    expect(labels({ ...shop, natural: unclear })).toContain(`${natural} is 0.5`);
    expect(labels({ ...shop, natural: [] })).toContain(`${natural} is 0, not labelled`);
  });

  it('come with the evidence of the check', () => {
    for (const { evidence } of pairsOf(shop)) expect(Object.values(evidence).every(Number.isFinite)).toBe(true);
  });
});
