import { matchesIn } from '../../document/matches.ts';
import { questionBefore } from '../kinds/common/question-before.ts';
import { answersWith } from '../kinds/stance/answers.ts';
import { once } from '../once.ts';
import { foldPhrase, phrasePattern } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { ranks, settings } from '../words/settings.ts';
import type { Excuse } from './excuse.ts';

const classes = [...settings, ranks];
const memberOf = new Map(
  classes.flatMap((members, classNumber) =>
    members.flatMap((words, member) => words.map((word) => [word, [classNumber, member]] as const)),
  ),
);
/** What days are compared by. */
const ofDays = memberOf.get('weekday')![0];
const anyMember = phrasePattern([...memberOf.keys()], 'gi');

/** "Caps must be worn" below "Indoor pool" and "caps need not be worn" below "Outdoor pool" can both hold. */
export const otherSetting: Excuse = {
  id: 'other-setting',
  title:
    'Each line holds at another place, by another way or with another of several things, by its own words or those above it',
  ofDifference: true,
  reason: (a, b) => {
    if (a.page === b.page || !sortsOfYesAndNo.has(a.kind)) return '';
    const others = settingsOf(b);
    for (const [classNumber, left] of settingsOf(a)) {
      const right = others.get(classNumber);
      const [onlyA] = right ? [...left].filter((member) => !right.has(member)) : [];
      const [onlyB] = right ? [...right].filter((member) => !left.has(member)) : [];
      const isSaid = answersBySetting(a, classNumber) && answersBySetting(b, classNumber);
      if (onlyA !== undefined && onlyB !== undefined && !isSaid)
        return `one is about "${nameOf(classNumber, onlyA)}", the other about "${nameOf(classNumber, onlyB)}"`;
    }
    return '';
  },
};

/** Other kinds are compared by values, whose words tell them apart (`other-attribute.ts`), or are about the way itself. */
const sortsOfYesAndNo: ReadonlySet<Claim['kind']> = new Set(['stance', 'list', 'weekday', 'contact', 'code']);

/** "Our lockers stand |outdoors|": it tells what they are like, and not which are meant. */
function answersBySetting({ value, sentence: { text } }: Claim, classNumber: number): boolean {
  if (value.kind !== 'stance') return false;
  return matchesIn(text, anyMember).some(
    ([word]) => memberOf.get(foldPhrase(word))![0] === classNumber && answersWith(value, word),
  );
}

function nameOf(classNumber: number, member: number): string {
  return classes[classNumber]![member]![0]!;
}

type Settings = ReadonlyMap<number, ReadonlySet<number>>;

/** The members of each class at a claim: those of the line itself, else of what stands nearest above it. What a list names is what is compared. */
const settingsOf = once(({ sentence, document, kind }: Claim): Settings => {
  const { text, label, row, column, parents, section } = sentence;
  const found = new Map<number, Set<number>>();
  const above = [parents.join(' | '), ...(document.sections[section]?.trail ?? []).toReversed(), document.title];
  for (const [level, words] of [
    [questionBefore(sentence, document), text, label, row, column].join(' | '),
    ...above,
  ].entries()) {
    const known = new Set(found.keys());
    for (const match of matchesIn(words, anyMember)) {
      const [classNumber, member] = memberOf.get(foldPhrase(match[0]))!;
      if (known.has(classNumber) || (level > 0 && classNumber >= settings.length)) continue;
      found.set(classNumber, (found.get(classNumber) ?? new Set()).add(member));
    }
  }
  if (kind === 'weekday') found.delete(ofDays);
  if (kind === 'list')
    for (const [word] of matchesIn(text, anyMember)) found.delete(memberOf.get(foldPhrase(word))![0]);
  return found;
});
