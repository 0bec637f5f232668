import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { foldPhrase, keysOfPhrases, phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { statementBreaks, stretchesBetween } from '../../text/stretch.ts';
import type { Terms } from '../../text/terms.ts';
import type { Code } from '../../types.ts';
import * as listed from '../../words/codes.ts';
import { negations } from '../../words/negations.ts';
import { questionBefore } from '../common/question-before.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { destinationsIn, isAskedWhere } from './destinations.ts';
import { floorsIn } from './floors.ts';
import { keywordsIn } from './keywords.ts';
import { listedThings, plainLevel } from './listed.ts';
import type { NamedCode } from './named.ts';
import { referencesIn } from './reference.ts';

const sortOf = new Map<string, string>([
  ...keysOfPhrases(listed.codeNouns),
  ...listed.platformNames.map((name) => [name, name] as const),
]);
const platforms = new Set(listed.platformNames);
const worded = new Set(listed.wordedSorts);
const noun = phrasePattern([...sortOf.keys()], 'gi');
const opensWithNoun = new RegExp(`^${phraseSource([...sortOf.keys()])}`, 'i');
const mayHold = roughSieve([...sortOf.keys(), ...listed.bareCodes]);
/** "On the ground floor", "text STOP to opt out", "the reference is your order number": codes without a digit. */
const mayTell =
  /floor|basement|cellar|street level|reference|purpose|memo|remittance|subject line|description field|\b(?:text|reply|send|word|type|enter)\b/i;
const mayName = /\d|(?<![\p{L}\d])[A-Z]{4}|(?<![\p{L}\d])[B-HJ-Z](?![\p{L}\d])/u;

/** "RF-2", "B12", "8443", "15.2", "1099-K", "WELCOME", "C"; "A" and "I" are words. */
const id = String.raw`["“'\x60*_]*([A-Z]{1,12}[-–]?\d[\dA-Z]*(?:[-–.]\d+)*|\d+(?:\.\d+)*(?:-?[A-Z]{1,2})?|[A-Z]{4,12}|[B-HJ-Z])(?![\p{L}\d$€£%]|[.,:]\d|[-–][\p{L}\d])["”'\x60*_]*`;
const whole = new RegExp(`^${id}$`, 'u');
const behindNoun = new RegExp(String.raw`^\s+${id}`, 'u');
/** "The error code |for a locked account is E-104|", "promo code|: HELLO15|"; "who are 60" tells an age, "door: 15 min" a time. */
const behindName = new RegExp(
  String.raw`^(?:(?:\s+(?!(?:who|that|which)\s)[\p{L}'’-]+){0,7}\s+(?:is|are)\s+${id}|\s*:\s+${id}\s*$)`,
  'u',
);
/** "Form A12 |or form B4|". */
const next = new RegExp(String.raw`^\s*(?:,|\/|&|,?\s*(?:and|or))\s+(?:\p{L}+\s+)?${id}`, 'u');
/** "The |RF-2| form": letters and a digit, as "2 forms" counts. */
const beforeNoun = /(?<![\p{L}\d-])([A-Z]{1,4}[-–]?\d[\dA-Z]*|\d+-[A-Z]{1,2})\s+$/u;
const counted = new RegExp(String.raw`^\s+${phraseSource(listed.countedBehind)}`, 'i');
const later = new RegExp(String.raw`^(?:\+|,?\s+${phraseSource(listed.orLater)})`, 'i');
const year = /^(?:19|20)\d\d$/;
const onlyLetters = /^[A-Z]{2,}$/;

const required = new RegExp(String.raw`^\s+(?:is|are)\s+(?:\p{L}+\s+){0,2}${phraseSource(listed.leastEnds)}`, 'iu');

const bare = new RegExp(
  String.raw`${phraseSource(listed.bareCodes)}\s+["“'\x60*_]*(?=[A-Z]{3,12}\d{1,4}(?![\p{L}\d-]))`,
  'gu',
);
const short = new RegExp(
  String.raw`(?<![\p{L}\d-])(${Object.keys(listed.shortCodes).join('|')})[- ]?(\d)(?![\p{L}\d-]|\.\d)`,
  'gu',
);

const verb = new RegExp(String.raw`${phraseSource(listed.codeVerbs)}(?:\s+[\p{L}'’-]+){0,8}\s*$`, 'iu');
/** "Chargebacks: tier 2." */
const label = /:\s*$/;
/** "Customers |who| use tier 2 pay $20." */
const relative = /\b(?:who|whose|that|which|where|if|when|unless|while|until|than)\b/i;
/** Who does it and what is done with the code say little of what the code is for. */
const actors = phrasePattern(listed.actors, 'gi');
const plain = phrasePattern([...listed.actors, ...listed.codeVerbs], 'gi');
const denied = phraseTest([...negations, ...listed.advised]);
const least = phraseTest(listed.leastVerbs);

/** "Fill in |form RF-2|", "the app needs |iOS 15 or later|", "chargebacks go to |tier 2|": which thing of its sort is the right one. */
export function codesIn(sentence: Sentence, values: readonly FoundValue[], { document, terms }: Around): FoundClaim[] {
  const { text, role, row, column, columnIndex } = sentence;
  const listing = listedThings(sentence, document).map(({ sort, name, thing, start, end }): FoundClaim => {
    const value: Code = { ...codeOf(sort, [name.toUpperCase()], false, terms.in(thing)), isListed: true };
    return { value, start, end, text: `${sort} ${name}: ${thing}`, clause: thing };
  });
  if (listing.length > 0) return listing;
  const places = placesIn(sentence, document, terms);
  if (!mayName.test(text) && !mayTell.test(text)) return places;
  if (role === 'cell' && columnIndex > 0) {
    const found = inCell(text, row, column);
    if (found) return [found];
  }
  const isWorth = mayHold.test(text) || mayTell.test(text) || text.search(short) >= 0;
  if (!isWorth || text.trimEnd().endsWith('?')) return places;
  const contacts = values.filter(({ value }) => value.kind === 'contact');
  const codes = stretchesBetween(text, statementBreaks)
    .flatMap(({ from, to }) => inStretch(text.slice(from, to), from, terms))
    .filter((each) => !contacts.some(({ start, end }) => start < each.end && each.start < end));
  return [
    ...codes,
    ...places.filter((place) => !codes.some(({ start, end }) => start < place.end && place.start < end)),
  ];
}

/** The teams, desks, rooms and persons to which a line sends its readers, none of a sort of which it names several. */
function placesIn(sentence: Sentence, document: Document, terms: Terms): FoundClaim[] {
  const { text, role, columnIndex } = sentence;
  if ((role === 'cell' && columnIndex === 0) || text.trimEnd().endsWith('?')) return [];
  const isAsked = isAskedWhere(sentence, document);
  const found = stretchesBetween(text, placeBreaks).flatMap(({ from, to }) =>
    destinationsIn(text.slice(from, to), isAsked).map((each) => ({
      ...each,
      start: from + each.start,
      end: from + each.end,
    })),
  );
  const question = questionBefore(sentence, document);
  return found
    .filter(
      ({ sort, isDenied }) => found.filter((other) => other.sort === sort && other.isDenied === isDenied).length === 1,
    )
    .map(({ sort, names, start, end, isDenied, isDoer }) => {
      const clause = `${question} ${text.slice(0, start)} ${text.slice(end)}`;
      const value: Code = {
        ...codeOf(sort, names, false, terms.in(clause)),
        ...(isDenied ? { isDenied } : {}),
        ...(isDoer ? { isDoer } : {}),
        ...(found.length === 1 ? { isAlone: true } : {}),
      };
      return { value, start, end, text: text.slice(start, end), clause };
    });
}

/** What ends a statement on where something goes; "(Karin Holt)" is part of it. */
const placeBreaks = /[.;!?—|](?=\s|$)|,\s+(?=(?:but|so)\s)/g;

/** A cell that is nothing but a code, "form RF-2", or an identifier of the sort that its heads name. */
function inCell(text: string, row: string, column: string): FoundClaim | undefined {
  const [opening = ''] = opensWithNoun.exec(text) ?? [];
  const heads = opening ? [opening] : [column, row];
  const [, name] = whole.exec(text.slice(opening.length).trim()) ?? [];
  const sort = name && heads.map((head) => sortOf.get(foldPhrase(head.trim()))).find(Boolean);
  if (!sort || !fits(name, sort)) return undefined;
  return { value: codeOf(sort, [name], false, []), start: 0, end: text.length, text };
}

/** The codes of a stretch, none of a sort of which it names several. */
function inStretch(stretch: string, from: number, terms: Terms): FoundClaim[] {
  const isDenied = denied.test(stretch);
  const told = [...(isDenied ? [] : [...floorsIn(stretch), ...keywordsIn(stretch)]), ...referencesIn(stretch)];
  const own = isDenied || !mayName.test(stretch) ? [] : [...named(stretch), ...unnamed(stretch)];
  const found = [...told, ...own].filter(
    ({ start, end }, at, all) => !all.slice(0, at).some((each) => start < each.end && each.start < end),
  );
  return found
    .filter(({ sort, isLed }) => isLed && found.filter((other) => other.sort === sort).length === 1)
    .map(({ sort, names, isLeast, start, end, clause: own }) => {
      const [before, behind] = own === undefined ? [stretch.slice(0, start), stretch.slice(end)] : [own, ''];
      const clause = `${before} ${behind}`;
      const about = `${before.replaceAll(plain, ' ')} ${behind.replaceAll(actors, ' ')}`;
      const value = codeOf(sort, names, isLeast, terms.in(about));
      return { value, start: from + start, end: from + end, text: stretch.slice(start, end), clause };
    });
}

function named(stretch: string): NamedCode[] {
  return matchesIn(stretch, noun).flatMap(({ index, 0: word }): NamedCode[] => {
    const sort = sortOf.get(foldPhrase(word))!;
    const end = index + word.length;
    const [before, behind] = [stretch.slice(0, index), stretch.slice(end)];
    const direct = behindNoun.exec(behind);
    const isAlone = direct !== null && fragment.test(before) && !/[\p{L}\d]/u.test(behind.slice(direct[0].length));
    const isLed = word.toLowerCase() === 'press' || isAlone || leads(before);
    if (direct)
      return read(stretch, sort, index, end, direct).map((each) => ({
        ...each,
        isLed: isLed || isRequired(stretch, each),
      }));
    const said = platforms.has(sort) ? undefined : behindName.exec(behind);
    if (said) return read(stretch, sort, end + said[0].lastIndexOf(said[1] ?? said[2]!), end, said);
    const [ahead, name] = beforeNoun.exec(before) ?? [];
    if (!ahead || !name || !leads(before.slice(0, -ahead.length))) return [];
    return [{ sort, names: [name], isLeast: false, isLed: true, start: index - ahead.length, end }];
  });
}

/** "Android 11 or newer is required." */
function isRequired(stretch: string, { sort, end }: NamedCode): boolean {
  return platforms.has(sort) && required.test(stretch.slice(end));
}

/** The identifiers that begin behind a noun. */
function read(stretch: string, sort: string, start: number, from: number, match: RegExpExecArray): NamedCode[] {
  const names = [match[1] ?? match[2]!];
  let end = from + match[0].length;
  for (let more = next.exec(stretch.slice(end)); more; more = next.exec(stretch.slice(end))) {
    names.push(more[1]!);
    end += more[0].length;
  }
  const behind = stretch.slice(end);
  if (counted.test(behind) || !names.every((name) => fits(name, sort))) return [];
  const [open = ''] = later.exec(behind) ?? [];
  const isLeast = open !== '' || (platforms.has(sort) && least.test(stretch));
  return [{ sort, names, isLeast, isLed: true, start, end: end + open.length }];
}

/** "Enter FRIEND20", "treat it as P1". */
function unnamed(stretch: string): NamedCode[] {
  const codes = matchesIn(stretch, bare).flatMap(({ index, 0: lead }) => {
    const start = index + lead.length;
    const [, name] = behindNoun.exec(` ${stretch.slice(start)}`) ?? [];
    return name ? [{ sort: 'code', names: [name], isLeast: false, isLed: true, start, end: start + name.length }] : [];
  });
  const levels = matchesIn(stretch, short).map(({ index, 0: all, 1: sort = '', 2: name = '' }) => ({
    sort: listed.shortCodes[sort]!,
    names: [name],
    isLeast: false,
    isLed: leads(stretch.slice(0, index)),
    start: index,
    end: index + all.length,
  }));
  return [...codes, ...levels];
}

/** "|In| room 208", and nothing else. */
const fragment = /^\W*(?:(?:in|at|to|on|with|by)\s+)(?:the\s+)?$/i;

/** Whether a verb or a label leads to what stands behind these words: "chargebacks go to", "chargebacks:", not "customers in". */
function leads(before: string): boolean {
  const clause = before.slice(before.lastIndexOf(',') + 1);
  return label.test(clause) || (verb.test(clause) && !relative.test(clause));
}

/** A year is no identifier, and a word in capitals only of what has a name. */
function fits(name: string, sort: string): boolean {
  return !year.test(name) && (!onlyLetters.test(name) || worded.has(sort));
}

function codeOf(sort: string, names: readonly string[], isLeast: boolean, about: readonly string[]): Code {
  return { kind: 'code', sort, names: names.map((name) => plainLevel(name, sort)).sort(), isLeast, about };
}
