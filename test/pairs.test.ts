/** What the checker makes of the labelled pairs in `pairs/`: no change may catch fewer, or flag more that contradict nothing. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPairs, scorePairs, tallyPairs } from '../scripts/labelled-pairs.ts';

/** As measured: contradictions that are caught, other pairs that are flagged by mistake, and findings across pairs. */
const held = {
  numbers: { caught: 31, alarms: 3, crossed: 0 },
  'numbers.held-out': { caught: 19, alarms: 0, crossed: 0 },
  'who-and-how': { caught: 28, alarms: 1, crossed: 0 },
  'who-and-how.held-out': { caught: 16, alarms: 0, crossed: 0 },
  'yes-and-no': { caught: 28, alarms: 0, crossed: 0 },
  'yes-and-no.held-out': { caught: 10, alarms: 3, crossed: 0 },
  easy: { caught: 177, alarms: 6, crossed: 1 },
  'easy-for-agents': { caught: 176, alarms: 8, crossed: 0 },
  'easy.held-out': { caught: 147, alarms: 5, crossed: 2 },
  'easy-two.held-out': { caught: 164, alarms: 5, crossed: 3 },
  'all-kinds': { caught: 53, alarms: 3, crossed: 0 },
};

describe.each(Object.entries(held))('the pairs of %s', (name, { caught, alarms, crossed }) => {
  const file = readPairs(fileURLToPath(new URL(`pairs/${name}.jsonl`, import.meta.url)));
  const score = scorePairs(file);
  const tally = tallyPairs(file.pairs, score);

  it(`at least ${caught} contradictions are caught`, () => {
    expect(tally.caught).toBeGreaterThanOrEqual(caught);
  });

  it(`at most ${alarms} other pairs are flagged`, () => {
    const flagged = file.pairs.filter((pair) => !pair.clash && score.flagged.has(pair)).map(({ id }) => id);
    expect(flagged.length, flagged.join(', ')).toBeLessThanOrEqual(alarms);
  });

  it(`at most ${crossed} findings hold lines of two pairs`, () => {
    expect(score.crossed.length).toBeLessThanOrEqual(crossed);
  });
});
