import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areOfOneSeries } from '../../../src/checker/learn/series.ts';
import { knowledgeOf } from '../run.ts';

function inSeries(left: string, right: string): boolean {
  const [a, b] = knowledgeOf({ 'a.md': left, 'b.md': right }).documents;
  return areOfOneSeries(a!, b!);
}

describe('two pages of one series', () => {
  it.each([
    ['numbers', 'It costs $5. It lasts 3 days.', 'It costs $8. It lasts 9 days.'],
    ['yes and no', 'Dogs are allowed. It lasts 3 days.', 'Dogs are not allowed. It lasts 9 days.'],
    ['names', 'The host is Anna Bell. It lasts 3 days.', 'The host is Tom Reed. It lasts 9 days.'],
    ['labels', '- Price: $5\n- Term: 3 days', '- Price: $8\n- Term: 9 days'],
    [
      'one line that both have',
      'Write to us. It costs $5. It lasts 3 days.',
      'Write to us. It costs $8. It lasts 9 days.',
    ],
  ])('differ in %s', (_, left, right) => {
    expect(inSeries(`# Mill\n\n${left}\n`, `# Weir\n\n${right}\n`)).toBe(true);
  });

  it.each([
    ['one line alone', 'It costs $5. Call the desk.', 'It costs $8. Write a letter.'],
    ['words', 'It costs $5. It lasts 3 days.', 'You pay $8 for it. The stay is of 9 days.'],
    [
      'two lines of many',
      `It costs $5. It lasts 3 days. ${'Bring soap. Lock doors. Feed cats. Sweep floors. Wash cups.'}`,
      'It costs $8. It lasts 9 days.',
    ],
    ['nothing', 'It costs $5. It lasts 3 days.', 'It costs $5. It lasts 3 days.'],
  ])('are none where they differ in %s', (_, left, right) => {
    expect(inSeries(`# Mill\n\n${left}\n`, `# Weir\n\n${right}\n`)).toBe(false);
  });

  it('are so whichever comes first', () => {
    const line = fc.constantFrom(
      'It costs $5.',
      'It costs $8.',
      'It lasts 3 days.',
      'It lasts 9 days.',
      'Bring soap.',
      'No dogs.',
      'Dogs.',
    );
    const page = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => `# Mill\n\n${lines.join(' ')}\n`);
    fc.assert(fc.property(page, page, (left, right) => inSeries(left, right) === inSeries(right, left)));
  });
});
