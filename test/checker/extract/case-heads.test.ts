import { describe, expect, it } from 'vitest';
import { findCaseHeads } from '../../../src/checker/extract/case-heads.ts';
import { findValues } from '../../../src/facts/values/read.ts';
import { pages } from '../run.ts';

/** Which part of the label of each value is a case: "Members $5: label". */
function casesIn(markdown: string): string[] {
  const document = pages({ 'page.md': `# Rules\n\n${markdown}\n` }).documents[0]!;
  const values = document.sentences.map(({ text }) => findValues(text));
  const heads = findCaseHeads(document, values);
  return [...heads].map(([index, head]) => `${document.sentences[index]!.text}: ${head}`);
}

describe('labels of a list', () => {
  it('are cases where all their values are of one kind', () => {
    expect(casesIn('- Members: 30 days\n- Guests: 14 days')).toEqual([
      'Members: 30 days: label',
      'Guests: 14 days: label',
    ]);
  });

  it.each([
    ['values of many kinds', '- Members: 30 days\n- Guests: $5'],
    ['labels that say what is measured', '- Return window: 30 days\n- Notice: 14 days'],
    ['a single label', '- Members: 30 days\n- Guests pay the postage'],
    ['no labels', '- 30 days for members\n- 14 days for guests'],
  ])('are no cases: %s', (_, list) => {
    expect(casesIn(list)).toEqual([]);
  });
});

const table = (...rows: string[]) => [rows[0], rows[0]!.replaceAll(/[^|]+/g, '---'), ...rows.slice(1)].join('\n');

describe('heads of a table', () => {
  it.each([
    [
      'rows, over columns of one kind each',
      ['|  | Fee | Notice |', '| Members | $5 | 3 days |', '| Guests | $8 | 7 days |'],
      'row',
    ],
    [
      'columns, over rows of one kind each',
      ['|  | Members | Guests |', '| Fee | $5 | $8 |', '| Notice | 3 days | 7 days |'],
      'column',
    ],
    [
      'rows, where the columns say what is measured',
      ['|  | Day fee | Year fee |', '| Members | $5 | $50 |', '| Guests | $8 | $90 |'],
      'row',
    ],
    [
      'columns, where the rows say what is measured',
      ['|  | Members | Guests |', '| Day fee | $5 | $8 |', '| Year fee | $50 | $90 |'],
      'column',
    ],
    [
      'rows, under one column that says what is measured',
      ['| Who | Fee |', '| Members | $5 |', '| Guests | $8 |'],
      'row',
    ],
  ])('are cases: %s', (_, rows, head) => {
    expect(new Set(casesIn(table(...rows)).map((text) => text.split(': ').at(-1)))).toEqual(new Set([head]));
  });

  it.each([
    ['one column of many kinds', ['| What | Value |', '| Fee | $5 |', '| Notice | 3 days |']],
    ['one column and rows that say what is measured', ['| What | Amount |', '| Day fee | $5 |', '| Year fee | $50 |']],
    ['nothing says what is measured', ['|  | Members | Guests |', '| Day | $5 | $8 |', '| Year | $50 | $90 |']],
  ])('are no cases: %s', (_, rows) => {
    expect(casesIn(table(...rows))).toEqual([]);
  });
});
