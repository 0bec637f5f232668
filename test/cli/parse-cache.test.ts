import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openParseCache } from '../../src/cli/parse-cache.ts';
import type { LoadedFolder } from '../../src/document/types.ts';
import { type ParsedDocument, readKnowledge } from '../../src/facts/knowledge.ts';

let holder: string;
beforeEach(() => {
  holder = mkdtempSync(join(tmpdir(), 'oneanswer-'));
});
afterEach(() => rmSync(holder, { recursive: true, force: true }));

/** A folder of lamps; some are said to be returned within other times. */
function folder(days: Readonly<Record<number, number>> = {}, size = 300): LoadedFolder {
  const sources = Array.from({ length: size }, (_, lamp) => ({
    path: `lamp-${String(lamp).padStart(3, '0')}.md`,
    text: `# Lamp ${lamp}\n\nReturn it within **${days[lamp] ?? 30} days**.\n`,
  }));
  return { root: 'shop', sources, data: [], problems: [] };
}

/** One run over a folder: what it read, and the pages that it had to parse. */
function run(files: LoadedFolder): { texts: string[]; places: unknown[]; parsed: string[] } {
  const cache = openParseCache(files, holder)!;
  const parsed: string[] = [];
  const { documents } = readKnowledge(files, {
    cache: {
      get: cache.get,
      set: (source, options, result: ParsedDocument) => {
        parsed.push(source.path);
        cache.set(source, options, result);
      },
    },
  });
  cache.save();
  const sentences = documents.flatMap((document) => document.sentences);
  return { texts: sentences.map(({ text }) => text), places: sentences.map(({ toPlace }) => toPlace(0, 6)), parsed };
}

describe('pages that an earlier run parsed', () => {
  it('are not parsed again, and read the same', () => {
    const first = run(folder());
    expect(first.parsed).toHaveLength(300);
    expect(run(folder())).toEqual({ ...first, parsed: [] });
  });

  it('are parsed again where their text changed, and only there', () => {
    run(folder());
    const second = run(folder({ 7: 45 }));
    expect(second.parsed).toEqual(['lamp-007.md']);
    expect(second.texts).toContain('Return it within 45 days.');
    expect(run(folder({ 7: 45 })).parsed).toEqual([]);
    expect(run(folder()).parsed, 'the old text is forgotten').toEqual(['lamp-007.md']);
  });

  it('are parsed again in a project, where kinds and frontmatter are read in another way', () => {
    run(folder());
    const project = { ...folder(), data: [{ path: 'oneanswer.yaml', text: 'name: Shop\n' }] };
    expect(run(project).parsed).toHaveLength(300);
  });

  it('are parsed again when the file that holds them is damaged', () => {
    run(folder());
    const [file] = readdirSync(holder);
    writeFileSync(join(holder, file!), 'not what was written');
    expect(run(folder()).parsed).toHaveLength(300);
    expect(run(folder()).parsed).toEqual([]);
  });

  it('are not kept for a small folder', () => {
    expect(openParseCache(folder({}, 299), holder)).toBeUndefined();
  });

  it('do not keep a run from its work where nothing can be written', () => {
    const file = join(holder, 'a file');
    writeFileSync(file, '');
    const cache = openParseCache(folder(), join(file, 'below'))!;
    expect(readKnowledge(folder(), { cache }).documents).toHaveLength(300);
    expect(cache.save).not.toThrow();
  });
});
