import { letter } from '../../../document/letters.ts';
import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { stretchesBetween } from '../../text/stretch.ts';
import { countWords, Terms } from '../../text/terms.ts';
import type { Role } from '../../types.ts';
import {
  aloneWords,
  askingWords,
  beforehand,
  beyondThat,
  consulting,
  decisionNouns,
  nobodyAsked,
  onlyThey,
  reflexiveVerbs,
  selfWords,
  unableWords,
} from '../../words/deciders.ts';
import { negations } from '../../words/negations.ts';
import { subordinateWords } from '../../words/stances.ts';
import { withoutLacking } from '../common/lacking.ts';
import type { FoundClaim } from '../kind.ts';
import { cleftIn, mayBeCleft } from './clefts.ts';
import { saidBefore, stepBefore } from './context.ts';
import { deedIn, deedText } from './deeds.ts';
import { furtherBands, lastBand } from './further-bands.ts';
import { handedOnIn } from './handover.ts';
import { labelledIn, partBreaks } from './labelled.ts';
import { asWords, beyondIn, limitsOf } from './limits.ts';
import { mayNameRole, type NamedRoles, rolesBefore, rolesBehind } from './names.ts';
import { numberOf } from './number.ts';
import { decidingWays, doingWays, leaveBehind, mayDecide, mayHaveTask, mayOpen, type Way } from './ways.ts';

const terms = new Terms();

const only = phraseSource(onlyThey);

