import { stemmer } from 'stemmer';
import { matchesIn } from '../../../document/matches.ts';
import { allTerms } from '../../match/surroundings.ts';
import { once } from '../../once.ts';
import { phrasePattern } from '../../text/phrases.ts';
import { Terms, wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { deedStops, idleOfDeeds, personalDeeds } from '../../words/deeds.ts';
import { plainForms } from '../../words/irregular-forms.ts';
import { beforeStance } from '../common/modality.ts';
import type { NamedRoles } from './names.ts';

/**
 * What somebody is said to do, in whatever form: "the caretaker clears the drain", "the drain is cleared by the caretaker" and "Clearing the
 * drain: the caretaker" all come to [clear, drain].
 */

/** "Keep|er|." */
const doer = /(?<=\p{L}{4})(?:er|or)s?$/u;
const idle: ReadonlySet<string> = new Set(idleOfDeeds);
const personal: ReadonlySet<string> = new Set(personalDeeds.map(stemOf));
const breaks = /[.;:,!?–—|]|\s-\s/gu;
const stops = phrasePattern(deedStops);
const aside = /\([^)]*\)/g;
/** "Does |it|": what that is was said before. */
const pointing = /\b(?:it|this|that|them|these|those|so)\b/i;

/** The deed of a text of which every word may tell it, as stems. */
export function deedOf(text: string): string[] {
  const stems = wordsOf(text)
    .filter(({ word }) => !idle.has(word))
    .map(({ word }) => stemOf(word));
  return [...new Set(stems)];
}

/** The deed of those who are named in a text: behind them ("the porter |hands out keys|"), or before them ("|keys are handed out| by the porter"). */
export function deedText(
  written: string,
  from: number,
  { start, end }: Pick<NamedRoles, 'start' | 'end'>,
  at: 'behind' | 'before',
): string {
  const text = written.replaceAll(aside, (words) => ' '.repeat(words.length));
  if (at === 'before') {
    const behind = text.slice(end).replace(/^,\s+who\s/i, ' ');
    const stop = matchesIn(behind, breaks)[0]?.index ?? behind.length;
    const own = behind.slice(0, stop);
    return own.slice(0, stops.exec(own)?.index ?? own.length);
  }
  const before = text.slice(from, start);
  const last = matchesIn(before, breaks).at(-1);
  const own = last ? before.slice(last.index + last[0].length) : before;
  if (last && sharesSubject.test(own)) return `${subjectBefore(before.slice(0, last.index))} ${own}`;
  return last?.[0] === ':' && deedOf(own).length < fewestWords ? before : own;
}

/** "A swap needs a slip|, and is signed| by the skipper": what is signed stands before. */
const sharesSubject = /^\s*and\s+(?:is|are|gets?|must|can|may|has|have|needs?)\s/i;

function subjectBefore(text: string): string {
  const last = matchesIn(text, breaks).at(-1);
  const clause = last ? text.slice(last.index + last[0].length) : text;
  const subject = beforeStance(clause);
  return subject === clause ? '' : subject;
}

/** The stems of a deed, with those of what was said before it where it only points there: "this is done by", "repairs it". */
export function deedIn(own: string, context: string): string[] {
  const stems = deedOf(own);
  return stems.length === 0 || (stems.length < fewestWords && pointing.test(own))
    ? [...new Set([...stems, ...deedOf(context)])]
    : stems;
}

const fewestWords = 2;

/** Whether two say by nearly the same words that one thing is done; a deed that each of many does for himself is none. */
export function areOneDeed(a: Claim, b: Claim): boolean {
  const [left, right] = [ownDeed(a), ownDeed(b)];
  const common = left.filter((stem) => right.includes(stem));
  if (common.length < fewestWords || isForEach(a, b)) return false;
  const [own, other] = [left, right].map((stems) => stems.filter((stem) => !common.includes(stem))) as [
    string[],
    string[],
  ];
  const [strayA, strayB] = [strays(own, b), strays(other, a)];
  return Math.min(strayA, strayB) === 0 && Math.max(strayA, strayB) * 2 <= common.length;
}

/** "Drivers |wear| a badge" and "visitors wear a badge": each does it for himself. */
export function isForEach(a: Claim, b: Claim): boolean {
  const others = ownDeed(b);
  return ownDeed(a).some((stem) => personal.has(stem) && others.includes(stem));
}

const terms = new Terms();

/** Words of a deed that stand nowhere on the other line or above it. */
function strays(stems: readonly string[], other: Claim): number {
  const known = allTerms(other);
  return stems.filter((stem) => !known.has(stem) && !known.has(terms.of(stem))).length;
}

const ownDeed = once(({ value }: Claim): readonly string[] => (value.kind === 'role' ? (value.deed ?? []) : []));

/** "Keeper" and "kept" come to one stem. */
function stemOf(word: string): string {
  return stemmer((plainForms.get(word) ?? word).replace(doer, ''));
}
