import { termOf, tokenize, wordsOf } from '../terms.ts';
import { customerSpeech } from '../words/customer-speech.ts';
import { supportTerms } from '../words/support-terms.ts';

/** When the query holds `from` (terms in a row), each phrase of `to` (terms) is searched for as well. */
export interface SynonymRule {
  from: readonly string[];
  to: readonly (readonly string[])[];
}

/** The terms of a corpus. */
interface Vocabulary {
  has(term: string): boolean;
}

const arrow = ' => ';

/**
 * The lines of the synonym lists that can matter to a corpus, without the replacements that it does not know. Three
 * sources: words that a team declares as the same, support terms that mean the same, and what customers say for what
 * policies write. A line is a class, "parcel, package", or goes one way, "cops => police".
 */
export function knownSynonyms(declared: readonly (readonly string[])[], vocabulary: Vocabulary): string[] {
  const isKnown = (phrase: string) => {
    const terms = contentTerms(phrase);
    return terms.length > 0 && terms.every((term) => vocabulary.has(term));
  };
  const classes = [
    ...declared.map((words) => words.map((word) => word.replaceAll(',', ' ')).join(', ')),
    ...supportTerms,
  ];
  const oneWay = customerSpeech.flatMap((line) => {
    const [from = '', to = ''] = line.split(arrow);
    const known = phrasesOf(to).filter(isKnown);
    return known.length === 0 ? [] : [`${from}${arrow}${known.join(', ')}`];
  });
  return [...classes.filter((line) => phrasesOf(line).some(isKnown)), ...oneWay];
}

/** The rules that the lines stand for. */
export function synonymRules(lines: readonly string[], vocabulary: Vocabulary): SynonymRule[] {
  const replacements = new Map<string, Map<string, string[]>>();
  const add = (from: string, to: readonly string[]) => {
    const known = replacements.get(from) ?? new Map<string, string[]>();
    for (const phrase of to) {
      const terms = contentTerms(phrase);
      if (terms.length > 0 && terms.every((term) => vocabulary.has(term))) known.set(terms.join(' '), terms);
    }
    known.delete(from);
    if (known.size > 0) replacements.set(from, known);
  };
  for (const line of lines) {
    const [left = '', right] = line.split(arrow);
    const phrases = phrasesOf(left);
    for (const phrase of phrases) add(allTerms(phrase), right === undefined ? phrases : phrasesOf(right));
  }
  return [...replacements].map(([from, to]) => ({ from: from.split(' '), to: [...to.values()] }));
}

function phrasesOf(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim());
}

/** Terms of a phrase, stop words included: "heads up" is nothing without its "up". */
function allTerms(phrase: string): string {
  return wordsOf(phrase)
    .map(({ word }) => termOf(word))
    .join(' ');
}

function contentTerms(phrase: string): string[] {
  return tokenize(phrase).map(({ word }) => termOf(word));
}
