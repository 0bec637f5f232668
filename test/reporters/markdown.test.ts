import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/reporters/markdown.ts';
import { cleanReport, options, report } from './report.ts';

describe('the job summary', () => {
  it('is written like this', async () => {
    await expect(markdown(report, options)).toMatchFileSnapshot('markdown.expected.md');
  });

  it('says that nothing was found', () => {
    expect(markdown(cleanReport, options)).toBe(
      '## Oneanswer: no findings\n\n1,318 pages, 41 facts, read as of 2026-11-22\n',
    );
  });

  it('shows the markup of a page as text', () => {
    expect(markdown(report, options)).toContain('| Postage is $6 &lt;b>or&lt;/b> free \\| ask 📦 first |');
  });

  it('stays below the size that GitHub drops', () => {
    const [finding] = report.findings;
    const findings = Array.from({ length: 2000 }, () => ({ ...finding!, message: '合' }));
    const text = markdown({ ...report, findings }, options);
    expect(new TextEncoder().encode(text).length).toBeLessThan(1_024_000);
    const shown = text.split('### 🛑 Return window').length - 1;
    expect(text.endsWith(`_${(2000 - shown).toLocaleString('en')} more findings did not fit here._\n`)).toBe(true);
    expect(shown).toBeGreaterThan(200);
  });
});
