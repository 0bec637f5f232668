import { matchesIn } from '../../../document/matches.ts';
import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { WEEKDAYS } from '../../../facts/words/weekdays.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { wordsOf } from '../../text/terms.ts';
import { leadsToScreens, stressed } from '../../words/inner-names.ts';
import { negations } from '../../words/negations.ts';
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

/** "Log each complaint in |Harbourdesk| the same day": the names inside of a sentence that says enough to be known again. */
export function namesIn(sentence: Sentence, values: readonly FoundValue[], { terms }: Around): readonly FoundClaim[] {
  const { text } = sentence;
  if (!mayName.test(text) || text.trimEnd().endsWith('?')) return none;
  return matchesIn(text, inner).flatMap(({ index: start, 0: match }): FoundClaim[] => {
    const written = match.replace(possessive, '');
    const end = start + written.length;
    const name = written.toLowerCase().replaceAll('’', "'");
    const [before, behind] = [text.slice(0, start), text.slice(end)];
    const isName = name.length > 1 && !name.split(/\s+/).every((word) => notNamed.has(word));
    if (!isName || led.test(before) || values.some((value) => value.start < end && start < value.end)) return [];
    const [ahead, after] = [terms.in(before), terms.in(behind)];
    const isKnown =
      ahead.length + after.length >= fewestTerms && wordsOf(before).length + wordsOf(behind).length >= fewestWords;
    if (!isKnown) return [];
    const rest = `${before} ${behind}`;
    const marks = [...matchesIn(rest, number), ...matchesIn(rest, negation)].map(([mark]) => mark.toLowerCase());
    const frame = [...ahead, '…', ...after, ...marks].join(' ');
    return [{ value: { kind: 'named', name, frame }, start, end, text: written, clause: rest }];
  });
}

const none: readonly FoundClaim[] = [];
