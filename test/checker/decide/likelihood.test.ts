import { describe, expect, it } from 'vitest';
import {
  groupOf,
  likelihoodGate,
  type Signs,
  signsIn,
  withLikelihood,
} from '../../../src/checker/decide/likelihood.ts';
import {
  leastLikelihood,
  likelihoodFloors,
  likelihoodWeights,
} from '../../../src/checker/decide/likelihood-weights.ts';
import type { ClaimKindId, Verdict } from '../../../src/checker/types.ts';
import { type Files, prepared } from '../run.ts';

/** The clash of two values as they are written, with its signs. */
function clashIn(files: Files, ...written: readonly [string, string]): Verdict & { signs: Signs } {
  const { claims, verdicts } = prepared(files);
  const clash = verdicts.find(
    ({ outcome, a, b }) => outcome === 'clash' && written.includes(a.written) && written.includes(b.written),
  );
  if (!clash) throw new Error(`no clash of "${written.join('" and "')}"`);
  return { ...clash, signs: signsIn(claims, verdicts)(clash)! };
}

const paged = (...lines: readonly string[]): string => `# Lamps\n\n${lines.join('\n\n')}\n`;
const between = (left: readonly string[], right: readonly string[]): Files => ({
  'a.md': paged(...left),
  'b.md': paged(...right),
});
const repair = 'The repair of a lamp takes 3 days.';
const longer = 'The repair of a lamp takes 9 days.';

describe('the signs of two numbers', () => {
  const signs = (left: readonly string[], right: readonly string[], values: [string, string] = ['3 days', '9 days']) =>
    clashIn(between(left, right), ...values).signs;

  it('are none where two sentences say it alike', () => {
    expect(signs([repair], [longer])).toEqual({
      score: expect.any(Number),
      surer: expect.any(Number),
      crowd: 0.1,
      bare: 0,
      restated: 0,
      labels: 0,
      cases: 0,
      contact: 0,
      strangers: 0,
      commonPart: 0,
    });
  });

  it('tell how many of the kind a page has', () => {
    const others = ['Engraving takes 2 weeks.', 'Polish dries for 5 hours.'];
    expect(signs([repair], [longer, ...others])).toMatchObject({ crowd: 0.3 });
  });

  it('tell that the page of either has a line that agrees with the other', () => {
    const both = 'A bulb of a lamp is replaced within 3 days, as its repair takes 3 days.';
    expect(signs([repair], [longer, both])).toMatchObject({ restated: 1 });
    expect(signs([longer, both], [repair])).toMatchObject({ restated: 1 });
  });

  it('take a confidence for no surer than a thousand to one', () => {
    const { claims, verdicts } = prepared(between([repair], [longer]));
    const scoreOf = (confidence: number): number => signsIn(claims, verdicts)({ ...verdicts[0]!, confidence })!.score;
    expect(scoreOf(0.5)).toBe(0);
    expect(scoreOf(0.999)).toBeCloseTo(Math.log(999), 3);
    expect(scoreOf(1)).toBe(7);
  });

  it('tell how much surer than seven to one a clash is', () => {
    const { claims, verdicts } = prepared(between([repair], [longer]));
    const surerOf = (confidence: number): unknown => signsIn(claims, verdicts)({ ...verdicts[0]!, confidence });
    expect(surerOf(0.8)).toMatchObject({ surer: 0 });
    expect(surerOf(0.999)).toMatchObject({ surer: expect.closeTo(Math.log(999) - 2, 3) });
    expect(surerOf(1)).toMatchObject({ surer: 5 });
  });

  it('tell that both are numbers to call', () => {
    const call = (number: string): string => `Call the repair desk on ${number}.`;
    expect(signs([call('0300 555 0117')], [call('0300 555 0142')], ['0300 555 0117', '0300 555 0142'])).toMatchObject({
      contact: 1,
    });
  });

  it('tell that little stands beside a value', () => {
    expect(signs(['Repair: 3 days'], [longer])).toMatchObject({ bare: 1, labels: 0 });
    expect(signs(['Repair: 3 days'], ['Repair: 9 days'])).toMatchObject({ bare: 1, labels: 1 });
  });

  it('tell that both stand in a case', () => {
    const priced = (price: string): string => `- Repair of the shade:\n  - Members: ${price}\n  - Guests: $40`;
    const { signs: found } = clashIn(between([priced('$12')], [priced('$15')]), '$12', '$15');
    expect(found).toMatchObject({ cases: 1 });
  });
});

