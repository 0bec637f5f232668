import { describe, expect, it } from 'vitest';
import { evidenceWeights } from '../../src/checker/match/evidence-weights.ts';
import { runScript, labelledShop as shop } from './run.ts';

const run = (...args: string[]) => runScript('train-evidence.ts', ...args);

describe('training the evidence', () => {
  const { stdout, stderr } = run(shop, shop);

  it('prints a weight for each kind of evidence, as the file of weights has them', () => {
    expect(stderr).toBe('');
    const names = [...stdout.matchAll(/^ {2}(\w+): -?[\d.]+,$/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual(Object.keys(evidenceWeights).sort());
    expect(stdout).toMatch(/^export const evidenceBias = -?[\d.]+;$/m);
  });

  it('says how each folder fares without itself and with it', () => {
    const titles = [...stdout.matchAll(/^\/\/ (.*?): \d+ pairs, caught \d+ of \d+ \(recall [\d.]+ %\)/gm)];
    expect(titles.map(([, title]) => title)).toEqual([
      'labelled-shop, left out',
      'labelled-shop, fitted',
      'labelled-shop, left out',
      'labelled-shop, fitted',
    ]);
  });

  it('gives the same every time', () => {
    expect(run(shop, shop).stdout).toBe(stdout);
  });

  it.each([[[]], [['--positives', '0', shop]]])('asks for folders and a factor: %j', (args) => {
    const { status, stderr: message } = run(...args);
    expect(status).toBe(2);
    expect(message).toBe('give folders of labelled cases, and a number above 0 for --positives\n');
  });
});
