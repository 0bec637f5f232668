import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript, labelledShop as shop } from './run.ts';

const run = (...args: string[]) => runScript('score.ts', ...args);

describe('the score of a labelled folder', () => {
  const all = run('--list', shop);

  it('says what is caught of each folder, of each rule and of each category', () => {
    expect(all.stderr).toBe('');
    const [summary, ...rest] = all.stdout.trimEnd().split('\n');
    expect(summary).toBe(
      'labelled-shop: caught 1/2 (easy 1/1, hard 0/1), at the very line 1; false alarm lines 0; precision 100.0 %; consistent pages flagged 0/1; within the corpus 1, between cases 0',
    );
    expect(rest.map((line) => line.trim().split(/\s{2,}/))).toEqual([
      ['missed shop-02 hard scope: free above $80 against free for all'],
      ['rule', 'caught', 'alarms', 'precision'],
      ['conflict/duration', '1', '0', '100.0 %'],
      ['all', '1', '0', '100.0 %'],
      ['category of contradiction', 'caught', 'of'],
      ['duration', '1', '1'],
      ['scope', '0', '1'],
    ]);
  });

  it('is the same for one case at a time, where the cases have nothing to do with each other', () => {
    expect(run('--each', shop).stdout).toContain('caught 1/2 (easy 1/1, hard 0/1), at the very line 1');
  });

  it('names the level of a rule that is wrong too often', () => {
    const copy = mkdtempSync(join(tmpdir(), 'labelled-'));
    cpSync(shop, copy, { recursive: true });
    const [first] = readFileSync(join(shop, 'conflicts.jsonl'), 'utf8').split('\n');
    const agreeing: object[] = [1, 2, 3, 4, 5].map((number) => ({
      ...JSON.parse(first!),
      id: `shop-1${number}`,
      label: 'consistent',
      page_title: `Returns at counter ${number}`,
    }));
    writeFileSync(join(copy, 'conflicts.jsonl'), agreeing.map((each) => JSON.stringify(each)).join('\n'));
    const advice = 'conflict/duration is wrong too often: in levels.ts, lower duration from warning by one level\n';
    expect(run(copy).stdout).toContain(advice);
    expect(run('--level', 'note', copy).stdout).not.toContain(advice);
    rmSync(copy, { recursive: true });
  });

  it.each([[[]], [['--level', 'loud', shop]]])('asks for folders and a level: %j', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'give folders of labelled cases, and --level error, warning or note where you want another than warning\n',
    );
  });
});
