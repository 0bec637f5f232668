import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { foldPhrase, keysOfPhrases, phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { departmentNames } from '../../words/departments.ts';
import {
  bareTeams,
  contrastingWords,
  directingVerbs,
  doerLabels,
  furtherWords,
  handledWords,
  knownSpots,
  namelessWords,
  queueHeads,
  reachingVerbs,
  spotHeads,
  teamHeads,
  towardsWords,
  whereHeads,
} from '../../words/destinations.ts';
import { negations } from '../../words/negations.ts';
import { stopWords } from '../../words/stop-words.ts';
import { questionBefore } from '../common/question-before.ts';
import type { NamedCode } from './named.ts';
import { officesIn } from './offices.ts';
import { personsIn } from './persons.ts';
import { streetsIn } from './streets.ts';

/**
 * To whom or where a matter goes, in whatever form: "address it to |the Contracts department|", "open a ticket with |Licensing|", "Who to ask: |Payroll|",
 * "it is posted in |#night-shift|".
 */

const sortOf = keysOfPhrases({ team: teamHeads, queue: queueHeads, spot: spotHeads });
const heads = phraseSource([...sortOf.keys()]);
const headed = new RegExp(heads, 'gi');
const bare = phrasePattern(bareTeams, 'g');
const room = /(?<![\p{L}\d&#/.])[#@]\p{L}[\p{L}\d_-]{2,}/gu;
const known = phrasePattern(knownSpots, 'gi');
const mayName = roughSieve([...sortOf.keys(), ...bareTeams, ...knownSpots]);
const unnamed: ReadonlySet<string> = new Set([...namelessWords, ...stopWords, ...reachingVerbs, ...towardsWords]);
const followedByHead = new RegExp(String.raw`^\s+${heads}`, 'i');
const word = /([\p{L}\d][\p{L}\d&’'-]*)\s+$/u;
const longestName = 3;

const articles = /(?:\b(?:the|our|your|their|its|a|an)\s+)$/i;
const directed = phraseTest(directingVerbs);
const towards = new RegExp(String.raw`${phraseSource(towardsWords)}\s+$`, 'i');
const answering = new RegExp(String.raw`^\W*${phraseSource(towardsWords)}\s+$`, 'i');
const reaching = new RegExp(String.raw`${phraseSource(reachingVerbs)}\s+$`, 'i');
/** "They are dealt with by |Customer Care|." */
const answeredBy = new RegExp(String.raw`${phraseSource(handledWords)}\s+by\s+$`, 'i');
/** "It is mended |at| the workshop." */
const doneAt = /\b(?:is|are|be|gets?)\s+(?:\p{L}+\s+)?\p{L}+(?:ed|en|t|d)\s+(?:\p{L}+\s+)?(?:at|in|from|to)\s+$/iu;
const labelled = /:\s+$/;
const contrasted = new RegExp(
  String.raw`(?:,\s*|\s)${phraseSource(contrastingWords)}\s+(?:to|with|in|at|into|the|by)\s+[^,;]*`,
  'gi',
);
const denied = phraseTest(negations);
const further = new RegExp(
  String.raw`${phraseSource(furtherWords)}|\bor\s+(?:to|with|at|in|on|the|our|your|via|by|through|any|an?|ask|call|contact)\b`,
  'i',
);
const orName = /\bor\s+(?:\p{Lu}|#)/u;
/** "To |another| desk" names none. */
const ofOthers = /\b(?:another|other|different)\s+$/i;
/** "People |who report to| a line manager": who they are, and nothing that they are told. */
const ofWhoever = /\b(?:who|whom|whoever)\s+(?:\p{L}+\s+){1,3}$/iu;
const asks = phrasePattern(whereHeads);
const ofDoers = phraseTest(doerLabels);
const departmentOf = keysOfPhrases(departmentNames);

/** The places of a stretch to which something goes; none where it names several of a sort, or one beside others. */
export function destinationsIn(stretch: string, isAsked: boolean): NamedCode[] {
  const isRoom = stretch.includes('#') || stretch.includes('@');
  const persons = personsIn(stretch, isAsked);
  const offices = officesIn(stretch);
  const streets = streetsIn(stretch);
  const isTold = persons.length + offices.length + streets.length > 0;
  if (!isRoom && !isTold && !mayName.test(stretch)) return [];
  const notThere = offices.filter(({ isDenied }) => isDenied);
  const own = stretch.replaceAll(contrasted, (words) => ' '.repeat(words.length));
  if (denied.test(own)) return notThere;
  const rooms = isRoom
    ? matchesIn(own, room).map(({ index, 0: name }) => named(sortOfRoom(name), name, index, own))
    : [];
  // The depot manager is no depot.
  const teams = teamsIn(own, isAsked).filter(
    (each) => each.sort !== 'spot' || !offices.some(({ start, end }) => start <= each.start && each.end < end),
  );
  const apart = (each: NamedCode): boolean =>
    ![...teams, ...persons].some(({ start, end }) => start < each.end && each.start < end);
  const found = [...rooms, ...persons, ...teams, ...[...offices, ...streets].filter(apart)];
  return found.filter(
    ({ start, end }) =>
      !ofOthers.test(own.slice(0, start)) &&
      !ofWhoever.test(own.slice(0, start)) &&
      !isOwner(own, start, end) &&
      !further.test(own.slice(end, end + reach)) &&
      !orName.test(own.slice(end, end + reach)) &&
      !further.test(own.slice(0, start)),
  );
}

/** "Ask |your school's| clerk": whose somebody is, and not where to go. */
function isOwner(text: string, start: number, end: number): boolean {
  return ownsBehind.test(text.slice(end)) || (owner.test(text.slice(start, end)) && wordBehind.test(text.slice(end)));
}

const owner = /['’]s?$/u;
const wordBehind = /^\s+\p{L}/u;
const ownsBehind = /^['’]s?\s+\p{L}/u;

/** "#night-shift" is a room, "@harbour_news" an account. */
function sortOfRoom(name: string): string {
  return name.startsWith('#') ? 'chat room' : 'account';
}

/** Whether the head of the column, the question or the heading above asks where something goes. */
export function isAskedWhere(sentence: Sentence, document: Document): boolean {
  if (sentence.role === 'cell') return asks.test(sentence.column);
  return asks.test(questionBefore(sentence, document)) || asks.test(document.sections[sentence.section]?.heading ?? '');
}

/** How far behind a place "or" tells of another one. */
const reach = 30;

function teamsIn(text: string, isAsked: boolean): NamedCode[] {
  const found: NamedCode[] = [];
  for (const { index, 0: name } of matchesIn(text, known)) {
    const end = index + name.length;
    if (
      nameBefore(text, index) === index &&
      !followedByHead.test(text.slice(end)) &&
      (isLed(text, index, end, isAsked) || doneAt.test(text.slice(0, index).replace(articles, '')))
    )
      found.push(named(sortOfKnown(name), nameOf(name.replace(/^main\s/i, ''), ''), index, text, end));
  }
  for (const { index, 0: head } of matchesIn(text, headed)) {
    const start = nameBefore(text, index);
    const end = index + head.length;
    if (
      start === index ||
      found.some((each) => each.start < end && start < each.end) ||
      !isLed(text, start, end, isAsked)
    )
      continue;
    found.push(named(sortOf.get(foldPhrase(head))!, nameOf(text.slice(start, index), head), start, text, end));
  }
  for (const { index, 0: name } of matchesIn(text, bare)) {
    const end = index + name.length;
    if (
      found.some((each) => each.start < end && index < each.end) ||
      (/^[\s-]+\p{L}/u.test(text.slice(end)) && !isFollowed.test(text.slice(end)))
    )
      continue;
    if (isLed(text, index, end, isAsked)) found.push(named('team', nameOf(name, ''), index, text, end));
  }
  return found;
}

/** The front |desk| is one of the desks, which may be those of teams. */
function sortOfKnown(name: string): string {
  return sortOf.get(foldPhrase(name).split(' ').at(-1)!) ?? 'spot';
}

/** Behind a department that is named by one word: "ask Payroll |about| it", and not "the Payroll |run|". */
const isFollowed =
  /^\s+(?:about|for|with|if|when|by|and|to|on|in|at|first|who|which|instead|only|directly|before|within|as|so)\b/i;

/** Where the name begins that ends before a head; the head itself where it has none. */
function nameBefore(text: string, head: number): number {
  let start = head;
  for (let count = 0; count < longestName; count += 1) {
    const found = word.exec(text.slice(0, start));
    if (!found || unnamed.has(found[1]!.toLowerCase())) break;
    start = found.index;
  }
  return start;
}

function isLed(text: string, start: number, end: number, isAsked: boolean): boolean {
  const before = text.slice(0, start).replace(articles, '');
  if (before.trim() === '' || labelled.test(before))
    return (
      (isAsked || asks.test(before) || (before.trim() !== '' && !ofDoers.test(before))) &&
      !/[\p{L}\d]/u.test(text.slice(end))
    );
  if (answering.test(before) || reaching.test(before) || answeredBy.test(before)) return true;
  return towards.test(before) && (directed.test(before) || before.includes(':'));
}

/** "CUSTOMER CARE" of "Customer Care department"; one name for each department that has several. */
function nameOf(name: string, head: string): string {
  const plain = foldPhrase(name.trim());
  const known = departmentOf.get(plain) ?? departmentOf.get(`${plain} ${foldPhrase(head)}`);
  return (known ?? plain).toUpperCase();
}

function named(sort: string, name: string, start: number, text: string, end = start + name.length): NamedCode {
  const isDoer = answeredBy.test(text.slice(0, start).replace(articles, ''));
  return {
    sort,
    names: [name.toUpperCase()],
    isLeast: false,
    isLed: true,
    ...(isDoer ? { isDoer } : {}),
    start,
    end,
    clause: `${text.slice(0, start)} ${text.slice(end)}`,
  };
}

/** Whether two names may be of one place: "Fraud" and "Fraud Operations". */
export function mayBeOnePlace(a: string, b: string): boolean {
  const [few, many] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  return few!.every((each) => many!.includes(each));
}
