import { describe, expect, it } from 'vitest';
import { junit } from '../../src/reporters/junit.ts';
import { cleanReport, options, report } from './report.ts';

describe('JUnit XML', () => {
  it('is written like this', async () => {
    await expect(junit(report, options)).toMatchFileSnapshot('junit.expected.xml');
  });

  it('is one passed case a rule when nothing was found', () => {
    expect(junit(cleanReport, options)).toContain(
      '<testsuites name="oneanswer" tests="6" failures="0" errors="0" skipped="0">',
    );
  });

  it.each([
    ['error', 2],
    ['warning', 3],
    ['note', 4],
  ] as const)('fails what fails the run: --fail-on %s', (failOn, failures) => {
    expect(junit(report, { ...options, failOn })).toContain(` failures="${failures}" errors="2" skipped="3">`);
  });

  it('holds nothing that XML cannot', () => {
    const text = junit(report, options);
    expect(text).toContain('See \uFFFD[2Jlate.mdx]]&gt; 100 %');
    expect(text).not.toContain('<b>');
    expect(text).toContain('Postage is $6 &lt;b&gt;or&lt;/b&gt; free');
  });
});
