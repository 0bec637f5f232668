import { describe, expect, it } from 'vitest';
import { withCompany } from '../../../src/checker/decide/company.ts';
import type { Evidence } from '../../../src/checker/match/evidence.ts';
import { evidenceBias, evidenceWeights } from '../../../src/checker/match/evidence-weights.ts';
import type { Verdict } from '../../../src/checker/types.ts';
import type { Files } from '../run.ts';
import { prepared } from '../run.ts';
import { engraving, rental } from '../strangers.ts';

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

  it('in few words, which say something of the two lines and nothing of their pages', () => {
    const alike = {
      'a.md': '# Lamps\n\nEngraving a lamp costs $12, and a glass shade on an old frame is ready in 3 days.\n',
      'b.md': '# Desk and yard\n\nEngraving a lamp costs $15, and copper wire for the desk is ready in 3 days.\n',
    };
    expect(evidenceOf(alike, '$12', '$15')).toMatchObject({ company: 1, agreement: 0 });
  });

  it('but not what the same words say beside the value', () => {
    const alike = files(
      ['A theft of a lamp must be reported within 3 days.'],
      ['A theft of a lamp must be reported within 9 days.'],
    );
    expect(evidenceOf(alike, 'within 3 days', 'within 9 days')).toMatchObject({ company: 0, agreement: 0 });
  });

  it('the other cells of the two rows agree', () => {
    const table = (engraving: string, weeks: string): string[] => [
      `| Work | Price | Time |\n| --- | --- | --- |\n| Engraving | ${engraving} | ${weeks} |`,
    ];
    const alike = files(table('$12', '3 weeks'), table('$15', '3 weeks'));
    expect(evidenceOf(alike, '$12', '$15')).toMatchObject({ company: 1 });
    const apart = files(table('$12', '3 weeks'), table('$15', '4 weeks'));
    expect(evidenceOf(apart, '$12', '$15')).toMatchObject({ company: 0 });
  });

  it('both tell the hours of one number to call', () => {
    const near = 'Call 0800 555 0150.';
    const alike = files([near, 'They pick up Mon-Fri 9-5.'], [near, 'They pick up Mon-Sat 8-6.']);
    expect(evidenceOf(alike, 'Mon-Fri 9-5', 'Mon-Sat 8-6')).toMatchObject({ company: 1, strangers: 0 });
    const apart = files([near, 'They pick up Mon-Fri 9-5.'], ['Call 0800 555 0170.', 'They pick up Mon-Sat 8-6.']);
    expect(evidenceOf(apart, 'Mon-Fri 9-5', 'Mon-Sat 8-6')?.company ?? 0).toBe(0);
  });

  it('the value of one stands on the page of the other, of something else', () => {
    const page = ['Engraving a lamp takes 4 days.', 'Wiring a lamp takes 3 days.'];
    const other = ['A lamp with an engraving takes 3 days.'];
    expect(evidenceOf(files(page, other), '4 days', '3 days')?.echo).toBeGreaterThan(0.2);
    expect(evidenceOf(files(page.slice(0, 1), other), '4 days', '3 days')?.echo).toBe(0);
  });

  it('no echo where a second line repeats the one with the same value', () => {
    const page = ['Engraving a lamp takes 4 days.', 'Wiring a lamp takes 3 days.'];
    const other = ['A lamp with an engraving takes 3 days.', 'New wiring takes 3 days.'];
    expect(evidenceOf(files(page, other), '4 days', '3 days')?.echo).toBe(0);
  });

  it('no echo of a number that stands in two units', () => {
    const page = ['A lamp is repaired within 10 days.', 'A lamp is sent back after 10 business days of storage.'];
    const other = ['A lamp is repaired within 10 business days.'];
    expect(evidenceOf(files(page, other), 'within 10 days', 'within 10 business days')).toMatchObject({
      slip: 1,
      echo: 0,
    });
  });

  it('nothing of a line on a third page', () => {
    const two = [['A repair of the brass wiring by the workshop costs $12.'], ['The workshop tour costs $15.']];
    const third = ['A repair of the brass wiring is $12.'];
    expect(evidenceOf(files(...two, third), '$12', '$15')).toMatchObject({ company: 0, agreement: 0 });
  });

  it('nothing of a page about itself', () => {
    const page = [
      'Engraving a lamp costs $12 and takes 3 days.',
      '## In short',
      'Engraving costs $15 and takes 3 days.',
    ];
    expect(evidenceOf(files(page), '$12', '$15')).toMatchObject({ company: 0, agreement: 0 });
  });

  it('nothing, where there are but two pages', () => {
    const two = files(['Engraving a lamp costs $12.'], ['Engraving a lamp costs $15.']);
    expect(evidenceOf(two, '$12', '$15')).toMatchObject({ company: 0, agreement: 0 });
  });
});

