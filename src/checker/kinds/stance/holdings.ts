import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { SMALL_NUMBERS } from '../../../facts/words/numbers.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { beforeBreak } from '../../text/stretch.ts';
import { type Terms, wordsOf } from '../../text/terms.ts';
import type { Stance, State } from '../../types.ts';
import { conditionWords } from '../../words/conditions.ts';
import {
  denyingVerbs,
  existing,
  giving,
  holdingVerbs,
  lackingVerbs,
  missing,
  nobodyWords,
  noneLeads,
  reachedAfterNot,
  reachingVerbs,
  thingEnds,
  thingOpeners,
} from '../../words/holdings.ts';
import { askingVerbs, limitingWords } from '../../words/replies.ts';
import { possibilities } from '../../words/stances.ts';
import { questionBefore } from '../common/question-before.ts';
import { yesOrNoIn } from '../common/reply.ts';
import type { FoundClaim } from '../kind.ts';
import { nameOf } from './states.ts';

/**
 * Whether there is a thing, in whatever form that is said: "interns |get| a laptop", "the grant |is open to| interns", "a laptop |is provided|",
 * "interns: |no| laptop", "there is |no| laptop for interns".
 */

const breaks = /[;()—–]|\.\s|\s-\s|,\s(?=(?:but|and|so|or|as|because|not|never|nor|neither)\b)/;
const none = phraseSource(noneLeads);
const opensWithNone = new RegExp(String.raw`^\W*${none}\s+`, 'i');
const thereIs = new RegExp(
  String.raw`^(?<before>.*?)(?:(?<no>${phraseSource(missing)})|${phraseSource(existing)})\s+(?<none>${none}\s+)?`,
  'i',
);
const verbs = new RegExp(
  String.raw`(?:(?<lacks>${phraseSource(lackingVerbs)})|${phraseSource(holdingVerbs)})\s+(?<none>${none}\s+)?`,
  'i',
);
const reaches = phrasePattern(reachingVerbs);
const reachesNot = new RegExp(
  String.raw`(?:(?:do|does|will)(?:\s+not|n['’]t)|(?:is|are)(?:\s+not|n['’]t)|won['’]t|never)\s+${phraseSource(reachedAfterNot)}(?=\s)`,
  'gi',
);
const isGiven = new RegExp(
  String.raw`\s(?:is|are|will\s+be|can\s+be)(?<no>\s+(?:not|never|no\s+longer)|n['’]t)?\s+(?:(?:always|also|still|only)\s+)?${phraseSource(giving)}(?=\W|$)`,
  'i',
);
const saysGiven = new RegExp(String.raw`^\s*(?:(?:is|are|will\s+be|can\s+be)\s+)?${phraseSource(giving)}`, 'i');
const denies = new RegExp(String.raw`${phraseSource(denyingVerbs)}\s*(?:(?:also|always|be|even|currently)\s+)?$`, 'i');
const nobody = new RegExp(String.raw`^\W*${phraseSource(nobodyWords)}`, 'i');
const isOpener: ReadonlySet<string> = new Set(thingOpeners);
const isEnd: ReadonlySet<string> = new Set(thingEnds);
const condition = phraseTest(conditionWords);
const isPossible = phraseTest(possibilities);
/** "|If you| have a card", "|how to| get one": no main clause. */
const isClause =
  /\b(?:if|when|whenever|unless|where|who|which|that|how|to|before|after|until|once|while|whether|what|please|let|is|are|must|should|shall)\b/i;
/** "Phones |have their own| cover": what holds of them stands elsewhere. */
const isElsewhere = /\b(?:has|have)\s+(?:(?:its|their|his|her)\s+own|an?\s+separate)\s|\byet\W*$/i;
/** "Guests |have to| leave a deposit" does not say that they have it. */
const duty = /\b(?:have|has|need|needs|had)\s+to\b/gi;
/** "Pupils get |ten percent off|." */
const percentOff = /\S+\s*(?:%|percent|per\s+cent)\s+off\b/i;
const mostWords = 4;
const longestWho = 12;
const mayTell = roughSieve([
  ...noneLeads,
  ...existing,
  ...missing,
  ...holdingVerbs,
  ...lackingVerbs,
  ...reachingVerbs,
  ...giving,
]);

/** A thing that there is or is not, and those of whom it is said. */
interface Holding {
  thing: string;
  who: string;
  rest: string;
  isThere: boolean;
}

/** What a line says that there is, or that somebody has, and what it says that there is not. */
export function holdingsIn(sentence: Sentence, document: Document, terms: Terms): FoundClaim[] {
  const { text, role } = sentence;
  if (role === 'cell' || role === 'title' || role === 'heading') return [];
  const answered = answeredIn(sentence, document);
  const line = answered?.text ?? text;
  if (!mayTell.test(line) || isPossible.test(line)) return [];
  const first = beforeBreak(line, breaks);
  const plain = first.replace(duty, 'must').replace(percentOff, 'discount');
  const holding = readLine(plain);
  if (!holding) return [];
  const isThere = answered && !answered.isYes ? !holding.isThere : holding.isThere;
  const name = nameOf(holding.thing, terms);
  if (terms.in(holding.thing).length === 0) return [];
  const end = answered ? text.length : first.trimEnd().length;
  const around = `${holding.who} ${holding.rest}`;
  const state: State = {
    pair: 'holding',
    thing: name,
    around: terms.in(around),
    isCased: condition.test(around),
    counts: countsIn(around),
  };
  const value: Stance = {
    kind: 'stance',
    modality: isThere ? 'does' : 'is-not',
    answers: new Map(),
    predicate: [],
    actions: [],
    state,
  };
  return [
    {
      value,
      start: 0,
      end,
      text: text.slice(0, end).trim(),
      clause: `${holding.who} ${holding.thing} ${holding.rest}`,
    },
  ];
}

