import { termOf, wordsOf } from '../terms.ts';
import { agentSpeech } from '../words/agent-speech.ts';
import { customerSpeech } from '../words/customer-speech.ts';
import { supportTerms } from '../words/support-terms.ts';
import { thesaurus } from '../words/thesaurus/index.ts';
import { arrow, isKnown, phrasesOf, type Vocabulary } from './synonyms.ts';

/**
 * The lines of the synonym lists that can matter to a corpus, without the replacements that it does not know: words that
 * a team declares as the same, support terms that mean the same, what customers say for what policies write, and words
 * of a thesaurus that stand in for those of the corpus.
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
  return [
    ...classes,
    ...oneWay,
    ...standIns(vocabulary, termsOf([...own, ...supportTerms, ...customerSpeech, ...agentSpeech])),
  ];
}

/** The lines name the nearest first, and every further one costs bytes and leads farther away. */
const mostStandIns = 3;

/**
 * Words of the thesaurus that a corpus does not have, each with those that it has: "gadget => device". A word that the corpus knows stands for itself, as
 * what is only nearly the same would lead away from it; and of a word of the other lists those say enough.
 */
function standIns(vocabulary: Vocabulary, listed: ReadonlySet<string>): string[] {
  const found = new Map<string, Set<string>>();
  for (const { words, kind } of thesaurus) {
    const known = (kind ?? words).filter((word) => isKnown(word, vocabulary)).slice(0, mostStandIns);
    if (known.length === 0) continue;
    for (const word of words.filter((each) => !each.includes(' ') && !listed.has(termOf(each)))) {
      if (isKnown(word, vocabulary)) continue;
      const standing = found.get(word) ?? new Set();
      found.set(word, standing);
      for (const each of known) standing.add(each);
    }
  }
  return [...found].map(([word, standing]) => `${word}${arrow}${[...standing].join(', ')}`);
}

/** Terms of every word that other lists say something of, alone or in a phrase. */
function termsOf(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => wordsOf(line.split(arrow)[0]!).map(({ word }) => termOf(word))));
}