/** "Anything |above that| needs the harbour office." */
const mayGoBeyond = roughSieve(beyondThat);
const asksFor = roughSieve(decisionNouns);
const asksFirst = roughSieve(consulting);
const asking = new RegExp(String.raw`${phraseSource(askingWords)}\s+`, 'gi');
const leave = new RegExp(`^${leaveBehind}`, 'i');
const consulted = new RegExp(String.raw`${phraseSource(consulting)}\s+`, 'gi');
/** "For approval", "for the go-ahead". */
const forDecision = String.raw`\s+for\s+(?:(?:an?|the|his|her|their|your|final|written)\s+)*${phraseSource(decisionNouns)}`;
const forLeave = new RegExp(`^${forDecision}`, 'i');
const earlier = new RegExp(String.raw`^(?:\s+${phraseSource(beforehand)}|${forDecision})`, 'i');
const onlyBefore = new RegExp(String.raw`${only}\s+(?:(?:the|an?|our|your)\s+)?$`, 'i');
/** "By the customer's |insurance|". */
const owner = /['’]s?$/u;
const onlyBehind = new RegExp(String.raw`^\s+${phraseSource(aloneWords)}`, 'i');
const opener = new RegExp(String.raw`^[^${letter}0-9]*(?:${only}\s+)?`, 'i');
/** "|If| users do not connect": nobody is kept from it. */
const inCase = new RegExp(`${phraseSource(subordinateWords)}(?![^,]*,)`, 'i');
const denial = phraseTest(negations);
/** "A smaller flat |than none|" denies nothing. */
const thanNone = /\b(?:than|or|if)\s+none\b/gi;
const negation = { test: (text: string): boolean => denial.test(withoutLacking(text.replaceAll(thanNone, ' '))) };
const shut = phraseTest(unableWords);
const unless = phrasePattern(['without', 'until', 'unless', 'before', 'except', 'other than', 'only']);
const nobody = phrasePattern(nobodyAsked);
const self = phrasePattern(selfWords, 'gi');
const reflexive = new RegExp(String.raw`${phraseSource(reflexiveVerbs)}\s*$`, 'i');
const mayActAlone = roughSieve([...selfWords, ...nobodyAsked]);
const commas = /,(?!\d)|[;:()]/gu;

/** Who decides, does or receives what a sentence speaks of; one claim for each part of the sentence. */
export function decidersIn(sentence: Sentence, values: readonly FoundValue[], document: Document): FoundClaim[] {
  const text = sentence.text.replace(notOthers, (aside) => ' '.repeat(aside.length));
  const labelled = labelledIn(sentence, values, document);
  if (labelled.length > 0) return labelled;
  if (
    !(
      mayNameRole(text) &&
      (mayDecide.test(text) ||
        asksFirst.test(text) ||
        mayHaveTask.test(text) ||
        mayBeCleft.test(text) ||
        mayOpen.test(text) ||
        mayGoBeyond.test(text))
    ) &&
    !mayActAlone.test(text)
  )
    return [];
  const last = lastBand(sentence, values, document);
  if (last) return [last];
  const handedOn = handedOnIn(sentence, document);
  const found = stretchesBetween(text, partBreaks).flatMap(({ from, to }) =>
    readPart(text.slice(0, to), from).map(({ value, spare, deed }) => {
      const [start, end] = spare;
      const stop = matchesIn(text.slice(end, to), commas)[0];
      const until = stop ? end + stop.index : to;
      const near = `${text.slice(from, start)} ${text.slice(end, until)}`;
      const own = countWords(near) >= fewestWords ? near : `${text.slice(0, start)} ${text.slice(end)}`;
      const beyond = beyondIn(sentence, document, values, from, until);
      const limits = beyond ? [beyond.limit] : limitsOf(values.filter(isApart(start, end)), from, until);
      const saysNothing = limits.length === 0 && terms.in(own).length === 0;
      const said = saysNothing ? stepBefore(sentence, document) : own;
      const clause = `${said} ${beyond?.about ?? ''} ${asWords(limits)}`;
      const stems = deed === '' ? [] : deedIn(deed, saidBefore(sentence, document, start));
      return { value: { ...value, limits, deed: stems }, start, end, text: sentence.text.slice(start, end), clause };
    }),
  );
  return [...found, ...furtherBands(sentence, values, found), ...handedOn];
}

/** "The harbor office|, not the porter,| approves it": who does not stands before what is done. */
export const notOthers = /,\s+not\s+(?:(?:the|an?|our|your)\s+)?[\p{L}-]+(?:\s[\p{L}-]+){0,2},(?=\s\p{L})/iu;

/** "|Two officers| together": how many they are is no amount of what they decide. */
function isApart(start: number, end: number): (value: FoundValue) => boolean {
  return ({ value, start: from, end: to }) => value.kind !== 'count' || to < start - 1 || from > end;
}

const fewestWords = 2;

/** "Hand it over to": with more words than that, what is handed over stands among them. */
const mostHanding = 4;

interface Reading {
  value: Role;
  /** The words that say nothing of what is decided. */
  spare: [start: number, end: number];
  /** The words that say what is done; '' where they are not known. */
  deed: string;
}

/** Who decides, and who does it. */
function readPart(text: string, from: number): Reading[] {
  const cleft = cleftIn(text, from);
  if (cleft) return [reading(text, cleft.roles, cleft.part, cleft.extent, cleft.spare)];
  const deciding = asked(text, from) ?? byWay(text, from, decidingWays) ?? alone(text, from);
  const doing = byWay(text, from, doingWays);
  return [deciding, doing].filter((each) => each !== undefined);
}

/** "Obtain manager approval", "needs a manager's OK", "ask your manager first". */
function asked(text: string, from: number): Reading | undefined {
  for (const [hint, pattern, behind] of [
    [asksFor, asking, leave],
    [asksFirst, consulted, earlier],
  ] as const) {
    if (!hint.test(text)) continue;
    for (const match of matchesIn(text.slice(from), pattern)) {
      const at = from + match.index;
      const roles = rolesBehind(text, at + match[0].length);
      const tail = roles && behind.exec(text.slice(roles.end));
      if (!tail) continue;
      const extent = extentOf(text.slice(from, at), match[0]);
      if (!extent) return undefined;
      return reading(text, roles, 'decides', extent, [at, roles.end + tail[0].length]);
    }
  }
  return undefined;
}

/** "The crew cannot swap berths |and must| hand the case to the office": what is asked for is not denied. */
const nextDuty = /\b(?:and|but)\s+(?=(?:must|should|has\s+to|have\s+to|then|instead|will)\s)/i;

function byWay(text: string, from: number, ways: readonly Way[]): Reading | undefined {
  for (const { words, hint, at, part, extent, isFrame, isOfMany, isOpening } of ways) {
    if (!hint.test(text)) continue;
    for (const match of matchesIn(text.slice(from), words)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const roles = at === 'behind' ? named(text, end) : (rolesBefore(text, start) ?? rolesOpening(text, from, start));
      if (!roles || roles.start < from) continue;
      if (part === 'does' && owner.test(text.slice(roles.start, roles.end))) continue;
      if (part === 'does' && at !== 'behind' && isObject.test(text.slice(from, roles.start))) continue;
      if (isOfMany && !(areMany(text, roles) && opensClause(text, from, roles.start))) continue;
      if (isOpening && !opensClause(text, from, roles.start)) continue;
      const isOnly =
        extent === 'closed' || onlyBefore.test(text.slice(from, roles.start)) || onlyBehind.test(text.slice(roles.end));
      const before = text.slice(from, Math.min(start, roles.start));
      const own = part === 'does' ? /[(:,]/ : part === 'receives' ? nextDuty : undefined;
      const said = extentOf(own ? (before.split(own).at(-1) ?? '') : before, match[0]);
      if (!said) continue;
      if (said === 'denied' && part === 'does' && inCase.test(text.slice(0, roles.start))) continue;
      const saysMore = (part === 'does' && !isFrame) || (part === 'receives' && countWords(match[0]) > mostHanding);
      const asksLeave = part === 'receives' ? forLeave.exec(text.slice(roles.end)) : null;
      if (asksLeave)
        return reading(text, roles, 'decides', said, [Math.min(start, roles.start), roles.end + asksLeave[0].length]);
      const spare: Reading['spare'] = saysMore
        ? [roles.start, roles.end]
        : [Math.min(start, roles.start), Math.max(end, roles.end)];
      const deed = deedText(text, from, roles, at === 'behind' ? 'behind' : 'before');
      return reading(text, roles, part, said !== 'open' ? said : isOnly ? 'closed' : extent, spare, deed);
    }
  }
  return undefined;
}

/** "By |you, the agent|", "by us": the reader, or the house, unless it is said who that is. */
function named(text: string, from: number): NamedRoles | undefined {
  const side = plainSide.exec(text.slice(from));
  if (!side) return rolesBehind(text, from);
  const end = from + side[0].length;
  const apposed = apposition.exec(text.slice(end));
  const roles = apposed ? rolesBehind(text, end + apposed[0].length) : undefined;
  return roles ?? { who: [[side[1]!.toLowerCase()]], start: from, end };
}

const plainSide = /^(you|us)(?![\p{L}’'])/iu;
const apposition = /^,\s+(?:as\s+)?(?=(?:the|our|your|an?)\s)/i;

/** "Tenants", "the clerk and the manager". */
function areMany(text: string, { who, start, end }: NamedRoles): boolean {
  return who.length > 1 || /s$/.test(text.slice(start, end));
}

/** "They vote |for| board seats": no one who does anything. */
const isObject = /\s(?:for|of|to|on|from|about|against)\s+$/i;

/** Nothing stands before those who are named but what says which of them. */
function opensClause(text: string, from: number, start: number): boolean {
  return opening.test(text.slice(from, start));
}

const opening = /(?:^|[.;:,]\s)\W*(?:(?:all|both|either|only|the|our|your|every|each|an?)\s+)*$/i;

/** "A member arrives with a guest, |who| shows a card and signs": the guest signs. */
const ofOther = /[,\s](?:who|whom|which|whose|that)\s/i;

/** "Your team lead reads the letter |and| has the last word": who opens the part does all of it. */
function rolesOpening(text: string, from: number, to: number): NamedRoles | undefined {
  const before = text.slice(from, to);
  if (!/\sand$/i.test(before) || ofOther.test(before)) return undefined;
  const opening = opener.exec(text.slice(from));
  return rolesBehind(text, from + (opening?.[0].length ?? 0));
}

function reading(
  text: string,
  roles: NamedRoles,
  part: Role['part'],
  extent: Role['extent'],
  spare: Reading['spare'],
  deed = '',
): Reading {
  return {
    value: { kind: 'role', who: roles.who, part, extent, number: numberOf(text, roles), limits: [] },
    spare,
    deed,
  };
}

/** "Not without" asks for leave, "may … without" needs none, and "not" alone speaks of those who may not. */
function extentOf(before: string, words: string): Role['extent'] | undefined {
  const isNegated = negation.test(before) || shut.test(words);
  const isBarring = /\bwithout\b/iu.test(`${before} ${words}`);
  if (isBarring) return isNegated && negation.test(before.replace(/\bwithout\b.*$/iu, ' ')) ? 'open' : undefined;
  if (!isNegated) return 'open';
  return unless.test(before) ? 'open' : 'denied';
}

/** "Without asking anyone", "unlock it yourself": nobody has to be asked. */
function alone(text: string, from: number): Reading | undefined {
  const part = text.slice(from);
  const free = nobody.exec(part);
  if (free) {
    const before = part.slice(0, free.index);
    if (/^without/iu.test(free[0]) && negation.test(before)) return undefined;
    return nobodyAt(from + free.index, free[0].length);
  }
  for (const match of matchesIn(part, self)) {
    const before = part.slice(0, match.index);
    if (countWords(before) < 2 || reflexive.test(before) || negation.test(before)) continue;
    return nobodyAt(from + match.index, match[0].length);
  }
  return undefined;
}

function nobodyAt(start: number, length: number): Reading {
  const end = start + length;
  return {
    value: { kind: 'role', who: [], part: 'decides', extent: 'open', limits: [] },
    spare: [start, end],
    deed: '',
  };
}
