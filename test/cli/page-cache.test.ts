import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/checker/check.ts';
import type { Report } from '../../src/checker/report-types.ts';
import { openPageCache } from '../../src/cli/page-cache.ts';
import type { LoadedFolder } from '../../src/document/types.ts';
import { type ParsedDocument, readKnowledge } from '../../src/facts/knowledge.ts';

let holder: string;
beforeEach(() => {
  holder = mkdtempSync(join(tmpdir(), 'oneanswer-'));
});
afterEach(() => rmSync(holder, { recursive: true, force: true }));

/** A folder of lamps; some are said to be returned within other times. */
function folder(days: Readonly<Record<number, number>> = {}, size = 100): LoadedFolder {
  const sources = Array.from({ length: size }, (_, lamp) => ({
    path: `lamp-${String(lamp).padStart(3, '0')}.md`,
    text: `# Lamp ${lamp}\n\nReturn it within **${days[lamp] ?? 30} days**.\n`,
  }));
  return { root: 'shop', sources, data: [], problems: [] };
}

/** One run over a folder: what it made of it, and the pages that it had to parse, and those that it had to read. */
function run(files: LoadedFolder): { report: Report; texts: string[]; parsed: string[]; read: string[] } {
  const { parses, readings, save } = openPageCache(files, holder)!;
  const parsed: string[] = [];
  const read: string[] = [];
  const knowledge = readKnowledge(files, {
    cache: {
      get: parses.get,
      set: (source, options, result: ParsedDocument) => {
        parsed.push(source.path);
        parses.set(source, options, result);
      },
    },
  });
  const known = readings(knowledge.settings.synonyms);
  const report = check(knowledge, {
    asOf: '2026-11-25',
    readings: {
      get: known.get,
      set: (document, found) => {
        read.push(document.path);
        known.set(document, found);
      },
    },
  });
  save();
  const texts = knowledge.documents.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return { report, texts, parsed, read };
}

describe('pages that an earlier run parsed and read', () => {
  it('are neither parsed nor read again, and give the same report', () => {
    const first = run(folder());
    expect([first.parsed.length, first.read.length]).toEqual([100, 100]);
    expect(run(folder())).toEqual({ ...first, parsed: [], read: [] });
  });

  it('are read again where their text changed, and only there', () => {
    run(folder());
    const second = run(folder({ 7: 45 }));
    expect([second.parsed, second.read]).toEqual([['lamp-007.md'], ['lamp-007.md']]);
    expect(second.texts).toContain('Return it within 45 days.');
    expect(run(folder({ 7: 45 })).read).toEqual([]);
    expect(run(folder()).read, 'the old text is forgotten').toEqual(['lamp-007.md']);
  });

  it('are parsed again in a project, where kinds and frontmatter are read in another way', () => {
    run(folder());
    const project = { ...folder(), data: [{ path: 'oneanswer.yaml', text: 'name: Shop\n' }] };
    expect(run(project).parsed).toHaveLength(100);
  });

  it('are read again, but not parsed, when the project names other synonyms', () => {
    const named = (synonyms: string) => ({
      ...folder(),
      data: [{ path: 'oneanswer.yaml', text: `name: Shop\nsynonyms: [${synonyms}]\n` }],
    });
    run(named('[lamp, light]'));
    const second = run(named('[lamp, lantern]'));
    expect([second.parsed.length, second.read.length]).toEqual([0, 100]);
  });

  it('are parsed again when the file that holds them is damaged', () => {
    run(folder());
    const [file] = readdirSync(holder);
    writeFileSync(join(holder, file!), 'not what was written');
    expect(run(folder()).parsed).toHaveLength(100);
    expect(run(folder()).parsed).toEqual([]);
  });

  it('are not kept for a small folder', () => {
    expect(openPageCache(folder({}, 99), holder)).toBeUndefined();
  });

  it('do not keep a run from its work where nothing can be written', () => {
    const file = join(holder, 'a file');
    writeFileSync(file, '');
    const cache = openPageCache(folder(), join(file, 'below'))!;
    expect(readKnowledge(folder(), { cache: cache.parses }).documents).toHaveLength(100);
    expect(cache.save).not.toThrow();
  });
});

describe('the report of an earlier run', () => {
  const report = { findings: [], asOf: '2026-11-25' } as unknown as Report;
  const keptFor = (files: LoadedFolder, asOf = '2026-11-25') => openPageCache(files, holder)!.reports.get(asOf);
  const keep = () => {
    const cache = openPageCache(folder(), holder)!;
    cache.reports.set('2026-11-25', report);
    cache.save();
  };

  it('is given for the same folder and day', () => {
    keep();
    expect(keptFor(folder())).toEqual(report);
  });

  it.each([
    ['another day', folder(), '2026-11-26'],
    ['another text', folder({ 7: 45 }), '2026-11-25'],
    ['a page more', folder({}, 101), '2026-11-25'],
    ['other settings', { ...folder(), data: [{ path: 'oneanswer.yaml', text: 'name: Shop\n' }] }, '2026-11-25'],
    ['another name of the folder', { ...folder(), root: './shop' }, '2026-11-25'],
  ])('is not given for %s', (_, files, asOf) => {
    keep();
    expect(keptFor(files, asOf)).toBeUndefined();
  });
});
