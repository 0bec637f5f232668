import { stemmer } from 'stemmer';
import type { Sentence } from '../../document/types.ts';
import type { Comparison, FoundValue } from '../../facts/types.ts';
import { parseYesNo } from '../../facts/values/read.ts';
import { phrasePattern } from '../phrases.ts';
import { wordsOf } from '../terms.ts';
import type { Claim, Modality, Stance } from '../types.ts';
import { answerClasses } from '../words/answers.ts';
import { attributeWords, caseLeadIns, stanceWords, subordinateWords } from '../words/stances.ts';
import { stopWords } from '../words/stop-words.ts';
import type { ClaimKind, FoundClaim } from './kind.ts';

/** "You cannot cancel by phone" on one page, "you can cancel by phone" on another; "a manager approves" and "a supervisor approves". */
export const stance: ClaimKind = {
  id: 'stance',
  title: 'Two pages say the opposite of one thing',
  help: '"Opened items cannot be returned" on one page, "opened items can be returned" on another: a customer is told yes or no, depending on the page that the agent opens. Correct the page that is wrong, or say for whom each line is.',
  find: (sentence, values) => {
    if (isCase(sentence)) return [];
    const answer = labelledAnswer(sentence);
    if (answer) return answer;
    const clauses = clausesOf(sentence);
    const answering = clauses.map((clause) => withoutTimes(clause, values));
    return clauses.flatMap((clause, index) => readClause(clause, answersIn(answering[index]!, answering.join(' '))));
  },
  compare: compareStances,
  leastAgreement: 0.6,
  lacks: (evidence, a, b) => {
    if (evidence.samePage === 1) return 'two stances on one page are left to the reader';
    if (evidence.closest < closestPages) return 'other pages are nearer to these two';
    if (otherAction(a, b)) return 'the two clauses speak of different actions';
    if (wordedAlike(a, b)) return '';
    if (!isOpposite(a, b)) return 'two answers are compared only where the sentences are worded alike';
    if (!isDuty(a, b) && sharedInClause(a, b) < 2) return 'the two clauses do not share what they speak of';
    const { beside, strayMost, shared, likeness } = isDuty(a, b) ? dutyDemands : demands;
    const falls =
      evidence.beside < beside ||
      evidence.strayMost > strayMost ||
      evidence.shared < shared ||
      evidence.likeness < likeness;
    return falls ? 'too few words say that both are about one thing' : '';
  },
};

/** Stances share most of their words with sentences about other things, so they ask for more than a number does. */
const demands = { beside: 0.75, strayMost: 0.5, shared: 0.18, likeness: 0.35 };
/** "Must" against "need not" is rarely a coincidence. */
const dutyDemands = { beside: 0.6, strayMost: 0.7, shared: 0.25, likeness: 0.3 };
const closestPages = 0.85;
const fewestCommon = 3;
const leastCommon = 0.6;

const leadIn = new RegExp(`^${phrasePattern(caseLeadIns).source}`, 'iu');
const subordinate = new RegExp(String.raw`^\s*${phrasePattern(subordinateWords).source}`, 'iu');
const breaks = new RegExp(
  String.raw`,(?!\d)|[;:—–|]|\((?=\p{L})|(?<=\p{L})\)|(?=${phrasePattern([...subordinateWords]).source})|\b(?:but|so|however)\b`,
  'giu',
);
const stops = new Set(stopWords);
const attributeLeads = new RegExp(String.raw`${phrasePattern(attributeWords).source}\s+$`, 'iu');
const nothing = new Set(['no', 'none', 'nothing']);
const predicateWords = 3;
const fewestWords = 3;

const phrases = Object.entries(stanceWords)
  .flatMap(([modality, words]) => words.map((word) => ({ modality: modality as Modality, word })))
  .sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
const modalityOf = new Map(phrases.map(({ modality, word }) => [word, modality]));
const anyStance = phrasePattern(
  phrases.map(({ word }) => word),
  'giu',
);

const answerOf = new Map(
  answerClasses.flatMap((members, classNumber) =>
    members.flatMap((words, member) => words.map((word) => [word, [classNumber, member]] as const)),
  ),
);
const anyAnswer = phrasePattern([...answerOf.keys()], 'giu');

/** Items under "If …", "Reasons:" and the like are cases, not statements. */
function isCase({ parents, role }: Sentence): boolean {
  return role === 'item' && leadIn.test(parents.at(-1) ?? '');
}

/** "Virtual cards: No", a cell "Yes" under a head. */
function labelledAnswer({ text, role, columnIndex }: Sentence): FoundClaim[] | undefined {
  const colon = role === 'cell' ? -1 : text.lastIndexOf(':');
  if (role === 'cell' ? columnIndex < 1 : colon < 0) return undefined;
  const answer = parseYesNo(
    text
      .slice(colon + 1)
      .replace(/[.\s]+$/, '')
      .trim(),
  );
  if (!answer) return undefined;
  const value: Stance = { kind: 'stance', modality: answer.yes ? 'does' : 'is-not', answers: new Map(), predicate: [] };
  return [{ value, start: colon + 1, end: text.length, text: text.slice(colon + 1).trim(), clause: '' }];
}

interface Clause {
  text: string;
  start: number;
}

function clausesOf({ text }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of [...text.matchAll(breaks), { index: text.length, 0: '' }]) {
    clauses.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  return clauses.filter((clause) => wordsOf(clause.text).length >= fewestWords && !subordinate.test(clause.text));
}

