import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { findValues } from '../../../facts/values/read.ts';
import { firstColon } from '../../text/colon.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { stretchesBetween } from '../../text/stretch.ts';
import type { Role } from '../../types.ts';
import {
  beyondThat,
  contactTopics,
  decidedWords,
  decidingWords,
  decisionHeads,
  decisionTopics,
  onlyThey,
  whoColumns,
} from '../../words/deciders.ts';
import type { FoundClaim } from '../kind.ts';
import { asWords, limitsOf } from './limits.ts';
import { type NamedRoles, nameKnownRoles, rolesBehind } from './names.ts';

/**
 * Who decides by the place where the name stands: "Decision: the hall manager", a cell below "Approver", an item below "Who signs?" or with an
 * amount before it.
 */

const able = String.raw`(?:(?:can|may|must|should|(?:has|have|needs?|is\s+(?:allowed|entitled|authori[sz]ed))\s+to)\s+)?`;
const deciding = phraseSource(decidingWords);
const head = new RegExp(
  String.raw`^\W*(?:${phraseSource(decisionHeads)}|${phraseSource(decidedWords)}\s+by|who\s+${able}${deciding}(?:\s+(?:it|this|that|them|what))?)\W*$`,
  'i',
);
const whoColumn = new RegExp(String.raw`^\W*${phraseSource(whoColumns)}\W*$`, 'i');
const topic = new RegExp(String.raw`${phraseSource(decisionTopics)}|\bwho\s+${able}${deciding}`, 'i');
/** "Who to call": a list of those who are asked, and not of those who decide. */
const otherTopic = phraseTest(contactTopics);
/** Parts that each name their own: "Decision: the hall manager for a swap; the head of housing for a move", "up to $40 you decide|, above that| the host". */
export const partBreaks: RegExp = new RegExp(
  String.raw`;|\s[–—]\s|(?<!\b(?:no one|nobody|none)\s)\bbut\b|\b(?:while|whereas)\b|,\s+(?:and\s+)?(?=${phraseSource(beyondThat)}|(?:above|over|beyond|more\s+than|from|up\s+to|below|under)\s+\p{Sc}?\d)`,
  'giu',
);
const endsName = /^\s*(?:[.,;()]|$)/;
/** "|Only| the duty manager". */
const only = new RegExp(String.raw`^\W*${phraseSource(onlyThey)}\s+`, 'i');

/** The claims of a sentence whose head or label says that it names those who decide. */
export function labelledIn(sentence: Sentence, values: readonly FoundValue[], document: Document): FoundClaim[] {
  const { text, label, role, row, column, columnIndex } = sentence;
  const colon = firstColon(text);
  if (role === 'cell') {
    const isHeaded = head.test(column) || (whoColumn.test(column) && topic.test(askedAbove(sentence, document)));
    return columnIndex > 0 && isHeaded ? partsOf(text, 0, values, limitsOf(findValues(row), 0, row.length)) : [];
  }
  if (colon > 0 && (head.test(text.slice(0, colon)) || (label !== '' && head.test(label))))
    return partsOf(text, colon + 1, values, []);
  if (role !== 'item' || colon < 1) return [];
  const roles = rolesFrom(text, colon + 1);
  if (!roles || !endsName.test(text.slice(roles.end)) || !nameKnownRoles(roles)) return [];
  const limits = limitsOf(values, 0, text.length);
  const above = askedAbove(sentence, document);
  return topic.test(above) || (limits.length > 0 && !otherTopic.test(above))
    ? [claim(roles, text, text.length, limits)]
    : [];
}

function rolesFrom(text: string, from: number): NamedRoles | undefined {
  return rolesBehind(text, from + (only.exec(text.slice(from))?.[0].length ?? 0));
}

function partsOf(text: string, colon: number, values: readonly FoundValue[], ofRow: readonly string[]): FoundClaim[] {
  return stretchesBetween(text, partBreaks).flatMap(({ from, to }) => {
    const roles = rolesFrom(text.slice(0, to), Math.max(from, colon));
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
    clause: `${text.slice(end, to)} ${asWords(limits)}`,
  };
}

/** What stands right above a list or a table, and may ask who decides: its lead-in or question, else its heading, else the title. */
function askedAbove({ group, index, parents, section }: Sentence, { sentences, sections, title }: Document): string {
  let first = index;
  while (sentences[first - 1]?.group === group) first -= 1;
  const before = sentences[first - 1];
  const question = before?.section === section && before.text.trimEnd().endsWith('?') ? before.text : '';
  return parents.at(-1) || question || sections[section]!.heading || title;
}
