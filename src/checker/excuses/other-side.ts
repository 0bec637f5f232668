import { stemmer } from 'stemmer';
import { matchesIn } from '../../document/matches.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { beyondWords, withinWords } from '../words/exclusions.ts';
import type { Excuse } from './excuse.ts';

/** "3 % |up to the yearly cap|" says nothing of "1 % on fares |beyond the cap|". */
export const otherSide: Excuse = {
  id: 'other-side',
  title: 'One line is for what lies within a bound, the other for what lies beyond it',
  ofDifference: true,
  reason: (a, b) => {
    if (!isTyped(a.value)) return '';
    const bound = commonOf(withinOf(a), beyondOf(b)) ?? commonOf(withinOf(b), beyondOf(a));
    return bound ? `one line is for what lies within the ${bound}, the other for what lies beyond it` : '';
  },
};

function commonOf(within: ReadonlyMap<string, string>, beyond: ReadonlyMap<string, string>): string | undefined {
  for (const [stem, noun] of within) if (beyond.has(stem)) return noun;
  return undefined;
}

/** The nouns of a line behind some words and an article, by their stem: "cap" behind "up to the yearly". */
const nounsBehind = (words: readonly string[]) => {
  const pattern = new RegExp(
    String.raw`${phraseSource(words)}\s+(?:the|your|this|that|its|their)\s+(?:\p{L}+\s+){0,2}?(?<noun>\p{L}{3,})(?=\s*(?:[.,;:|)–—]|$)|\s+(?:is|are|of|on|for|and|in|has|have)\b)`,
    'giu',
  );
  return once(
    ({ sentence: { text, row, column } }: Claim): ReadonlyMap<string, string> =>
      new Map(
        matchesIn(`${row} | ${column} | ${text}`, pattern).map(({ groups }) => {
          const noun = groups!['noun']!.toLowerCase();
          return [stemmer(noun), noun];
        }),
      ),
  );
};

const withinOf = nounsBehind(withinWords);
const beyondOf = nounsBehind(beyondWords);
