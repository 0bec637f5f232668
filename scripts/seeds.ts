/**
 * Puts claims of a folder with another value on pages of their own, in other words, and counts how many of the contradictions are found.
 * Everything is picked by hashes of the text, so that the same folder gives the same seeds.
 */
import { check, prepare } from '../src/checker/check.ts';
import { asserts } from '../src/checker/excuses/not-asserted.ts';
import type { Finding } from '../src/checker/report-types.ts';
import type { Claim } from '../src/checker/types.ts';
import type { LoadedFolder, Source } from '../src/document/types.ts';
import { type ParsedDocument, readKnowledge } from '../src/facts/knowledge.ts';
import type { Knowledge } from '../src/facts/types.ts';
import { counts } from './scoring.ts';
import { frames, markOf, type SeededKind, seededKinds } from './seed-frames.ts';
import { type Parts, partsOf } from './seed-parts.ts';

/** A page that contradicts one claim of the folder on one line. */
export interface Seed {
  kind: SeededKind;
  /** Position of the frame among those of the kind. */
  frame: number;
  claim: Claim;
  page: Source;
  line: number;
}

/** How many seeds of one kind there were, and how many were caught as a warning and at all. */
export interface SeedTally {
  seeds: number;
  warned: number;
  noted: number;
}

/** Share of the seeds that a warning tells of. */
export function shareOf({ seeds, warned }: SeedTally): number {
  return seeds === 0 ? 0 : warned / seeds;
}

const asOf = '2026-11-25';
/** Seeds that are checked together; they are few beside the folder, so that it is the folder that they are read against. */
const together = 12;

/** Seeds for up to `most` claims of each of some kinds, the frames in turn. */
export function makeSeeds(files: LoadedFolder, most: number, kinds: readonly SeededKind[] = seededKinds): Seed[] {
  const { claims } = prepare(understand(files));
  return kinds.flatMap((kind) => {
    const ofKind = claims.filter((claim) => claim.kind === kind && canClash(claim)).sort(byHash);
    const seeds: Seed[] = [];
    for (const claim of ofKind) {
      if (seeds.length === most) break;
      const seed = seedOf(claim, kind, seeds.length % frames[kind].length, `seed-${kind}-${seeds.length + 1}`);
      if (seed) seeds.push(seed);
    }
    return seeds;
  });
}

/** A track speaks of its exercises, and is compared with nothing. */
function canClash(claim: Claim): boolean {
  return asserts(claim) && claim.document.kind !== 'track';
}

/** Checks the folder with the seeds, a few at a time. @returns what was caught of each kind that was seeded, in the order of the kinds */
export function tallySeeds(files: LoadedFolder, seeds: readonly Seed[]): Map<SeededKind, SeedTally> {
  const present = seededKinds.filter((kind) => seeds.some((seed) => seed.kind === kind));
  const tallies = new Map(present.map((kind) => [kind, { seeds: 0, warned: 0, noted: 0 }]));
  for (const round of roundsOf(seeds)) {
    const pages = new Set(round.map(({ page }) => page.path));
    const knowledge = understand({ ...files, sources: [...files.sources, ...round.map(({ page }) => page)] });
    const { findings } = check(knowledge, { asOf });
    for (const seed of round) {
      const tally = tallies.get(seed.kind)!;
      tally.seeds += 1;
      const catching = findings.filter((finding) => counts(finding, 'note') && holds(finding, seed, pages));
      if (catching.some((finding) => counts(finding, 'warning'))) tally.warned += 1;
      if (catching.length > 0) tally.noted += 1;
    }
  }
  return tallies;
}

/** Whether a finding says that the seeded line disagrees with a page of the folder. */
function holds({ positions }: Finding, { page, line }: Seed, seeded: ReadonlySet<string>): boolean {
  const places = positions.flatMap(({ statements }) => statements.map(({ place }) => place));
  return (
    places.some((place) => place.path === page.path && place.line <= line && line <= place.endLine) &&
    places.some(({ path }) => !seeded.has(path))
  );
}

/** Every round takes seeds from all kinds. */
function roundsOf(seeds: readonly Seed[]): Seed[][] {
  const count = Math.ceil(seeds.length / together);
  return Array.from({ length: count }, (_, round) => seeds.filter((_seed, index) => index % count === round));
}

const parsed = new Map<string, ParsedDocument>();

function understand(files: LoadedFolder): Knowledge {
  return readKnowledge(files, {
    cache: {
      get: ({ path, text }, { project }) => parsed.get(`${project} ${path}\n${text}`),
      set: ({ path, text }, { project }, document) => parsed.set(`${project} ${path}\n${text}`, document),
    },
  });
}

/** The page has the title and the heading of the claim, unless that rules things in or out itself. */
function seedOf(claim: Claim, kind: SeededKind, frame: number, name: string): Seed | undefined {
  const parts = partsOf(claim);
  if (!parts) return undefined;
  const { document, sentence } = claim;
  const heading = kind === 'list' ? '' : (document.sections[sentence.section]?.heading ?? '');
  const above = ['---', `title: ${JSON.stringify(`${document.title}, in short`)}`, '---', ''];
  const opening = heading ? [...above, `## ${heading}`, ''] : above;
  const template = frames[kind][frame]!;
  const offset = template.split('\n').findIndex((line) => markOf(kind).test(line));
  const body = template.replaceAll(/\{(\w+)\}/g, (_, part: string) => filled(parts, part));
  return {
    kind,
    frame,
    claim,
    page: { path: `${folderOf(document.path)}${name}.md`, text: `${[...opening, body].join('\n')}\n` },
    line: opening.length + 1 + offset,
  };
}

/** A page of a project must stand in one of its folders; an article would not be read by its rules. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function filled(parts: Parts, part: string): string {
  const text = parts[part.toLowerCase()] ?? '';
  if (part !== part.toLowerCase()) return text.charAt(0).toUpperCase() + text.slice(1);
  return opensPlainly.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A first word that may lose its capital inside of a sentence: "Return window", not "EU returns". */
const opensPlainly = /^\p{Lu}\p{Ll}/u;

function byHash(a: Claim, b: Claim): number {
  return hash(a) - hash(b) || a.index - b.index;
}

/** FNV-1a, 32 bits, of where a claim stands and what it says. */
function hash({ document, written, sentence }: Claim): number {
  let state = 0x811c9dc5;
  for (const character of `${document.path} ${written} ${sentence.text}`)
    state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  return state >>> 0;
}
