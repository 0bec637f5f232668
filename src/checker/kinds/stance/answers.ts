import { matchesIn } from '../../../document/matches.ts';
import { oncePerClause } from '../../once.ts';
import { foldPhrase, phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { Terms } from '../../text/terms.ts';
import type { Stance } from '../../types.ts';
import {
  answerClasses,
  chargesByName,
  plainQuestions,
  sayingVerbs,
  standingTails,
  standingVerbs,
} from '../../words/answers.ts';
import { plainImperatives } from '../../words/imperatives.ts';
import { negations } from '../../words/negations.ts';

const answersOf = new Map<string, (readonly [classNumber: number, answer: number])[]>();
answerClasses.forEach(({ answers }, classNumber) => {
  answers.forEach((words, answer) => {
    for (const word of words) answersOf.set(word, [...(answersOf.get(word) ?? []), [classNumber, answer]]);
  });
});
const traits = answerClasses.filter(({ name }) => name === 'trait').flatMap(({ answers }) => answers.flat());
const isOnlyTrait: ReadonlySet<string> = new Set(
  traits.filter((word) => answersOf.get(word)!.every(([classNumber]) => answerClasses[classNumber]!.name === 'trait')),
);
/** Words that answer and say no more; what a thing is like is a word of the clause as well. */
const anyAnswer = phrasePattern(
  [...answersOf.keys()].filter((word) => !isOnlyTrait.has(word)),
  'gi',
);
const anyWord = phrasePattern([...answersOf.keys()], 'gi');
const anyPlainAnswer = phrasePattern(
  answerClasses
    .filter(({ name }) => plainQuestions.includes(name) && name !== 'trait')
    .flatMap(({ answers }) => answers.flat()),
  'gi',
);
const isDenial = phraseTest(negations);
const denyingAnswers = phrasePattern(
  [...answersOf.keys()].filter((word) => isDenial.test(word)),
  'gi',
);

const terms = new Terms();

/** Terms of a text that say what a thing is like: "public", "private". */
export function traitTermsIn(text: string): readonly string[] {
  return terms.in(
    matchesIn(text, anyTrait)
      .map(([words]) => words)
      .join(' ; '),
  );
}

/** The answers that a clause gives, with all that its sentence names of the same class: "by phone, chat or e-mail" is one answer. */
export function answersIn(clause: string, sentence: string): Map<number, Set<number>> {
  const asked = new Set(foundIn(clause).map(([classNumber]) => classNumber));
  const answers = new Map<number, Set<number>>();
  if (asked.size === 0) return answers;
  for (const [classNumber, answer] of foundIn(sentence))
    if (asked.has(classNumber)) answers.set(classNumber, (answers.get(classNumber) ?? new Set()).add(answer));
  return answers;
}

/** What a plain yes or no says of what a question asks of a price or a whole: "is delivery free? |No|", "does it come with a case? |Yes|". */
export function answersOfReply(question: string, isYes: boolean): Map<number, Set<number>> {
  const answers = new Map<number, Set<number>>();
  for (const [classNumber, answer] of foundIn(question))
    if (costs.has(answerClasses[classNumber]!.name)) answers.set(classNumber, new Set([isYes ? answer : 1 - answer]));
  return answers;
}

/** "Dogs must |stay off| the terrace": where nobody may go, and not whether something is off. */
export const keepsAway = /\b(?:stay|keep|wait)\s+(?:off|out of|outside)\b/i;

export const price: number = answerClasses.findIndex(({ name }) => name === 'price');
/** Whether a thing belongs to a whole. */
export const belonging: number = answerClasses.findIndex(({ name }) => name === 'part');

/** "There's a late |fee|": something is to be paid, by whatever name. */
const chargeExists = new RegExp(
  String.raw`^\W*there(?:\s+is|['’]s)\s+an?\s+(?:\S+\s+){0,3}?${phraseSource(chargesByName)}(?=\s+(?:for|on|of|in|at|to|if|when)\b|\W*$)`,
  'i',
);

/** "The transfer |fee is $0.00|": nothing is to be paid. */
const chargeOfNothing = new RegExp(
  String.raw`${phraseSource(chargesByName)}(?:\s+\p{L}+){0,4}\s+(?:is|are|:)\s*[$€£]\s?0(?:[.,]0+)?(?![\d.,]*\d)`,
  'iu',
);

const forWhom = answerClasses.findIndex(({ name }) => name === 'for whom');
const standing = answerClasses.findIndex(({ name }) => name === 'standing');
const state = answerClasses.findIndex(({ name }) => name === 'state');
/** "|Ten percent| off", "a tenth |comes| off": so much less is paid, and nothing is off. */
const takesOff =
  /(?:%|\d|\b(?:points?|percent|per\s+cent|money|pounds?|euros?|dollars?|cents?|pence|half|quarter|third|tenth|comes?|takes?|taken))\s+off$/i;
/** "The heating |stays| on |during| the swap": whether a thing runs, and not on what it stands. */
const stands = new RegExp(String.raw`${phraseSource(standingVerbs)}\s+$`, 'i');
const endsOrGoesOn = new RegExp(String.raw`^(?:\W*$|\s*[,;.:!]|\s+${phraseSource(standingTails)})`, 'i');

/** "The pump stays |on| overnight" and "turn it |on|", and not "a discount |on| all fares". */
function isOn(before: string, behind: string): boolean {
  return endsOrGoesOn.test(behind) || stands.test(before) || turns.test(before);
}

const turns = /\b(?:turn|switch|put|keep|leave)(?:s|ed|ing|ching)?\s+(?:\S+\s+){0,3}$/i;

/** "|Just| remember to bring it": no word of whom. */
const opensAll = /^\W*$/;
const justDo = new RegExp(String.raw`^just\s+${phraseSource(plainImperatives)}\s`, 'i');

const foundIn = oncePerClause((text): readonly (readonly [classNumber: number, answer: number])[] => {
  const free = text.replace(keepsAway, ' ');
  const found = matchesIn(free, anyWord).flatMap(({ 0: word, index }) =>
    answersOf.get(foldPhrase(word))!.filter(([classNumber, answer]) => {
      const [before, behind] = [free.slice(0, index), free.slice(index + word.length)];
      if (classNumber === state) return answer === 1 ? !takesOff.test(`${before}${word}`) : isOn(before, behind);
      if (classNumber === forWhom) return !(opensAll.test(before) && justDo.test(`${word}${behind}`));
      if (classNumber === standing) return stands.test(before) && endsOrGoesOn.test(behind);
      return !isOfTrait(classNumber) || isPredicate(free, index, index + word.length);
    }),
  );
  if (chargeOfNothing.test(text)) return [...found, [price, 0]];
  return chargeExists.test(text) ? [...found, [price, 1]] : found;
});

function isOfTrait(classNumber: number): boolean {
  return answerClasses[classNumber]!.name === 'trait';
}

const anyTrait = phrasePattern(traits, 'gi');
const adverbs = /\b(?:fully|always|only|all|both|entirely|completely|strictly|type)\b/gi;

/** "Variable", "fully furnished": a text that says what a thing is like, and no more. */
export function isTrait(text: string): boolean {
  return /\p{L}/u.test(text) && !/[\p{L}\d]/u.test(text.replaceAll(anyTrait, ' ').replaceAll(adverbs, ' '));
}

/** "Boards are |public|" says what they are; "|public| boards can be shared" says which are spoken of. */
function isPredicate(text: string, start: number, end: number): boolean {
  return says.test(text.slice(0, start)) || (opens.test(text.slice(0, start)) && closes.test(text.slice(end)));
}

const says = phrasePattern(sayingVerbs);
const opens = /(?:^|:)\W*$/;
const closes = /^\W*(?:$|[,;.(]|(?:and|but|for|in|by|with|at|on|until|from)\s)/i;

/** "|At no extra charge|" behind the thing: nothing but an answer on what it costs or what it belongs to. */
export function isBareAnswer(text: string): boolean {
  return isAboutCost(text) && bareRest.test(withoutAnswers(text));
}

/** Whether a text answers what a thing costs or what it belongs to. */
export function isAboutCost(text: string): boolean {
  return foundIn(text).some(([classNumber]) => costs.has(answerClasses[classNumber]!.name));
}

const costs: ReadonlySet<string> = new Set(['price', 'part']);
/** "And |free of charge|", "all |included|". */
const bareRest = /^\W*(?:(?:and|all|both|each|always|even|now)\W+)*$/iu;

/** A clause whose denials deny: in "at no cost" the "no" belongs to the answer. Places stay what they are. */
export const withoutDenyingAnswers = oncePerClause((clause) =>
  clause.replaceAll(denyingAnswers, (answer) => ' '.repeat(answer.length)),
);

/** A clause without the words that answer. */
export const withoutAnswers = oncePerClause((clause) => clause.replaceAll(anyAnswer, ' '));

/** A clause without the words that answer a plain question: "it is |approved| automatically" has none but an answer of another question. */
export const withoutPlainAnswers = oncePerClause((clause) => clause.replaceAll(anyPlainAnswer, ' '));

/** What stands before the first words that answer. */
export function beforeAnswer(clause: string): string {
  const at = clause.search(anyAnswer);
  return at < 0 ? clause : clause.slice(0, at);
}

/** The first words that answer, and what stands behind them. */
export function behindAnswer(clause: string): { answer: string; behind: string } {
  const [match] = matchesIn(clause, anyAnswer);
  return match ? { answer: match[0], behind: clause.slice(match.index + match[0].length) } : { answer: '', behind: '' };
}

/** Names of the questions that the two answer differently. */
export function otherAnswers(a: Stance, b: Stance): string[] {
  const differing = [...a.answers.keys()].filter((classNumber) => differIn(classNumber, a, b));
  return differing.map((classNumber) => answerClasses[classNumber]!.name);
}

/** Whether the two answer any question differently. */
export function answerOtherwise(a: Stance, b: Stance): boolean {
  for (const classNumber of a.answers.keys()) if (differIn(classNumber, a, b)) return true;
  return false;
}

function differIn(classNumber: number, a: Stance, b: Stance): boolean {
  const others = b.answers.get(classNumber);
  if (others === undefined) return false;
  for (const answer of a.answers.get(classNumber)!) if (others.has(answer)) return false;
  return true;
}

/** Whether the two answer the same questions, whatever they answer. */
export function answerSameQuestions(a: Stance, b: Stance): boolean {
  if (a.answers.size !== b.answers.size) return false;
  for (const classNumber of a.answers.keys()) if (!b.answers.has(classNumber)) return false;
  return true;
}

/** Whether both give one answer, though the one may deny it: "tips are included" and "tips are not included". */
export function answerAlike(a: Stance, b: Stance): boolean {
  return a.answers.size > 0 && answerSameQuestions(a, b) && !answerOtherwise(a, b);
}

/** Whether it is for everyone, and not for some only. */
export function saysEvery({ answers }: Stance): boolean {
  const [some, every] = [0, 1].map((answer) => answers.get(forWhom)?.has(answer) === true);
  return every === true && some === false;
}

/** Whether a word gives one of the answers: in "our lockers stand |outdoors|" it tells what they are like, and not which are meant. */
export function answersWith({ answers }: Stance, word: string): boolean {
  return (answersOf.get(foldPhrase(word)) ?? []).some(
    ([classNumber, answer]) => isOfTrait(classNumber) && answers.get(classNumber)?.has(answer) === true,
  );
}
