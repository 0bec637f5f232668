import { matchesIn } from '../../document/matches.ts';
import type { Learnt } from '../learn/index.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { allWords, exclusionWords } from '../words/exclusions.ts';
import type { Excuse } from './excuse.ts';

/** "Anything other than water", "all orders except for gift cards". */
const exclusion = new RegExp(
  String.raw`${phraseSource(allWords)}\s+(?:[\p{L}-]+\s+){0,3}?${phraseSource(exclusionWords)}\s+(?:the\s+|an?\s+)?((?:[\p{L}-]+\s*){1,4})`,
  'giu',
);
/** A word at which the name of a thing is at an end. */
const verb =
  /\b(?:is|are|has|have|costs?|pays?|takes?|the|an?|we|you|they|can|may|must|will|there|for|within|in|on|at)\b/iu;
const without = /\bwithout\s+(?:the\s+|an?\s+|any\s+)?((?:[\p{L}-]+\s*){1,4})/iu;
const clauseBreak = /[,;:()—–|]/u;

/** "For anything other than water the excess is £150" says nothing of water. */
export const excluded: Excuse = {
  id: 'excluded',
  title: 'One line leaves out what the other one is about',
  ofDifference: true,
  reason: (a, b, learnt) => {
    const thing = [leftOut, setAside, gone].map((left) => left(a, b, learnt) || left(b, a, learnt)).find(Boolean);
    return thing ? `one line leaves out "${thing}", which the other one is about` : '';
  },
};

/** What the line of a claim leaves out, where the other claim is about that; '' for nothing. */
function leftOut(claim: Claim, other: Claim, { terms }: Learnt): string {
  if (!('unit' in claim.value) || exclusionsOf(claim).length === 0) return '';
  const { clause, label, case: head, parents } = other.fields;
  const near = new Set([...clause, ...label, ...head, ...parents]);
  return (
    exclusionsOf(claim).find((thing) => {
      const words = terms.in(thing);
      return words.length > 0 && words.every((word) => near.has(word)) && exclusionsOf(other).length === 0;
    }) ?? ''
  );
}

/** "Your friend may collect it, |unless the parcel is age-restricted|", where the other claim is about age-restricted parcels; '' for nothing. */
function setAside({ sentence }: Claim, other: Claim, { terms }: Learnt): string {
  const [, state = ''] = unlessClause.exec(sentence.text) ?? [];
  const words = terms.in(state);
  if (words.length < fewestWords || unlessClause.test(other.sentence.text)) return '';
  const { clause, label, case: head, parents } = other.fields;
  const near = new Set([...clause, ...label, ...head, ...parents]);
  return words.every((word) => near.has(word)) ? state.trim() : '';
}

const unlessClause = /\bunless\s+(?:the\s+|an?\s+|it\s+|they\s+)?([^.;:!?,()]{3,60})/iu;
/** One word is soon said. */
const fewestWords = 2;

/** "Up to $5,000 without a senior handler" is not what the row of the senior handler holds: what a claim does without; '' for nothing. */
function gone({ sentence, value }: Claim, other: Claim, { terms }: Learnt): string {
  const [, thing = ''] = 'unit' in value && other.fields.case.length > 0 ? (without.exec(sentence.text) ?? []) : [];
  const words = terms.in(thing);
  return words.length > 0 && other.fields.case.every((word) => words.includes(word)) ? thing.trim() : '';
}

/** What is left out in the clause of a claim. */
const exclusionsOf = once(({ sentence, start, end }: Claim): string[] =>
  matchesIn(sentence.text, exclusion)
    .filter((match) => {
      const stop = match.index + match[0].length;
      const between = match.index < start ? sentence.text.slice(stop, start) : sentence.text.slice(end, match.index);
      return !clauseBreak.test(between);
    })
    .map(([, rest = '']) => rest.split(verb)[0]!.trim())
    .filter(Boolean),
);
