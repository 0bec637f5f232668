import { matchesIn } from '../../../document/matches.ts';
import { phraseSource } from '../../text/phrases.ts';
import { roughSieve } from '../../text/sieve.ts';
import { calendarWords } from '../../words/calendar.ts';
import {
  anyoneNouns,
  askedForWords,
  bodyNouns,
  bossNouns,
  businessOwners,
  countWordsOfRoles,
  houseRoles,
  personNouns,
  relationNouns,
  rightsNouns,
  roleSynonyms,
  tradeNouns,
  vacantWords,
} from '../../words/roles.ts';
import { stopWords } from '../../words/stop-words.ts';
import { singular } from '../common/word-forms.ts';
import { levelAt, levelEndingAt, mayNameLevel, withLevel } from './levels.ts';

/** One or more roles as a text names them, and where: "the head of payments or a team lead". */
export interface NamedRoles {
  /** Words of each role, lower-cased and singular, without those that name no other one: [head, payment], [team, lead]. */
  who: string[][];
  start: number;
  end: number;
}

/** A word as written, and whether nothing but blanks stands between it and the next one. */
interface Token {
  text: string;
  start: number;
  end: number;
}

const heads: ReadonlySet<string> = new Set([...personNouns, ...tradeNouns, ...bodyNouns, ...houseRoles]);
const vacant: ReadonlySet<string> = new Set(vacantWords);
const rights: ReadonlySet<string> = new Set(rightsNouns);
const relations: ReadonlySet<string> = new Set(relationNouns);
/** Between a role and where it is found: "the shift lead |at| the front desk". */
const places: ReadonlySet<string> = new Set(['at', 'in', 'on', 'from']);
const articles: ReadonlySet<string> = new Set(
  'the a an any one each every another our your their its his her own some both either all this that these those'.split(
    ' ',
  ),
);
const stops: ReadonlySet<string> = new Set(stopWords.filter((word) => !heads.has(singular(word))));
const token = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const coordination = /^\s*(?:,\s*)?(?:(?:and|or)\b|\/|&)\s*|^\s*,\s*(?=(?:the|an?|our|your|their)\s)/iu;
const longestName = 6;
/** No sign parts these, of which names are made. */
const isUnbroken = /[\p{L}\p{N}’'\s-]/u;

const anyHead = roughSieve([...heads].map((word) => word.replace(/y$/, '')));
/** With both its capitals it is a department; else it is the pronoun. */
const itDepartment = 'IT';
const mayBeIt = /\bIT\b/;
const anyName = /\b(?:by|from|of)\s+(?:the\s+)?\p{Lu}/u;

/** Whether a text can name a role at all; most do not, and are spared the rest. */
export function mayNameRole(text: string): boolean {
  return anyHead.test(text) || mayBeIt.test(text) || anyName.test(text) || mayNameLevel.test(text);
}

/** Whether each of them is one that everybody knows, and none a name with a capital: "the head of payments", and not "the Dean". */
export function nameKnownRoles({ who }: NamedRoles): boolean {
  return who.every((words) => words.some((word) => heads.has(word) || word === 'level'));
}

/** The roles that a text names from `from` on: behind "approved by". Undefined where none stands there. */
export function rolesBehind(text: string, from: number): NamedRoles | undefined {
  const first = roleAt(text, from);
  if (!first) return undefined;
  const who = [first.words];
  let end = first.end;
  for (;;) {
    const joint = coordination.exec(text.slice(end));
    const next = joint && roleAt(text, end + joint[0].length);
    if (!next) return { who, start: first.start, end };
    who.push(next.words);
    end = next.end;
  }
}

/** "A caller who |asks for a| manager gets a call back": the manager does nothing. */
const askedFor = new RegExp(String.raw`${phraseSource(askedForWords)}\s+(?:an?\s+|the\s+|our\s+|your\s+)?$`, 'i');

/** The roles that end at `to`: before "approves" or "can". Undefined where none stands there. */
export function rolesBefore(text: string, to: number): NamedRoles | undefined {
  const last = roleEndingAt(text, to);
  if (!last || askedFor.test(text.slice(0, last.start))) return undefined;
  const who = [last.words];
  let start = last.start;
  for (;;) {
    const joint = /(?:,?\s+(?:and|or)\s+|\s*[/&]\s*)(?:(?:the|an?|our|your|their)\s+)?$/i.exec(text.slice(0, start));
    const next = joint && roleEndingAt(text, joint.index);
    if (!next) return { who, start, end: last.end };
    who.unshift(next.words);
    start = next.start;
  }
}

interface OneRole {
  words: string[];
  start: number;
  end: number;
}

/** "The Head of Payments in writing" -> head, payment. */
function roleAt(text: string, from: number): OneRole | undefined {
  const tokens = run(text, from);
  let at = 0;
  while (at < tokens.length && isArticle(tokens[at]!)) at += 1;
  if (at > 0 && tokens[at]?.text.toLowerCase() === 'of') at += 1;
  while (at < tokens.length && isArticle(tokens[at]!)) at += 1;
  const group: Token[] = [];
  while (at < tokens.length && group.length < longestName && !isStop(tokens[at]!)) {
    group.push(tokens[at++]!);
    if (isOwner(group.at(-1)!) && tokens[at]?.text.toLowerCase() === 'own') at += 1;
  }
  const cut = Math.max(group.findLastIndex(isHead), levelAt(wordsOf(group)));
  if (cut < 0) return properName(group, text);
  const name = group.slice(0, cut + 1);
  const tail = cut === group.length - 1 ? complement(tokens, at) : [];
  return roleOf([...name, ...tail]);
}

/** "Of your present hall" behind the head, where it says of what somebody is the head. */
function complement(tokens: readonly Token[], at: number): Token[] {
  if (tokens[at]?.text.toLowerCase() !== 'of') return [];
  let next = at + 1;
  while (next < tokens.length && isArticle(tokens[next]!)) next += 1;
  const found: Token[] = [];
  while (next < tokens.length && found.length < 3 && !isStop(tokens[next]!)) found.push(tokens[next++]!);
  return found;
}

/**
 * "The team lead |approves": the words before, up to an article or another word that belongs to no name. Where "the shift lead at the front
 * desk" ends there, it is the shift lead; "a clerk with admin rights" is an admin.
 */
function roleEndingAt(text: string, to: number): OneRole | undefined {
  const tokens = run(text, startOfRun(text, to)).filter(({ end }) => end <= to);
  if (tokens.at(-1) === undefined || text.slice(tokens.at(-1)!.end, to).trim() !== '') return undefined;
  const tail: Token[] = [];
  let at = tokens.length - 1;
  while (at >= 0 && !isStop(tokens[at]!) && tail.length < longestName) tail.unshift(tokens[at--]!);
  let joint = at;
  while (joint >= 0 && isArticle(tokens[joint]!)) joint -= 1;
  if (joint > 0 && tokens[joint]!.text.toLowerCase() === 'of' && isHead(tokens[joint - 1]!) && tail.length <= 3) {
    const name: Token[] = [];
    let before = joint - 1;
    while (before >= 0 && !isStop(tokens[before]!) && name.length < longestName) name.unshift(tokens[before--]!);
    return roleOf([...name, ...tail]);
  }
  const preposition = tokens[joint]?.text.toLowerCase() ?? '';
  if (preposition === 'of' && joint > 0 && !isStop(tokens[joint - 1]!)) return undefined;
  if (preposition === 'with') return holderOf(tail);
  if (places.has(preposition) && joint > 0 && isHead(tokens[joint - 1]!)) {
    const name: Token[] = [];
    let before = joint - 1;
    while (before >= 0 && !isStop(tokens[before]!) && name.length < longestName) name.unshift(tokens[before--]!);
    const role = roleOf(name);
    return role && { ...role, end: tokens.at(-1)!.end };
  }
  return tail.length > 0 && (isHead(tail.at(-1)!) || levelEndingAt(wordsOf(tail))) ? roleOf(tail) : undefined;
}

/** Where the words begin that go up to a place with nothing but blanks between them. */
function startOfRun(text: string, to: number): number {
  let from = to;
  while (from > 0 && isUnbroken.test(text[from - 1]!)) from -= 1;
  return from;
}

/** "Admin rights" makes an admin of whoever has them. */
function holderOf(tail: readonly Token[]): OneRole | undefined {
  const role = tail.slice(0, -1);
  const holds = rights.has(tail.at(-1)?.text.toLowerCase() ?? '') && role.length > 0 && isHead(role.at(-1)!);
  return holds ? roleOf(role) : undefined;
}

/** Words from `from` on, up to the first that something else than a blank stands before. */
function run(text: string, from: number): Token[] {
  const tokens: Token[] = [];
  let end = from;
  for (const { index, 0: written } of matchesIn(text.slice(from), token)) {
    const start = from + index;
    if (text.slice(end, start).trim() !== '') break;
    tokens.push({ text: written, start, end: start + written.length });
    end = start + written.length;
  }
  return tokens;
}

/** "The Dean" where the word is no role that everybody knows: written with a capital behind "approved by". */
function properName(group: readonly Token[], text: string): OneRole | undefined {
  const name: Token[] = [];
  for (const each of group) {
    if (!/^\p{Lu}\p{L}/u.test(each.text) || calendarWords.has(each.text.toLowerCase())) break;
    name.push(each);
  }
  return name.length === 0 || name[0]!.start === 0 || /\d/.test(text.slice(name[0]!.start, name.at(-1)!.end))
    ? undefined
    : roleOf(name);
}

function roleOf(tokens: readonly Token[]): OneRole | undefined {
  const words = withLevel(wordsOf(tokens))
    .filter((word) => !countWordsOfRoles.includes(word))
    .map(nameOf);
  const telling = [...new Set(words.filter((word) => !vacant.has(word)))];
  const known = telling.length > 0 ? telling : [...new Set(words)];
  const relation = known.find((word) => relations.has(word));
  const kept = relation === undefined ? known : known.filter((word) => word === relation || !heads.has(word));
  return kept.length === 0 ? undefined : { words: kept, start: tokens[0]!.start, end: tokens.at(-1)!.end };
}

function isHead({ text }: Token): boolean {
  return text === itDepartment || heads.has(singular(text.toLowerCase())) || heads.has(text.toLowerCase());
}

function isStop(each: Token): boolean {
  return each.text !== itDepartment && (stops.has(each.text.toLowerCase()) || isArticle(each));
}

function isOwner({ text }: Token): boolean {
  return /['’]s?$/u.test(text);
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text.toLowerCase());
}

function isArticle({ text }: Token): boolean {
  return articles.has(text.toLowerCase());
}

function nameOf(written: string): string {
  const word = singular(written.toLowerCase());
  return roleSynonyms[word] ?? word;
}

const bodies: ReadonlySet<string> = new Set(bodyNouns.map(nameOf));

/** Whether two roles may be one: the same words, one named more closely, or one of a body and the body. */
export function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  if (haveOtherLevels(a, b) || isBossOf(a, b) || isBossOf(b, a)) return false;
  if (mayOwnBusiness(a) && mayOwnBusiness(b)) return true;
  const common = a.filter((word) => b.includes(word));
  if (common.length === Math.min(a.length, b.length)) return true;
  return common.some((word) => !heads.has(word)) && [...a, ...b].some((word) => bodies.has(word));
}

/** "|The owner| signs the order" and "|the merchant| signs it", where those whom the company serves have a business. */
function mayOwnBusiness(words: readonly string[]): boolean {
  return words.length === 1 && owners.has(words[0]!);
}

const owners: ReadonlySet<string> = new Set(businessOwners);

/** "Level 1" and "level 2 agents". */
function haveOtherLevels(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map((words) => words.filter((word) => /^\d+$/.test(word)));
  return left!.length > 0 && right!.length > 0 && left!.join() !== right!.join();
}

/** "The pier desk |manager|" and "any pier desk |agent|": of one body, and not one person. */
function isBossOf(boss: readonly string[], other: readonly string[]): boolean {
  return bosses.has(boss.at(-1)!) && anyone.has(other.at(-1)!) && !other.some((word) => bosses.has(word));
}

const bosses: ReadonlySet<string> = new Set(bossNouns.map(nameOf));
const anyone: ReadonlySet<string> = new Set(anyoneNouns.map(nameOf));
