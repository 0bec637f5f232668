import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { cleanReport, options, report } from './report.ts';

interface Entry {
  check_name: string;
  fingerprint: string;
  location: { path: string };
}
const entries = JSON.parse(gitlab(report, options)) as Entry[];

describe('GitLab code quality', () => {
  it('is written like this', async () => {
    await expect(gitlab(report, options)).toMatchFileSnapshot('gitlab.expected.json');
  });

  it('is an empty list when nothing was found', () => {
    expect(gitlab(cleanReport, options)).toBe('[]\n');
  });

  it('has an entry for every place, each with a fingerprint of its own', () => {
    expect(entries.filter((entry) => entry.check_name === 'conflict/money')).toHaveLength(11);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  });

  it('names files as the repository does', () => {
    expect(new Set(entries.map(({ location }) => location.path.split('/')[0]))).toEqual(new Set(['content']));
  });
});
