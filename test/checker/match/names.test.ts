import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct, haveOneHead, nameTheSame, strayNames } from '../../../src/checker/match/names.ts';
import type { Claim, Mention } from '../../../src/checker/types.ts';
import { claimOf, claimsIn, prepared } from '../run.ts';

const [sample] = claimsIn({ 'lamps.md': '# Lamps\n\nA lamp costs $12.\n' });
const about = (mentions: readonly Mention[]): Claim => ({ ...sample!, mentions });
/** Names by number: 0 Moor Lamp, 1 Fell Lamp, 2 Moor Rug; [0, 2] is "Moor" alone. */
const mention = fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 });

describe('names without a partner on the other side', () => {
  it.each([
    ['the same name', [[0]], [[0]], [], []],
    ['two names', [[0]], [[1]], [[0]], [[1]]],
    ['a short name that can be it', [[0, 2]], [[2]], [], []],
    ['one of two', [[0]], [[0], [1]], [], [[1]]],
    ['a short name has one partner only', [[0], [2]], [[0, 2]], [[2]], []],
    ['none at all', [], [[1]], [], [[1]]],
  ] as const)('%s', (_, a, b, onlyA, onlyB) => {
    expect(strayNames(about(a), about(b))).toEqual({ onlyA, onlyB });
  });

  it('no claim strays from itself', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 4 }), (mentions) => {
        const claim = about(distinct(mentions));
        expect(strayNames(claim, claim)).toEqual({ onlyA: [], onlyB: [] });
      }),
    );
  });
});

describe('two claims that name the same', () => {
  it.each([
    ['one name', [[0]], [[0]], true],
    ['a short name that can be it', [[0, 2]], [[2]], true],
    ['two names', [[0]], [[1]], false],
    ['one more than the other', [[0]], [[0], [1]], false],
    ['nothing on one side', [[0]], [], false],
    ['nothing at all', [], [], false],
  ] as const)('%s', (_, a, b, expected) => {
    expect(nameTheSame(about(a), about(b))).toBe(expected);
    expect(nameTheSame(about(b), about(a))).toBe(expected);
  });
});

describe('the mentions that a claim keeps', () => {
  it('the definite ones first, and none that another one says already', () => {
    expect(distinct([[0, 2], [1], [2]])).toEqual([[1], [2]]);
    expect(distinct([[1], [1]])).toEqual([[1]]);
    expect(distinct([[3], [1]])).toEqual([[1], [3]]);
  });
});

describe('a name that alone heads a line or a row', () => {
  const range = '# Lamps\n\nWe sell the Moor Lamp and the Fell Lamp. The Moor Lamp and the Fell Lamp are of oak.\n';
  const one = (line: string): boolean => {
    const files = {
      'range.md': range,
      'a.md': `# Prices\n\n${line}\n`,
      'b.md': '# Costs\n\nThe Moor Lamp costs $9.\n',
    };
    const { claims, learnt } = prepared(files);
    const [a, b] = [claimOf(claims, '$8'), claimOf(claims, '$9')];
    expect(haveOneHead(b, a, learnt)).toBe(haveOneHead(a, b, learnt));
    return haveOneHead(a, b, learnt);
  };

  it.each([
    ['- Moor Lamp: $8', true],
    ['| Lamp | Price |\n| --- | --- |\n| Moor Lamp | $8 |', true],
    ['- Fell Lamp: $8', false],
    ['- Stand of the Moor Lamp: $8', false],
    ['Another thing costs $8.', false],
  ])('"%s": %s', (line, expected) => {
    expect(one(line)).toBe(expected);
  });
});
