import type { Sentence } from '../../document/types.ts';
import type { Comparison } from '../../facts/types.ts';
import type { WordEvidence } from '../match/evidence.ts';
import { allTerms } from '../match/surroundings.ts';
import { countAmong } from '../text/count-among.ts';
import { phraseSource } from '../text/phrases.ts';
import { phraseTest } from '../text/sieve.ts';
import type { Channels, Claim } from '../types.ts';
import { dutyQuestions } from '../words/channel-verdicts.ts';
import { overlappingChannels, webPlaces } from '../words/channels.ts';
import { deskWords, noDeskNames } from '../words/desks.ts';
import { attributeIn } from './channel/attributes.ts';
import { deniesTheSame } from './channel/denies.ts';
import { channelsIn } from './channel/groups.ts';
import { isRefusedAbove } from './channel/heads.ts';
import { labelledWay } from './channel/labelled.ts';
import { channelSubjectsIn } from './channel/subjects.ts';
import { leavesOut } from './common/leaves-out.ts';
import { questionBefore } from './common/question-before.ts';
import type { ClaimKind, FoundClaim } from './kind.ts';

/** "Can only be changed in the app" on one page, "over the phone" on another; "you receive a letter" and "you receive an e-mail". */
export const channel: ClaimKind = {
  id: 'channel',
  title: 'Two pages name different channels for one thing',
  help: '"The address can only be changed in the app" on one page, "change it over the phone" on another: the customer is sent from one channel to the next. Name every channel on both pages, or say on which customers each line is for.',
  find: (sentence, _values, around) => {
    const way = labelledWay(sentence, around.document);
    if (way) return [way];
    if (sentence.role === 'cell') return [];
    const attribute = attributeIn(sentence.text);
    const subjects = attribute ? [attribute] : channelSubjectsIn(sentence, around);
    const groups = channelsIn(sentence).flatMap((group) => {
      const subject = subjects.find((each) => group.start < each.end && each.start < group.end);
      return subject ? waysBefore(subject, group, sentence) : [group];
    });
    const isOfDuty = asksForDuty.test(questionBefore(sentence, around.document));
    const found = [...subjects, ...groups].filter(({ value }) => !isOfDuty || !isDenied(value));
    return isRefusedAbove(sentence, around.document) ? found.map(denied) : found;
  },
  compare: compareChannels,
  lacks: (evidence, a, b) => {
    const { samePage, shared, beside } = evidence;
    if (samePage === 1) return 'two channels on one page are left to the reader';
    if (leavesOut(a, b) || leavesOut(b, a)) return 'the one leaves out what the other is about';
    if (isOfOneCase(a, b) || isOfOneCase(b, a)) return 'the one holds in a case that it names';
    if (areTwins(evidence) || (deniesTheSame(a, b) && evidence.closest >= nearPages)) return '';
    const { value } = a;
    const isMessage = value.kind === 'channel' && value.use === 'message';
    const falls = shared < leastShared || (isMessage && beside < leastBeside);
    return falls ? 'too few words say that both are about one thing' : '';
  },
};

/** "|Must I take a photo?| Not in the app": it is no duty there, and can be done. */
const asksForDuty = new RegExp(String.raw`^\W*${phraseSource(dutyQuestions)}`, 'i');

/** "Not |by phone or e-mail|, and the app does not offer it": the ways up to the one of which something else is said. */
function waysBefore(subject: FoundClaim, group: FoundClaim, sentence: Sentence): FoundClaim[] {
  if (subject.start <= group.start) return [];
  return channelsIn({ ...sentence, text: sentence.text.slice(0, subject.start) }).filter(
    ({ start }) => start === group.start,
  );
}

function isDenied(value: Claim['value']): boolean {
  return value.kind === 'channel' && value.extent === 'denied';
}

/** What stands below "Not accepted" is no way. */
function denied(found: FoundClaim): FoundClaim {
  const { value } = found;
  return value.kind === 'channel' && value.use === 'means'
    ? { ...found, value: { ...value, extent: 'denied' } }
    : found;
}

/** "|Third missed visit:| by phone only", "claims |above $900| by post only", beside a line that speaks of no such thing. */
function isOfOneCase({ value, fields, sentence }: Claim, other: Claim): boolean {
  if (value.kind !== 'channel' || value.extent === 'open') return false;
  if (amount.test(sentence.text) && !amount.test(other.sentence.text)) return true;
  const label = new Set(fields.label);
  return label.size >= fewestOfCase && countAmong(label, allTerms(other)) * 2 < label.size;
}

