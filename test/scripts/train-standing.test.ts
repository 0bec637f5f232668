import { describe, expect, it } from 'vitest';
import { standingWeights } from '../../src/checker/decide/standing-weights.ts';
import { runScript } from './run.ts';

describe('training the standing', () => {
  const { stdout } = runScript('train-standing.ts');

  it('gives the weights that are in use', () => {
    const data = stdout
      .replaceAll(/\/\/.*\n/g, '')
      .replace('export const standingWeights = ', '')
      .replace('};', '}')
      .replaceAll(/(\w+):/g, '"$1":')
      .replaceAll(/,(?=\s*\})/g, '');
    expect(JSON.parse(data)).toEqual(standingWeights);
  });

  it('says what becomes of folders that were left out: what stands well is real', () => {
    const [all, well] = [...stdout.matchAll(/precision ([\d.]+) %/g)].map(([, share]) => Number(share));
    expect(well).toBeGreaterThan(90);
    expect(all).toBeLessThan(well!);
  });

  it('asks for a file of clashes', () => {
    const { status, stderr } = runScript('train-standing.ts', 'missing.jsonl');
    expect([status, stderr]).toEqual([
      2,
      'missing.jsonl: give a file with one clash in JSON a line, as standings.ts prints them\n',
    ]);
  });
});
