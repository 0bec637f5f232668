import type { Learnt } from '../learn/index.ts';
import { surroundingsOf } from '../match/surroundings.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { onTopWords } from '../words/on-top.ts';
import type { Excuse } from './excuse.ts';

/** "$108 a box + shipping" leaves it open what shipping costs: "$22 a box" below "Shipping" is no other price of the box. */
export const onTop: Excuse = {
  id: 'on-top',
  title: 'One line leaves out of its price what the other one is the price of',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.kind !== 'money' || b.kind !== 'money') return '';
    const extra = leftOut(a, b, learnt) ?? leftOut(b, a, learnt);
    return extra === undefined ? '' : `one of them comes without "${extra}", of which the other is the price`;
  },
};

const behind = new RegExp(
  String.raw`^(?:\s+(?:an?|per|each|every)\s+\p{L}+|\s*\/\s*\p{L}+)?\s*,?\s*(?:${phraseSource(onTopWords)}|\+)\s*(?<extra>\p{L}+)`,
  'iu',
);

/** What comes on top of a price, where another price is of that. */
function leftOut(claim: Claim, other: Claim, learnt: Learnt): string | undefined {
  const extra = extraOf(claim);
  if (extra === undefined) return undefined;
  const [term] = learnt.terms.in(extra);
  const { near } = surroundingsOf(other, learnt.frequency);
  const { title, heading, label } = other.fields;
  return term !== undefined && extraOf(other) === undefined && [...near, ...title, ...heading, ...label].includes(term)
    ? extra
    : undefined;
}

const extraOf = once(({ sentence, end }: Claim): string | undefined => {
  const { extra } = behind.exec(sentence.text.slice(end))?.groups ?? {};
  return extra?.toLowerCase();
});
