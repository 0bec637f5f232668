import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { findValues } from '../../../facts/values/read.ts';
import { phraseSource } from '../../text/phrases.ts';
import { stretchesBetween } from '../../text/stretch.ts';
import type { Role } from '../../types.ts';
import { decidingWords, decisionHeads, decisionTopics, whoColumns } from '../../words/deciders.ts';
import type { FoundClaim } from '../kind.ts';
import { type NamedRoles, nameKnownRoles, rolesBehind } from './names.ts';

/** Who decides by the place where the name stands: "Decision: the hall manager", a cell below "Approver", an item below "Who signs?". */

const head = new RegExp(String.raw`^\W*${phraseSource(decisionHeads)}\W*$`, 'i');
const whoColumn = new RegExp(String.raw`^\W*${phraseSource(whoColumns)}\W*$`, 'i');
const able = String.raw`(?:(?:can|may|must|should|(?:has|have|needs?|is\s+(?:allowed|entitled|authori[sz]ed))\s+to)\s+)?`;
const topic = new RegExp(
  String.raw`${phraseSource(decisionTopics)}|\bwho\s+${able}${phraseSource(decidingWords)}`,
  'i',
);
/** Parts that each name their own: "Decision: the hall manager for a swap; the head of housing for a move". */
export const partBreaks: RegExp = /;|\s[–—]\s|(?<!\b(?:no one|nobody|none)\s)\bbut\b|\b(?:while|whereas)\b/giu;
const endsName = /^\s*(?:[.,;()]|$)/;

/** The claims of a sentence whose head or label says that it names those who decide. */
export function labelledIn(sentence: Sentence, values: readonly FoundValue[], document: Document): FoundClaim[] {
  const { text, label, role, row, column, columnIndex } = sentence;
  const colon = text.indexOf(':');
  if (role === 'cell') {
    const isHeaded = head.test(column) || (whoColumn.test(column) && isUnderTopic(sentence, document));
    return columnIndex > 0 && isHeaded ? partsOf(text, 0, values, limitsOf(findValues(row), 0, row.length)) : [];
  }
  if (colon > 0 && (head.test(text.slice(0, colon)) || (label !== '' && head.test(label))))
    return partsOf(text, colon + 1, values, []);
  if (role !== 'item' || colon < 1) return [];
  const roles = rolesBehind(text, colon + 1);
  if (!roles || !endsName.test(text.slice(roles.end)) || !nameKnownRoles(roles)) return [];
  return isUnderTopic(sentence, document) ? [claim(roles, text, text.length, limitsOf(values, 0, text.length))] : [];
}

function partsOf(text: string, colon: number, values: readonly FoundValue[], ofRow: readonly string[]): FoundClaim[] {
  return stretchesBetween(text, partBreaks).flatMap(({ from, to }) => {
    const roles = rolesBehind(text.slice(0, to), Math.max(from, colon));
    return roles ? [claim(roles, text, to, [...ofRow, ...limitsOf(values, from, to)])] : [];
  });
}

function claim({ who, start, end }: NamedRoles, text: string, to: number, limits: string[]): FoundClaim {
  const value: Role = { kind: 'role', who, part: 'decides', extent: 'open', limits };
  return {
    value,
    start,
    end,
    text: text.slice(start, end),
    clause: `${text.slice(end, to)} ${limits.map(asWord).join(' ')}`,
  };
}

/** The amounts are most of what such a line says of what is decided: "$150 to $1,000: team lead". */
function asWord(limit: string): string {
  return `limit${limit.replaceAll(/[^\p{L}\p{N}]/gu, '')}`;
}

/** Whether what stands right above a list or a table asks who decides: its lead-in or question, else its heading, else the title. */
function isUnderTopic({ group, index, parents, section }: Sentence, { sentences, sections, title }: Document): boolean {
  let first = index;
  while (sentences[first - 1]?.group === group) first -= 1;
  const before = sentences[first - 1];
  const question = before?.section === section && before.text.trimEnd().endsWith('?') ? before.text : '';
  return topic.test(parents.at(-1) || question || sections[section]!.heading || title);
}

/** "Above $500": amounts of a stretch, without times and dates. */
export function limitsOf(values: readonly FoundValue[], from: number, to: number): string[] {
  return values.flatMap(({ value, start, end }) => {
    if (start < from || end > to || !('unit' in value) || value.kind === 'duration') return [];
    return [`${value.bound} ${value.low} ${value.high} ${value.kind === 'count' ? '' : value.unit}`.trim()];
  });
}
