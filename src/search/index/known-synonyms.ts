import { agentSpeech } from '../words/agent-speech.ts';
import { customerSpeech } from '../words/customer-speech.ts';
import { supportTerms } from '../words/support-terms.ts';
import { arrow, isKnown, phrasesOf, type Vocabulary } from './synonyms.ts';

/**
 * The lines of the synonym lists that can matter to a corpus, without the replacements that it does not know. Three
 * sources: words that a team declares as the same, support terms that mean the same, and what customers say for what
 * policies write.
 */
export function knownSynonyms(declared: readonly (readonly string[])[], vocabulary: Vocabulary): string[] {
  const own = declared.map((words) => words.map((word) => word.replaceAll(',', ' ')).join(', '));
  const classes = [...own, ...supportTerms].filter((line) =>
    phrasesOf(line).some((phrase) => isKnown(phrase, vocabulary)),
  );
  const oneWay = [...customerSpeech, ...agentSpeech].flatMap((line) => {
    const [from = '', to = ''] = line.split(arrow);
    const known = phrasesOf(to).filter((phrase) => isKnown(phrase, vocabulary));
    return known.length === 0 ? [] : [`${from}${arrow}${known.join(', ')}`];
  });
  return [...classes, ...oneWay];
}
