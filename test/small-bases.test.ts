/**
 * A hundred and four small knowledge bases: a page for each product, course, branch, team, season or version, policies of one family, templates, glossaries,
 * programmes and terms beside the rules. Nothing in them contradicts anything, but
 * for what `planted.jsonl` names: no change may flag more of what is right, or find less of what is not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/checker/check.ts';
import { loadFolder } from '../src/document/load.ts';
import { readKnowledge } from '../src/facts/knowledge.ts';

interface Planted {
  kb: string;
  a: { path: string; line: string };
  b: { path: string; line: string };
}

const root = join(import.meta.dirname, 'small-bases');
const planted = readFileSync(join(root, 'planted.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Planted => JSON.parse(line));

/** As measured: planted contradictions that are found, and findings about what is right. */
const held = { found: 16, alarms: 10 };

const bases = readdirSync(root, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

/** The places of each conflict of a folder that fails a check, as "path: line". */
function conflictsIn(base: string): string[][] {
  const loaded = loadFolder(join(root, base));
  const lines = new Map(loaded.sources.map(({ path, text }) => [path, text.split('\n')]));
  const { findings } = check(readKnowledge(loaded), { asOf: '2026-11-25' });
  return findings
    .filter(({ rule, severity }) => rule.startsWith('conflict/') && severity !== 'note')
    .map(({ positions }) =>
      positions.flatMap(({ statements }) =>
        statements.map(({ place }) => `${place.path}: ${lines.get(place.path)![place.line - 1]!.trim()}`),
      ),
    );
}

describe('small knowledge bases', () => {
  const alarms: string[] = [];
  let found = 0;
  for (const base of bases) {
    const wanted = planted.find(({ kb }) => kb === base);
    const ends = wanted ? [wanted.a, wanted.b].map(({ path, line }) => `${path}: ${line.trim()}`) : [];
    const isPlanted = (places: readonly string[]): boolean =>
      ends.length > 0 && ends.every((end) => places.includes(end));
    const conflicts = conflictsIn(base);
    if (conflicts.some(isPlanted)) found += 1;
    alarms.push(...conflicts.filter((places) => !isPlanted(places)).map((places) => `${base} ${places.join(' | ')}`));
  }

  it('are all read', () => expect(bases).toHaveLength(104));

  it(`hold ${planted.length} contradictions, of which at least ${held.found} are found`, () => {
    expect(found).toBeGreaterThanOrEqual(held.found);
  });

  it(`are right otherwise, and at most ${held.alarms} findings say something else`, () => {
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(held.alarms);
  });
});
