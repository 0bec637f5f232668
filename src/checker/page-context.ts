import type { Document, Sentence } from '../document/types.ts';
import { findQuestions, precedentOf } from './leads.ts';
import type { Learnt } from './learn/index.ts';
import type { Fields, Mention } from './types.ts';

/** The words of a sentence, with and without the clause that holds the value. */
export interface Near {
  clause: string;
  rest: string;
}

/** What a sentence inherits from what stands above it. */
export interface Inherited {
  fields: Pick<Fields, 'parents' | 'heading' | 'title' | 'path'>;
  mentions: readonly Mention[];
  /** Heading trail, title and path as text. */
  texts: readonly string[];
}

/**
 * What a page and its headings say about every claim below them, worked out once for each heading. Names are taken out of the
 * words that are compared: they tell whose claim it is, not what it is about.
 */
export class PageContext {
  readonly document: Document;
  readonly learnt: Learnt;
  readonly #known: ReadonlySet<number>;
  readonly #title: readonly string[];
  readonly #path: readonly string[];
  readonly #pathText: string;
  readonly #pageMentions: readonly Mention[];
  readonly #bySection = new Map<number, { trail: string; terms: readonly string[]; mentions: readonly Mention[] }>();
  readonly #questions: readonly string[];
  readonly #parents = new Map<string, readonly string[]>();
  readonly #mentioned = new Map<string, readonly Mention[]>();
  readonly #members = new Map<string, ReadonlyMap<number, ReadonlySet<number>>>();

  constructor(document: Document, learnt: Learnt) {
    this.document = document;
    this.learnt = learnt;
    this.#known = new Set(document.sentences.flatMap(({ text }) => learnt.names.find(text).flat()));
    const path = document.path.replace(/\.mdx?$/i, '');
    this.#pathText = path.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    this.#questions = findQuestions(document);
    this.#title = this.#terms(document.title);
    this.#path = learnt.terms.in(learnt.names.strip(path, { loose: true }));
    this.#pageMentions = [...this.#mentions(document.title), ...learnt.names.find(path, { loose: true })];
  }

  /** Terms, names and text that a sentence inherits from its lists, table, headings, title and path. */
  above(sentence: Sentence): Inherited {
    let section = this.#bySection.get(sentence.section);
    if (!section) {
      const trail = this.document.sections[sentence.section]?.trail.join(' | ') ?? '';
      section = { trail, terms: this.#terms(trail), mentions: this.#mentions(trail) };
      this.#bySection.set(sentence.section, section);
    }
    const question = this.#questions[sentence.index] ?? '';
    const parents = [...sentence.parents, question].filter(Boolean).join(' | ');
    const heads = [parents, sentence.row, sentence.column].filter(Boolean).join(' | ');
    return {
      fields: {
        parents: kept(this.#parents, parents, (text) => this.#terms(text)),
        heading: section.terms,
        title: this.#title,
        path: this.#path,
      },
      mentions: [...(heads ? this.#mentions(heads) : []), ...section.mentions, ...this.#pageMentions],
      texts: [section.trail, this.document.title, this.#pathText],
    };
  }

  /**
   * Names that a sentence itself gives: of the clause that holds the value where it names any ("Trail +0.5%, Summit +0.6%"), else of the
   * whole sentence, else of the sentences of the paragraph before it ("Summit Card after a year. No fee.").
   */
  mentionsIn(sentence: Sentence, near: Near, label: string): readonly Mention[] {
    const own = this.#mentions(near.clause);
    if (own.length > 0) return [...own, ...this.#mentions(label)];
    for (let index = sentence.index; index >= 0; index -= 1) {
      const each = this.document.sentences[index]!;
      if (each.block !== sentence.block) break;
      const mentions = this.#mentions(each.text);
      if (mentions.length > 0) return mentions;
    }
    return [];
  }

  /** The sentence before this one in its paragraph: "Ask how much they need. The maximum is 5 GB." */
  others(sentence: Sentence): string {
    const before = this.document.sentences[sentence.index - 1];
    return before && before.block === sentence.block ? before.text : '';
  }

  /** What the sentence goes on from, where it opens with a pronoun. */
  precedent(sentence: Sentence): string {
    return precedentOf(this.document, sentence);
  }

  /** Terms of the sentence itself. */
  fieldsOf(near: Near, label: string, caseText: string): Pick<Fields, 'clause' | 'sentence' | 'label' | 'case'> {
    return {
      clause: this.#terms(near.clause),
      sentence: this.#terms(near.rest),
      label: this.#terms(label),
      case: this.#terms(caseText),
    };
  }

  #terms(text: string): string[] {
    return this.learnt.terms.in(this.learnt.names.strip(text, { known: this.#known }));
  }

  /** Members of contrast classes in a text that many claims of the page inherit. */
  membersIn(text: string): ReadonlyMap<number, ReadonlySet<number>> {
    return kept(this.#members, text, (each) => this.learnt.contrasts.membersIn(each));
  }

  #mentions(text: string): readonly Mention[] {
    return kept(this.#mentioned, text, (each) => this.learnt.names.find(each, { known: this.#known }));
  }
}

/** What was worked out for a text, worked out once. */
function kept<Result>(results: Map<string, Result>, text: string, workOut: (text: string) => Result): Result {
  let result = results.get(text);
  if (result === undefined) {
    result = workOut(text);
    results.set(text, result);
  }
  return result;
}
