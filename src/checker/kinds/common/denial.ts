import { stemmer } from 'stemmer';
import { once } from '../../once.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim } from '../../types.ts';
import { denialFillers, negations } from '../../words/negations.ts';

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
  return short.length >= fewest && short.every((word, at) => word === long[at]);
}

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

const isDenied = once(({ written }: Claim): boolean => denial.test(written));

/** Whether a stance is what follows from the words of a line, and not what they say; of two lines on one state the words say it. */
function isRead({ value }: Claim, { value: other }: Claim): boolean {
  if (value.kind !== 'stance' || other.kind !== 'stance') return false;
  return value.purpose !== undefined || (value.state !== undefined && value.state.pair !== other.state?.pair);
}

/** The words of a clause without those that deny, stress or lead up to a noun. */
const wordsOfClause = once(({ written }: Claim): readonly string[] =>
  (written.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [])
    .filter((word) => !fillers.has(word.replace('’', "'")))
    .map((word) => stemmer(word)),
);