/** The stance of a main clause; a clause without a word of stance only counts where it answers a question. */
function readClause({ text, start }: Clause, answers: Stance['answers']): FoundClaim[] {
  const found = [...text.matchAll(anyStance)]
    .filter((match) => !isAttribute(text.slice(0, match.index), fold(match[0])))
    .map((match) => ({ word: fold(match[0]), end: match.index + match[0].length }));
  const strongest = found.sort((a, b) => rank(a.word) - rank(b.word) || b.word.length - a.word.length)[0];
  const modality = strongest
    ? denied(
        modalityOf.get(strongest.word)!,
        found.map(({ word }) => word),
      )
    : 'is';
  if (modality === 'is' && answers.size === 0) return [];
  const predicate = strongest ? firstStems(text.slice(strongest.end)) : [];
  const lead = text.length - text.trimStart().length;
  return [
    {
      value: { kind: 'stance', modality, answers, predicate },
      start: start + lead,
      end: start + text.trimEnd().length,
      text: text.trim(),
      clause: text.replaceAll(anyAnswer, ' ').replaceAll(anyStance, ' '),
    },
  ];
}

/** "Lamps that are not in their box", "customers without a receipt": what a thing is like, not what may be done with it. */
function isAttribute(before: string, word: string): boolean {
  return attributeLeads.test(before) ? !nothing.has(word) || before.trimEnd().endsWith('with') : word === 'without';
}

/** A clause without its dates and opening hours: their months and weekdays are values, and compared as such. */
function withoutTimes({ text, start }: Clause, values: readonly FoundValue[]): string {
  let rest = text;
  for (const { value, start: from, end } of values) {
    if (value.kind !== 'date' && value.kind !== 'hours') continue;
    rest = rest.slice(0, Math.max(0, from - start)) + ' '.repeat(end - from) + rest.slice(Math.max(0, end - start));
  }
  return rest;
}

/** The answers that a clause gives, with all that its sentence names of the same class: "by phone, chat or e-mail" is one answer. */
function answersIn(clause: string, sentence: string): Map<number, Set<number>> {
  const asked = new Set([...clause.matchAll(anyAnswer)].map((match) => answerOf.get(fold(match[0]))![0]));
  const answers = new Map<number, Set<number>>();
  for (const match of sentence.matchAll(anyAnswer)) {
    const [classNumber, member] = answerOf.get(fold(match[0]))!;
    if (asked.has(classNumber)) answers.set(classNumber, (answers.get(classNumber) ?? new Set()).add(member));
  }
  return answers;
}

function firstStems(text: string): string[] {
  const telling = wordsOf(text).filter(({ word }) => !stops.has(word));
  return telling.slice(0, predicateWords).map(({ word }) => stemmer(word));
}

/** "There must be no balance" and "nothing can be submitted" close what their verb alone would ask for or allow. */
function denied(modality: Modality, words: readonly string[]): Modality {
  const isDenied = words.some((word) => modalityOf.get(word) === 'is-not');
  return isDenied && open.has(modality) ? 'must-not' : modality;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ');
}

const order: readonly Modality[] = ['need-not', 'must-not', 'must', 'is-not', 'may', 'does', 'is'];

/** "Need not" beats "must-not" beats "must": the rarer phrase says more of the clause than an auxiliary. */
function rank(word: string): number {
  return order.indexOf(modalityOf.get(word)!);
}

const open: ReadonlySet<Modality> = new Set(['must', 'may', 'does']);
const shut: ReadonlySet<Modality> = new Set(['must-not', 'is-not']);

function compareStances(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return 'incomparable';
  const [left, right] = [a.value, b.value];
  const other = otherAnswer(left, right);
  if (opposite(left.modality, right.modality)) return other ? 'compatible' : 'clash';
  if (other && !shut.has(left.modality) && !shut.has(right.modality)) return 'clash';
  return left.modality === right.modality && !other ? 'equal' : 'compatible';
}

/** Two sentences that share most of their words, condition and all, but for the stance. */
function wordedAlike(a: Claim, b: Claim): boolean {
  const [left, right] = [a, b].map(
    ({ fields }) => new Set([...fields.clause, ...fields.sentence, ...fields.label]),
  ) as [Set<string>, Set<string>];
  const common = [...left].filter((term) => right.has(term)).length;
  return common >= fewestCommon && common >= leastCommon * Math.max(left.size, right.size);
}

function isOpposite(a: Claim, b: Claim): boolean {
  return a.value.kind === 'stance' && b.value.kind === 'stance' && opposite(a.value.modality, b.value.modality);
}

/** What is open on the one side is not what is shut on the other; two answers to one question need no action. */
function otherAction(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance' || !isOpposite(a, b)) return false;
  const [left, right] = [a.value.predicate, b.value.predicate];
  return left.length > 0 && right.length > 0 && !left.some((stem) => right.includes(stem));
}

function sharedInClause(a: Claim, b: Claim): number {
  const [left, right] = [a, b].map(({ fields }) => [...fields.clause, ...fields.label]);
  return new Set(left!.filter((term) => right!.includes(term))).size;
}

function isDuty(a: Claim, b: Claim): boolean {
  const modalities = [a, b].map(({ value }) => (value.kind === 'stance' ? value.modality : ''));
  return modalities.includes('must') && modalities.includes('need-not');
}

function opposite(a: Modality, b: Modality): boolean {
  if ((a === 'must' && b === 'need-not') || (a === 'need-not' && b === 'must')) return true;
  return (open.has(a) && shut.has(b)) || (shut.has(a) && open.has(b));
}

/** Whether the two give different answers to one question. */
function otherAnswer(a: Stance, b: Stance): boolean {
  return [...a.answers].some(([classNumber, answers]) => {
    const others = b.answers.get(classNumber);
    return others !== undefined && ![...answers].some((answer) => others.has(answer));
  });
}
