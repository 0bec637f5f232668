import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import type { Channels } from '../../types.ts';
import { exclusiveWords } from '../../words/channel-extents.ts';
import {
  channelAttributes,
  channelDeeds,
  deedLeads,
  deedTails,
  noDeedLeads,
  noDeedTails,
} from '../../words/channel-heads.ts';
import type { FoundClaim } from '../kind.ts';

/** Channels that stand before what is done through them: "we don't take phone bookings", "online sign-up is not possible", "phone orders only". */

const channelOf = new Map(
  Object.entries(channelAttributes).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
);
const attribute = phraseSource([...channelOf.keys()]);
const deeds = phraseSource(channelDeeds);
const pair = String.raw`(?<channels>${attribute}(?:(?:\s*[,/]\s*|\s+(?:and|or)\s+|,\s+(?:and|or)\s+)${attribute})*)\s+(?:[${letter}-]+\s+)?(?<deed>${deeds})`;
const mayName = new RegExp(String.raw`${attribute}\s+(?:[${letter}-]+\s+)?${deeds}`, 'i');
const only = phraseSource(exclusiveWords);
const ways: readonly { pattern: RegExp; extent: Channels['extent'] }[] = [
  { pattern: new RegExp(String.raw`${phraseSource(noDeedLeads)}\s+(?:any\s+)?${pair}`, 'i'), extent: 'denied' },
  {
    pattern: new RegExp(
      String.raw`${pair}(?<what>\s+(?:for|of|by|from)\s+[^.,;:]+?)?(?:\s*:\s*|\s+)${phraseSource(noDeedTails)}`,
      'i',
    ),
    extent: 'denied',
  },
  { pattern: new RegExp(String.raw`^[^${letter}]*${only}\s+${pair}`, 'i'), extent: 'closed' },
  { pattern: new RegExp(String.raw`^[^${letter}]*${pair}\s+only\W*$`, 'i'), extent: 'closed' },
  {
    pattern: new RegExp(
      String.raw`(?:${phraseSource(deedLeads)}\s+${only}|${only}\s+${phraseSource(deedLeads)})\s+${pair}`,
      'i',
    ),
    extent: 'closed',
  },
  { pattern: new RegExp(String.raw`${phraseSource(deedLeads)}\s+${pair}`, 'i'), extent: 'open' },
  {
    pattern: new RegExp(String.raw`^[^${letter}]*${pair}(?:\s*:\s*|\s+)${phraseSource(deedTails)}`, 'i'),
    extent: 'open',
  },
];

/** The channel that stands before what is done through it, where a sentence says whether that can be done; undefined for most. */
export function attributeIn(text: string): FoundClaim | undefined {
  if (!mayName.test(text)) return undefined;
  for (const { pattern, extent } of ways) {
    const match = pattern.exec(text);
    const { channels = '', deed = '', what = '' } = match?.groups ?? {};
    if (!match || channels === '') continue;
    const names = channels.toLowerCase().split(/\s*[,/]\s*|\s+(?:and|or)\s+/);
    const start = text.indexOf(channels, match.index);
    const end = text.indexOf(deed, start + channels.length);
    const value: Channels = {
      kind: 'channel',
      channels: new Set(names.flatMap((name) => channelOf.get(name) ?? [])),
      use: 'means',
      extent,
    };
    const clause = `${text.slice(0, match.index)} ${text.slice(start + channels.length, end)} ${deed} ${what} ${text.slice(match.index + match[0].length)}`;
    return { value, start, end: start + channels.length, text: text.slice(start, end + deed.length), clause };
  }
  return undefined;
}
