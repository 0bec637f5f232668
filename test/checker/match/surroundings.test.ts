import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../../src/checker/learn/frequency.ts';
import {
  allTerms,
  areWordedAlike,
  elsewhere,
  stray,
  strayOf,
  surroundingsOf,
  verbatim,
  weightOf,
} from '../../../src/checker/match/surroundings.ts';
import type { Claim, ClaimKindId, Fields } from '../../../src/checker/types.ts';
import { claimsIn, outcomeOf } from '../run.ts';

const [underHeading] = claimsIn({ 'lamps.md': '# Lamps\n\n## Engraving\n\nIt costs $12.\n' });
const [underTitle] = claimsIn({ 'lamps.md': 'It costs $12.\n' });
const empty: Fields = { clause: [], sentence: [], label: [], case: [], parents: [], heading: [], title: [], path: [] };

/** A claim with these words around it. */
const worded = (fields: Partial<Fields>, claim = underHeading!): Claim => ({
  ...claim,
  fields: { ...empty, ...fields },
});

/** Common words weigh a half, those on nearly every page less, all others one. */
const weigh = (term: string): number =>
  term === 'price' ? 0.25 : ['day', 'fee', 'line', 'month'].includes(term) ? 0.5 : 1;
const frequency: Frequency = { weight: weigh, pages: () => 1 };

const words = (text: string): string[] => text.split(' ');
const set = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : words(text));
const near = (fields: Partial<Fields>, claim?: Claim): string =>
  [...surroundingsOf(worded(fields, claim), frequency).near].join(' ');

describe('the words beside a value', () => {
  const above = { heading: ['desk'], sentence: ['engrav', 'lamp', 'brass'], parents: ['workshop'], title: ['price'] };

  it.each<[string, Partial<Fields>, string]>([
    ['a clause that says enough', { clause: words('rent oak shelf') }, 'rent oak shelf workshop'],
    ['with its label', { clause: words('rent oak'), label: ['shelf'] }, 'rent oak shelf workshop'],
    [
      'of few words: with the sentence and the heading',
      { clause: words('rent oak') },
      'rent oak engrav lamp brass workshop desk',
    ],
    ['of three light words: with the heading', { clause: words('fee month line') }, 'fee month line workshop desk'],
    ['of light words that are many enough', { clause: words('fee month line day') }, 'fee month line day workshop'],
    ['a word twice is one word', { clause: words('rent oak oak') }, 'rent oak engrav lamp brass workshop desk'],
  ])('%s', (_, fields, expected) => {
    expect(near({ ...above, ...fields })).toBe(expected);
  });

  it('are not those of a long sentence', () => {
    const sentence = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`);
    expect(near({ clause: words('rent oak'), sentence: sentence(12) })).toContain('word11');
    expect(near({ clause: words('rent oak'), sentence: sentence(13) })).toBe('rent oak');
  });

  it('are those of the row, for a cell of few words', () => {
    const rows = '| Service | Price |\n| --- | --- |\n| Engraving | $12 |\n';
    const cell = claimsIn({ 'lamps.md': `# Lamps\n\n${rows}` }).find(({ written }) => written === '$12')!;
    expect(near({ clause: ['price'], case: ['engrav'] }, cell)).toBe('price engrav');
    expect(near({ clause: words('rent oak shelf'), case: ['engrav'] }, cell)).toBe('rent oak shelf');
    expect(near({ clause: ['price'], case: ['engrav'] }, underTitle)).toBe('price');
  });

  it('are those of a case of two words and more, where the line says nothing else', () => {
    expect(near({ case: words('adult day pass') }, underTitle)).toBe('adult day pass');
    expect(near({ case: words('day pass') }, underTitle)).toBe('day pass');
    expect(near({ case: words('pass pass') }, underTitle)).toBe('');
    expect(near({ clause: ['price'], case: words('adult day pass') }, underTitle)).toBe('price');
  });

  it('are those of a heading of any depth', () => {
    const [claim] = claimsIn({ 'lamps.md': '---\ntitle: Lamps\n---\n\n# Engraving\n\nIt costs $12.\n' });
    expect(near({ clause: ['fee'], heading: ['engrav'] }, claim)).toBe('fee engrav');
  });

  it('are not those of the title, where no heading stands above', () => {
    expect(near({ clause: ['fee'], heading: ['lamp'] }, underTitle)).toBe('fee');
  });

  it('weigh what they weigh in the folder', () => {
    expect(surroundingsOf(worded({ clause: words('rent oak month') }), frequency).nearWeight).toBe(2.5);
    expect(weightOf([], weigh)).toBe(0);
  });
});

describe('all words of a line', () => {
  it('are those of the line and of what stands above it', () => {
    const fields = { clause: ['fee'], case: ['gold'], heading: ['lamp'], title: ['price'], path: ['shop', 'lamp'] };
    expect([...allTerms(worded(fields))].sort()).toEqual(['fee', 'gold', 'lamp', 'price', 'shop']);
    expect([...surroundingsOf(worded(fields), frequency).all].sort()).toEqual(['fee', 'gold', 'lamp', 'price', 'shop']);
  });
});

describe('the share of words that the other line lacks', () => {
  it.each([
    ['rent oak', 'rent oak shelf', 0],
    ['rent oak', 'rent lamp', 0.5],
    ['rent oak fee', 'rent oak', 0.2],
    ['rent oak', '', 1],
    ['', 'rent', 0],
  ])('"%s" beside "%s": %d', (terms, others, share) => {
    expect(stray(set(terms), weightOf(set(terms), weigh), set(others), weigh)).toBe(share);
    expect(strayOf([...set(terms)], set(others), weigh)).toBe(share);
  });

  it('counts a word once, however often it stands there', () => {
    expect(strayOf(['oak', 'oak', 'rent'], set('rent'), weigh)).toBe(0.5);
  });
});

