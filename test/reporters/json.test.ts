import { describe, expect, it } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { cleanReport, options, report } from './report.ts';

describe('json', () => {
  it('is the report with a summary', async () => {
    await expect(json(report, options)).toMatchFileSnapshot('json.expected.json');
  });

  it('loses nothing', () => {
    const { summary, ...rest } = JSON.parse(json(report, options));
    expect(rest).toEqual(JSON.parse(JSON.stringify(report)));
    expect(summary).toEqual({ error: 2, warning: 1, note: 1, suppressed: 3, problems: 2 });
  });

  it('has empty lists when nothing was found', () => {
    expect(JSON.parse(json(cleanReport, options))).toMatchObject({ findings: [], problems: [] });
  });
});
