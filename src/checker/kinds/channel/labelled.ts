import { letter } from '../../../document/letters.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { firstColon } from '../../text/colon.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import type { Channels } from '../../types.ts';
import { exclusiveWords } from '../../words/channel-extents.ts';
import { wayDeeds, wayHeads } from '../../words/channel-heads.ts';
import { channelFillers, channelLeads, channelWords } from '../../words/channels.ts';
import type { FoundClaim } from '../kind.ts';
import { channelNamesIn, channelsIn } from './groups.ts';

/** The ways in which a thing is done by the place where they stand: a cell below "How to submit", "How to apply: by post", "Booking: by phone". */

const deed = `(?<deed>${phraseSource(wayDeeds)})`;
const head = new RegExp(
  String.raw`^\W*(?:${phraseSource(wayHeads)}|(?:how|where)\s+(?:to|do\s+I|you|can\s+I|do\s+you|you\s+can)\s+${deed}(?:\s+(?:it|this|that|them|one))?|${deed}\s+(?:it\s+)?(?:by|via|through|in|at|on|with))\W*$`,
  'i',
);
const nouns = phraseSource(Object.values(channelWords).flatMap((words) => [...words.nouns, ...words.phrases]));
const lead = String.raw`(?:${phraseSource([...channelLeads, 'on'])}\s+)`;
const one = String.raw`${lead}?(?:(?:${phraseSource(channelFillers)}|[${letter}-]+(?=\s+(?:portal|desk|counter|hotline|app)(?![${letter}])))\s+){0,3}${nouns}`;
const several = String.raw`${one}(?:(?:\s*[,/]\s*(?:and\s+|or\s+)?|\s+(?:and|or|&|as\s+well\s+as)\s+)${one})*`;
/** "Phone or e-mail", and nothing else but when. */
const bare = new RegExp(
  String.raw`^\W*(?:${phraseSource(exclusiveWords)}\s+)?(?<group>${several})(?:\s+(?:only|alone))?\s*(?:$|[.;,(–—])`,
  'i',
);
/** "|By| phone": how, and not what. */
const led = new RegExp(String.raw`^\W*(?:${phraseSource(exclusiveWords)}\s+)?${lead}`, 'i');
const only = phrasePattern(exclusiveWords);

/** The one claim of a cell or a label that says how a thing is done; undefined for any other sentence. */
export function labelledWay(sentence: Sentence, { sections, title }: Document): FoundClaim | undefined {
  const { text, role, row, column, columnIndex, section } = sentence;
  if (role === 'cell') {
    const match = columnIndex > 0 && row !== '' ? head.exec(column) : null;
    return match ? wayFrom(sentence, 0, `${row} ${match.groups?.['deed'] ?? ''}`) : undefined;
  }
  const colon = firstColon(text);
  if (colon < 1) return undefined;
  const label = text.slice(0, colon);
  const isHead = head.test(label);
  if (!isHead && !led.test(text.slice(colon + 1))) return undefined;
  return wayFrom(sentence, colon + 1, isHead ? `${label} ${sections[section]?.heading || title}` : label, isHead);
}

/** Nothing but channels stands from `from` on, or, below a head that asks for them, they are named there. */
function wayFrom(sentence: Sentence, from: number, clause: string, isAsked = true): FoundClaim | undefined {
  const text = sentence.text.slice(from);
  const place = { start: from, end: sentence.text.length, text: text.trim(), clause };
  const group = bare.exec(text)?.groups?.['group'];
  if (group !== undefined) return { ...place, value: way(channelNamesIn(group), only.test(text)) };
  const found = isAsked ? channelsIn({ ...sentence, text, role: 'prose' }) : [];
  const values = found.flatMap(({ value }) => (value.kind === 'channel' ? [value] : []));
  if (values.length === 0 || values.some(({ use, extent }) => use === 'message' || extent === 'denied'))
    return undefined;
  return { ...place, value: way(new Set(values.flatMap(({ channels }) => [...channels])), only.test(text)) };
}

function way(channels: ReadonlySet<string>, isShut: boolean): Channels {
  return { kind: 'channel', channels, use: 'means', extent: isShut ? 'closed' : 'listed' };
}
