import { letter } from '../../../document/letters.ts';
import type { Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { roughSieve } from '../../text/sieve.ts';
import { stretchAround } from '../../text/stretch.ts';
import type { Terms } from '../../text/terms.ts';
import { countWords } from '../../text/terms.ts';
import type { Channels } from '../../types.ts';
import { exclusiveWords } from '../../words/channel-extents.ts';
import {
  actingChannels,
  admissions,
  carriedThings,
  freeChoice,
  refusals,
  refusingVerbs,
  servingVerbs,
} from '../../words/channel-verdicts.ts';
import { channelFillers, channelWords } from '../../words/channels.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { channelNamesIn } from './groups.ts';

const bare = Object.values(channelWords).flatMap(({ nouns, messages }) => [...nouns, ...messages]);
/** "|A short message in| the chat": what comes through the channel. */
const carried = String.raw`(?:(?:an?|one|your|their)\s+(?:(?:short|quick|simple|brief|single)\s+)?${phraseSource(carriedThings)}\s+)?`;
const one = String.raw`${carried}(?:(?:by|via|in|at|over|on|through)\s+)?(?:${phraseSource([...channelFillers, 'this', 'in', 'on'])}\s+){0,2}${phraseSource(bare)}`;
const group = String.raw`(?<group>${one}(?:(?:\s*,\s*(?:and\s+|or\s+)?|\s*/\s*|\s+(?:and|or|nor|&)\s+)${one})*)`;
const opening = String.raw`(?<=^[^${letter}0-9]*|[.;:,–—]\s+|\b(?:but|and|as|because|since)\s+)`;
const forWhat = String.raw`(?<what>\s+(?:about|for|from|of|on|to|with)(?:\s+[${letter}’'-]+){1,5}?)?`;
const joint = String.raw`${forWhat}(?:\s*[:–—-]\s*|\s+)(?:alone\s+|only\s+)?`;

/** "A phone call alone |is not enough|", "Fax: |not a way|". */
const refused = new RegExp(`${opening}${group}${joint}${phraseSource(refusals)}`, 'i');
/** "An e-mail |is enough|", "only letters |count|". */
const admitted = new RegExp(
  String.raw`${opening}(?<only>${phraseSource(exclusiveWords)}\s+)?${group}${joint}${phraseSource(admissions)}`,
  'i',
);
const who = String.raw`(?<none>none of |no )?(?:(?:all|any|each|every|of|the|our|your|these|this)\s+)*(?<group>${phraseSource(actingChannels)})`;
/** "Stores |do not| take disputes". */
const idle = new RegExp(String.raw`${opening}${who}\s+${phraseSource(refusingVerbs)}\s+(?=[${letter}])`, 'i');
/** "Any of our shops |takes| it back". */
const serving = new RegExp(
  String.raw`${opening}${who}\s+(?:also\s+)?${phraseSource(servingVerbs)}\s+(?=[${letter}])`,
  'i',
);
/** "App, store or phone, |whichever you prefer|": nothing but channels, but for a label before those that shut out the rest. */
const choice = new RegExp(
  String.raw`^[^${letter}]*(?<what>[^:.]{1,60}:\s+)?(?<only>${phraseSource(exclusiveWords)}\s+)?${group}(?<behind>\s+only)?\s*(?:[,–—-]\s*${phraseSource(freeChoice)})?[.!]?$`,
  'i',
);
/** "Cancelling |by phone,| by post or by fax is not possible": the first of them stands in the clause. */
const goesOnFrom = new RegExp(String.raw`[${letter}]\s+by\s+${phraseSource(bare)}\s*,\s*$`, 'i');
const worthReading = roughSieve(bare);
const mayJudge = roughSieve([...refusals, ...admissions]);
const mayAct = roughSieve(actingChannels);

/** The channels of which a sentence says whether they will do, and not what is done through them. */
export function channelSubjectsIn(sentence: Sentence, { document, terms }: Around): FoundClaim[] {
  const { text, role } = sentence;
  if (role === 'cell' || !worthReading.test(text)) return [];
  const found = subjectOf(text);
  if (!found) return [];
  const { value, what, start, end } = found;
  const around = stretchAround(text, start, end);
  const own = `${around.before} ${what} ${around.behind}`;
  const before = document.sentences[sentence.index - 1];
  const goesOn = before?.block === sentence.block && tellingWords(own, terms) < fewestTelling;
  const rest = goesOn ? `${before.text} ${own}` : `${text.slice(0, start)} ${what} ${text.slice(end)}`;
  const clause = value.channels.has('paper') ? `${rest} ${text.slice(start, end)}` : rest;
  return [{ value, start, end, text: text.slice(start, end), clause }];
}

/** Fewer telling words than that leave it to the sentence before what the channel is for. */
const fewestTelling = 2;

function tellingWords(text: string, terms: Terms): number {
  return new Set(terms.in(text)).size;
}

interface Subject {
  value: Channels;
  /** "For the gift card" in "e-mails for the gift card are not read". */
  what: string;
  start: number;
  end: number;
}

function subjectOf(text: string): Subject | undefined {
  if (mayJudge.test(text)) {
    const no = refused.exec(text);
    if (no && !goesOnFrom.test(text.slice(0, no.index))) return subject(no, 'denied');
    const yes = no ? null : admitted.exec(text);
    if (yes && !goesOnFrom.test(text.slice(0, yes.index))) return subject(yes, yes.groups!['only'] ? 'closed' : 'open');
  }
  const all = choice.exec(text);
  if (all && (all.groups!['only'] || all.groups!['behind'] || countWords(text) > 1)) {
    const isOnly = all.groups!['only'] !== undefined || all.groups!['behind'] !== undefined;
    const isTelling = isOnly || (!all.groups!['what'] && channelNamesIn(all.groups!['group']!).size > 1);
    if (isTelling) return subject(all, isOnly ? 'closed' : 'open');
  }
  if (!mayAct.test(text)) return undefined;
  const not = idle.exec(text);
  if (not) return subject(not, 'denied', true);
  const does = serving.exec(text);
  return does ? subject(does, does.groups!['none'] ? 'denied' : 'open', true) : undefined;
}

/** @param isActor whether the words behind the channel say what it does, and belong to what the claim is about */
function subject(match: RegExpExecArray, extent: Channels['extent'], isActor = false): Subject {
  const written = match.groups!['group']!;
  const at = match.index + match[0].indexOf(written);
  const [start, end] = isActor ? [at, at + written.length] : [match.index, match.index + match[0].length];
  const value: Channels = { kind: 'channel', channels: channelNamesIn(written), use: 'means', extent };
  return { value, what: match.groups!['what'] ?? '', start, end };
}
