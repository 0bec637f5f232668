import { letter } from '../../../document/letters.ts';
import type { Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, type Sieve, sieveOf } from '../../text/sieve.ts';
import { beforeBreak } from '../../text/stretch.ts';
import type { Terms } from '../../text/terms.ts';
import type { Stance, State } from '../../types.ts';
import { conditionWords } from '../../words/conditions.ts';
import { negations } from '../../words/negations.ts';
import { oppositeVerbs, passiveVerbs } from '../../words/opposite-verbs.ts';
import { participlesOf, singular } from '../common/word-forms.ts';
import type { FoundClaim } from '../kind.ts';
import { nameOf, opensOtherwise } from './states.ts';

const word = String.raw`[${letter}\d][${letter}\d'’-]*`;
const determiner = '(?:the|your|their|our|its|his|her|any|all|every|each|an?)';
/** "Phones have |a| separate limit": no verb. */
const endsInDeterminer = new RegExp(String.raw`\b${determiner}\s*$`, 'i');
const leadingDeterminer = new RegExp(String.raw`^${determiner}\s+`, 'i');
const ends = String.raw`(?=\s*(?:[,;:.!(—–]|$)|\s+(?:of|with|when|if|after|at|in|for|on|to|from|before|until|unless|during|once|while|as|overnight|anyway|out|because|where)\b)`;

/** One verb of a pair, ready to be looked for. */
interface VerbReader {
  pair: string;
  modality: 'does' | 'is-not';
  mayTell: Sieve;
  way: RegExp;
  /** The same told of the thing: "the points |are kept|". */
  passive: RegExp;
}

const readers: readonly VerbReader[] = oppositeVerbs.flatMap(([name, one, other]) =>
  (
    [
      ['does', one],
      ['is-not', other],
    ] as const
  ).map(([modality, verbs]) => ({
    pair: `verb ${name}`,
    modality,
    mayTell: sieveOf([...verbs, ...doneOf(verbs)]),
    way: wayOf(verbs),
    passive: passiveOf(doneOf(verbs)),
  })),
);
const mayTell = sieveOf(
  oppositeVerbs.flatMap(([, one, other]) => [...one, ...other, ...doneOf(one), ...doneOf(other)]),
);
const denies = phraseTest(negations);
const condition = phraseTest(conditionWords);
const breaks = /[;:()—–]|\.\s|,\s(?=(?:but|and|so|or)\b)/;

/** "|Members| keep |their points| |when they leave|": who, what and when around the verb. */
function wayOf(verbs: readonly string[]): RegExp {
  const thing = String.raw`(?<thing>(?:${determiner}\s+)?${word}(?:\s+${word}){0,2}?)`;
  const who = String.raw`(?<who>(?:${determiner}\s+)?(?:${word}\s+){0,4}?)`;
  return new RegExp(String.raw`^\W*${who}${phraseSource(verbs)}\s+${thing}${ends}(?<rest>.*)$`, 'i');
}

/** "|The points| are |kept| |when the card is lost|". */
function passiveOf(done: readonly string[]): RegExp {
  return new RegExp(
    String.raw`^\W*(?:${determiner}\s+)?(?<thing>${word}(?:\s+${word}){0,2}?)(?<whole>\s+(?:of|on|in|from)\s+[^,;:.()]{2,40}?)?\s+${phraseSource(passiveVerbs)}\s+(?:(?:then|always|also|all|still|automatically|simply)\s+)?${phraseSource(done)}(?<rest>.*)$`,
    'i',
  );
}

/** "Kept" and "held on to" of "keep" and "hold on to": what is done. */
function doneOf(verbs: readonly string[]): string[] {
  return verbs.flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    const isForm = verb.endsWith('s') && verbs.includes([singular(verb), ...rest].join(' '));
    return isForm ? [] : participlesOf(verb).map((form) => [form, ...rest].join(' '));
  });
}

/** What a line says to be done to a thing, where the opposite could be done to it as well: "members |keep| their points", "|discard| the sample". */
export function oppositeVerbsIn({ text, role }: Sentence, terms: Terms): FoundClaim[] {
  if (role === 'cell' || role === 'title' || role === 'heading' || !mayTell.test(text)) return [];
  const opening = opensCase.exec(text)?.[0] ?? listedBefore.exec(text)?.[0] ?? '';
  const piece = beforeBreak(text.slice(opening.length), breaks);
  if (denies.test(piece)) return [];
  return readers.flatMap(({ pair, modality, mayTell, way, passive }): FoundClaim[] => {
    if (!mayTell.test(piece)) return [];
    const active = way.exec(piece)?.groups;
    const { who = '', thing = '', whole = '', rest = '' } = ((active ?? passive.exec(piece)?.groups) as Groups) ?? {};
    const named = thing.replace(leadingDeterminer, '');
    const isNone = named === '' || opensOtherwise.test(named) || (!active && isClause.test(named));
    if (isNone || isClause.test(who) || endsInDeterminer.test(who)) return [];
    const name = nameOf(named, terms);
    const told = `${who} ${whole} ${rest} ${opening}`;
    const around = terms.in(told);
    if (name.length === 0) return [];
    const state: State = { pair, thing: name, around, isCased: condition.test(told) };
    const value: Stance = { kind: 'stance', modality, answers: new Map(), predicate: [], actions: [], state };
    return [{ value, start: 0, end: text.length, text: text.trim(), clause: `${told} ${named}` }];
  });
}

type Groups = Readonly<Record<string, string>> | undefined;

/** "|When the card is lost,| the points are gone": the case before what is said. */
const opensCase =
  /^\W*(?:when|if|after|once|on|in|for|at|during|before|until|with|from|as\s+soon\s+as)\s[^,;:.()]{3,60},\s+/i;

/** "|Status, points and| vouchers are kept": the last of several stands for all of them. */
const listedBefore = new RegExp(
  String.raw`^\W*(?:(?:${determiner}\s+)?${word}(?:\s+${word}){0,2},\s+)+(?:${determiner}\s+)?${word}(?:\s+${word}){0,2},?\s+and\s+(?=(?:${determiner}\s+)?${word}(?:\s+${word}){0,2}?\s+${phraseSource(passiveVerbs)}\s)`,
  'i',
);

/** "|If you| lose your card", "|how to| keep it", "|who may| refuse a parcel": no main clause. */
const isClause =
  /\b(?:if|when|whenever|unless|where|who|which|that|how|to|before|after|until|and|or|can|could|may|might|would|must|should|shall|need|needs|have|has|not)\b/i;
