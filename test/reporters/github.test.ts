import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checker/report-types.ts';
import { github } from '../../src/reporters/github.ts';
import { cleanReport, options, report } from './report.ts';

const finding = (severity: Finding['severity'], number: number): Finding => ({
  ...report.findings.find(({ rule }) => rule === 'conflict/money')!,
  severity,
  message: `Finding ${number}`,
});

describe('GitHub workflow commands', () => {
  it('are written like this', async () => {
    await expect(github(report, options)).toMatchFileSnapshot('github.expected.txt');
  });

  it('are none when nothing was found', () => {
    expect(github(cleanReport, options)).toBe('');
  });

  it('stand on a line each, whatever a page says', () => {
    const { positions, ...plain } = finding('error', 1);
    const odd = { ...plain, positions: positions.slice(0, 1), rule: 'a:b,c', message: '100 %\r\n::warning::planted' };
    const text = github({ ...cleanReport, findings: [odd] }, options);
    expect(text).toMatch(/,title=a%3Ab%2Cc::100 %25 %0A::warning::planted\.%0A/);
    expect(text.split('\n')).toHaveLength(2);
  });

  it('keep within the ten of a level that GitHub shows, and list the rest', () => {
    const findings = [
      ...Array.from({ length: 12 }, (_, index) => finding('error', index + 1)),
      ...Array.from({ length: 11 }, (_, index) => finding('warning', index + 21)),
    ];
    const lines = github({ ...report, findings }, options).split('\n');
    const starting = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    expect([starting('::error '), starting('::warning ')]).toEqual([10, 10]);
    expect(lines.slice(-7)).toEqual(
      [
        '::group::5 more findings',
        '- content/help/postage.md:1:26 error Finding 9',
        '- content/help/postage.md:1:26 error Finding 10',
        '- content/help/postage.md:1:26 error Finding 11',
        '- content/help/postage.md:1:26 error Finding 12',
        '- content/help/postage.md:1:26 warning Finding 31',
        '::endgroup::',
        '',
      ].slice(-7),
    );
  });

  it('mark the line to change first, and the other sides as long as there is room', () => {
    const conflict = report.findings.find(({ fix }) => fix.side === 'that')!;
    const filesOf = (count: number) =>
      github({ ...cleanReport, findings: Array.from({ length: count }, () => conflict) }, options)
        .split('\n')
        .flatMap((line) => /^::error file=content\/([^,]*),/.exec(line)?.[1] ?? []);
    expect(filesOf(1)).toEqual(['playbooks/late parcel (draft).md', 'policies/returns.mdx']);
    expect(filesOf(9).filter((file) => file === 'policies/returns.mdx')).toHaveLength(1);
    expect(filesOf(9)).toHaveLength(10);
  });

  it('name no columns where a place spans lines', () => {
    const gap = report.findings.find(({ rule }) => rule === 'gap/value')!;
    expect(github({ ...cleanReport, findings: [gap] }, options)).toMatch(
      /^::error file=content\/policies\/postage\.mdx,line=1,endLine=2,title=gap\/value::/,
    );
  });
});
