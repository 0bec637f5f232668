import { stemmer } from 'stemmer';
import { withoutEnding } from '../../document/page-path.ts';
import type { Document, Sentence } from '../../document/types.ts';
import type { Learnt } from '../learn/index.ts';
import type { KnownNames } from '../learn/name-tree.ts';
import { distinct } from '../match/names.ts';
import { wordsOf } from '../text/terms.ts';
import type { Fields, Mention } from '../types.ts';
import { countedStopWords } from '../words/stop-words.ts';
import { findQuestions, precedentOf } from './leads.ts';

/** The words of a sentence, with and without the clause that holds the value. */
export interface Near {
  clause: string;
  rest: string;
  /** The part of the sentence that has a head of its own: "Fell: 15" in "Moor: 4 lamps a month; Fell: 15". */
  part: string;
}

/** What a sentence inherits from what stands above it. */
export interface Inherited {
  fields: Pick<Fields, 'parents' | 'heading' | 'title' | 'path'>;
  contrasts: Members;
}

/** Members of contrast classes: class number to the members. */
export type Members = ReadonlyMap<number, ReadonlySet<number>>;

/** A text as its names, and the terms of what is left without them. */
interface Read {
  mentions: readonly Mention[];
  terms: readonly string[];
}

/** A name behind one of these opens a clause as well: "|on| Summit", "|each| Summit customer". */
const opener = /^(?:(?:on|for|with|in|at|under|and|but|the|an?|each|every|all|our|your)\s+)+/i;
const longestName = 4;
/** "|Your| hut is $5", "as a Trail member |you| dive free". */
const toReader = /\byou(?:r|['’](?:ll|re|ve))?\b/i;
/** A page says early on what it is about. */
const sentencesOfOpening = 3;

const silent: Read = { mentions: [], terms: [] };

/**
 * What a page and its headings say about every claim below them, worked out once for each heading. Names are taken out of the
 * words that are compared: they tell whose claim it is, not what it is about.
 */
export class PageContext {
  readonly document: Document;
  readonly learnt: Learnt;
  /** The names that the page gives in full somewhere; few pages are asked for them. */
  readonly #known: KnownNames;
  readonly #title: Read;
  readonly #path: Read;
  readonly #ofPage: Members;
  readonly #questions: readonly string[];
  #sole: readonly Mention[] | undefined;
  readonly #bySection = new Map<number, Read & { contrasts: Members }>();
  readonly #read = new Map<string, Read>();
  readonly #members = new Map<string, Members>();

  constructor(document: Document, learnt: Learnt) {
    this.document = document;
    this.learnt = learnt;
    let known: ReadonlySet<number> | undefined;
    this.#known = {
      has: (name) => {
        known ??= new Set(document.sentences.flatMap(({ text }) => learnt.names.find(text).flat()));
        return known.has(name);
      },
    };
    this.#questions = findQuestions(document);
    this.#title = this.#reading(document.title);
    const path = withoutEnding(document.path);
    const { mentions, rest } = learnt.names.read(path, { loose: true });
    this.#path = { mentions, terms: learnt.terms.in(rest) };
    this.#ofPage = this.nearestMembers([document.title, path.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')], noMembers);
  }

  /** Terms and contrasts that a sentence inherits from its lists, table, headings, title and path. */
  above(sentence: Sentence): Inherited {
    const section = this.#section(sentence);
    return {
      fields: {
        parents: this.#reading(this.#parentsOf(sentence)).terms,
        heading: section.terms,
        title: this.#title.terms,
        path: this.#path.terms,
      },
      contrasts: this.nearestMembers([sentence.parents.join(' ')], section.contrasts),
    };
  }

  /**
   * Names that a value stands below or beside. What stands in the column "Trail Card" of the page "Trail Card or Summit Card?" says nothing of
   * the Summit Card: a row, a column or an item that a name alone heads is about no relative of it, nor is a clause that a name opens ("Summit
   * members pay $20").
   */
  mentionsOf(sentence: Sentence, near: Near, labelOfLine: string): Mention[] {
    const parents = this.#parentsOf(sentence);
    const isOfOtherPart = near.part !== '' && sentence.text.includes(labelOfLine) && !near.part.includes(labelOfLine);
    const label = isOfOtherPart ? '' : labelOfLine;
    const heads = this.#reading([parents, sentence.row, sentence.column, label].filter(Boolean).join(' | ')).mentions;
    const above = this.#section(sentence).mentions;
    const opening = this.#openingOf(near.clause);
    const holding =
      heads.length > 0 || opening
        ? this.#notOverruled(above, [...sentence.parents, sentence.row, sentence.column, label, opening])
        : above;
    return distinct([...this.#ownMentions(sentence, near), ...heads, ...holding]);
  }

  /** The mentions without relatives of the names that stand alone at a head. */
  #notOverruled(mentions: readonly Mention[], heads: readonly string[]): readonly Mention[] {
    const names = heads.flatMap((head) => {
      const { mentions, terms } = this.#reading(head);
      return terms.length === 0 ? mentions.flat() : [];
    });
    const { areRelatives } = this.learnt.names;
    const isOverruled = (mention: Mention) =>
      !mention.some((name) => names.includes(name)) &&
      mention.every((name) => names.some((head) => areRelatives(head, name)));
    return mentions.filter((mention) => !isOverruled(mention));
  }

  /** The name with which a clause opens that says more: "With |Summit| it costs $20", but not "Summit $20"; '' for none. */
  #openingOf(clause: string): string {
    if (!this.learnt.names.mayStandIn(clause) || this.#reading(clause).terms.length === 0) return '';
    const words = clause.trim().replace(opener, '').split(/\s+/);
    for (let count = 1; count <= Math.min(longestName, words.length); count += 1) {
      const opening = words.slice(0, count).join(' ');
      const { mentions, terms } = this.#reading(opening);
      if (mentions.length > 0) return terms.length === 0 ? opening : '';
    }
    return '';
  }

  #parentsOf(sentence: Sentence): string {
    return [...sentence.parents, this.#questions[sentence.index] ?? ''].filter(Boolean).join(' | ');
  }

  #section({ section: index }: Sentence): Read & { contrasts: Members } {
    return kept(this.#bySection, index, () => {
      const trail = this.document.sections[index]?.trail.join(' | ') ?? '';
      const contrasts = this.nearestMembers([trail], this.#ofPage);
      const { mentions, terms } = this.#reading(trail);
      const above = [...mentions, ...this.#title.mentions, ...this.#path.mentions];
      const isNamed = above.flat().some((name) => this.learnt.subjectNames.has(name));
      return { mentions: isNamed ? above : [...above, ...this.#soleSubject()], terms, contrasts };
    });
  }

  /** What a page speaks of that is named after nothing, where one of its first sentences names it ("Thank you for asking about the Sky Kite") and its title no other one. */
  #soleSubject(): readonly Mention[] {
    this.#sole ??= this.#findSole();
    return this.#sole;
  }

  #findSole(): readonly Mention[] {
    const { sentences, title } = this.document;
    const subjects = distinct(sentences.flatMap(({ text }) => this.#subjectsIn(text)));
    const opening = sentences.filter(({ role }) => role !== 'heading' && role !== 'title').slice(0, sentencesOfOpening);
    const isNamed = subjects.length === 1 && opening.some(({ text }) => this.#subjectsIn(text).length > 0);
    const inTitle = this.learnt.names
      .find(title, { loose: true })
      .filter((mention) => this.#isSubject(mention))
      .flat();
    return isNamed && (inTitle.length === 0 || inTitle.some((name) => subjects[0]!.includes(name))) ? subjects : [];
  }

  /** Mentions of what other pages are named after. */
  #subjectsIn(text: string): readonly Mention[] {
    return this.learnt.names.find(text, { known: this.#known }).filter((mention) => this.#isSubject(mention));
  }

  #isSubject(mention: Mention): boolean {
    return mention.some((name) => this.learnt.subjectNames.has(name));
  }

  /**
   * Names that a sentence itself gives: of the clause that holds the value where it names any ("Trail +0.5%, Summit +0.6%"), else of the part
   * with a head of its own, else of the whole sentence, else of the sentences of the paragraph before it ("Summit Card after a year. No fee."), of
   * which those that speak to the reader go on with each other: "As a Trail member you dive free. Summit members come later. |Your| hut is $5."
   */
  #ownMentions(sentence: Sentence, near: Near): readonly Mention[] {
    const own = [near.clause, near.part].map((text) => this.#reading(text).mentions).find(({ length }) => length > 0);
    if (own) return own;
    const isOfReader = toReader.test(sentence.text);
    let nearest: readonly Mention[] = [];
    for (let index = sentence.index; index >= 0; index -= 1) {
      const each = this.document.sentences[index]!;
      if (each.block !== sentence.block) break;
      const { mentions } = this.#reading(each.text);
      if (mentions.length > 0 && (!isOfReader || toReader.test(each.text))) return mentions;
      if (nearest.length === 0) nearest = mentions;
    }
    return nearest;
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

  /** Terms of a text without the names in it. */
  termsOf(text: string): readonly string[] {
    return this.#reading(text).terms;
  }

  /** Terms of the sentence itself. */
  fieldsOf(near: Near, label: string, caseText: string): Pick<Fields, 'clause' | 'sentence' | 'label' | 'case'> {
    return {
      clause: this.#clauseTerms(near.clause),
      sentence: this.#reading(near.rest).terms,
      label: this.#labelTerms(label),
      case: this.#reading(caseText).terms,
    };
  }

  /** "|Sky Lamp| is free": a clause that speaks of nothing but a name speaks of that. */
  #clauseTerms(clause: string): readonly string[] {
    const { terms, mentions } = this.#reading(clause);
    return terms.length > 0 || mentions.length === 0 ? terms : this.learnt.terms.in(clause);
  }

  /** "|Users|: up to 10": a label of a word that says little elsewhere says what is counted. */
  #labelTerms(label: string): readonly string[] {
    const { terms, mentions } = this.#reading(label);
    return terms.length > 0 || mentions.length > 0 ? terms : countedIn(label);
  }

  /**
   * Members of contrast classes, each class from the nearest text that has one: "daily" beside the value wins over "monthly" in the heading.
   *
   * @param farther the members of what stands farther away than the texts
   */
  nearestMembers(texts: readonly string[], farther: Members): Members {
    const found = texts.map((text) => kept(this.#members, text, () => this.learnt.contrasts.membersIn(text)));
    const telling = [...found, farther].filter(({ size }) => size > 0);
    if (telling.length < 2) return telling[0] ?? noMembers;
    const nearest = new Map<number, ReadonlySet<number>>();
    for (const members of telling)
      for (const [classNumber, named] of members) if (!nearest.has(classNumber)) nearest.set(classNumber, named);
    return nearest;
  }

  #reading(text: string): Read {
    if (text === '') return silent;
    return kept(this.#read, text, () => {
      const { mentions, rest } = this.learnt.names.read(text, { known: this.#known });
      return { mentions, terms: this.learnt.terms.in(rest) };
    });
  }
}

const counted = new Set(countedStopWords);

function countedIn(label: string): string[] {
  return wordsOf(label).flatMap(({ word }) => (counted.has(word) ? [stemmer(word)] : []));
}

const noMembers: Members = new Map();

/** What was worked out for a key, worked out once. */
function kept<Key, Result>(results: Map<Key, Result>, key: Key, workOut: () => Result): Result {
  let result = results.get(key);
  if (result === undefined) {
    result = workOut();
    results.set(key, result);
  }
  return result;
}
