import { termOf, tokenize, wordsOf } from '../terms.ts';
import { customerSpeech } from '../words/customer-speech.ts';
import { supportTerms } from '../words/support-terms.ts';
import type { SynonymRule } from './types.ts';

/**
 * Synonym rules that can matter to a corpus: those whose replacement holds a word it knows. Three sources: words that a
 * team declares as the same, support terms that mean the same, and what customers say for what policies write.
 */
export function knownRules(
  declared: readonly (readonly string[])[],
  vocabulary: { has(term: string): boolean },
): SynonymRule[] {
  const rules: SynonymRule[] = [];
  const seen = new Set<string>();
  const add = (from: string, to: readonly string[]) => {
    const known = to.map(contentTermsOf).filter((terms) => terms.every((term) => vocabulary.has(term)));
    const rule = { from: termsOf(from), to: known };
    const key = JSON.stringify(rule);
    if (rule.from.length === 0 || rule.to.length === 0 || seen.has(key)) return;
    seen.add(key);
    rules.push(rule);
  };
  for (const words of [...declared, ...supportTerms.map(commaList)]) {
    for (const word of words) add(word, words.filter((other) => other !== word));
  }
  for (const line of customerSpeech) {
    const [from = '', to = ''] = line.split('=>');
    for (const phrase of commaList(from)) add(phrase, commaList(to));
  }
  return rules.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function commaList(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

/** Terms of a phrase, stop words included: "heads up" is nothing without its "up". */
function termsOf(phrase: string): string[] {
  return wordsOf(phrase).map(({ word }) => termOf(word));
}

function contentTermsOf(phrase: string): string[] {
  return tokenize(phrase).map(({ word }) => termOf(word));
}
