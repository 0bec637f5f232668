/**
 * Files of labelled pairs: one line of a help page and one of another page of the same company, which contradict each other or only look as if they
 * did. All pairs of a file are checked as one folder, so that lines of different pairs are each other's look-alikes.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { check } from '../src/checker/check.ts';
import type { Finding } from '../src/checker/report-types.ts';
import type { Knowledge } from '../src/facts/types.ts';
import { knowledgeOf } from './labelled.ts';
import { counts } from './scoring.ts';

/** One line of a page with its title and the heading that it stands under, '' for none. `head` is the first row of its table. */
export interface PairSide {
  title: string;
  heading: string;
  head?: string;
  line: string;
}

export interface LabelledLines {
  id: string;
  kind: string;
  level: 'easy' | 'medium';
  clash: boolean;
  a: PairSide;
  b: PairSide;
  why: string;
}

export interface PairFile {
  name: string;
  pairs: readonly LabelledLines[];
  knowledge: Knowledge;
}

/** Which pairs are told to contradict each other, and how many findings hold lines of two pairs. */
export interface PairScore {
  flagged: ReadonlySet<LabelledLines>;
  crossed: readonly Finding[];
}

/** @throws {Error} one line that says which line of the file is at fault */
export function readPairs(path: string): PairFile {
  const pairs = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [pairIn(line, `${path}:${index + 1}`)]));
  const pages = pairs.flatMap(({ id, a, b }) => [
    { path: pathOf(id, 'a'), text: pageOf(a) },
    { path: pathOf(id, 'b'), text: pageOf(b) },
  ]);
  return { name: basename(path, '.jsonl'), pairs, knowledge: knowledgeOf(pages) };
}

function pairIn(line: string, at: string): LabelledLines {
  try {
    return JSON.parse(line) as LabelledLines;
  } catch {
    throw new Error(`${at}: this is no JSON`);
  }
}

/** Path of one side of a pair in the folder that is checked: nothing in the names of the two makes them sister pages. */
export function pathOf(id: string, side: 'a' | 'b'): string {
  return `${side}/${id}.md`;
}

function pageOf({ title, heading, head, line }: PairSide): string {
  const rule = head && `|${'---|'.repeat(head.split('|').length - 2)}`;
  const blocks = [`# ${title}`, heading && `## ${heading}`, [head, rule, line].filter(Boolean).join('\n')];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Checks all pairs of a file as one folder; conflicts of the level of a warning or above count. */
export function scorePairs({ pairs, knowledge }: PairFile): PairScore {
  const { findings } = check(knowledge, { asOf: '2026-11-25' });
  const byId = new Map(pairs.map((pair) => [pair.id, pair]));
  const flagged = new Set<LabelledLines>();
  const crossed: Finding[] = [];
  for (const finding of findings.filter((each) => counts(each, 'warning'))) {
    const ids = new Set(
      finding.positions.flatMap(({ statements }) =>
        statements.map(({ place }) => place.path.slice('a/'.length, -'.md'.length)),
      ),
    );
    if (ids.size > 1) crossed.push(finding);
    else for (const id of ids) flagged.add(byId.get(id)!);
  }
  return { flagged, crossed };
}

/** How many of some pairs contradict each other and are caught, and how many do not and are flagged all the same. */
export interface PairTally {
  caught: number;
  contradictions: number;
  alarms: number;
  others: number;
}

export function tallyPairs(pairs: readonly LabelledLines[], { flagged }: Pick<PairScore, 'flagged'>): PairTally {
  const [clashing, others] = [pairs.filter(({ clash }) => clash), pairs.filter(({ clash }) => !clash)];
  const among = (some: readonly LabelledLines[]): number => some.filter((pair) => flagged.has(pair)).length;
  return {
    caught: among(clashing),
    contradictions: clashing.length,
    alarms: among(others),
    others: others.length,
  };
}
