import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import {
  heldNouns,
  keepingVerbs,
  keptAnswers,
  keptSafe,
  keptWords,
  losingVerbs,
  moneyHolders,
  moneyOwners,
  passingWords,
  returnedAnswers,
  returnedWords,
  returningVerbs,
} from '../../words/fates.ts';

const held = String.raw`(?<held>(?:[${letter}-]+\s+){0,3}?${phraseSource(heldNouns)}(?:\s+(?:on|for|of)\s+[^,;:.()]+?)?)`;
const be = String.raw`\s+(?:is|are|will be|gets|get)\s+(?:then\s+|always\s+|automatically\s+|fully\s+)?`;
const will = String.raw`\s+(?:will\s+|always\s+)?`;
const holder = String.raw`^\W*(?!${phraseSource(moneyOwners)})(?:we|the\s+[${letter}-]+)${will}`;
const owner = `^\\W*${phraseSource(moneyOwners)}${will}`;
const theirs = String.raw`\s+(?:the|your|their|this|any|all)\s+`;

/** "Paid to the tenant", "kept by the agency". */
const toOwner = String.raw`${phraseSource(passingWords)}\s+(?:back\s+)?to\s+${phraseSource(moneyOwners)}`;
const toHolder = String.raw`(?:${phraseSource(passingWords)}\s+to|${phraseSource(keptAnswers)}\s+by|(?:stays|remains)\s+with)\s+${phraseSource(moneyHolders)}`;

const comesBack = [
  `^\\W*${held}${be}(?:${phraseSource(returnedWords)}|${toOwner})`,
  `${holder}${phraseSource(returningVerbs)}${theirs}${held}`,
  String.raw`${owner}(?:get|gets|receive|receives)${theirs}${held}\s+back\b`,
];
const isKept = [
  `^\\W*${held}${be}(?:${phraseSource(keptWords)}(?!\\s+${phraseSource(keptSafe)})|${toHolder})`,
  String.raw`^\W*${held}\s+lapses?\b`,
  String.raw`^\W*${held}\s+(?:(?:is|are|will)(?:\s+not|n['’]t)|cannot|can['’]t)\s+(?:be\s+)?${phraseSource(returnedWords)}`,
  `${holder}${phraseSource(keepingVerbs)}${theirs}${held}`,
  `${owner}${phraseSource(losingVerbs)}${theirs}${held}`,
  String.raw`${owner}(?:(?:do|does|will|did)(?:\s+not|n['’]t)|won['’]t|never|cannot|can['’]t)\s+(?:get|gets|receive|receives|have)${theirs}${held}\s+(?:back|refunded|returned)(?=\W*$|\s+(?:when|if|after|at|once|in)\b)`,
];
const mayTell = phraseTest(heldNouns);
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

const ofHeld = new RegExp(`^\\W*${held}\\s*$`, 'i');
const saysBack = new RegExp(String.raw`^\s*(?:${phraseSource(returnedAnswers)}|${toOwner})\s*$`, 'i');
const saysKept = new RegExp(String.raw`^\s*(?:${phraseSource(keptAnswers)}|${toHolder})\s*$`, 'i');

/** "Interest on the deposit: |paid to the tenant|": what a whole answer says of a sum that its label names; undefined for any other. */
export function fateOfLabel(label: string, answer: string): Fate | undefined {
  if (!mayTell.test(label)) return undefined;
  const held = ofHeld.exec(label)?.groups?.['held'];
  if (held === undefined) return undefined;
  if (saysKept.test(answer)) return { modality: 'is-not', held };
  return saysBack.test(answer) ? { modality: 'does', held } : undefined;
}
