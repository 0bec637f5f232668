import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

describe('search', () => {
  it('shows passages, best first, and what is disputed', () => {
    const { stdout, stderr, status } = run('search conflict send an item back');
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(
      /^Sending an item back {2}conflict\/help\/sending back \(old\)\.md\n {2}You have 45 days after delivery/,
    );
    expect(stdout).toContain('  Disputed: ');
  });

  it.each([
    [
      'return window',
      'Return window',
      [
        'Customers in the United States: 60 days after delivery',
        'Customers in the European Union: 30 days after delivery',
      ],
    ],
    ['return window germany', 'Return window for Germany', ['30 days after delivery']],
    ['return window united states', 'Return window for United States', ['60 days after delivery']],
    ['return postage germany', 'Return postage for Germany', ['Gold members: free']],
    [
      'return postage guest germany',
      'Return postage for Germany, Guest',
      [
        'No answer is on file for this customer. Others are told:',
        'Gold members: free',
        'Customers in the United States: $6',
      ],
    ],
  ])('answers for the customer of whom the query speaks: %s', (query, heading, lines) => {
    const [first] = run(`search lamps ${query}`).stdout.split('\n\n');
    const [head, ...answer] = first!.split('\n').filter((line) => !line.includes('Disputed: '));
    expect(head).toBe(`Returns › ${heading}  lamps/policies/returns.mdx`);
    expect(answer).toEqual(lines.map((line) => `  ${line}`));
  });

  it('says until when an answer holds, where that is known', () => {
    const folder = mkdtempSync(join(tmpdir(), 'oneanswer-search-'));
    const fact =
      '{ id: trial.length, label: Length of a trial, values: [{ is: 45 days, effective: { until: 2099-01-01 } }] }';
    writeFileSync(join(folder, 'trials.md'), `---\ntitle: Trials\nfacts:\n  - ${fact}\n---\n\nTry it at home.\n`);
    expect(run(['search', folder, 'length of a trial']).stdout).toContain('\n  45 days (to 2098-12-31)\n');
    rmSync(folder, { recursive: true });
  });

  it('writes a JSON object a query', () => {
    const { stdout, stderr, status } = run('search conflict --stdin --json', {
      input: 'refund\r\n\nsend an item back\n',
    });
    expect([stderr, status]).toEqual(['', 0]);
    const [refund, blank, window] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(refund.query).toBe('refund');
    expect(refund.results[0]).toMatchObject({ path: 'returns.md', title: 'Returns' });
    expect(blank).toEqual({ query: '', results: [] });
    expect(Object.keys(window.results[0])).toEqual([
      'path',
      'title',
      'heading',
      'anchor',
      'snippet',
      'score',
      'disputed',
    ]);
  });

  it('names a word that no page says, and what it searched for instead', () => {
    const { stdout, stderr, status } = run('search conflict repayment');
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('No page says "repayment".\nSearched for "refund" instead.\n');
    expect(stdout).toContain('A refund takes 5 business days.');
  });

  it('says so when nothing is found, and what there is instead', () => {
    const { stdout, stderr, status } = run('search conflict zeppelin');
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('Nothing found for "zeppelin".');
    expect(stdout).toContain('Returns');
  });

  it.each([
    ['search', 'oneanswer: there is nothing to search for\n  write oneanswer search return window\n'],
    ['search conflict', 'oneanswer: there is nothing to search for\n  write oneanswer search conflict return window\n'],
    ['search refund', 'oneanswer: there is no folder content here\n  name the folder that holds your pages\n'],
    [
      'search conflict refund --stdin',
      'oneanswer: --stdin reads the queries, and "refund" is one more\n  leave one of the two out, or check the name of the folder\n',
    ],
  ])('%s', (words, stderr) => {
    expect(run(words)).toEqual({ stdout: '', stderr, status: 2 });
  });
});
