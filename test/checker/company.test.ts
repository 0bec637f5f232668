import { describe, expect, it } from 'vitest';
import type { Files } from './pages.ts';
import { prepared } from './pages.ts';

/** The evidence of the one pair of values, as it stands after all pairs were judged. */
function evidenceOf(files: Files, left: string, right: string) {
  const { verdicts } = prepared(files);
  const verdict = verdicts.find(({ a, b }) => [a.written, b.written].sort().join() === [left, right].sort().join());
  return verdict?.evidence;
}

const files = (...lines: readonly (readonly string[])[]): Files =>
  Object.fromEntries(lines.map((page, index) => [`${'abc'[index]}.md`, `# Lamps\n\n${page.join('\n\n')}\n`]));

describe('what other pairs say about a pair', () => {
  it('the rest of the sentences agrees', () => {
    const alike = files(
      ['Engraving a lamp costs $12 and takes 3 days.'],
      ['Engraving a lamp costs $15 and takes 3 days.'],
    );
    expect(evidenceOf(alike, '$12', '$15')).toMatchObject({ company: 1, agreement: 0.5 });
    const apart = files(
      ['Engraving a lamp costs $12 and takes 3 days.'],
      ['Engraving a lamp costs $15 and takes 4 days.'],
    );
    expect(evidenceOf(apart, '$12', '$15')).toMatchObject({ company: 0, agreement: 0 });
  });

  it('nothing of a line on a third page', () => {
    const two = [['A repair of the brass wiring by the workshop costs $12.'], ['The workshop tour costs $15.']];
    const third = ['A repair of the brass wiring is $12.'];
    expect(evidenceOf(files(...two, third), '$12', '$15')).toMatchObject({ company: 0, agreement: 0 });
  });

  it('nothing, where there are but two pages', () => {
    const two = files(['Engraving a lamp costs $12.'], ['Engraving a lamp costs $15.']);
    expect(evidenceOf(two, '$12', '$15')).toMatchObject({ company: 0, agreement: 0 });
  });
});
