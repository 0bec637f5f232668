import { letter } from '../../../document/letters.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { firstColon } from '../../text/colon.ts';
import { phraseSource } from '../../text/phrases.ts';
import type { Role } from '../../types.ts';
import { decidedWords, decidingWords, decisionHeads, onlyThey } from '../../words/deciders.ts';
import { stopWords } from '../../words/stop-words.ts';
import { noTaskVerbs, taskHeads, taskTopics } from '../../words/tasks.ts';
import type { FoundClaim } from '../kind.ts';
import { nameKnownRoles, rolesBehind } from './names.ts';

/**
 * Whose task a thing is by the place where the name stands: a cell below "Who replaces it", "Responsible: the caretaker", an item below "Who
 * does what", "Who empties the bins? The caretaker."
 */

/** "Replaces" of "who replaces it": what is done; who decides is read elsewhere, and who has or pays is no task. */
const deed = String.raw`(?!${phraseSource([...noTaskVerbs, ...decidingWords])})(?<deed>[${letter}]{2,}s(?:\s+(?:up|out|off|in|away|down|back|over))?)`;
const by = String.raw`(?!${phraseSource([...decisionHeads, ...decidedWords, ...stopWords])})(?<done>[${letter}]+(?:ed|en|wn|nt|pt|ut|id))\s+by`;
const head = new RegExp(
  String.raw`^\W*(?:${phraseSource(taskHeads)}|who\s+${deed}(?:\s+(?:it|this|that|them|what))?|${by})\W*$`,
  'i',
);
const topic = new RegExp(String.raw`${phraseSource(taskTopics)}|\bwho\s+${deed}\s+what\b`, 'i');
const question = new RegExp(
  String.raw`^\W*(?:and\s+|so\s+)?(?:who\s+(?<what>${deed}\s+[^?]+)|who(?:\s+is|['’]s)\s+(?:responsible\s+for|in\s+charge\s+of)\s+(?<task>[^?]+)|whose\s+(?:job|task|responsibility)\s+is\s+(?<job>[^?]+))\?`,
  'i',
);
const only = new RegExp(String.raw`^\W*(?<only>${phraseSource(onlyThey)}\s+|always\s+|by\s+)?`, 'i');
const ends = /^(?:\s+(?:only|alone|themselves))?\s*(?:[.,;()!–—]|$)/;

/** The claim of a sentence that stands where those are named whose task a thing is; undefined for any other. */
export function taskIn(sentence: Sentence, document: Document): FoundClaim | undefined {
  const { text, role, row, column, columnIndex, label } = sentence;
  if (role === 'cell') {
    const match = columnIndex > 0 && row !== '' ? head.exec(column) : null;
    return match ? namedFrom(text, 0, `${row} ${deedOf(match)}`) : undefined;
  }
  const asked = question.exec(askedBefore(sentence, document))?.groups;
  if (asked) return namedFrom(text, 0, asked['what'] ?? asked['task'] ?? asked['job'] ?? '');
  const colon = firstColon(text);
  if (colon < 1) return undefined;
  const own = head.exec(label === '' ? text.slice(0, colon) : label);
  if (own) return namedFrom(text, colon + 1, `${above(sentence, document)} ${deedOf(own)}`);
  const isListed = role === 'item' && topic.test(sentence.parents.at(-1) ?? sectionOf(sentence, document));
  return isListed ? namedFrom(text, colon + 1, text.slice(0, colon)) : undefined;
}

/** Nothing but the name of somebody stands from `from` on. */
function namedFrom(text: string, from: number, clause: string): FoundClaim | undefined {
  const lead = only.exec(text.slice(from))!;
  const roles = rolesBehind(text, from + lead[0].length);
  if (!roles || !nameKnownRoles(roles) || !ends.test(text.slice(roles.end))) return undefined;
  const { who, start, end } = roles;
  const extent = /\b(?:always|by)\b/i.test(lead[0]) || lead.groups?.['only'] === undefined ? 'assigned' : 'closed';
  const value: Role = { kind: 'role', who, part: 'does', extent, limits: [] };
  return { value, start, end, text: text.slice(start, end), clause };
}

function deedOf({ groups }: RegExpExecArray): string {
  return groups?.['deed'] ?? groups?.['done'] ?? '';
}

/** The question that a line answers: the one before it in its block, or the heading right above. */
function askedBefore({ index, block, role }: Sentence, { sentences }: Document): string {
  const before = sentences[index - 1];
  const isAsked = role !== 'heading' && before?.force === 'question';
  return isAsked && (before.block === block || before.role === 'heading') ? before.text : '';
}

/** What a label alone is about: "Responsible: the caretaker" below "Bins". */
function above(sentence: Sentence, document: Document): string {
  return sentence.parents.at(-1) ?? sectionOf(sentence, document);
}

function sectionOf({ section }: Sentence, { sections, title }: Document): string {
  return sections[section]?.heading || title;
}
