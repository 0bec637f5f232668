import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileWhole } from '../../src/cli/output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oneanswer-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file', () => {
  it('is written, and written over, and nothing is left beside it', () => {
    const file = join(folder, 'report.json');
    writeFileWhole(file, 'first');
    writeFileWhole(file, 'second');
    expect(readFileSync(file, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('needs its folder', () => {
    const missing = join(folder, 'reports');
    expect(() => writeFileWhole(join(missing, 'report.json'), '')).toThrow(
      expect.objectContaining({
        message: `cannot write ${missing}/report.json: there is no folder ${missing}`,
        hint: `make it first: mkdir -p ${missing}`,
      }),
    );
  });

  it('is no folder', () => {
    mkdirSync(join(folder, 'report'));
    expect(() => writeFileWhole(join(folder, 'report'), '')).toThrow(/report: it is a folder$/);
  });

  it('cannot stand inside of a file', () => {
    writeFileSync(join(folder, 'notes.txt'), '');
    expect(() => writeFileWhole(join(folder, 'notes.txt', 'report.json'), '')).toThrow(
      /there is no folder .*notes\.txt$/,
    );
  });

  // Root may write anywhere, so the refusal is only seen as another user.
  it.skipIf(process.getuid?.() === 0)('keeps the old one where it cannot be replaced', () => {
    const file = join(folder, 'report.json');
    writeFileSync(file, 'old');
    chmodSync(folder, 0o500);
    expect(() => writeFileWhole(file, 'new')).toThrow(`cannot write ${file} (EACCES)`);
    chmodSync(folder, 0o700);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('cannot be written on a full device', () => {
    expect(() => writeFileWhole('/dev/full', 'report')).toThrow('cannot write /dev/full (ENOSPC)');
  });
});
