import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { likelihoodWeights } from '../../src/checker/decide/likelihood-weights.ts';
import { runScript } from './run.ts';

/** The weights that the script prints, by group. */
function weightsIn(stdout: string): unknown {
  const data = stdout
    .replace('export const likelihoodWeights = ', '')
    .replaceAll(/ *\/\/.*\n/g, '')
    .replace('};', '}')
    .replaceAll(/(\w+):/g, '"$1":')
    .replaceAll(/,(?=\s*\})/g, '');
  return JSON.parse(data);
}

describe('training the likelihood', () => {
  const { stdout } = runScript('train-likelihood.ts');

  it('gives the weights that are in use', () => {
    expect(weightsIn(stdout)).toEqual(likelihoodWeights);
  });

  it('says what becomes of folders that were left out: more of what is told is real', () => {
    const shares = [...stdout.matchAll(/precision ([\d.]+) %/g)].map(([, share]) => Number(share));
    expect(shares).toHaveLength(6);
    for (const [index, all] of shares.entries()) if (index % 2 === 0) expect(shares[index + 1]).toBeGreaterThan(all!);
  });

  it.each(['missing', 'damaged'])('asks for a file of clashes: %s', (state) => {
    const file = join(tmpdir(), `oneanswer-first-sight-${process.pid}-${state}.jsonl`);
    if (state === 'damaged') writeFileSync(file, '{"folder":');
    const { status, stderr } = runScript('train-likelihood.ts', file);
    expect([status, stderr]).toEqual([
      2,
      `${file}: give a file with one clash in JSON a line, as first-sight.ts prints them\n`,
    ]);
  });
});
