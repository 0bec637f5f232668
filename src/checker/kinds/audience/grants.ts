import type { Document, Sentence } from '../../../document/types.ts';
import type { Comparison } from '../../../facts/types.ts';
import { once } from '../../once.ts';
import { areSameTerms } from '../../text/same-terms.ts';
import { countWords, type Terms } from '../../text/terms.ts';
import type { Audience, Claim } from '../../types.ts';
import { dutyAnswers } from '../../words/answers.ts';
import { inCommonNames } from '../common/action.ts';
import { permissionOf } from '../common/permission-table.ts';
import { wholeAnswer } from '../common/whole-answer.ts';
import type { FoundClaim } from '../kind.ts';
import { tellingOf } from './telling.ts';

/** Who has what by a table of plans: "no" in the row "Night cover" below "Silver", or in the row "Silver" below "Night cover". */

const duties: ReadonlySet<string> = new Set(dutyAnswers);
const mostWords = 3;
const capitalised = /^[\p{Lu}\p{N}]/u;

/** What a cell that says yes or no grants to the plan of its column or row, or denies it; one claim for each head that may be a name. */
export function grantsIn(sentence: Sentence, document: Document, terms: Terms): FoundClaim[] {
  const { role, text, row, column, columnIndex } = sentence;
  if (role !== 'cell' || columnIndex < 1 || duties.has(text.trim().toLowerCase())) return [];
  const has = wholeAnswer(text);
  if (has === undefined || permissionOf(sentence, document)) return [];
  const { columns, rows } = headsOf(sentence, document);
  const ways = [
    { named: column, thing: row, siblings: columns },
    { named: row, thing: column, siblings: rows },
  ];
  return ways.flatMap(({ named, thing, siblings }): FoundClaim[] => {
    if (!isName(named) || siblings.length < fewestSiblings || terms.in(thing).length === 0) return [];
    const value: Audience = {
      kind: 'audience',
      extent: has ? 'has' : 'denied',
      sort: 'plan',
      named,
      ...tellingOf(named, terms),
      siblings: siblings.map((each) => tellingOf(each, terms).marks),
    };
    if (value.marks.length === 0) return [];
    return [{ value, start: 0, end: text.length, text: `${named}: ${text}`, clause: inCommonNames(thing) }];
  });
}

const fewestSiblings = 2;

function isName(head: string): boolean {
  return countWords(head) <= mostWords && head.split(/\s+/).every((word) => capitalised.test(word));
}

interface Heads {
  columns: readonly string[];
  rows: readonly string[];
}

function headsOf({ group }: Sentence, document: Document): Heads {
  return headsOfTables(document).get(group)!;
}

const headsOfTables = once(({ sentences }: Document): ReadonlyMap<string, Heads> => {
  const tables = Map.groupBy(
    sentences.filter(({ role, columnIndex }) => role === 'cell' && columnIndex > 0),
    ({ group }) => group,
  );
  const heads = (all: readonly string[]): string[] => [...new Set(all)].filter(Boolean);
  return new Map(
    [...tables].map(([group, cells]) => [
      group,
      { columns: heads(cells.map(({ column }) => column)), rows: heads(cells.map(({ row }) => row)) },
    ]),
  );
});

/** Whether a claim is a cell of such a table. */
export function isGrant({ value }: Claim): boolean {
  return value.kind === 'audience' && value.siblings !== undefined;
}

/** How a cell stands to a line that says for whom the thing is: "only Gold has it", "Silver and Gold have it", "every plan has it". */
export function compareGrant(cell: Audience, line: Audience): Comparison {
  if (line.siblings) return 'incomparable';
  const isNamed = line.parts.some((part) => areSameTerms(part, cell.marks));
  const isGranted = cell.extent === 'has';
  if (line.extent === 'every')
    return !isGranted && line.marks.length === 0 && line.sort !== 'person' ? 'clash' : 'compatible';
  if (line.extent === 'denied') return isNamed ? (isGranted ? 'clash' : 'equal') : 'incomparable';
  if (line.extent === 'open') return 'incomparable';
  if (isNamed) return !isGranted ? 'clash' : line.parts.length === 1 ? 'equal' : 'compatible';
  const areSiblings = line.parts.every((part) => cell.siblings!.some((other) => areSameTerms(part, other)));
  return line.extent === 'some' && isGranted && areSiblings ? 'clash' : 'incomparable';
}
