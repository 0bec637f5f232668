import { describe, expect, it } from 'vitest';
import { plainAction } from '../../../../src/checker/kinds/stance/plain.ts';

describe('what a clause says to be done, without a word of stance', () => {
  it.each([
    ['Kites fit in the tent.', 'fit in the tent.'],
    ['Kites also fit in the tent.', 'fit in the tent.'],
    ['Skippers usually repair kites.', 'repair kites.'],
    ['The tent also holds kites.', 'holds kites.'],
    ['Kites in the tent.', ''],
    ['The pier renews berths.', 'renews berths.'],
    ['Berth renewals on the pier.', ''],
    ['At the pier you hire boats.', 'hire boats.'],
    ['The fee is $5 for each boat you hire at the pier.', ''],
    ['The fee is $5 for every small boat you hire.', ''],
    ['Also kites.', ''],
  ])('"%s": "%s"', (clause, action) => {
    expect(plainAction(clause)).toBe(action);
  });
});
