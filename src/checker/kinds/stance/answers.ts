import { phrasePattern } from '../../phrases.ts';
import type { Stance } from '../../types.ts';
import { answerClasses } from '../../words/answers.ts';
import { fold } from './modality.ts';

const answerOf = new Map(
  answerClasses.flatMap(({ answers }, classNumber) =>
    answers.flatMap((words, answer) => words.map((word) => [word, [classNumber, answer]] as const)),
  ),
);
const anyAnswer = phrasePattern([...answerOf.keys()], 'giu');

/** The answers that a clause gives, with all that its sentence names of the same class: "by phone, chat or e-mail" is one answer. */
export function answersIn(clause: string, sentence: string): Map<number, Set<number>> {
  const asked = new Set([...clause.matchAll(anyAnswer)].map((match) => answerOf.get(fold(match[0]))![0]));
  const answers = new Map<number, Set<number>>();
  for (const match of sentence.matchAll(anyAnswer)) {
    const [classNumber, member] = answerOf.get(fold(match[0]))!;
    if (asked.has(classNumber)) answers.set(classNumber, (answers.get(classNumber) ?? new Set()).add(member));
  }
  return answers;
}

/** A clause without the words that answer. */
export function withoutAnswers(clause: string): string {
  return clause.replaceAll(anyAnswer, ' ');
}

/** Names of the questions that the two answer differently. */
export function otherAnswers(a: Stance, b: Stance): string[] {
  const differing = [...a.answers].filter(([classNumber, answers]) => {
    const others = b.answers.get(classNumber);
    return others !== undefined && ![...answers].some((answer) => others.has(answer));
  });
  return differing.map(([classNumber]) => answerClasses[classNumber]!.name);
}

/** Whether the two answer the same questions, whatever they answer. */
export function answerSameQuestions(a: Stance, b: Stance): boolean {
  return a.answers.size === b.answers.size && [...a.answers.keys()].every((classNumber) => b.answers.has(classNumber));
}
