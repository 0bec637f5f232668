import { letter } from '../../../document/letters.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { firstColon } from '../../text/colon.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Role } from '../../types.ts';
import { decidedWords, decidingWords, decisionHeads, onlyThey } from '../../words/deciders.ts';
import { stopWords } from '../../words/stop-words.ts';
import { doerColumns, noTaskLabels, noTaskVerbs, taskColumns, taskHeads, taskTopics } from '../../words/tasks.ts';
import type { FoundClaim } from '../kind.ts';
import { deedOf } from './deeds.ts';
import { nameKnownRoles, rolesBehind } from './names.ts';

/**
 * Whose task a thing is by the place where the name stands: a cell below "Who replaces it", "Responsible: the caretaker", an item below "Who
 * does what", "Who empties the bins? The caretaker."
 */

/** "Replaces" of "who replaces it": what is done; below a head who decides is read elsewhere, and who has or pays is no task. */
const asked = String.raw`(?!${phraseSource(noTaskVerbs)})(?<deed>[${letter}]{2,}s(?:\s+(?:up|out|off|in|away|down|back|over))?)`;
const deed = `(?!${phraseSource(decidingWords)})${asked}`;
const by = String.raw`(?!${phraseSource([...decisionHeads, ...decidedWords, ...stopWords])})(?<done>[${letter}]+(?:ed|en|wn|nt|pt|ut|id))\s+by`;
const head = new RegExp(
  String.raw`^\W*(?:${phraseSource(taskHeads)}|who\s+${deed}(?:\s+(?:it|this|that|them|what))?|${by})\W*$`,
  'i',
);
const topic = new RegExp(String.raw`${phraseSource(taskTopics)}|\bwho\s+${deed}\s+what\b`, 'i');
const question = new RegExp(
  String.raw`^\W*(?:and\s+|so\s+)?(?:who\s+(?<what>${asked}\s+[^?]+)|who(?:\s+is|['’]s)\s+(?:responsible\s+for|in\s+charge\s+of)\s+(?<task>[^?]+)|whose\s+(?:job|task|responsibility)\s+is\s+(?<job>[^?]+))\?`,
  'i',
);
const ofTask = new RegExp(String.raw`^\W*${phraseSource(doerColumns)}\W*$`, 'i');
const tasks = new RegExp(String.raw`^\W*${phraseSource(taskColumns)}\W*$`, 'i');
const noVerb: { groups?: Record<string, string> | undefined } = {};
const noTask = phraseTest(noTaskLabels);
/** "|For| members: the caretaker", and not "Lock it |for| good". */
const forWhom = /^\W*for\b|\bfor\W*$/i;
/** "|We do|, as your landlord." */
const plain = /^\W*(?<who>we|you|us)(?:\s+(?:do|will|must))?(?:\s+(?:it|this|that))?(?=\s*(?:[.,;()!–—]|$))/i;
const only = new RegExp(String.raw`^\W*(?<only>${phraseSource(onlyThey)}\s+|always\s+|by\s+)?`, 'i');
const ends =
  /^(?:\s+(?:only|alone|themselves|(?:do|does|will|must|can|has\s+to|have\s+to)(?:\s+(?:it|this|that|so))?))?\s*(?:[.,;()!–—]|$)/;

/** The claim of a sentence that stands where those are named whose task a thing is; undefined for any other. */
export function taskIn(sentence: Sentence, document: Document): FoundClaim | undefined {
  const { text, role, row, column, columnIndex, label } = sentence;
  if (role === 'cell') {
    if (columnIndex < 1 || row === '') return undefined;
    const match = head.exec(column) ?? (ofTask.test(column) && isOfTasks(sentence, document) ? noVerb : undefined);
    return match ? namedFrom(text, 0, `${row} ${verbOf(match)}`) : undefined;
  }
  const asked = question.exec(askedBefore(sentence, document))?.groups;
  if (asked) return namedFrom(text, 0, asked['what'] ?? asked['task'] ?? asked['job'] ?? '');
  const colon = firstColon(text);
  if (colon < 1) return undefined;
  const own = head.exec(label === '' ? text.slice(0, colon) : label);
  if (own) return namedFrom(text, colon + 1, `${above(sentence, document)} ${verbOf(own)}`);
  const isListed = role === 'item' && topic.test(sentence.parents.at(-1) ?? sectionOf(sentence, document));
  return isListed || isTask(text.slice(0, colon)) ? namedFrom(text, colon + 1, text.slice(0, colon)) : undefined;
}

/** "|Declaring a total loss|: the engineer", and not "Ask for help: the engineer". */
function isTask(label: string): boolean {
  return deedOf(label).length > 1 && !noTask.test(label) && !forWhom.test(label) && !/[?\d]/.test(label);
}

/** The first column of a table lists what is to be done. */
function isOfTasks({ index, group, columnIndex }: Sentence, { sentences }: Document): boolean {
  const first = sentences[index - columnIndex];
  return first?.group === group && first.columnIndex === 0 && tasks.test(first.column);
}

/** Nothing but the name of somebody stands from `from` on. */
function namedFrom(text: string, from: number, clause: string): FoundClaim | undefined {
  const side = from === 0 ? plain.exec(text) : null;
  if (side) return sideOf(side, clause);
  const lead = only.exec(text.slice(from))!;
  const roles = rolesBehind(text, from + lead[0].length);
  if (!roles || !nameKnownRoles(roles) || !ends.test(text.slice(roles.end))) return undefined;
  const { who, start, end } = roles;
  const extent = /\b(?:always|by)\b/i.test(lead[0]) || lead.groups?.['only'] === undefined ? 'assigned' : 'closed';
  const value: Role = { kind: 'role', who, part: 'does', extent, limits: [], deed: deedOf(clause) };
  return { value, start, end, text: text.slice(start, end), clause };
}

function sideOf({ groups, 0: written }: RegExpExecArray, clause: string): FoundClaim {
  const who = groups!['who']!.toLowerCase() === 'you' ? 'you' : 'us';
  const value: Role = {
    kind: 'role',
    who: [[who]],
    part: 'does',
    extent: 'assigned',
    limits: [],
    deed: deedOf(clause),
  };
  return { value, start: 0, end: written.length, text: written, clause };
}

function verbOf({ groups }: { groups?: Record<string, string> | undefined }): string {
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
