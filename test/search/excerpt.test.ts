import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForValue, excerpt, type Wanted } from '../../src/search/excerpt.ts';
import { termOf } from '../../src/search/terms.ts';

const wanting = (...words: string[]): Wanted =>
  new Map(words.map((word, concept) => [termOf(word), { concept, weight: 1 }]));
const filler = 'Our gardeners look after every order with care and patience. '.repeat(6).trim();

describe('the passage', () => {
  it('is the whole text when that is short', () => {
    expect(excerpt('Print the label.\nSend it back.', wanting('label'), false).text).toBe(
      'Print the label.\nSend it back.',
    );
  });

  it('is where the words of the query stand', () => {
    const text = `${filler}\nFrost: plants wait in the greenhouse.\n${filler}`;
    expect(excerpt(text, wanting('frost', 'greenhouse'), false).text).toMatch(
      /^Frost: plants wait in the greenhouse\./,
    );
  });

  it('begins with the line that says most, and shows what follows', () => {
    const text = `Returns are easy.\n${filler}\nThe return label costs $6.\nIt is free for members.`;
    const { text: shown } = excerpt(text, wanting('return', 'label'), false);
    expect(shown).toMatch(/^The return label costs \$6\.\nIt is free for members\.$/m);
  });

  it('prefers the line with a number when the query asks for one', () => {
    const text = `A refund is made to the card.\n${filler}\nA refund takes 5 to 7 days.`;
    expect(excerpt(text, wanting('refund'), true).text).toContain('5 to 7 days');
    expect(excerpt(text, wanting('refund'), false).text).toContain('to the card');
  });

  it('begins with the text where that is wanted, and marks the words all the same', () => {
    const text = `Stop the tap.\n${filler}\nA broken tap drips on a broken tap.`;
    const { text: shown, marks } = excerpt(text, wanting('broken', 'tap'), false, true);
    expect(shown).toMatch(/^Stop the tap\./);
    expect(marks[0]).toEqual([9, 12]);
  });

  it('does not count a word for two of its synonyms', () => {
    const wanted: Wanted = new Map([
      [termOf('fee'), { concept: 0, weight: 1 }],
      [termOf('charge'), { concept: 0, weight: 0.5 }],
      [termOf('late'), { concept: 1, weight: 0.9 }],
    ]);
    const text = `The fee is a charge.\n${filler}\nThe fee is for late members.`;
    expect(excerpt(text, wanted, false).text).toContain('late members');
  });

  it('cuts a line that is too long between words', () => {
    const { text } = excerpt('seedling '.repeat(100), wanting('frost'), false);
    expect(text).toMatch(/^(seedling )+seedling…$/);
    expect(text.length).toBeLessThanOrEqual(320);
  });

  it('marks the words of the query in all their forms', () => {
    const { text, marks } = excerpt('Refunds: we refunded it within two weeks.', wanting('refund', '=336h'), false);
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['Refunds', 'refunded', 'two weeks']);
  });

  it('is a part of the text of at most 320 characters, its marks in order and apart', () => {
    const anyLine = fc.array(fc.constantFrom('refund', 'the', 'plant.', '30', 'days', 'e.g.', 'frost!'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), fc.boolean(), (lines, wantsValue) => {
        const whole = lines.map((words) => words.join(' ')).join('\n');
        const { text, marks } = excerpt(whole, wanting('refund', '30', '=720h'), wantsValue);
        expect(text.length).toBeLessThanOrEqual(320);
        expect(whole).toContain(text.replace(/…$/, ''));
        let before = 0;
        for (const [start, end] of marks) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('a query that asks for a number', () => {
  it.each(['how long does it take', 'When will it arrive?', 'daily limit', 'late fee', 'maximum number of guests'])(
    '%s',
    (query) => {
      expect(asksForValue(query)).toBe(true);
    },
  );
});

describe('a query that does not', () => {
  it.each(['cancel a booking', 'whenever', 'minimal packaging', 'feedback'])('%s', (query) => {
    expect(asksForValue(query)).toBe(false);
  });
});
