import { letter } from '../../../document/letters.ts';
import { allTerms } from '../../match/surroundings.ts';
import { countAmong } from '../../text/count-among.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve, type Sieve } from '../../text/sieve.ts';
import { beforeBreak } from '../../text/stretch.ts';
import { type Terms, wordsOf } from '../../text/terms.ts';
import type { Claim, State } from '../../types.ts';
import { conditionWords } from '../../words/conditions.ts';
import { idleConditions, type StateWords, statePairs, unusedClauses } from '../../words/states.ts';
import { standApart } from '../common/own-head.ts';
import type { FoundClaim } from '../kind.ts';
import { withJoinedVerbs } from './particles.ts';

const determiner = String.raw`(?:(?:the|your|our|all|every|each|an?|any|their|its)\s+)?`;
const word = String.raw`[${letter}\d][${letter}\d'’-]*`;
/** "The PIN |of the renewed card| changes." */
const ofWhole = String.raw`(?<whole>\s+of\s+[^,;:.()]{2,40}?)?`;
const adverb = String.raw`(?:(?:always|then|also|all|still|normally|simply|automatically)\s+)?`;
const behindThing = String.raw`(?<rest>\s+(?:of|with|when|if|after|at|in|for|on|to|yourself|before|until|unless)\b.*|[\s.!]*)$`;

const irregular: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
]);

/** One state of a pair, ready to be looked for. */
interface StateReader {
  pair: string;
  modality: 'does' | 'is-not';
  opens: RegExp | undefined;
  mayTell: Sieve;
  ways: readonly RegExp[];
}

const readers: readonly StateReader[] = statePairs.flatMap(({ name, opens, holds, fails }) => {
  const start = opens ? new RegExp(`^${phraseSource(opens)}\\s+`, 'i') : undefined;
  return (
    [
      ['does', holds],
      ['is-not', fails],
    ] as const
  ).map(([modality, words]) => ({
    pair: name,
    modality,
    opens: start,
    mayTell: roughSieve(phrasesOf(words)),
    ways: waysOf(words).map((way) => new RegExp(way, 'i')),
  }));
});

function waysOf({ behind, before = [], around = [] }: StateWords): string[] {
  const thing = String.raw`${determiner}(?<thing>${word}(?:\s+${word}){0,3}?)`;
  const forms = [...behind, ...behind.map(ofSeveral)];
  return [
    ...(forms.length === 0 ? [] : [String.raw`^\W*${thing}${ofWhole}\s+${adverb}${phraseSource(forms)}(?<rest>.*)$`]),
    ...(before.length === 0
      ? []
      : [
          String.raw`^\W*(?<whole>[^,;:()]*?)\s*${phraseSource([...before, ...before.map(ofSeveral)])}\s+${thing}${behindThing}`,
        ]),
    ...around.map(
      ({ leads, tails }) => String.raw`^\W*${phraseSource(leads)}\s+${thing}\s+${phraseSource(tails)}(?<rest>.*)$`,
    ),
  ];
}

function phrasesOf({ behind, before = [], around = [] }: StateWords): string[] {
  return [
    ...behind,
    ...behind.map(ofSeveral),
    ...before,
    ...before.map(ofSeveral),
    ...around.flatMap(({ leads }) => leads),
  ];
}

const mayTell = roughSieve(
  statePairs.flatMap(({ holds, fails }) => [...phrasesOf(holds), ...phrasesOf(fails)]).map(withoutParticle),
);
const isUnused = new RegExp(
  String.raw`^(\W*${determiner})(${word})\s+(?:that\s+|which\s+)?${phraseSource(unusedClauses)}`,
  'i',
);
const condition = phraseTest(conditionWords);
const isIdle = phrasePattern(idleConditions);
/** "|For large orders| we need the original receipt." */
const opensCase = /^\W*(?:for|in|on|at|over|under|above|below|from)\b/i;
const goesOn = /\s(?:and|but)\s/i;
const breaks = /[;:()—–]|\.\s|,\s(?=(?:but|and|so|or)\b)/;

/** "Renew automatically" for "renews automatically". */
function ofSeveral(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  const plural = irregular.get(verb) ?? (verb.endsWith('ies') ? verb.replace(/ies$/, 'y') : verb.replace(/s$/, ''));
  return [plural, ...rest].join(' ');
}

