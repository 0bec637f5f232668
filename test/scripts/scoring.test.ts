import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../scripts/labelled.ts';
import { precisionOf, scoreFindings, tallyOf, tallyRules, tooHigh } from '../../scripts/scoring.ts';
import type { Finding, Severity } from '../../src/checker/report-types.ts';
import { labelledShop } from './run.ts';

const shop = readLabelled(labelledShop);

/** "injected/shop-01.md:5" */
type Line = `${string}:${number}`;

function finding(rule: string, severity: Severity, ...lines: Line[]): Finding {
  const positions = lines.map((line) => {
    const [path, number] = line.split(':') as [string, string];
    const place = { path, line: Number(number), column: 1, endLine: Number(number), endColumn: 9 };
    return { value: line, statements: [{ place, quote: '', context: '', owner: '', factId: '' }] };
  });
  return {
    rule,
    severity,
    message: '',
    subject: '',
    attribute: '',
    positions,
    because: '',
    fix: { side: 'verify', text: '' },
    silence: '',
    fingerprint: '',
  };
}

const atStake: Line = 'injected/shop-01.md:5';
const otherLine: Line = 'injected/shop-01.md:7';
const consistent: Line = 'injected/shop-03.md:5';
const contradicted: Line = 'base/returns.md:3';
const elsewhere: Line = 'base/orders.md:3';

const figures = (...findings: Finding[]) => {
  const score = scoreFindings(shop, findings, 'warning');
  return { ...tallyOf(score), strict: score.strict.size, base: score.base, between: score.between };
};
const nothing = { caught: 0, alarms: 0, strict: 0, base: 0, between: 0 };

describe('a finding', () => {
  it.each<[string, Finding, object]>([
    [
      'catches a case by its line and the contradicted one',
      finding('conflict/duration', 'warning', contradicted, atStake),
      { caught: 1, strict: 1 },
    ],
    [
      'catches a case by its line and another of the corpus',
      finding('conflict/duration', 'error', elsewhere, atStake),
      { caught: 1 },
    ],
    [
      'is a false alarm on another line of a case',
      finding('conflict/duration', 'warning', contradicted, otherLine),
      { alarms: 1 },
    ],
    [
      'is a false alarm on a consistent page',
      finding('conflict/duration', 'warning', elsewhere, consistent),
      { alarms: 1 },
    ],
    [
      'may be right of one case and wrong of another',
      finding('conflict/duration', 'warning', contradicted, atStake, consistent),
      { caught: 1, strict: 1, alarms: 1 },
    ],
    ['between two cases is left out', finding('conflict/duration', 'warning', atStake, consistent), { between: 1 }],
    [
      'within the corpus is counted by itself',
      finding('conflict/duration', 'warning', contradicted, elsewhere),
      { base: 1 },
    ],
    ['below the level does not count', finding('conflict/duration', 'note', contradicted, atStake), {}],
    ['of another rule does not count', finding('gap/value', 'warning', contradicted, atStake), {}],
    [
      'that was silenced does not count',
      {
        ...finding('conflict/duration', 'warning', contradicted, atStake),
        suppression: { kind: 'inline', reason: 'meant' },
      },
      {},
    ],
  ])('%s', (_, one, expected) => {
    expect(figures(one)).toEqual({ ...nothing, ...expected });
  });

  it('that repeats a line counts no second time', () => {
    const wrong = finding('conflict/duration', 'warning', elsewhere, consistent);
    const right = finding('conflict/duration', 'warning', contradicted, atStake);
    expect(figures(wrong, wrong, right, right)).toEqual({ ...nothing, caught: 1, strict: 1, alarms: 1 });
  });
});

it.each([
  [
    'is rightly told where it sides with the corpus against the line at stake',
    [[contradicted, consistent], [atStake]],
    0,
  ],
  ['is told wrongly where it sides with the line at stake', [[contradicted], [atStake, consistent]], 1],
  ['is told wrongly where no line is at stake', [[contradicted, consistent], [otherLine]], 2],
])('a line of another case %s', (_, sides, alarms) => {
  const told = finding('conflict/duration', 'warning', ...(sides.map(([first]) => first) as Line[]));
  const positions = told.positions.map((position, at) => ({
    ...position,
    statements: finding('', 'warning', ...(sides[at] as Line[])).positions.flatMap(({ statements }) => statements),
  }));
  expect(figures({ ...told, positions })).toMatchObject({ alarms });
});

describe('the tally of rules', () => {
  it('gives each rule what it caught and flagged, over all folders', () => {
    const score = scoreFindings(
      shop,
      [
        finding('conflict/duration', 'warning', contradicted, atStake),
        finding('conflict/stance', 'warning', elsewhere, consistent),
        finding('conflict/stance', 'warning', contradicted, atStake),
      ],
      'warning',
    );
    expect([...tallyRules([score, score])]).toEqual([
      ['conflict/duration', { caught: 2, alarms: 0 }],
      ['conflict/stance', { caught: 2, alarms: 2 }],
    ]);
  });

  it.each([
    [9, 1, []],
    [8, 1, ['conflict/money']],
    [0, 5, ['conflict/money']],
    [2, 2, []],
    [0, 0, []],
  ])('with %i right and %i wrong names %j too high', (caught, alarms, expected) => {
    expect(tooHigh(new Map([['conflict/money', { caught, alarms }]]))).toEqual(expected);
  });

  it('finds nothing wrong with a rule that found nothing', () => {
    expect(precisionOf({ caught: 0, alarms: 0 })).toBe(1);
    expect(precisionOf({ caught: 3, alarms: 1 })).toBe(0.75);
  });
});
