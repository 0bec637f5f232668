/**
 * Claims of a folder, put with another value on pages of their own in other words: the share that the checker finds, by kind, as a warning.
 * The sample company makes few claims of the last four kinds, so that they come from pages that make many. ONEANSWER_SEED_CONTENT names
 * another folder, for which the shares are printed and none is held.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type SeededKind, seededKinds } from '../../scripts/seed-frames.ts';
import { makeSeeds, shareOf, tallySeeds } from '../../scripts/seeds.ts';
import { loadFolder } from '../../src/document/load.ts';

const most = 12;
const folder = (path: string) => loadFolder(fileURLToPath(new URL(path, import.meta.url)));

/** A little below what is measured. */
const floors = {
  '../../content': {
    duration: 0.8,
    money: 0.65,
    percent: 0.85,
    count: 0.55,
    date: 0.25,
    hours: 0.8,
    contact: 0.75,
    list: 0.15,
    channel: 0.6,
    order: 0.6,
    role: 0.4,
    stance: 0.4,
  },
  seeding: { code: 0.9, weekday: 0.9, moment: 0.85, audience: 0.65 },
};

const other = process.env['ONEANSWER_SEED_CONTENT'];
if (other !== undefined) {
  const files = loadFolder(other);
  const tallies = tallySeeds(files, makeSeeds(files, most));
  it.each([...tallies])('of kind %s are counted', (kind, { warned, seeds }) => {
    process.stdout.write(`${kind}: ${warned} of ${seeds} found\n`);
  });
}

describe.skipIf(other !== undefined).each(Object.entries(floors))(
  'contradictions seeded in other words: %s',
  (path, least) => {
    const files = folder(path);
    const kinds = Object.keys(least) as SeededKind[];
    const seeds = makeSeeds(files, most, kinds);
    const tallies = tallySeeds(files, seeds);

    it.each(Object.entries(least))('of kind %s are found often enough: %d', (kind, floor) => {
      const tally = tallies.get(kind as SeededKind)!;
      process.stdout.write(`${kind}: ${tally.warned} of ${tally.seeds} found\n`);
      expect(shareOf(tally)).toBeGreaterThanOrEqual(floor);
    });

    it('are the same every time', () => {
      const texts = (each: typeof seeds) => each.map(({ page }) => page.text);
      expect(texts(makeSeeds(files, most, kinds))).toEqual(texts(seeds));
    });
  },
);

it('has a floor for each kind that can be seeded', () => {
  expect(Object.values(floors).flatMap((each) => Object.keys(each))).toEqual([...seededKinds]);
});
