import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLikely, isStrong, isSure, judge, sureness } from '../../../src/checker/decide/judge.ts';
import type { Gate, Verdict } from '../../../src/checker/types.ts';
import { claimOf, type Files, prepared } from '../run.ts';

const two = (left: string, right: string): Files => ({
  'policy.md': `# Returns\n\n${left}\n`,
  'faq.md': `# Questions\n\n${right}\n`,
});

/** The gates that a pair goes through, and what comes of it. */
function course(files: Files, left: string, right: string, bound = false): string[] {
  const { claims, learnt } = prepared(files);
  const trace: Gate[] = [];
  const { outcome } = judge(claimOf(claims, left), claimOf(claims, right), learnt, { bound, trace });
  return [...trace.map(({ gate, stopped }) => `${stopped ? 'stopped by' : 'passed'} ${gate}`), outcome];
}

describe('the gates in their order', () => {
  it('ask for the kind first', () => {
    const files = two('Return a lamp within 30 days.', 'Return a lamp for $5.');
    expect(course(files, 'within 30 days', '$5')).toEqual(['stopped by kind', 'dismissed']);
  });

  it('then for the words', () => {
    const files = two('Return a lamp within 30 days.', 'The wool of a rug lasts 90 days.');
    expect(course(files, 'within 30 days', '90 days')).toEqual(['stopped by likeness', 'dismissed']);
  });

  it('then for the values', () => {
    const files = two('Return a lamp within 30 days.', 'Return a lamp in 20 days.');
    expect(course(files, 'within 30 days', '20 days')).toEqual(['passed likeness', 'stopped by values', 'dismissed']);
  });

  it('then for an excuse', () => {
    const files = two('Return a lamp within 30 days.', 'For example, return a lamp within 45 days.');
    expect(course(files, 'within 30 days', 'within 45 days').slice(-3)).toEqual([
      'passed values',
      'stopped by not-asserted',
      'dismissed',
    ]);
  });

  it('and for the evidence last', () => {
    const files = two('Return a lamp within 30 days.', 'Return a lamp within 45 days.');
    expect(course(files, 'within 30 days', 'within 45 days').slice(-2)).toEqual(['passed evidence', 'clash']);
  });

  it('which fails where nothing beside the one value is said of the other', () => {
    const files: Files = {
      'bikes.md': '# Bicycle labels\n\nStray ones go after 3 weeks.\n',
      'labels.md': '# Stickers\n\nBicycle labels last 9 weeks.\n',
    };
    const { claims, learnt } = prepared(files);
    const verdict = judge(claimOf(claims, '3 weeks'), claimOf(claims, '9 weeks'), learnt);
    expect(verdict.reason).toBe('evidence: nothing that stands beside the one value is said of the other');
  });

  it('a phrase that binds stands for likeness and evidence', () => {
    const files = two('Return a lamp within 30 days.', 'The wool of a rug lasts 90 days.');
    expect(course(files, 'within 30 days', '90 days', true)).toContain('clash');
  });
});

describe('how much is asked of a pair', () => {
  const { claims, learnt } = prepared(two('Return a lamp within 30 days.', 'Return a lamp within 45 days.'));
  const [left, right] = [claimOf(claims, 'within 30 days'), claimOf(claims, 'within 45 days')];

  it.each([
    ['clash', 0.9],
    ['clash', 0.22],
    ['clash', 0.16],
    ['dismissed', 0.14],
  ] as const)('%s at a likeness of %d', (outcome, alike) => {
    expect(judge(left, right, learnt, { alike }).outcome).toBe(outcome);
  });

  /** Two lines that have one word in common, which stands on so many other pages too. */
  function reasonWith(others: number): string {
    const pages = Array.from({ length: others }, (_, page) => [`p${page}.md`, `# Page\n\nAsk the workshop.\n`]);
    const files = two('The workshop washes wool in 3 weeks.', 'The workshop stirs pots after 9 weeks.');
    const folder = prepared({ ...files, ...Object.fromEntries(pages) });
    const [wool, pots] = [claimOf(folder.claims, '3 weeks'), claimOf(folder.claims, '9 weeks')];
    return judge(wool, pots, folder.learnt, { alike: 0.5 }).reason;
  }

  it('one word in common is enough where it tells something', () => {
    expect(reasonWith(5)).toMatch(/sure that both lines speak of one thing/);
    expect(reasonWith(6)).toBe('evidence: no telling word stands beside both values');
  });

  it('no telling word is needed where a sentence is repeated but for its number', () => {
    const others = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`p${at}.md`, '# Page\n\nEach club has one owner.\n']),
    );
    const reasonOf = (left: string, right: string): string => {
      const folder = prepared({ ...others, 'a.md': `# Sails\n\n${left}\n`, 'b.md': `# Nets\n\n${right}\n` });
      const [one, two] = [
        claimOf(folder.claims, 'up to 15 other users'),
        claimOf(folder.claims, 'up to 10 other users'),
      ];
      return judge(one, two, folder.learnt, { alike: 0.17 }).reason;
    };
    const line = (count: number) => `Each club has one owner and up to ${count} other users.`;
    expect(reasonOf(line(15), line(10))).toMatch(/sure that both lines speak of one thing/);
    expect(reasonOf(line(15), 'Some owners let in up to 10 other users.')).not.toMatch(/sure that both/);
  });

  it('words beside the one value may stand above the other', () => {
    const files: Files = {
      'bikes.md': '# Bicycle\n\nStray labels fall off within 3 weeks.\n',
      'labels.md': '# Labels\n\nBicycle stickers of paper last 9 weeks.\n',
    };
    const folder = prepared(files);
    const [labels, stickers] = [claimOf(folder.claims, 'within 3 weeks'), claimOf(folder.claims, '9 weeks')];
    expect(judge(labels, stickers, folder.learnt, { alike: 0.5 }).reason).not.toContain('no telling word');
  });

  it('is less for values that are the same, which stand side by side for many reasons', () => {
    const page = '# Range\n\n| Lamp | Warranty |\n| --- | --- |\n| Oak | 2 years |\n| Pine | two years |\n';
    const range = prepared({ 'range.md': page });
    const [oak, pine] = [claimOf(range.claims, '2 years'), claimOf(range.claims, 'two years')];
    expect(judge(oak, pine, range.learnt, { alike: 0.9 }).outcome).toBe('agree');
  });
});

