import type { Learnt } from '../learn/index.ts';
import { strayOf, surroundingsOf } from '../match/surroundings.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import { phraseTest } from '../text/sieve.ts';
import type { Claim } from '../types.ts';
import { allElseWords, allWords } from '../words/exclusions.ts';
import type { Excuse } from './excuse.ts';

/** "One point on anything else you buy" says nothing of "Flights, ferries: four points". */
export const allElse: Excuse = {
  id: 'all-else',
  title: 'One line is about all that is not named beside it, the other names what it is about',
  ofDifference: true,
  reason: (a, b, learnt) => {
    const denied = deniesRest(a) ? a : deniesRest(b) ? b : undefined;
    if (denied && !ofAll.test((denied === a ? b : a).sentence.text)) return `"${denied.written}" is denied of all else`;
    if (isOfRest(a, b) || isOfRest(b, a)) return `"${(isOfRest(a, b) ? a : b).written}" is for the others`;
    if (isOfOthers(a) !== isOfOthers(b)) return `"${(isOfOthers(a) ? a : b).written}" is for the others`;
    const rest = namesRest(a) ? a : b;
    const other = rest === a ? b : a;
    if (!namesRest(rest) || namesRest(other) || !isOfItsOwn(other, rest, learnt)) return '';
    return `"${rest.written}" is for all else, "${other.written}" for what stands before it`;
  },
};

const allElseNamed = phraseTest(allElseWords);

const namesRest = once(({ sentence: { text, row } }: Claim): boolean => allElseNamed.test(`${row} ${text}`));

/** "Skis are insured in the depot |and not insured in any other place|": what is denied of all else is so where the line says it first. */
const deniesRest = once(
  ({ value, sentence: { text } }: Claim): boolean => value.kind === 'stance' && restDenied.test(text),
);
const restDenied = new RegExp(
  String.raw`,?\s+(?:and|but)\s+(?:is\s+|are\s+)?not\s+[^.;:,]{0,40}?${phraseSource(allElseWords)}`,
  'i',
);
const ofAll = phraseTest(allWords);

/** "Keepers row free, |while all others pay $6|": of those who are not named before. */
const isOfOthers = once(({ sentence: { text }, start }: Claim): boolean => opensOthers.test(text.slice(0, start)));

const opensOthers =
  /[,;:–—]\s+(?:(?:and|but|while|whereas)\s+)?(?:all\s+)?(?:the\s+)?(?:others|everyone\s+else|everybody\s+else)\s[^,;:.]*$/i;

/** "The head keeper must be of age. |The other keepers need not be.|": what is said of the head keeper elsewhere. */
function isOfRest({ value, written, sentence: { index }, document }: Claim, other: Claim): boolean {
  const noun = value.kind === 'stance' ? ofRest.exec(written)?.[1] : undefined;
  const before = document.sentences[index - 1]?.text;
  if (noun === undefined || before === undefined || ofRest.test(other.written)) return false;
  const one = new RegExp(
    String.raw`(?<!\p{L})(?!(?:the|an?|all|any|every|each|our|your)\s)(\p{L}+)\s+${noun.replace(/s$/i, '')}s?(?!\p{L})`,
    'iu',
  );
  const named = one.exec(before)?.[1]?.toLowerCase();
  return named !== undefined && one.exec(other.written)?.[1]?.toLowerCase() === named;
}

const ofRest = /^\W*(?:(?:all|the|any|every|each)\s+)*(?:other|remaining)\s+(\p{L}{3,})/iu;

/** Whether the label of a claim names nothing of which the other line speaks. */
function isOfItsOwn({ fields: { label } }: Claim, other: Claim, { frequency }: Learnt): boolean {
  return label.length > 0 && strayOf(label, surroundingsOf(other, frequency).all, frequency.weight) === 1;
}
