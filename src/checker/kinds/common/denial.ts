import { stemmer } from 'stemmer';
import { matchesIn } from '../../../document/matches.ts';
import { once } from '../../once.ts';
import { phraseTest } from '../../text/sieve.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { plainForms } from '../../words/irregular-forms.ts';
import { denialFillers, negations } from '../../words/negations.ts';
import { lightVerbs, universalWords } from '../../words/stances.ts';
import { stopWords } from '../../words/stop-words.ts';

const fillers: ReadonlySet<string> = new Set(denialFillers);
const denial = phraseTest(negations);
const fewestWords = 4;
/** So many are enough where it is known that both lines speak of one thing. */
export const fewestOfOneThing = 3;

/**
 * Whether two clauses are one but for what denies the one of them, up to where the shorter ends: "there is a fee for a recall" and "there is no fee for a recall",
 * "we do screen on Sundays" and "we do not screen on Sundays or at night". Symmetric.
 */
export function areOneButForDenial(a: Claim, b: Claim, fewest = fewestWords): boolean {
  if (isDenied(a) === isDenied(b) || isRead(a, b) || isRead(b, a)) return false;
  if (standsThere(a, b) || standsThere(b, a)) return true;
  const [left, right] = [wordsOfClause(a), wordsOfClause(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < fewest) return false;
  return short.every((word, at) => word === long[at]) || isSaidOfLast(short, long, left === long ? a : b);
}

/** "|Punts cannot leave the bay at night|" and "rafts and |punts can leave the bay at night|": the one says of two things what the other says of the second. */
function isSaidOfLast(short: readonly string[], long: readonly string[], { written }: Claim): boolean {
  const from = long.length - short.length;
  if (short.length < fewestWords || !short.every((word, at) => word === long[from + at])) return false;
  return matchesIn(written.toLowerCase(), joined).some(([, word]) => stemmer(word!) === short[0]);
}

const joined = /\b(?:and|or)\s+(\p{L}+)/gu;

/** "There is no |bicycle rack|" and "a |bicycle rack| stands at the gate": the one denies that there is the very thing of which the other tells. */
function standsThere({ written }: Claim, other: Claim): boolean {
  const thing = (noSuchThing.exec(written)?.groups?.['thing'] ?? '')
    .split(' ')
    .map((word) => stemmer(word.toLowerCase()));
  const told = wordsOfClause(other);
  return thing.length >= fewestOfThing && told.length > thing.length && thing.every((word, at) => word === told[at]);
}

const noSuchThing = /^\W*there\s(?:is|are)\sno\s(?<thing>\p{L}+(?:[\s-]\p{L}+){1,3})\W*$/iu;
const fewestOfThing = 2;

const isDenied = once(({ written }: Claim): boolean => denial.test(written.replace(closing, ' ')));

/** "By post, |and in no other way|" denies nothing of the post. */
const closing = /\b(?:in\s+)?(?:no|nothing|nobody|nowhere)\s+(?:others?|else)\b/gi;

/** Whether a stance is what follows from the words of a line, and not what they say; of two lines on one state the words say it. */
function isRead({ value }: Claim, { value: other }: Claim): boolean {
  if (value.kind !== 'stance' || other.kind !== 'stance') return false;
  return value.purpose !== undefined || (value.state !== undefined && value.state.pair !== other.state?.pair);
}

/** So many words tell that two clauses are of one thing, in whatever order they stand. */
const fewestTelling = 3;

/**
 * Whether two clauses, one of which is denied, have all telling words of the shorter one in common: "|oars fit| on |short boats| as well" and "|oars| don't |fit| on
 * |short boats| or rafts". Symmetric.
 */
export function haveWordsOfOne(a: Claim, b: Claim): boolean {
  if (isDenied(a) === isDenied(b) || isRead(a, b) || isRead(b, a)) return false;
  const [left, right] = [tellingWords(a), tellingWords(b)];
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  return few.size >= fewestTelling && [...few].every((word) => many.has(word));
}

const tellingWords = once(
  ({ written }: Claim): ReadonlySet<string> =>
    new Set(
      wordsOf(written)
        .map(({ word }) => word)
        .filter((word) => !untelling.has(word.replace('’', "'")))
        .map((word) => stemmer(word)),
    ),
);

const untelling: ReadonlySet<string> = new Set(
  [...stopWords, ...negations, ...denialFillers, ...universalWords, ...lightVerbs].flatMap((words) => words.split(' ')),
);

/** The words of a clause without those that deny, stress or lead up to a noun. */
const wordsOfClause = once(({ written }: Claim): readonly string[] =>
  (written.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [])
    .filter((word) => !fillers.has(word.replace('’', "'")))
    .map((word) => stemmer(plainForms.get(word) ?? word)),
);