describe('two pages that tell many values and agree on none', () => {
  const others = [
    ['Cleaning a rug takes 4 days.', 'A rug of wool costs $30.'],
    ['A frame for a picture costs $50.', 'Glass breaks in 1 % of parcels.'],
  ];
  const strangersOf = (left: readonly string[], right: readonly string[]) =>
    prepared(
      Object.fromEntries(
        [left, right, ...others].map((lines, page) => [
          `${'abcd'[page]}.md`,
          `# ${['Lamps: workshop', 'Lamps: stage', 'Rugs', 'Frames'][page]}\n\n${lines.join('\n\n')}\n`,
        ]),
      ),
    ).verdicts.find(({ a, b, evidence }) => evidence && [a.written, b.written].sort().join() === '$12,$15')?.evidence
      ?.strangers;

  it('are strangers, by as much as the one that tells four values could have agreed', () => {
    expect(strangersOf(engraving, rental)).toBeCloseTo(2 / 3);
  });

  it.each([
    ['one page tells few values', engraving.slice(0, 2), rental],
    ['another line agrees', [...engraving, 'The van comes 2 hours ahead.'], rental],
    [
      'they have the words in common',
      [...engraving, ...rental.slice(1).map((line) => line.replace(/\d+/, '77').replace('.', ', as painters know.'))],
      rental,
    ],
  ])('are none where %s', (_, left, right) => {
    expect(strangersOf(left, right)).toBe(0);
  });
});

describe('which lines that agree count', () => {
  const { claims, verdicts, learnt } = prepared(
    files(['Engraving a lamp costs $12 and takes 3 days.'], ['Engraving a lamp costs $15 and takes 3 days.']),
  );
  const agreementOf = (change: (verdict: Verdict) => Partial<Verdict>): number =>
    withCompany(
      claims,
      verdicts.map((each) => (each.outcome === 'agree' ? { ...each, ...change(each) } : each)),
      learnt,
    ).find(({ evidence }) => evidence)!.evidence!.agreement;

  it.each([
    [0.5, 0.9],
    [0.5, 0.32],
    [0, 0.28],
    [0, 0.1],
  ])('%d for one of likeness %d', (agreement, likeness) => {
    expect(agreementOf(() => ({ likeness }))).toBe(agreement);
  });
});

describe('what a pair is, with all that speaks for it', () => {
  const { claims, verdicts, learnt } = prepared(
    files(['Engraving a lamp costs $12.'], ['Engraving a lamp costs $15.']),
  );
  const [pair] = verdicts;
  const nothing = Object.fromEntries(Object.keys(evidenceWeights).map((name) => [name, 0])) as unknown as Evidence;
  /** Evidence that makes a pair as sure as is given, by one of its parts alone. */
  const evidenceFor = (confidence: number): Evidence => ({
    ...nothing,
    closest: (Math.log(confidence / (1 - confidence)) - evidenceBias) / evidenceWeights.closest,
  });

  it.each([
    ['clash', 0.9],
    ['clash', 0.27],
    ['dismissed', 0.23],
    ['dismissed', 0.05],
  ] as const)('%s at %d', (outcome, confidence) => {
    for (const before of ['clash', 'dismissed'] as const) {
      const [judged] = withCompany(claims, [{ ...pair!, outcome: before, evidence: evidenceFor(confidence) }], learnt);
      expect(judged!.confidence).toBeCloseTo(confidence);
      expect(judged!.outcome).toBe(outcome);
    }
  });
});

describe('another number that bounds both lines', () => {
  it.each([
    ['Kites above $400 are held for 2 hours.', 'The kite is above $400, so it is held for 2 days.', 1],
    ['Kites above $400 are held for 2 hours.', 'The kite is above $500, so it is held for 2 days.', 0],
    ['- Above $400: held for 2 hours.', 'It is above $400, so the kite is held for 2 days.', 1],
    ['- Above $500: held for 2 hours.', 'It is above $400, so the kite is held for 2 days.', 0],
  ])('"%s" and "%s"', (left, right, company) => {
    const files: Files = { 'a.md': `# Kites\n\n${left}\n`, 'b.md': `# Kites\n\n${right}\n` };
    expect(evidenceOf(files, '2 hours', '2 days')).toMatchObject({ company });
  });
});

it('a row that agrees in another cell is not echoed by the rows beside it', () => {
  const rows = '| 6 | 2.40% | $2,000 |\n| 12 | 2.75% | $2,000 |\n| 36 | 3.10% | $5,000 |';
  const savings = (line: string): Files => ({
    'a.md': `# Lamp savings\n\n| Term (months) | Rate a year | Minimum |\n| --- | --- | --- |\n${rows}\n`,
    'b.md': `# Lamp savings\n\n- ${line}\n`,
  });
  const told = savings('For the 36-month term the rate is 3.10% and the minimum is $2,000.');
  expect(evidenceOf(told, '$5,000', '$2,000')).toMatchObject({ company: 1, echo: 0 });
  const alone = savings('For the 36-month term the rate is 9.90% and the minimum is $2,000.');
  expect(evidenceOf(alone, '$5,000', '$2,000')?.echo ?? 1).toBeGreaterThan(0);
});
