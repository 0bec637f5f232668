import { actsOfLife } from './acts-of-life.ts';
import { actsOfMoney } from './acts-of-money.ts';
import { actsOfTalk } from './acts-of-talk.ts';
import { contracts } from './contracts.ts';
import { derivations } from './derivations.ts';
import { events } from './events.ts';
import { goods } from './goods.ts';
import { idioms } from './idioms.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { qualities } from './qualities.ts';
import { things } from './things.ts';
import { timesAndAmounts } from './times-and-amounts.ts';
import { work } from './work.ts';

/**
 * Words that mean the same to those who ask, or nearly so. A line is a class of words, "revive reopen bring_back", or goes from members to their kind, "relative, kin: aunt
 * cousin". A phrase is joined by "_".
 */
export interface Related {
  words: readonly string[];
  /** What each of the words may be asked for by, where they are members of a kind. */
  kind?: readonly string[];
}

export const thesaurus: readonly Related[] = [
  actsOfMoney,
  actsOfLife,
  actsOfTalk,
  people,
  places,
  things,
  events,
  money,
  contracts,
  goods,
  work,
  qualities,
  timesAndAmounts,
  idioms,
  derivations,
].flatMap((text) => text.trim().split('\n').map(read));

function read(line: string): Related {
  const [left = '', right] = line.split(': ');
  const phrase = (word: string): string => word.trim().replaceAll('_', ' ');
  if (right === undefined) return { words: left.split(/\s+/).map(phrase) };
  return { words: right.split(/\s+/).map(phrase), kind: left.split(',').map(phrase) };
}
