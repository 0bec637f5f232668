import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { findValues } from '../../../facts/values/read.ts';
import { SMALL_NUMBERS, TENS } from '../../../facts/words/numbers.ts';
import { questionsOf } from '../../extract/leads.ts';
import { phraseSource } from '../../text/phrases.ts';
import { behindBareNumbers } from '../../words/counted.ts';
import type { FoundClaim } from '../kind.ts';

const asked = /\bhow\s+many\s+(?<rest>\p{L}.*)$/iu;
const longestLead = 4;
const numberAhead = new RegExp(
  String.raw`^(?<lead>\W*(?:\p{L}+\s+){0,${longestLead}}?)(?<number>\d{1,4}|${Object.keys({ ...SMALL_NUMBERS, ...TENS }).join('|')})(?=\s*(?:[.,;:!(–—*_]|$)|\s+${phraseSource(behindBareNumbers)}\b)`,
  'iu',
);

/**
 * The number of a reply that leaves what it counts to the question: "How many guests may I bring? |Up to five.|" is five guests, "How many loans are
 * free? |Six a month|" six loans.
 */
export function countsAnswered({ index, text, role }: Sentence, document: Document): FoundClaim[] {
  const question = role === 'cell' ? '' : (questionsOf(document)[index] ?? '');
  const { rest } = asked.exec(question)?.groups ?? {};
  if (!rest || document.sentences[index - 1]?.text !== question) return [];
  const noun = nounOf(findValues(`3 ${rest}`));
  const { lead = '', number = '' } = numberAhead.exec(text)?.groups ?? {};
  if (noun === '' || number === '') return [];
  const at = lead.length + number.length;
  const inFull = `${text.slice(0, at)} ${noun}${text.slice(at)}`;
  return findValues(inFull).flatMap(({ value, start, end }) => {
    if (value.kind !== 'count' || start > lead.length || end <= at) return [];
    const own = end - noun.length - 1;
    const clause = `${question.slice(question.search(asked)).replace(howMany, '')} ${text.slice(own)}`;
    return [{ value, start, end: own, text: inFull.slice(start, end), clause }];
  });
}

const howMany = /^\s*how\s+many\s/i;

/** What the first value counts, where the text begins with it. */
function nounOf([first]: readonly FoundValue[]): string {
  return first?.value.kind === 'count' && first.start === 0 ? first.value.noun : '';
}