const asks = new RegExp(String.raw`^\W*${phraseSource(askingVerbs)}\s+`, 'i');
const limits = phraseTest(limitingWords.filter((word) => word !== 'with'));

/** Numbers by what they count to, for whoever is told apart by them. */
function countsIn(text: string): number[] {
  return wordsOf(text).flatMap(({ word }) => SMALL_NUMBERS[word] ?? (/^\d+$/.test(word) ? [Number(word)] : []));
}

/** "Do couriers get a helmet? |No|": the question as a statement, and whether it is so. */
function answeredIn(sentence: Sentence, document: Document): { text: string; isYes: boolean } | undefined {
  const question = questionBefore(sentence, document);
  if (question === '' || !asks.test(question)) return undefined;
  const reply = yesOrNoIn(sentence.text);
  return reply && !limits.test(sentence.text) ? { text: question.replace(asks, ''), isYes: reply.isYes } : undefined;
}

function readLine(line: string): Holding | undefined {
  const colon = line.lastIndexOf(': ');
  const [label, body] = colon < 0 ? ['', line] : [line.slice(0, colon), line.slice(colon + 2)];
  const found =
    ofNone(body) ??
    (label === '' ? (ofExistence(body) ?? ofReach(body) ?? ofVerb(body) ?? ofGiving(body)) : ofExistence(body));
  return found && { ...found, who: `${label} ${found.who}`.trim() };
}

/** "|No helmet| is provided", "interns: |no laptop|". */
function ofNone(text: string): Holding | undefined {
  const match = opensWithNone.exec(text);
  if (!match) return undefined;
  return holdingOf('', text.slice(match[0].length), false);
}

function ofExistence(text: string): Holding | undefined {
  const { 0: found, groups } = thereIs.exec(text) ?? {};
  if (found === undefined || isClause.test(groups!['before']!)) return undefined;
  return holdingOf(
    groups!['before']!,
    text.slice(found.length),
    groups!['no'] === undefined && groups!['none'] === undefined,
  );
}

/** "Interns |do not get| a laptop". */
function ofVerb(text: string): Holding | undefined {
  const match = verbs.exec(text);
  if (!match || match.index === 0) return undefined;
  const who = text.slice(0, match.index);
  if (isClause.test(who) || wordsOf(who).length > longestWho || isElsewhere.test(text)) return undefined;
  const denials = [match.groups!['none'], match.groups!['lacks'], denies.exec(who)?.[0], nobody.exec(who)?.[0]].filter(
    Boolean,
  );
  return holdingOf(who.replace(denies, ''), text.slice(match.index + match[0].length), denials.length % 2 === 0);
}

/** "The warranty |covers| second owners". */
function ofReach(text: string): Holding | undefined {
  const [no] = matchesIn(text, reachesNot);
  const match = no ?? reaches.exec(text);
  if (!match?.index) return undefined;
  const thing = wholeThing(text.slice(0, match.index).replace(denies, ''));
  const isDenied = no !== undefined || denies.test(text.slice(0, match.index));
  return thing === ''
    ? undefined
    : { thing, who: '', rest: text.slice(match.index + match[0].length), isThere: !isDenied };
}

/** "|The| fee is taken from the balance" tells how, of a fee that is known. */
const isDefinite = /^\W*(?:the|this|that|these|those|it|they)\b/i;

/** "A helmet |is provided|". */
function ofGiving(text: string): Holding | undefined {
  const match = isGiven.exec(text);
  if (!match) return undefined;
  const [subject, rest] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const thing = wholeThing(subject);
  const isTold = isDefinite.test(subject) && /\p{L}/u.test(rest);
  return thing === '' || isTold ? undefined : { thing, who: '', rest, isThere: match.groups!['no'] === undefined };
}

function holdingOf(who: string, behind: string, isThere: boolean): Holding | undefined {
  const words = wordsOf(behind);
  const first = words.findIndex(({ word }) => !isOpener.has(word) && !/^\d/.test(word));
  if (first < 0) return undefined;
  const breakAt = behind.search(/[,:!?.](?:\s|$)/);
  const last = words.findIndex(
    ({ word, start }, index) => index >= first && (isEnd.has(word) || (breakAt >= 0 && start > breakAt)),
  );
  const end = last < 0 ? words.length : last;
  const given = words.slice(first, end).findIndex(({ start }) => saysGiven.test(behind.slice(start)));
  const stop = given > 0 ? first + given : end;
  if (stop === first || stop - first > mostWords) return undefined;
  const until = words[stop - 1]!.end;
  return {
    thing: behind.slice(words[first]!.start, until),
    who,
    rest: behind.slice(until).replace(saysGiven, ' '),
    isThere,
  };
}

/** A subject that is the name of a thing and no more. */
function wholeThing(text: string): string {
  const words = wordsOf(text);
  const first = words.findIndex(({ word }) => !isOpener.has(word));
  const rest = first < 0 ? [] : words.slice(first);
  const isName =
    rest.length > 0 && rest.length <= mostWords && !rest.some(({ word }) => isEnd.has(word)) && !/[,:;]/.test(text);
  return isName ? text.slice(rest[0]!.start, rest.at(-1)!.end) : '';
}
