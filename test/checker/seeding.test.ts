/**
 * Claims of the sample company, put with another value on pages of their own in other words: the share that the checker finds, by kind, as
 * a warning. ONEANSWER_SEED_CONTENT names another folder, for which the shares are printed and none is held.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type SeededKind, seededKinds } from '../../scripts/seed-frames.ts';
import { makeSeeds, shareOf, tallySeeds } from '../../scripts/seeds.ts';
import { loadFolder } from '../../src/document/load.ts';

const other = process.env['ONEANSWER_SEED_CONTENT'];
const files = loadFolder(other ?? fileURLToPath(new URL('../../content', import.meta.url)));
const most = 12;

/** A little below what is measured. */
const floors: Readonly<Record<SeededKind, number>> = {
  duration: 0.8,
  money: 0.7,
  percent: 0.85,
  count: 0.6,
  date: 0.8,
  hours: 0.8,
  contact: 0.75,
  list: 0.4,
  channel: 0.6,
  order: 0.6,
  role: 0.4,
  stance: 0.5,
};

describe('contradictions seeded in other words', () => {
  const seeds = makeSeeds(files, most);
  const tallies = tallySeeds(files, seeds);

  it.each(seededKinds)('of kind %s are found often enough', (kind) => {
    const tally = tallies.get(kind)!;
    process.stdout.write(`${kind}: ${tally.warned} of ${tally.seeds} found\n`);
    if (other === undefined) {
      expect(tally.seeds).toBeGreaterThan(0);
      expect(shareOf(tally)).toBeGreaterThanOrEqual(floors[kind]);
    }
  });

  it('are the same every time', () => {
    const texts = (each: typeof seeds) => each.map(({ page }) => page.text);
    expect(texts(makeSeeds(files, most))).toEqual(texts(seeds));
  });
});