describe('the share of words that the other page uses of another thing', () => {
  it.each([
    ['rent oak', 'rent', 'oak shelf', 0.5],
    ['rent oak', 'rent oak', 'rent oak', 0],
    ['rent oak', 'rent', 'shelf', 0],
    ['fee', '', 'fee', 1],
    ['price', '', 'price', 0.5],
    ['', '', 'oak', 0],
  ])('"%s", of which the line has "%s" and its page "%s": %d', (terms, others, page, share) => {
    expect(elsewhere(set(terms), weightOf(set(terms), weigh), set(others), set(page), weigh)).toBe(share);
  });
});

describe('how far two sentences have the same words', () => {
  it.each<[Partial<Fields>, Partial<Fields>, number]>([
    [{ clause: words('rent oak') }, { clause: words('rent oak') }, 1],
    [{ clause: words('rent oak') }, { clause: words('rent oak shelf lamp') }, 0.5],
    [{ clause: ['rent'], sentence: ['oak'] }, { sentence: ['rent'], label: ['oak'] }, 1],
    [{ clause: ['rent'], case: ['gold'] }, { clause: ['rent'] }, 0.5],
    [{ clause: ['rent'], heading: ['oak'] }, { clause: ['rent'] }, 1],
    [{}, {}, 0],
  ])('%j and %j: %d', (a, b, share) => {
    expect(verbatim(worded(a), worded(b))).toBe(share);
    expect(verbatim(worded(b), worded(a))).toBe(share);
  });
});

describe('two lines are worded alike', () => {
  it.each<[boolean, Partial<Fields>, Partial<Fields>]>([
    [true, { clause: words('account hold line') }, { clause: words('line account hold') }],
    [true, { clause: words('account hold'), label: ['line'] }, { clause: words('account hold line') }],
    [true, { clause: words('account hold line'), heading: ['plan'] }, { clause: words('account hold line') }],
    [false, { clause: words('account hold line') }, { clause: words('account hold line famili') }],
    [false, { clause: words('account hold line') }, { clause: words('account hold plan') }],
    [false, { clause: words('account line') }, { clause: words('account line') }],
  ])('%s: %j and %j', (alike, a, b) => {
    expect(areWordedAlike(worded(a), worded(b))).toBe(alike);
    expect(areWordedAlike(worded(b), worded(a))).toBe(alike);
  });

  it('whatever stands above them', () => {
    const above = 'Everybody is on one bill.\n\n## For families\n\n';
    expect(
      outcomeOf('count', 'One account can hold up to six lines.', `${above}One account can hold up to eight lines.`),
    ).toBe('clash');
  });
});

describe('two sentences that are one but for their numbers', () => {
  const alike = (kind: ClaimKindId, left: string, right: string, at = 0): boolean => {
    const [ofLeft, ofRight] = [left, right].map((line) =>
      claimsIn({ 'desk.md': `# Desk\n\nThe general line is closed on Sundays.\n\n${line}\n` }, kind),
    );
    return areWordedAlike(ofLeft![at]!, ofRight!.at(-1)!);
  };

  it.each([
    ['hours', 'Chat is open from 7 AM to 11 PM every day.', 'Chat is open from 7 AM to 9 PM every day.'],
    ['count', 'The list of the hall takes ten people.', 'The list of the hall takes fifteen people!'],
    ['money', 'Lamps in the attic go for $5.', 'Lamps in the attic go for $1,250.50.'],
  ] as const)('are worded alike, %s: "%s" and "%s"', (kind, left, right) => {
    expect(alike(kind, left, right)).toBe(true);
  });

  it.each([
    ['in another word', 'Chat is open from 7 AM to 11 PM every day.', 'Phone is open from 7 AM to 9 PM every day.'],
    ['in few words', 'Open 7 AM to 11 PM.', 'Open 7 AM to 9 PM.'],
  ])('are not where they differ %s', (_, left, right) => {
    expect(alike('hours', left, right)).toBe(false);
  });

  it('are not where the values stand at two places', () => {
    const line = 'Payments made in the app: $5 each, $10 a day.';
    expect(alike('money', line, 'Payments made in the app: $7 each, $14 a day.')).toBe(false);
    expect(alike('money', line, 'Payments made in the app: $7 each, $14 a day.', 1)).toBe(true);
  });
});

describe('a cell of a table', () => {
  it.each([
    ['duration', ['Device | Time', 'Phone | 2 days', 'Laptop | 5 days'], 'A laptop takes eight days.'],
    ['duration', ['Item | Loan period', 'Book | 4 weeks', 'Film | 1 week'], 'Films can be kept for two weeks.'],
    ['money', ['Service | Price', 'Polish | $3', 'Engraving | $12'], 'Engraving costs $15.'],
    ['money', ['Who signs | Limit', 'Adviser | $90', 'Team leader | $300'], 'A team leader can go to $500.'],
    ['count', ['Plan | Storage', 'Basic | 50 GB', 'Pro | 200 GB'], 'With Pro you get 100 GB.'],
    ['percent', ['Group | Discount', 'Pupils | 20 %', 'Teachers | 10 %'], 'Teachers get 15 % off.'],
    ['hours', ['What | Time', 'Breakfast | 8:00', 'Dinner | 19:00'], 'Dinner is from 18:30.'],
  ] as const)('is about what its row names: %s', (kind: ClaimKindId, rows, line) => {
    const [head, ...body] = rows.map((row) => `| ${row} |`);
    expect(outcomeOf(kind, [head, '| --- | --- |', ...body].join('\n'), line, 'Repairs')).toBe('clash');
  });
});
