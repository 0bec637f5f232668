import { stemmer } from 'stemmer';
import { matchesIn } from '../../document/matches.ts';
import { oncePerClause } from '../once.ts';
import { particles, particleVerbs } from '../words/compounds.ts';
import { plainForms, singularForms } from '../words/irregular-forms.ts';
import { stopWords } from '../words/stop-words.ts';
import { synonymClasses } from '../words/synonyms.ts';

/** Letters with inner apostrophes, digits inside a word allowed ("h2o", "5G"); a bare number is no word, and neither is one with its unit. */
const wordPattern = /(?<![\p{L}\p{N}.,£$€])\d(?:[GDK]|FA)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?/gu;

/** "Check-in", "checking out", "log in": what is done is told by the particle, unless a thing follows it ("check in the app"). */
const compound = String.raw`(?<!\p{L})(?:${particleVerbs.join('|')})(?:ing|s)?(?:-(?:${particles})s?|\s(?:${particles})(?!\s+(?:the|an?|your|our|this)\b))(?!\p{L})`;
const termPattern = new RegExp(`${compound}|${wordPattern.source}`, 'giu');
const joint = /(?:ing|s)?[-\s]/;

/** A word of a text with its place, lower-cased. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** Written with a capital first letter. */
  capital: boolean;
}

/** Splits text into words: "E-mail us" -> e, mail, us. Hyphens split, possessive endings are cut. */
export const wordsOf = oncePerClause((text): readonly Word[] => {
  const words: Word[] = [];
  for (const match of matchesIn(text, wordPattern)) {
    const raw = match[0];
    words.push({
      word: folded(raw),
      start: match.index,
      end: match.index + raw.length,
      capital: !startsLower(raw) && /^\p{Lu}/u.test(raw),
    });
  }
  return words;
});

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

function folded(raw: string): string {
  return withoutPossessive(raw.toLowerCase()).replace('’', "'");
}

/** "card" for "card's"; the ending is looked for in lower case. */
export function withoutPossessive(word: string): string {
  const apostrophe = word.at(-2);
  return word.endsWith('s') && (apostrophe === "'" || apostrophe === '’') ? word.slice(0, -2) : word;
}

/** Whether a word begins with one of a to z, as most do: then nothing else need be asked about its case. */
export function startsLower(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 97 && first <= 122;
}

/**
 * Turns words into terms: the things that are compared. A term is the stem of a word, or the name of its synonym class;
 * stop words have none. "Refunded within" -> refund. Classes of the project come on top of the general ones.
 */
export class Terms {
  readonly #terms = new Map<string, string>();
  /** Terms by the words as they are written. */
  readonly #written = new Map<string, string>();
  readonly #classOf = new Map<string, string>();

  constructor(projectSynonyms: readonly (readonly string[])[] = []) {
    for (const members of [...projectSynonyms, ...synonymClasses]) {
      const name = stemmer((members[0] ?? '').toLowerCase());
      for (const member of members) {
        const stem = stemmer(member.toLowerCase());
        if (!this.#classOf.has(stem)) this.#classOf.set(stem, name);
      }
    }
    for (const word of stopWords) this.#terms.set(word, '');
  }

  /** The term of one lower-cased word; '' for a stop word. */
  of(word: string): string {
    let term = this.#terms.get(word);
    if (term === undefined) {
      const stem = stemmer(plainForms.get(word) ?? singularForms.get(word) ?? word);
      term = word.length < 2 ? '' : (this.#classOf.get(stem) ?? stem);
      this.#terms.set(word, term);
    }
    return term;
  }

  /** Terms of a text in reading order, with repeats. */
  readonly in: (text: string) => readonly string[] = oncePerClause((text) => {
    const terms: string[] = [];
    for (const raw of text.match(termPattern) ?? []) {
      const term = this.#written.get(raw) ?? this.#read(raw);
      if (term) terms.push(term);
    }
    return terms;
  });

  #read(raw: string): string {
    const term = this.of(folded(raw).replace(joint, ''));
    this.#written.set(raw, term);
    return term;
  }
}
