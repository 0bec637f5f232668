import { actsOfLife } from './acts-of-life.ts';
import { actsOfMoney } from './acts-of-money.ts';
import { actsOfTalk } from './acts-of-talk.ts';
import { contracts } from './contracts.ts';
import { events } from './events.ts';
import { everyday } from './everyday.ts';
import { forms } from './forms.ts';
import { goods } from './goods.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { qualities } from './qualities.ts';
import { sayings } from './sayings.ts';
import { things } from './things.ts';
import { timesAndAmounts } from './times-and-amounts.ts';
import { work } from './work.ts';

/**
 * Words that mean nearly the same to those who ask. A line is a class of words, the nearest first, "revive reopen restore",
 * or goes from members to their kind, "animal pet: hamster parrot". A phrase is joined by "_", and is there to be found only.
 */
export interface Related {
  words: readonly string[];
  /** What each of the words may be asked for by, where they are members of a kind. */
  kind?: readonly string[];
}

/** All lines; the more usual meaning of a word stands in an earlier one. */
export const thesaurus: readonly Related[] = [
  everyday,
  people,
  goods,
  money,
  contracts,
  things,
  actsOfMoney,
  actsOfLife,
  actsOfTalk,
  places,
  events,
  work,
  qualities,
  timesAndAmounts,
  sayings,
  forms,
].flatMap((text) => text.trim().split('\n').map(read));

function read(line: string): Related {
  const [left = '', right] = line.split(': ');
  if (right === undefined) return { words: wordsOf(left) };
  return { words: wordsOf(right), kind: wordsOf(left) };
}

function wordsOf(list: string): string[] {
  return list.split(' ').map((word) => word.replaceAll('_', ' '));
}
