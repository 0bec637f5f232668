import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const two = (left: string, right: string) => ({
  'one.md': `${left}\n\nYou get $50 for boots.\n`,
  'two.md': `${right}\n\nYou get $80 for boots.\n`,
});

describe('titles and headings that say for which reader a line holds', () => {
  it.each([
    ['titles', '# If you are a guard', '# If you are a cook'],
    ['headings', "# Money\n\n## If you're a guard", '# Pay\n\n## When you are a cook'],
    ['one of each', '# If you have a licence', '# Pay\n\n## If you are a cook'],
  ])('tell two cases apart: %s', (_, left, right) => {
    expect(gateBetween(two(left, right), '$50', '$80')).toBe('case-heads');
  });

  it.each([
    ['the same reader', '# If you are a guard', "# If you're a guard"],
    ['one of the two for everybody', '# If you are a guard', '# Boots'],
    ['one that is a part of the other', '# If you are a guard', '# If you are a guard at night'],
    ['a case of another sort', '# If the boots are lost', '# If boots are torn'],
  ])('tell nothing apart: %s', (_, left, right) => {
    expect(gateBetween(two(left, right), '$50', '$80')).toBe('clash');
  });
});
