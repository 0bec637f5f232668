import { inWord, letter } from '../../../document/letters.ts';
import { matchesIn } from '../../../document/matches.ts';
import type { Sentence } from '../../../document/types.ts';
import { foldPhrase, phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { type Stretch, stretchAround } from '../../text/stretch.ts';
import { countWords } from '../../text/terms.ts';
import type { Channels } from '../../types.ts';
import {
  behindOnlyFor,
  deedsDone,
  dutyWords,
  exclusiveWords,
  nothingElse,
  oneOfSeveral,
  onlyLeads,
  onlyWays,
  rulingOut,
} from '../../words/channel-extents.ts';
import { penalties, takingVerbs, turnedAway } from '../../words/channel-verdicts.ts';
import {
  carryingWords,
  channelFillers,
  channelFollowers,
  channelLeads,
  channelVerbs,
  channelWords,
  goingVerbs,
  inquiries,
  messageLeads,
  messageTails,
  phoneLines,
  placeChannels,
  placeLeads,
  sendingLeads,
  sentThings,
  toolChannels,
  toolLeads,
  towardsCustomer,
  towardsUs,
  writingVerbs,
} from '../../words/channels.ts';
import { negations } from '../../words/negations.ts';
import { subordinateWords } from '../../words/stances.ts';
import { stopWords } from '../../words/stop-words.ts';
import { withoutLacking } from '../common/lacking.ts';
import type { FoundClaim } from '../kind.ts';
import { openingTime } from '../stance/clauses.ts';

const all = Object.values(channelWords);
const channelOf = new Map(
  Object.entries(channelWords).flatMap(([name, { nouns, phrases, messages }]) =>
    [...nouns, ...phrases, ...messages, ...(channelVerbs[name] ?? [])].map((words) => [words, name] as const),
  ),
);
const nouns = phraseSource(all.flatMap((words) => words.nouns));
const phrases = phraseSource(all.flatMap((words) => words.phrases));
const lead = String.raw`(?:${phraseSource(channelLeads)}\s+)`;
const fillers = String.raw`(?:${phraseSource(channelFillers)}\s+){0,3}`;
/** A noun behind the channel makes the channel its attribute: "online purchases", "in-app chat". */
const noNoun = String.raw`(?!\s+(?!${phraseSource([...stopWords, ...channelFollowers])})[${letter}])`;
const nounsOf = (names: readonly string[]): string => phraseSource(names.flatMap((name) => channelWords[name]!.nouns));
const places = nounsOf(placeChannels);
const lines = phraseSource(phoneLines);
/** "The |HR| desk", "our |staff| portal", "the |crisis| hotline". */
const named = String.raw`(?:the|our|your|their|an?)\s+(?:(?!${phraseSource(stopWords)})[${letter}-]+\s+){1,2}?`;
/** "Fax" in "fax the form to us". */
const sending = String.raw`${phraseSource(Object.values(channelVerbs).flat())}(?=\s+${phraseSource(sentThings)}\s)`;
/** "Through our mobile app", "over the phone", "to a store", "on the staff portal", "use the app". */
const led = String.raw`${lead}${fillers}${nouns}|${phraseSource(placeLeads)}\s+${fillers}${places}|(?:${lead}|${phraseSource(placeLeads)}\s+)${named}(?:${places}|${lines})|${phraseSource(toolLeads)}\s+${fillers}${nounsOf(toolChannels)}`;
const seed = new RegExp(`(?:${phrases}|${led})${noNoun}|${sending}`, 'gi');
/** The group opens as a channel, and not as a message. */
const means = new RegExp(
  `^(?:${phraseSource(Object.values(channelVerbs).flat())}$|${phrases}|${lead}|${phraseSource([...placeLeads, ...toolLeads])}\\s)`,
  'i',
);
/** ", chat or by e-mail", behind another channel; "in person" behind "at a branch", and the other way round. */
const further = new RegExp(
  String.raw`^(?:(?:\s*,\s*(?:and\s+|or\s+)?|\s*/\s*|,?\s+(?:and\s+also|but\s+also|or\s+else|or\s+also|as\s+well\s+as)\s+|\s+(?:and|or|and/or|&)\s+)(?:${phrases}|${lead}?${fillers}${nouns}|${lead}${named}${places})|\s+${phrases}|\s+at\s+(?:${named}|${fillers})${places})${noNoun}`,
  'i',
);
/** "An e-mail", "a text message". */
const messages = phraseSource(all.flatMap((words) => words.messages));
const message = new RegExp(
  String.raw`(?<![${inWord}])(?:an?|our|your|this|the)\s+(?:[${letter}]+\s+)?${messages}`,
  'gi',
);
const worthReading = roughSieve([...channelOf.keys()]);
const anyNamed = phrasePattern(
  all.flatMap((words) => [...words.phrases, ...words.nouns, ...words.messages]),
  'gi',
);
const reaching = phrasePattern(messageLeads);
const arriving = new RegExp(String.raw`^\W*(?:[${letter}'’-]+\s+){0,9}?${phraseSource(messageTails)}`, 'i');
const carrying = phrasePattern([...messageLeads, ...messageTails, ...carryingWords], 'gi');
const fromCustomer = new RegExp(
  String.raw`${reaching.source}\s+(?:it\s+|them\s+)?(?:to\s+)?${phraseSource(towardsUs)}`,
  'i',
);
/** "|Send us| an e-mail", "to cancel, |write| a letter", and not "we send an e-mail". */
const writing = new RegExp(
  String.raw`(?:^|[.:;,"“„«(]|\b(?:please|just|simply|or|to|can|must|may|should|have to|has to|need to))\s*(?:please\s+|just\s+|simply\s+)?${phraseSource(writingVerbs)}\s*$`,
  'i',
);
const written = new RegExp(String.raw`^\s+${phraseSource(towardsCustomer)}`, 'i');
const sendable = new RegExp(
  String.raw`${phraseSource(sendingLeads)}\s+(?:[${letter}]+ly\s+)?sent(?:\s+(?:back|in|to us))?\s*$`,
  'i',
);
const inquiry = phraseTest(inquiries);
const going = new RegExp(String.raw`${phraseSource(goingVerbs)}\s*$`, 'i');
const passage = /^(?:through|via|over)\s/iu;
/** "|To request a refund,| write to us by e-mail": what the channel is for, ahead of the clause that names it. */
const purpose = /^\W*(?:in\s+order\s+to|to|for|if\s+you\s+(?:want|wish|need|would\s+like)\s+to)\s+[^,.;:]+,/i;
const negation = phraseTest(negations);
const several = phraseTest(oneOfSeveral);
const subordinate = new RegExp(String.raw`^\s*${phraseSource(subordinateWords)}`, 'i');
const only = phraseSource(exclusiveWords);
/** "Can be changed only |by phone", "can only be changed |by phone"; in "only members can cancel |by phone" it is the members. */
const onlyBefore = new RegExp(
  String.raw`(?:${only}|${phraseSource(onlyLeads)}\s+${only}(?:\s+[${letter}’'-]+){0,6})\s*$`,
  'i',
);
const onlyWay = phrasePattern(onlyWays);
/** "By phone |only|", but not "by phone |only from members|", which says of whom. */
const onlyBehind = new RegExp(
  String.raw`^\s*,?\s*${phraseSource(nothingElse)}(?!\s+${phraseSource(behindOnlyFor)}\s)`,
  'i',
);
/** "In person|, and in no other way|", "to the desk|, since that is the only way|". */
const onlyAtEnd = new RegExp(
  String.raw`^\s*[,;:–—-]\s*(?:${phraseSource(nothingElse.filter((words) => words.includes(' ')))}|(?:(?:since|as|because|and|which|that|this|it)\s+){1,3}(?:is|['’]s)\s+the\s+${phraseSource(onlyWays)})`,
  'i',
);
/** What shuts out other ways tells nothing of what is done. */
const closing = phrasePattern(
  nothingElse.filter((words) => words.includes(' ')),
  'gi',
);
const ruledOut = phraseTest(rulingOut);
/** "It comes to their home and not |to the store|" says where something goes, and rules out no way. */
const contrasted = new RegExp(String.raw`\b(?:and|but)\s+not(?:\s+[${letter}]+)?\s*$`, 'i');
/** "It can't be opened |without| a branch or an officer |on the phone|" rules nothing out. */
const unless = /(?:\b(?:no|not|cannot|never|nobody|nothing)\b|n['’]t\b).*\bwithout\b[^,;.]*$/iu;
/** "Pasting it |into a chat|: zero points." */
const punished = new RegExp(String.raw`^\s*:\s*${phraseSource(penalties)}\s*[.!]?$`, 'i');
const towards = new RegExp(String.raw`^${phraseSource(placeLeads)}\s`, 'i');
/** "No returns |by post|", "nothing is sent |by post|", "we take no returns |by post|". */
const noSuch = new RegExp(
  String.raw`^[^${letter}]*(?:no(?!\s+(?:need|longer|matter|problem|charge|cost|fee|extra|more|later))|none|nothing|nobody|neither)\s|\b(?:is|are|${phraseSource(takingVerbs)})\s+no\s+(?!need\b)(?:[${letter}]+\s+){1,2}$`,
  'i',
);
/** "Changes |by phone| are not possible". */
const ruledOutBehind = new RegExp(
  String.raw`^(?:\s+(?:is|are|was|were|do|does|can|will))?\s+${phraseSource(rulingOut)}`,
  'i',
);
const turnedDown = phraseTest(turnedAway);
const judging = /\b(?:accepted|possible|allowed|taken|available|offered)\b/giu;
const duty = new RegExp(String.raw`${phraseSource(dutyWords)}(?:\s+(?!to\s)[${letter}’'-]+){0,5}\s*$`, 'i');

/** A shorter clause leaves what the channel is for to the rest of the sentence: "in the app, not by phone". */
const fewestWords = 3;

/** The channels of a sentence, those that belong together as one claim, with the stretch that says what they are for. */
export function channelsIn({ text, role }: Sentence): FoundClaim[] {
  if (role === 'cell' || !worthReading.test(text)) return [];
  const claims: FoundClaim[] = [];
  const groups = groupsIn(text);
  for (const at of groups) {
    const { end } = at;
    const stretch = stretchAround(text, at.start, end);
    const clause = `${purposeOf(text.slice(0, at.start - stretch.before.length))} ${stretch.before} ${stretch.behind}`;
    const value = readGroup(stretch, text.slice(at.start, end), text.slice(end));
    if (value)
      claims.push({
        value,
        start: at.start,
        end,
        text: text.slice(at.start, end),
        clause: clauseOf(
          value,
          text.slice(at.start, end),
          countWords(clause) < fewestWords ? restOf(text, groups) : clause,
        ),
      });
  }
  return claims;
}

interface Group {
  start: number;
  end: number;
}

/** The groups of channels of a text, in order. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  for (const { start, end } of [...starts(text)].sort((a, b) => a.start - b.start))
    if (start >= (groups.at(-1)?.end ?? 0)) groups.push({ start, end: endOfGroup(text, end) });
  return groups;
}

/** "Cancellations are" of "cancellations are accepted by post, but not by phone": what is left without channels and without the verdict on them. */
function restOf(text: string, groups: readonly Group[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of groups) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return `${rest}${text.slice(from)}`.replaceAll(judging, ' ').replaceAll(closing, ' ');
}

function purposeOf(before: string): string {
  return purpose.exec(before)?.[0] ?? '';
}

/** What a message brings, without the words that only say that it comes; a form of paper is what is handed in as well. */
function clauseOf({ use, channels }: Channels, group: string, clause: string): string {
  if (use === 'means') return channels.has('paper') ? `${clause} ${group}` : clause;
  const brought = clause.replaceAll(carrying, ' ');
  return countWords(brought) < fewestWords ? clause : brought;
}

/** The channels that a text names as such: "money at the counter" -> branch. */
export function channelsNamedIn(text: string): Set<string> {
  return new Set(worthReading.test(text) ? matchesIn(text, seed).flatMap(([group]) => [...channelNamesIn(group)]) : []);
}

/** The channels that a group of their names holds, as names of `words/channels.ts`. */
export function channelNamesIn(group: string): Set<string> {
  return new Set(matchesIn(group, anyNamed).map(([words]) => channelOf.get(foldPhrase(words))!));
}

function* starts(text: string): Generator<{ start: number; end: number }> {
  for (const pattern of [seed, message]) {
    for (const { index, 0: words } of matchesIn(text, pattern)) yield { start: index, end: index + words.length };
  }
}

function endOfGroup(text: string, from: number): number {
  let end = from;
  for (let match = further.exec(text.slice(end)); match; match = further.exec(text.slice(end))) end += match[0].length;
  return end;
}

/** What a group of channels is said to be; undefined where it is only mentioned. */
function readGroup({ before, behind }: Stretch, group: string, rest: string): Channels | undefined {
  const isBarred = noSuch.test(before);
  const said = withoutLacking(before);
  const isRuledOut = ruledOut.test(said);
  if (subordinate.test(before.replace(openingTime, '')) || (negation.test(said) && !isRuledOut && !isBarred))
    return undefined;
  if ((contrasted.test(before) && towards.test(group)) || unless.test(before)) return undefined;
  const channels = channelNamesIn(group);
  const own = lastPart(before);
  const isWritten = writing.test(before) && !written.test(behind);
  const isOurs = !isWritten && !fromCustomer.test(own) && !sendable.test(own);
  const isMessage = isOurs && (reaching.test(own) || arriving.test(behind));
  if (!isMessage && !isWritten && !means.test(group)) return undefined;
  const isOneOfSeveral = several.test(before) || several.test(behind);
  if (isMessage) {
    const isNegated = negation.test(said) || ruledOutBehind.test(behind);
    if (isOneOfSeveral || (isNegated && !means.test(group))) return undefined;
    return { kind: 'channel', channels, use: 'message', extent: isNegated ? 'denied' : 'open' };
  }
  const isDenied = !isOneOfSeveral && (isBarred || isRuledOut || isTurnedAway(behind) || punished.test(rest));
  const isShut =
    onlyBehind.test(behind) ||
    onlyAtEnd.test(rest) ||
    (!isOneOfSeveral &&
      ([onlyBefore, onlyWay, duty].some((pattern) => pattern.test(before)) ||
        (going.test(before) && passage.test(group))));
  if (!isShut && !isDenied && inquiry.test(`${before} ${behind}`)) return undefined;
  const isPlain = channels.size === 1 && isToldPlainly.test(before) && !isOneOfSeveral && !saysMore.test(behind);
  const plain = isPlain ? 'listed' : 'open';
  return { kind: 'channel', channels, use: 'means', extent: isShut ? 'closed' : isDenied ? 'denied' : plain };
}

/** "Arranged by phone |and also by e-mail|", "registered by e-mail |only from members|": not by this alone, or not for all. */
const saysMore = /\b(?:also|or|as\s+well|too|only)\b/i;

/** "The swap |is arranged| by phone": how it is done, where "can be arranged" leaves other ways. */
const isToldPlainly = new RegExp(String.raw`\b(?:is|are)\s+(?:then\s+|always\s+)?${phraseSource(deedsDone)}\s*$`, 'i');

/** "By post |is not possible|", "orders by post |are counted and not read|". */
function isTurnedAway(behind: string): boolean {
  return ruledOutBehind.test(behind) || turnedDown.test(behind);
}

/** "Send the link to us and we will match it |by e-mail|": the part behind the last "and", where it is a clause of its own. */
function lastPart(before: string): string {
  const part = before.split(/\band\b/i).at(-1)!;
  return countWords(part) >= fewestWords ? part : before;
}
