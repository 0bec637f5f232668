import { phrasePattern } from '../../phrases.ts';
import type { Stance } from '../../types.ts';
import { answerClasses } from '../../words/answers.ts';
import { fold } from './modality.ts';

const answerOf = new Map(
  answerClasses.flatMap((members, classNumber) =>
    members.flatMap((words, member) => words.map((word) => [word, [classNumber, member]] as const)),
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

/** Whether the two give different answers to one question. */
export function otherAnswer(a: Stance, b: Stance): boolean {
  return [...a.answers].some(([classNumber, answers]) => {
    const others = b.answers.get(classNumber);
    return others !== undefined && ![...answers].some((answer) => others.has(answer));
  });
}