/** Of a verb in two pieces the first one alone is sure to stand here: "you can |pass| your ticket |on|". */
function withoutParticle(phrase: string): string {
  return phrase.replace(/ (?:on|away|together|over)$/, '');
}

/** The states that a line says a thing to be in: "your pass |renews automatically|". */
export function statesIn(text: string, terms: Terms): FoundClaim[] {
  if (!mayTell.test(text) || text.trimEnd().endsWith('?')) return [];
  const piece = withJoinedVerbs(beforeBreak(text, breaks)).replace(isUnused, '$1unused $2');
  return readers.flatMap((reader) => (reader.mayTell.test(piece) ? stateIn(piece, reader, terms) : []));
}

function stateIn(text: string, { pair, modality, opens, ways }: StateReader, terms: Terms): FoundClaim[] {
  for (const way of ways) {
    const { thing = '', whole = '', rest = '' } = way.exec(text)?.groups ?? {};
    const named = opens ? thing.replace(opens, '') : thing;
    if (named === '' || (opens && named === thing)) continue;
    if (opensOtherwise.test(named) || endsInDenial.test(named) || ofUs.test(whole)) continue;
    const told = rest.replace(isIdle, ' ');
    const around = `${whole} ${beforeBreak(told, goesOn)}`;
    const state: State = {
      pair,
      thing: nameOf(named, terms),
      around: terms.in(around),
      isCased: condition.test(`${whole} ${told}`) || opensCase.test(whole),
    };
    return [
      {
        value: {
          kind: 'stance',
          modality,
          answers: new Map(),
          predicate: [],
          actions: [],
          subject: terms.in(named),
          state,
        },
        start: 0,
        end: text.length,
        text: text.trim(),
        clause: `${thing} ${around}`,
      },
    ];
  }
  return [];
}

/** "|Berths do not| renew automatically": another state, which is read on its own. */
const endsInDenial = /(?:\b(?:not|never|cannot)|n['’]t)$/i;
/** "|It| renews automatically", "|after| a change": no thing by a name of its own. */
export const opensOtherwise =
  /^(?:it|they|this|that|these|those|you|we|which|who|there|if|when|after|before|with|without|for|in|on|at|as|to|from|by|once|while|during|since)\b/i;
const ofUs = /^\W*(?:we|our)\b/i;

/** Words of a thing in the singular: many that name one, like "number", are no terms. */
export function nameOf(thing: string, terms: Terms): string[] {
  return wordsOf(thing).map(({ word: name }) => terms.of(name) || name.replace(/s$/, ''));
}

/** Whether two lines speak of one pair of states of one thing. */
export function areOfOneState({ state: left }: Stated, { state: right }: Stated): boolean {
  if (!left || !right || left.pair !== right.pair || left.thing.length !== right.thing.length) return false;
  return left.thing.every((name) => right.thing.includes(name));
}

type Stated = { state?: State | undefined };

/** What is missing before two states are taken to be of one case; '' for nothing. */
export function lackOfState(a: Claim, b: Claim): string {
  const [left, right] = [stateOf(a), stateOf(b)];
  if (!left || !right) return '';
  if (standApart(a, b, left.thing)) return 'each of the two stands under a head of its own';
  const common = countAmong(new Set(left.around), new Set(right.around));
  if (left.isCased !== right.isCased) return 'one of the two holds only in a case that it names';
  if (left.isCased && common < Math.max(new Set(left.around).size, new Set(right.around).size))
    return 'each of the two holds in a case of its own';
  const stray = [
    left.around.filter((term) => !allTerms(b).has(term)),
    right.around.filter((term) => !allTerms(a).has(term)),
  ];
  return stray.every(({ length }) => length > 0) ? 'each of the two names something that the other does not' : '';
}

/** "Members keep their points when they leave" and "members lose …": two verbs with the same words around both, whatever their pages are about. */
export function areDoneAlike({ state: left }: Stated, { state: right }: Stated): boolean {
  if (!left?.pair.startsWith('verb ') || left.around.length === 0 || left.isCased !== right?.isCased) return false;
  const [own, others] = [new Set(left.around), new Set(right.around)];
  return own.size === others.size && [...own].every((term) => others.has(term));
}

function stateOf({ value }: Claim): State | undefined {
  return value.kind === 'stance' ? value.state : undefined;
}
