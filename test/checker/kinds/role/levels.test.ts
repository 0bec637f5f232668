import { describe, expect, it } from 'vitest';
import { levelAt, levelEndingAt, mayNameLevel, withLevel } from '../../../../src/checker/kinds/role/levels.ts';

describe('levels of staff', () => {
  it.each([
    ['level 2', 'level 2'],
    ['tier two', 'level 2'],
    ['second line', 'level 2'],
    ['2nd-level support', 'level 2 support'],
    ['level 1 agents', 'level 1 agents'],
    ['first-line', 'level 1'],
    ['grade iii', 'level 3'],
    ['team lead', 'team lead'],
    ['second opinion', 'second opinion'],
    ['water level', 'water level'],
    ['line manager', 'line manager'],
  ])('%s', (words, read) => {
    expect(withLevel(words.split(' ')).join(' ')).toBe(read);
    expect(mayNameLevel.test(words)).toBe(read.startsWith('level '));
  });

  it('say where they end', () => {
    expect(levelAt(['level', '2', 'agents'])).toBe(1);
    expect(levelAt(['agents'])).toBe(-1);
    expect(levelEndingAt(['our', 'level', '2'])).toBe(true);
    expect(levelEndingAt(['level', '2', 'agents'])).toBe(false);
    expect(levelEndingAt([])).toBe(false);
  });
});
