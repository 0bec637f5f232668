import type { Document, Sentence } from '../../../document/types.ts';
import { ORDINALS } from '../../../facts/words/numbers.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { negations } from '../../words/negations.ts';
import { atOnceWords, endingWords, goingOnWords, notWaiting, openingWords, secondPlaces } from '../../words/order.ts';
import { bareSequences, caseOpenings, nextPlaces } from '../../words/order-places.ts';

/** Two steps that more than one sentence gives, as text, and where the second of them stands in the sentence. */
export interface Sequence {
  first: string;
  second: string;
  start: number;
  end: number;
  /** The words alone say that it is an order, whether or not anybody is told what to do. */
  isStated?: boolean;
}

const goesOn = new RegExp(String.raw`^\W*(?:and\s+)?${phraseSource(goingOnWords)},?\s+`, 'i');
const ends = new RegExp(String.raw`(?<!\bnot),?\s+${phraseSource(endingWords)}[.!]?$`, 'i');
const opens = new RegExp(String.raw`\s+${phraseSource(openingWords)}[.!]?$`, 'i');
const firstThen = new RegExp(
  String.raw`^(?<first>.+?)\s+${phraseSource(atOnceWords)}(?:\s*[,;–—]\s*(?:and\s+)?|\s+and\s+)(?<second>.+?)(?:\s+${phraseSource([...endingWords, ...secondPlaces])})?[.!]?$`,
  'i',
);
/** "Open the booking, and verify the customer |afterwards|", the third of several steps or not. */
const thenLast = new RegExp(
  String.raw`^(?:${phraseSource(Object.keys(ORDINALS))},\s+)?(?<first>[^,;]+)(?:[,;]\s*and|;|\s+and)\s+(?<second>[^,;]+?)\s+${phraseSource(endingWords)}[.!]?$`,
  'i',
);
/** "The sail goes in, and |nothing| is added afterwards": no step. */
const denies = phraseTest(negations);
const unwaited = new RegExp(
  String.raw`(?:there\s+is\s+|there's\s+)?${phraseSource(notWaiting)}\s+(?<later>[^.;]+)`,
  'i',
);

/** "See the nurse; |the pharmacy comes next|." */
const nextPlace = new RegExp(
  String.raw`^(?:(?<first>.*?[^\s,;])(?:[,;–—]\s*(?:and\s+|but\s+)?|\s+and\s+))?(?<second>[^,;]+?)\s+${phraseSource(nextPlaces)}[.!]?$`,
  'i',
);
/** "|Bib pick-up, then bag drop|": two things and nothing else. */
const bare = new RegExp(
  String.raw`^(?:[^,;:]{2,40}:\s+)?(?!${phraseSource(caseOpenings)})(?<first>[^,;:.()]{2,50}?)(?:,\s+|\s+(?=and\s))${phraseSource(bareSequences)}\s+(?<second>[^,;:.()]{2,50})[.!]?$`,
  'i',
);
/** "Signs the waiver |after the payment|": told of a step that was named before. */
export const behindStep: RegExp = /(?<=\S+\s+\S+)\s+(?:after|once|following)\s+[^,;]+$/i;

const mayOrder = roughSieve([
  'first',
  ...bareSequences,
  ...nextPlaces.map((words) => words.split(' ').at(-1)!),
  ...goingOnWords,
  ...endingWords,
  ...openingWords,
  ...notWaiting,
]);

/** The steps of a sentence together with the one before it, or with its heading; undefined where it gives none. */
export function sequenceIn(sentence: Sentence, document: Document): Sequence | undefined {
  const { text } = sentence;
  if (!mayOrder.test(text)) return undefined;
  const last = thenLast.exec(text)?.groups;
  if (last && denies.test(last['second']!)) return undefined;
  const both = firstThen.exec(text)?.groups ?? last;
  if (both) return { first: both['first']!, second: both['second']!, start: 0, end: text.length };
  const place = nextPlace.exec(text)?.groups;
  const before = precedentOf(sentence, document);
  if (place) {
    const first = place['first'] ?? before;
    return first === '' ? undefined : { first, second: place['second']!, start: 0, end: text.length, isStated: true };
  }
  const idle = unwaited.exec(text);
  if (idle) {
    const own = text.slice(0, idle.index).replace(/\W+$/, '');
    const first = own === '' ? before : own;
    return first === '' ? undefined : { first, second: idle.groups!['later']!, start: 0, end: text.length };
  }
  const second = goesOn.test(text) ? text.replace(goesOn, '') : ends.test(text) ? text.replace(ends, '') : '';
  if (second) return before === '' ? undefined : { first: before, second, start: 0, end: text.length };
  const things = bare.exec(text)?.groups;
  if (things) return { first: things['first']!, second: things['second']!, start: 0, end: text.length, isStated: true };
  if (!opens.test(text)) return undefined;
  const heading = document.sections[sentence.section]?.heading || document.title;
  return { first: text.replace(opens, ''), second: heading, start: 0, end: text.length };
}

/** The sentence before it in its paragraph, else the item before it in its list; '' for none. */
function precedentOf({ index, block, group, item }: Sentence, { sentences }: Document): string {
  const before = sentences[index - 1];
  if (!before) return '';
  return before.block === block || (group !== '' && before.group === group && before.item === item - 1)
    ? before.text
    : '';
}