describe('one judgement', () => {
  const { claims, learnt } = prepared({
    'returns.md': '# Returns\n\nReturn a lamp within 30 days.\n\nThe label costs $5, for example $6.\n',
    'refunds.md': '# Refunds\n\nA refund takes up to 5 days. Return a lamp within 45 days.\n\n- The label is free\n',
    'range.md': '# Range\n\n| Lamp | Warranty |\n| --- | --- |\n| Oak | 2 years |\n| Pine | 3 years |\n',
    'faq.md': '# Questions\n\nOpened lamps cannot be returned.\n\nOpened lamps can be returned within 7 days.\n',
  });

  it('is the same whichever line comes first', () => {
    const claim = fc.constantFrom(...claims);
    fc.assert(
      fc.property(claim, claim, fc.boolean(), (a, b, bound) => {
        const [there, back] = [judge(a, b, learnt, { bound }), judge(b, a, learnt, { bound })];
        expect(back.outcome).toBe(there.outcome);
        expect(back.confidence).toBeCloseTo(there.confidence);
        expect(back.reason.split(':')[0]).toBe(there.reason.split(':')[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same with and without a trace', () => {
    fc.assert(
      fc.property(fc.constantFrom(...claims), fc.constantFrom(...claims), (a, b) => {
        expect(judge(a, b, learnt, { trace: [] })).toEqual(judge(a, b, learnt));
      }),
    );
  });
});

it('says how sure it is', () => {
  expect(sureness(0.724)).toBe('72 % sure that both lines speak of one thing');
});

describe('how loud a clash is', () => {
  const [verdict] = prepared(two('Return a lamp within 30 days.', 'Return a lamp within 45 days.')).verdicts;
  const clash = (confidence: number, likelihood?: number): Verdict => ({
    a: verdict!.a,
    b: verdict!.b,
    likeness: 1,
    opposed: true,
    reason: '',
    outcome: 'clash',
    confidence,
    ...(likelihood === undefined ? {} : { likelihood }),
  });

  it.each([
    [true, 'sure and likely', clash(0.5, 0.5)],
    [false, 'sure and unlikely', clash(0.99, 0.49)],
    [false, 'likely and unsure', clash(0.49, 0.99)],
    [true, 'sure, where nothing but the confidence tells', clash(0.5)],
  ])('%s for one that is %s', (strong, _, told) => {
    expect(isStrong(told)).toBe(strong);
  });

  it('asks for the likelihood only of a warning', () => {
    expect(isSure(clash(0.5, 0.01))).toBe(true);
    expect(isSure(clash(0.49, 0.99))).toBe(false);
  });

  it('asks less of numbers and channels than of what else is said in words', () => {
    const said = (kind: 'channel' | 'stance', line: string): Verdict => ({
      ...clash(0.55),
      a: prepared(two(line, line)).claims.find((claim) => claim.kind === kind)!,
    });
    expect(isSure(said('channel', 'Lamps can be ordered by phone.'))).toBe(true);
    expect(isSure(said('stance', 'Lamps cannot be ordered on Sundays.'))).toBe(false);
  });

  it('holds what pages on two subjects say in words for no warning, and what they say in numbers for one', () => {
    const { verdicts } = prepared(two('Lamps can be swapped.', 'Lamps cannot be swapped.'));
    const words = { ...verdicts.find(({ a }) => a.kind === 'stance')!, confidence: 0.9, likelihood: 0.9 };
    const apart = (subjects: number): Verdict['evidence'] => ({ ...words.evidence!, subjects });
    expect([0, 0.49, 0.5, 1].map((subjects) => isLikely({ ...words, evidence: apart(subjects) }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isLikely({ ...clash(0.9, 0.9), evidence: apart(1) })).toBe(true);
  });

  it('is sooner sure of two who decide', () => {
    const { verdicts } = prepared(
      two('A loan is approved by the pier manager.', 'A loan needs the approval of the harbour master.'),
    );
    const clash = verdicts.find(({ a }) => a.kind === 'role')!;
    expect([0.55, 0.54].map((confidence) => isSure({ ...clash, confidence }))).toEqual([true, false]);
  });

  it('is sooner sure of two channels where all else is worded alike', () => {
    const verdict = (left: string, right: string): Verdict => {
      const { verdicts } = prepared(two(left, right));
      return { ...verdicts.find(({ a }) => a.kind === 'channel')!, confidence: 0.3 };
    };
    expect(isSure(verdict('Berths are not let by phone.', 'Berths are let by phone.'))).toBe(true);
    expect(isSure(verdict('Berths are not let by phone.', 'Call us by phone about the price of a berth.'))).toBe(false);
  });
});
