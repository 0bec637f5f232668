import { matchesIn } from '../../../document/matches.ts';
import { phraseSource } from '../../text/phrases.ts';
import { behindTypedCodes } from '../../words/code-places.ts';
import type { NamedCode } from './named.ts';

const quote = String.raw`["“”'‘’\x60*_]*`;
const mayStand = /\p{Lu}{2,}/u;
/** "|Text STOP| to opt out", "reply with the word |END|". */
const sent = new RegExp(
  String.raw`\b(?:[Tt]ext(?:ing)?|TEXT|[Rr]eply(?:ing)?|[Rr]eplies|[Ss]end(?:ing)?\s+the\s+(?:key)?word)\s+(?:back\s+)?(?:with\s+)?(?:the\s+(?:key)?word\s+)?${quote}(?<word>\p{Lu}{2,12})${quote}(?=\s+(?:to|in|by|if|as|and|for)\b|\s*[,.;]|\s*$)`,
  'gu',
);
/** "Type |SPRINGTIME| at checkout". */
const typed = new RegExp(
  String.raw`\b(?:[Tt]ype|[Tt]ypes|[Ee]nter|[Ee]nters|[Uu]se|[Uu]ses|[Aa]pply|[Aa]dd|[Qq]uote)(?:\s+in)?\s+${quote}(?<word>\p{Lu}{4,14}\d{0,4})${quote}\s+${phraseSource(behindTypedCodes)}`,
  'gu',
);

/** Words in capitals that customers send or type: the keyword of a text message, a code for the checkout. */
export function keywordsIn(stretch: string): NamedCode[] {
  if (!mayStand.test(stretch)) return [];
  return [...found(stretch, sent, 'keyword'), ...found(stretch, typed, 'code')];
}

function found(stretch: string, pattern: RegExp, sort: string): NamedCode[] {
  return matchesIn(stretch, pattern).map(({ index, 0: text, groups }) => {
    const word = groups!['word']!;
    const start = index + text.indexOf(word);
    return { sort, names: [word], isLeast: false, isLed: true, start, end: start + word.length };
  });
}
