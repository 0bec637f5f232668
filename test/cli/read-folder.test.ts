import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/checker/check.ts';
import { readFolder } from '../../src/cli/read-folder.ts';
import type { LoadedFolder } from '../../src/document/types.ts';
import { readKnowledge } from '../../src/facts/knowledge.ts';

let holder: string;
beforeEach(() => {
  holder = mkdtempSync(join(tmpdir(), 'oneanswer-'));
});
afterEach(() => rmSync(holder, { recursive: true, force: true }));

const asOf = '2026-11-25';

/** A hundred lamps, and two pages that tell when one can be returned. */
function shop(days: number): LoadedFolder {
  const lamps = Array.from({ length: 100 }, (_, lamp) => ({
    path: `lamp-${lamp}.md`,
    text: `# Lamp ${lamp}\n\nIts shade is white.\n`,
  }));
  const returns = [
    { path: 'faq.md', text: '# Questions\n\nYou can return an unused lamp within 30 days.\n' },
    { path: 'returns.md', text: `# Returns\n\nYou can return an unused lamp within ${days} days.\n` },
  ];
  return { root: 'shop', sources: [...lamps, ...returns], data: [], problems: [] };
}

describe('readFolder', () => {
  it('gives the report of a run that knows of no earlier one, after an edit as before it', () => {
    const found = [30, 45, 45, 30, 60].map((days) => {
      const report = readFolder(shop(days), holder).check(asOf);
      expect(report, `${days} days`).toEqual(check(readKnowledge(shop(days)), { asOf }));
      return report.findings.length;
    });
    expect(found).toEqual([0, 1, 1, 0, 1]);
  });

  it('keeps nothing of a small folder', () => {
    const small = { ...shop(45), sources: shop(45).sources.slice(-2) };
    const { readings, check: checkOn } = readFolder(small, holder);
    expect([readings, checkOn(asOf).findings.length]).toEqual([undefined, 1]);
  });
});