/** The signs of the first clash of a kind between two lines. */
function signsOf(kind: ClaimKindId, left: string, right: string): Signs {
  const { claims, verdicts } = prepared(between([left], [right]));
  const clash = verdicts.find(({ outcome, a }) => outcome === 'clash' && a.kind === kind)!;
  return signsIn(claims, verdicts)(clash)!;
}

describe('the signs of two stances', () => {
  const signs = (left: string, right: string) => signsOf('stance', left, right);

  it('are those of two sentences that say it alike', () => {
    expect(signs('You can return a used bulb.', 'You cannot return a used bulb.')).toEqual({
      score: expect.any(Number),
      verbatim: 1,
      beside: 1,
      denied: 0,
      subject: 1,
      idle: 0,
      length: 0.15,
    });
  });

  it('tell that one is denied', () => {
    expect(signs('The bulb is included in the price.', 'The used bulb is not included in the price.')).toMatchObject({
      denied: 1,
    });
  });

  it('tell nothing of a denial that is all that sets the two apart', () => {
    const plain = { denied: 0, subject: 1 };
    expect(signs('The bulb is included in the price.', 'The bulb is not included in the price.')).toMatchObject(plain);
    expect(signs('Old lamps do fade early.', 'Old lamps do not fade early.')).toMatchObject(plain);
  });

  it('tell how much of what the stance is on they share', () => {
    expect(signs('Delivery of a bulb is free.', 'You pay for the delivery of a bulb.')).toMatchObject({ subject: 0 });
    expect(signs('Delivery of a bulb is free.', 'Delivery of a bulb is charged.')).toMatchObject({ subject: 1 });
    expect(signs('Delivery of a bulb is free.', 'Delivery of a bulb and a shade is charged.')).toMatchObject({
      subject: 2 / 3,
    });
  });

  it('take "it" for what the line before is on, where it says no more of it', () => {
    const wrapped = 'The shade does not have to be wrapped.';
    expect(signs('A shade is sent by post. It has to be wrapped.', wrapped)).toMatchObject({ subject: 1 });
    const ofLamp = 'The lamp shade does not have to be wrapped.';
    expect(signs('A shade is sent by post. It has to be wrapped.', ofLamp)).toMatchObject({ subject: 1 });
  });

  it('tell that one names no action', () => {
    expect(signs('Delivery of a bulb: free', 'Delivery of a bulb: charged')).toMatchObject({ idle: 1 });
  });
});

describe('the signs of what else is said in words', () => {
  const signs = (left: string, right: string) => signsOf('role', left, right);
  const prose = 'A refund of a lamp is approved by the head of the workshop.';

  it('are those of two sentences that say it alike', () => {
    expect(signs(prose, 'A refund of a lamp is approved by the cashier.')).toMatchObject({ crowd: 0.2, oneForm: 1 });
  });

  it('count the claims of the page with fewer', () => {
    const { claims, verdicts } = prepared(
      between(['A refund of a lamp is approved by the cashier.', 'The porter waters the plants.'], [prose]),
    );
    const clash = verdicts.find(({ outcome, a }) => outcome === 'clash' && a.kind === 'role')!;
    const onPage = (page: number): number => claims.filter((each) => each.kind === 'role' && each.page === page).length;
    expect(onPage(0)).toBeGreaterThan(onPage(1));
    expect(signsIn(claims, verdicts)(clash)).toMatchObject({ crowd: onPage(1) / 10 });
  });

  it('tell that one is a paragraph and the other an item', () => {
    expect(signs(prose, '- A refund of a lamp is approved by the cashier.')).toMatchObject({ oneForm: 0 });
  });
});

