import { describe, expect, it } from 'vitest';
import { cells } from '../../src/reporters/parts/columns.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { cleanReport, options, report } from './report.ts';

const escapeCode = '\u001B[';

describe('the report for people', () => {
  it('reads like this at 100 columns', async () => {
    await expect(pretty(report, options)).toMatchFileSnapshot('pretty.expected.txt');
  });

  it('reads like this in colour, on a narrow terminal', async () => {
    await expect(pretty(report, { ...options, color: true, width: 72 })).toMatchFileSnapshot(
      'pretty-color.expected.txt',
    );
  });

  it('says in two lines that nothing was found', () => {
    expect(pretty(cleanReport, options)).toBe(
      'No findings.\nChecked 1,318 pages, 41 facts and 1 claim as of 2026-11-22.\n',
    );
  });

  it.each([60, 80, 140])('keeps to %i columns', (width) => {
    const tooWide = pretty(report, { ...options, width })
      .split('\n')
      .filter((line) => cells(line) > width);
    expect(tooWide).toEqual([]);
  });

  it('is the same text with and without colour', () => {
    const colored = pretty(report, { ...options, color: true });
    expect(colored).toContain(escapeCode);
    expect(
      colored
        .split(escapeCode)
        .map((part, index) => (index === 0 ? part : part.replace(/^\d+m/, '')))
        .join(''),
    ).toBe(pretty(report, options));
  });

  it('lets no escape code of a page through to the terminal', () => {
    expect(pretty(report, options)).not.toContain('\u001B');
  });

  it('counts what was suppressed and shows none of it', () => {
    const text = pretty(report, { ...options, width: 140 });
    expect(text).toContain('3 suppressed (1 inline, 1 by a ruling, 1 by the baseline)');
    expect(text).not.toContain('conflict/percent');
  });

  it('shows seven places, and of eight the first six', () => {
    const [, , , , , money] = report.findings;
    const withPlaces = (count: number) => {
      const [position, ...others] = money!.positions;
      const fewer = { ...position!, statements: position!.statements.slice(0, count) };
      return pretty({ ...cleanReport, findings: [{ ...money!, positions: [fewer, ...others] }] }, options);
    };
    expect(withPlaces(7)).toContain('help/postage.md:7:');
    expect(withPlaces(8)).not.toContain('help/postage.md:7:');
    expect(withPlaces(8)).toContain('and 2 more places');
  });
});
