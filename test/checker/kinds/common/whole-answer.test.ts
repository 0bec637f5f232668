import { describe, expect, it } from 'vitest';
import { wholeAnswer } from '../../../../src/checker/kinds/common/whole-answer.ts';

describe('a whole answer', () => {
  it.each([
    ['yes', true],
    ['Always', true],
    ['Of course!', true],
    ['no', false],
    ['Never.', false],
    ['under no  circumstances', false],
    ['By no means', false],
    ['never on Mondays', undefined],
    ['always with a lid', undefined],
    ['9:00', undefined],
  ])('%s: %s', (text, yes) => {
    expect(wholeAnswer(text)).toBe(yes);
  });
});
