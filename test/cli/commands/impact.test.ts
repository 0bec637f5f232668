import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

describe('the impact of a change', () => {
  it('of a fact', async () => {
    const { stdout, stderr, status } = run('impact returns.window lamps');
    await expect(stdout).toMatchFileSnapshot('impact-fact.expected.txt');
    expect([stderr, status]).toEqual(['', 0]);
  });

  it.each(['policies/returns.mdx', 'lamps/policies/returns.mdx', 'returns'])('of the page %s', async (page) => {
    const { stdout, stderr, status } = run(`impact ${page} lamps`);
    await expect(stdout.replace(/^.*/, 'PAGE')).toMatchFileSnapshot('impact-page.expected.txt');
    expect([stdout.split('\n')[0], stderr, status]).toEqual([page, '', 0]);
  });

  it('is JSON for programs', () => {
    const { facts, tracks, owners, questions } = JSON.parse(run('impact returns.window lamps --json').stdout);
    expect(facts).toEqual(['returns.window']);
    expect(tracks).toEqual([
      { path: 'onboarding/first-week.mdx', title: 'First week', items: ['returns', 'broken-lamp'] },
    ]);
    expect(owners).toEqual(['Commerce', 'Training']);
    expect(questions).toHaveLength(1);
  });

  it.each([
    [
      'impact',
      'oneanswer: impact needs a fact or a page\n  write oneanswer impact returns.window, or impact policies/returns.mdx\n',
    ],
    [
      'impact returns.windw lamps',
      'oneanswer: there is no fact and no page "returns.windw"\n  did you mean returns.window?\n',
    ],
    [
      'impact weather lamps',
      'oneanswer: there is no fact and no page "weather"\n  oneanswer facts lists the facts; a page is named by its path\n',
    ],
  ])('%s', (words, stderr) => {
    expect(run(words)).toEqual({ stdout: '', stderr, status: 2 });
  });
});
