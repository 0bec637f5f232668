import { letter } from '../../document/letters.ts';
import { once } from '../once.ts';
import { phrasePattern, phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import {
  changingVerbs,
  differenceWords,
  extendingWords,
  incrementWords,
  savingTails,
  savingWords,
} from '../words/increments.ts';
import type { Excuse } from './excuse.ts';

const words = phraseSource(incrementWords);
const addedBefore = new RegExp(String.raw`${words}\s+$`, 'i');
/** "2 more weeks", but not "no more than 2 weeks". */
const addedWithin = new RegExp(String.raw`^\S+\s+${words}\s+[${letter}]+$`, 'i');
/** "€20 |per further| quarter". */
const addedBehind = new RegExp(String.raw`^\s+(?:per|each|every|for\s+(?:each|every|any))\s+${words}\s`, 'i');
/** "Extended by 7 days", but not "extended by 7 pm". */
const changedBy = new RegExp(
  String.raw`${phraseSource(changingVerbs)}[^.;:]{0,40}?\bby\s+(?:up to\s+|at most\s+|another\s+)?$`,
  'i',
);
const savedBefore = new RegExp(String.raw`${phraseSource(savingWords)}\s+(?:up to\s+|about\s+)?$`, 'i');
const savedBehind = new RegExp(String.raw`^\s+${phraseSource(savingTails)}`, 'i');
/** "35 minutes |longer|"; of money this is what a thing costs beside another. */
const differsBehind = new RegExp(String.raw`^\s+${phraseSource(differenceWords)}`, 'i');
const extending = phrasePattern(extendingWords);

/** "After another 14 days" counts from where the first time ended, "ten days after the due date" from the start. */
export const increment: Excuse = {
  id: 'increment',
  title: 'One value is added to what was before, the other stands by itself',
  ofDifference: true,
  reason: (a, b) => {
    if (isSaved(a) !== isSaved(b)) return `"${(isSaved(a) ? a : b).written}" is taken off a price, and is none`;
    if (isAdded(a) === isAdded(b)) return '';
    const [more, plain] = isAdded(a) ? [a, b] : [b, a];
    return extending.test(plain.sentence.text) ? '' : `"${more.written}" is added to what was before`;
  },
};

const isAdded = once(({ kind, value, sentence, start, end, written }: Claim): boolean => {
  if (!('unit' in value) || Number.isNaN(value.high)) return false;
  const before = sentence.text.slice(0, start);
  const behind = sentence.text.slice(end);
  const isDifference = kind === 'duration' && differsBehind.test(behind);
  return (
    isDifference ||
    (kind === 'money' && addedBehind.test(behind)) ||
    addedBefore.test(before) ||
    addedWithin.test(written) ||
    changedBy.test(before)
  );
});

const isSaved = once(
  ({ kind, sentence: { text }, start, end }: Claim): boolean =>
    kind === 'money' && (savedBefore.test(text.slice(0, start)) || savedBehind.test(text.slice(end))),
);