describe('the group of signs', () => {
  it.each([
    ['values', 'duration', repair, longer],
    ['stances', 'stance', 'You can return a used bulb.', 'You cannot return a used bulb.'],
    ['words', 'role', 'A refund is approved by the head of the workshop.', 'A refund is approved by the cashier.'],
  ] as const)('%s for a %s', (group, kind, left, right) => {
    const signs = signsOf(kind, left, right);
    expect(groupOf(signs)).toBe(group);
    expect(Object.keys(likelihoodWeights[group]).sort()).toEqual(['bias', ...Object.keys(signs)].sort());
  });
});

describe('the likelihood', () => {
  it('is not asked of lists that name the very thing in which they differ', () => {
    const lists = between(['We accept Visa, Mastercard and cheques.'], ['We do not accept cheques or cash.']);
    const { claims, verdicts } = prepared(lists);
    const clash = verdicts.find(({ outcome, a }) => outcome === 'clash' && a.kind === 'list')!;
    expect(clash.evidence).toBeDefined();
    expect(signsIn(claims, verdicts)(clash)).toBeUndefined();
  });

  it('is asked of clashes that were weighed, and of nothing else', () => {
    const { claims, verdicts } = prepared(between([repair, 'A bulb costs $8.'], [longer, 'A bulb costs $8.']));
    const outcomes = new Set(
      verdicts.filter(({ likelihood }) => likelihood !== undefined).map(({ outcome }) => outcome),
    );
    expect([...outcomes]).toEqual(['clash']);
    const clash = verdicts.find(({ outcome }) => outcome === 'clash')!;
    const { likelihood: _, ...dismissed } = { ...clash, outcome: 'dismissed' as const };
    expect(withLikelihood(claims, [dismissed])).toEqual([dismissed]);
    expect(verdicts.some(({ outcome }) => outcome === 'agree')).toBe(true);
  });

  it('lies between 0 and 1, rises with the confidence, and is the same from either side', () => {
    const { claims, verdicts } = prepared(between([repair], [longer]));
    const clash = verdicts.find(({ outcome }) => outcome === 'clash')!;
    const of = (confidence: number, turned = false): number => {
      const sides = turned ? { a: clash.b, b: clash.a } : {};
      return withLikelihood(claims, [{ ...clash, ...sides, confidence }])[0]!.likelihood!;
    };
    const rising = [0.25, 0.5, 0.9, 1].map((confidence) => of(confidence));
    expect(rising).toEqual(rising.toSorted((x, y) => x - y));
    expect(rising[0]).toBeGreaterThan(0);
    expect(rising.at(-1)).toBeLessThan(1);
    expect(of(0.9, true)).toBe(of(0.9));
  });

  it('is the logistic function of the weighted signs', () => {
    const { signs, likelihood } = clashIn(between([repair], [longer]), '3 days', '9 days');
    const { bias, ...weights } = likelihoodWeights.values;
    const sum = Object.entries(weights).reduce(
      (all, [sign, weight]) => all + weight * signs[sign as keyof Signs],
      bias,
    );
    expect(likelihood).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10);
  });

  it('does not hang on a third page', () => {
    const two = between([repair], [longer]);
    const three = { ...two, 'c.md': paged('The repair of a lamp takes 3 days.', 'The repair of a lamp takes 9 days.') };
    const likelihood = (files: Files): number => {
      const { verdicts } = prepared(files);
      return verdicts.find(({ outcome, a, b }) => outcome === 'clash' && a.page + b.page === 1)!.likelihood!;
    };
    expect(likelihood(three)).toBeCloseTo(likelihood(two), 1);
  });

  it.each(['crowd', 'bare', 'restated', 'strangers'] as const)('falls with the sign "%s"', (sign) => {
    expect(likelihoodWeights.values[sign]).toBeLessThan(0);
  });

  it.each(['labels', 'cases', 'commonPart'] as const)('rises with the sign "%s"', (sign) => {
    expect(likelihoodWeights.values[sign]).toBeGreaterThan(0);
  });

  it('of two stances rises with what they share, and falls with a denial', () => {
    const { verbatim, beside, subject, length, denied, idle } = likelihoodWeights.stances;
    expect(Math.min(verbatim, beside, subject, length)).toBeGreaterThan(0);
    expect(Math.max(denied, idle)).toBeLessThan(0);
  });

  it.each([
    [leastLikelihood, `${100 * leastLikelihood} % of clashes like it turn out to be real`],
    [0.204, '20 % of clashes like it turn out to be real: a note'],
  ])('of %d is told', (likelihood, reason) => {
    const { standing, ...verdict } = prepared(between([repair], [longer])).verdicts[0]!;
    expect(likelihoodGate({ ...verdict, likelihood })).toEqual({ gate: 'likelihood', stopped: false, reason });
    const [plain] = reason.split(':');
    expect(likelihoodGate({ ...verdict, standing: standing!, likelihood })?.reason).toBe(plain);
  });

  it('of what is said in words on pages about two things is a note, however high', () => {
    const { verdicts } = prepared(between(['Kites cannot be swapped.'], ['Kites can be swapped.']));
    const clash = verdicts.find(({ outcome }) => outcome === 'clash')!;
    const apart = { ...clash, likelihood: 0.9, evidence: { ...clash.evidence!, subjects: 1 } };
    expect(likelihoodGate(apart)?.reason).toBe(
      '90 % of clashes like it turn out to be real, on pages about two things: a note',
    );
  });

  it('is high for two sentences of one wording, whatever the signs', () => {
    const { claims, verdicts } = prepared(between([repair], [longer]));
    const clash = verdicts.find(({ outcome }) => outcome === 'clash')!;
    const likelihood = (verdict: Verdict): number => withLikelihood(claims, [verdict])[0]!.likelihood!;
    expect(likelihood({ ...clash, confidence: 0.3 })).toBe(likelihoodFloors.oneWording.likelihood);
    const other = prepared(between([repair], ['A lamp that needs a repair is back after 9 days.']));
    const unlike = other.verdicts.find(({ outcome }) => outcome === 'clash')!;
    expect(withLikelihood(other.claims, [{ ...unlike, confidence: 0.3 }])[0]!.likelihood!).toBeLessThan(
      leastLikelihood,
    );
  });

  it('of two sentences of one wording is told as that', () => {
    const told = {
      ...prepared(between([repair], [longer])).verdicts[0]!,
      likelihood: likelihoodFloors.oneWording.likelihood,
    };
    expect(likelihoodGate(told)?.reason).toBe('75 % of clashes worded so alike turn out to be real');
  });

  it('is not told where nothing but the confidence tells', () => {
    const { likelihood: _, ...verdict } = prepared(between([repair], [longer])).verdicts[0]!;
    expect(likelihoodGate(verdict)).toBeUndefined();
  });
});

it('a value that other rows repeat is not restated where the row agrees in another cell', () => {
  const rows = '| 6 | 2.40% | $2,000 |\n| 12 | 2.75% | $2,000 |\n| 36 | 3.10% | $5,000 |';
  const files: Files = {
    'a.md': `# Lamp savings\n\n| Term (months) | Rate a year | Minimum |\n| --- | --- | --- |\n${rows}\n`,
    'b.md': '# Lamp savings\n\n- For the 36-month term the rate is 3.10% and the minimum is $2,000.\n',
  };
  expect(clashIn(files, '$5,000', '$2,000').signs).toMatchObject({ restated: 0 });
});
