import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { WEEKDAYS } from '../../../facts/words/weekdays.ts';
import { once } from '../../once.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { type Word, wordsOf } from '../../text/terms.ts';
import { beforeTools, behindTools, leadsToScreens, stressed } from '../../words/inner-names.ts';
import { negations } from '../../words/negations.ts';
import { subordinateWords } from '../../words/stances.ts';
import { stopWords } from '../../words/stop-words.ts';
import type { Around, FoundClaim } from '../kind.ts';

/** Words with a capital that does not come from the beginning of a sentence. */
const inner =
  /(?<=[\p{L}\p{N},;)]\s(?:["“‘'(]\s?)?)\p{Lu}[\p{L}\p{N}&’'-]*(?:\s(?:(?:of|&)\s)?\p{Lu}[\p{L}\p{N}&’'-]*){0,3}/gu;
const mayName = /[\p{L}\p{N},;)]\s["“‘'(]?\p{Lu}/u;
const possessive = /['’]s$/;
const led = new RegExp(
  String.raw`${phraseSource(leadsToScreens)}\s+(?:(?:the|a|an|your|on|to)\s+)?(?:["“‘'(]\s?)?$`,
  'i',
);
const notNamed: ReadonlySet<string> = new Set([...stopWords, ...negations, ...stressed, ...WEEKDAYS.flat()]);
const negation = phrasePattern(negations, 'gi');
const number = /\d[\d.,:]*/g;

/** A sentence is known again by so many terms beside the name, and so many words. */
const fewestTerms = 3;
const fewestWords = 5;

/**
 * "Log each complaint in |Harbourdesk| the same day": the names inside of a sentence that says enough to be known again, and once more where it is the name
 * of what a thing is put into or done with.
 */
export function namesIn(
  sentence: Sentence,
  values: readonly FoundValue[],
  { document, terms }: Around,
): readonly FoundClaim[] {
  const { text } = sentence;
  if (!mayName.test(text) || text.trimEnd().endsWith('?')) return none;
  const termsOf = (words: readonly Word[]): string[] => words.map(({ word }) => terms.of(word)).filter(Boolean);
  return matchesIn(text, inner).flatMap(({ index: start, 0: match }): FoundClaim[] => {
    const written = match.replace(possessive, '');
    const end = start + written.length;
    const name = written.toLowerCase().replaceAll('’', "'");
    const [before, behind] = [text.slice(0, start), text.slice(end)];
    const isName = name.length > 1 && !name.split(/\s+/).every((word) => notNamed.has(word));
    if (!isName || led.test(before) || values.some((value) => value.start < end && start < value.end)) return [];
    const words = wordsOf(text).filter((word) => word.end <= start || word.start >= end);
    const ahead = termsOf(words.filter((word) => word.end <= start));
    const after = termsOf(words.filter((word) => word.start >= end));
    if (ahead.length + after.length < fewestTerms || words.length < fewestWords) return [];
    const rest = `${before} ${behind}`;
    const marks = [...matchesIn(rest, number), ...matchesIn(rest, negation)].map(([mark]) => mark.toLowerCase());
    const frame = [...ahead, '…', ...after, ...marks].join(' ');
    const framed: FoundClaim = { value: { kind: 'named', name, frame }, start, end, text: written, clause: rest };
    const isTool =
      leadsToTool.test(before) && endsTool.test(behind) && !setsTime.test(before) && isProper(name, document);
    return isTool ? [framed, { ...framed, value: { kind: 'named', name, frame: '' } }] : [framed];
  });
}

const none: readonly FoundClaim[] = [];

const leadsToTool = new RegExp(String.raw`${phraseSource(beforeTools)}\s+(?:(?:the|our)\s+)?(?:["“‘'(]\s?)?$`, 'i');
const endsTool = new RegExp(String.raw`^["”’')]*\s*(?:$|[.,;:!(–—]|${phraseSource(behindTools)})`, 'i');

/** "You cannot start |until you are set up in| Quill" tells when, and not what is done there. */
const setsTime = new RegExp(`${phraseSource(subordinateWords)}[^,;:]*$`, 'i');

/** Whether a page writes no word of a name in small letters: "the Orders page" is one of its words, "Quill" is not. */
function isProper(name: string, document: Document): boolean {
  return name.split(/[\s&-]+/).every((word) => stopWordsOf.has(word) || !plainWordsOf(document).has(word));
}

const stopWordsOf: ReadonlySet<string> = new Set(stopWords);

const plainWordsOf = once(
  ({ sentences }: Document): ReadonlySet<string> =>
    new Set(sentences.flatMap(({ text }) => matchesIn(text, plainWord).map(([word]) => word))),
);
const plainWord = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}'’]*/gu;
