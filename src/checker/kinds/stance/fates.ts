import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import {
  heldNouns,
  keepingVerbs,
  keptWords,
  losingVerbs,
  moneyOwners,
  returnedWords,
  returningVerbs,
} from '../../words/fates.ts';

const held = String.raw`(?<held>(?:[${letter}-]+\s+){0,3}?${phraseSource(heldNouns)}(?:\s+(?:on|for|of)\s+[^,;:.()]+?)?)`;
const be = String.raw`\s+(?:is|are|will be|gets|get)\s+(?:then\s+|always\s+|automatically\s+|fully\s+)?`;
const will = String.raw`\s+(?:will\s+|always\s+)?`;
const holder = String.raw`^\W*(?!${phraseSource(moneyOwners)})(?:we|the\s+[${letter}-]+)${will}`;
const owner = `^\\W*${phraseSource(moneyOwners)}${will}`;
const theirs = String.raw`\s+(?:the|your|their|this|any|all)\s+`;

const comesBack = [
  `^\\W*${held}${be}${phraseSource(returnedWords)}`,
  `${holder}${phraseSource(returningVerbs)}${theirs}${held}`,
  String.raw`${owner}(?:get|gets|receive|receives)${theirs}${held}\s+back\b`,
];
const isKept = [
  `^\\W*${held}${be}${phraseSource(keptWords)}`,
  String.raw`^\W*${held}\s+lapses?\b`,
  String.raw`^\W*${held}\s+(?:(?:is|are|will)(?:\s+not|n['’]t)|cannot|can['’]t)\s+(?:be\s+)?${phraseSource(returnedWords)}`,
  `${holder}${phraseSource(keepingVerbs)}${theirs}${held}`,
  `${owner}${phraseSource(losingVerbs)}${theirs}${held}`,
  String.raw`${owner}(?:(?:do|does|will|did)(?:\s+not|n['’]t)|won['’]t|never|cannot|can['’]t)\s+(?:get|gets|receive|receives|have)${theirs}${held}\s+(?:back|refunded|returned)(?=\W*$|\s+(?:when|if|after|at|once|in)\b)`,
];
const mayTell = new RegExp(phraseSource([...heldNouns]), 'i');
const [back, kept] = [comesBack, isKept].map((ways) => ways.map((way) => new RegExp(way, 'i'))) as [RegExp[], RegExp[]];

/** What a clause says to become of money that is held, and what of it is spoken of. */
export interface Fate {
  modality: 'does' | 'is-not';
  held: string;
}

/** "You get the deposit back", "the deposit is forfeited": whether money is given back; undefined for any other clause. */
export function fateIn(clause: string): Fate | undefined {
  if (!mayTell.test(clause)) return undefined;
  const lost = heldIn(clause, kept);
  if (lost !== undefined) return { modality: 'is-not', held: lost };
  const returned = heldIn(clause, back);
  return returned === undefined ? undefined : { modality: 'does', held: returned };
}

function heldIn(clause: string, ways: readonly RegExp[]): string | undefined {
  for (const way of ways) {
    const match = way.exec(clause);
    if (match) return match.groups!['held']!;
  }
  return undefined;
}