const amount = /(?:above|over|more than|from|below|under|up to|at least|at most)\s+[$€£]\s?\d/i;
const fewestOfCase = 3;

/** Nearness that will do where one line shuts the very channel that the other opens. */
const nearPages = 0.8;
const leastShared = 0.25;
/** Customers receive many messages: two of them are one where most of what they bring has the same words. */
const leastBeside = 0.5;

/**
 * "Cancel by phone only" and "cancel in the app": of a line on one thing alone, its one word is all there is to share, however common it
 * is in the folder. Of pages that are as good as each other's closest, it will do.
 */
function areTwins({ shared, beside, strayMost, likeness, closest }: WordEvidence): boolean {
  return shared >= 0.1 && beside >= 0.75 && strayMost <= 0.5 && likeness >= 0.5 && closest >= 0.85;
}

/** One message comes one way; a thing can be done in many, unless one page shuts out the others, or this one. */
function compareChannels(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'channel' || b.value.kind !== 'channel') return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (left.extent === 'denied' || right.extent === 'denied') {
    if (left.extent === right.extent || isInCase(a, b)) return 'incomparable';
    if (areOtherDesks(a, b)) return 'incomparable';
    return [...left.channels].some((each) => right.channels.has(each)) ? 'clash' : 'compatible';
  }
  if (left.use !== right.use) return 'incomparable';
  if (areAppAndWeb(a, b) || areAppAndWeb(b, a)) return 'clash';
  const [strayLeft, strayRight] = [isOutside(left, right), isOutside(right, left)];
  const isShut = left.extent === 'closed' || right.extent === 'closed';
  if (!strayLeft && !strayRight) return isShut || areSame(left, right) ? 'equal' : 'compatible';
  if (left.use === 'message') return meets(left, right) ? 'compatible' : 'clash';
  if ((left.extent === 'closed' && strayRight) || (right.extent === 'closed' && strayLeft)) return 'clash';
  return left.extent === 'listed' && right.extent === 'listed' && !meets(left, right) ? 'clash' : 'compatible';
}

/** "|In the app| only" and "|on the website| only": an app is online, and no website. */
function areAppAndWeb({ value: app }: Claim, { value: web, written }: Claim): boolean {
  if (app.kind !== 'channel' || web.kind !== 'channel' || app.extent !== 'closed' || web.extent !== 'closed')
    return false;
  return areOnly(app, 'app') && areOnly(web, 'online') && ofWeb.test(written);
}

function areOnly({ channels }: Channels, name: string): boolean {
  return channels.size === 1 && channels.has(name);
}

const ofWeb = phraseTest(webPlaces);

/** "To the returns desk" and "to the claims desk": two places of one name that are not one. */
function areOtherDesks(a: Claim, b: Claim): boolean {
  const [left, right] = [deskOf(a), deskOf(b)];
  return left !== '' && right !== '' && left !== right;
}

const desk = new RegExp(String.raw`(\p{L}+)\s+${phraseSource(deskWords)}\W*$`, 'iu');
const anyDesk: ReadonlySet<string> = new Set(noDeskNames);

function deskOf({ written }: Claim): string {
  const name = desk.exec(written)?.[1]?.toLowerCase() ?? '';
  return anyDesk.has(name) ? '' : name;
}

/** "If it is wet, you cannot take it to the desk": ruled out in a case, which leaves the rule as it is. */
function isInCase(a: Claim, b: Claim): boolean {
  const [shut, open] = isDenied(a.value) ? [a, b] : [b, a];
  return shut.conditional && !open.conditional;
}

function areSame(a: Channels, b: Channels): boolean {
  return a.channels.size === b.channels.size && [...a.channels].every((each) => b.channels.has(each));
}

/** Whether one of the channels of `a` is none of `b`. */
function isOutside(a: Channels, b: Channels): boolean {
  return [...a.channels].some((each) => ![...b.channels].some((other) => overlap(each, other)));
}

function meets(a: Channels, b: Channels): boolean {
  return [...a.channels].some((each) => [...b.channels].some((other) => overlap(each, other)));
}

function overlap(a: string, b: string): boolean {
  return a === b || overlappingChannels.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
