import type { Document } from '../../../document/types.ts';
import { intersect, isEmpty } from '../../../facts/scope.ts';
import type { Fact, FactValue, Knowledge, Value } from '../../../facts/types.ts';
import { compareValues } from '../../../facts/values/read.ts';
import type { Learnt } from '../../learn/index.ts';
import { mentionsOf, pagesUnder } from '../../links/mentions.ts';
import { pagesOf } from '../../links/pages.ts';
import { bindClaims } from '../../match/bind.ts';
import type { Claim } from '../../types.ts';

/** A fact that holds the number which a line types. */
export interface Backing {
  fact: Fact;
  value: FactValue;
}

/** What the facts know of the numbers that are typed in the text. */
export class Facts {
  readonly #knowledge: Knowledge;
  readonly #learnt: Learnt;
  readonly #byId: ReadonlyMap<string, Fact>;
  readonly #bound: ReadonlyMap<Claim, string>;
  readonly #related = new Map<Document, readonly Fact[]>();
  readonly #words = new Map<Fact, ReadonlySet<string>>();

  constructor(knowledge: Knowledge, learnt: Learnt, claims: readonly Claim[]) {
    this.#knowledge = knowledge;
    this.#learnt = learnt;
    this.#byId = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
    this.#bound = bindClaims(claims, knowledge.facts, learnt.terms);
  }

  /** The fact that a phrase of the line names, whatever it says. */
  boundTo(claim: Claim): Fact | undefined {
    const id = this.#bound.get(claim);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** The value of the fact that the line names, where it is the one that the line types. */
  named(claim: Claim): Backing | undefined {
    const fact = this.boundTo(claim);
    return fact && this.#equal(claim, fact);
  }

  /**
   * A fact with the typed value among those that the page shows, declares, or rests on; one that shares a word with the line comes
   * first.
   */
  related(claim: Claim): (Backing & { sharesWord: boolean }) | undefined {
    const line = new Set(
      this.#learnt.terms.in(`${claim.sentence.text.slice(0, claim.start)} ${claim.sentence.text.slice(claim.end)}`),
    );
    const backings = this.#relatedTo(claim.document).flatMap((fact) => {
      const backing = this.#equal(claim, fact);
      return backing ? [{ ...backing, sharesWord: [...this.#wordsOf(fact)].some((word) => line.has(word)) }] : [];
    });
    return backings.find(({ sharesWord }) => sharesWord) ?? backings[0];
  }

  #equal(claim: Claim, fact: Fact): Backing | undefined {
    const value = fact.values.find(
      (each) =>
        each.value.kind === claim.kind &&
        compareValues(claim.value as Value, each.value) === 'equal' &&
        !isEmpty(intersect(each.scope, claim.scope)),
    );
    return value && { fact, value };
  }

  #relatedTo(document: Document): readonly Fact[] {
    let related = this.#related.get(document);
    if (!related) {
      const pages = pagesOf(this.#knowledge);
      const foundations = pagesUnder('rests-on', document).flatMap((name) => pages.named(name, document) ?? []);
      const ids = [
        ...mentionsOf(document, false).flatMap(({ of, name }) => (of === 'fact' ? [name] : [])),
        ...[document, ...foundations].flatMap(({ frontmatter }) => frontmatter.facts.map(({ id }) => id)),
      ];
      related = [...new Set(ids)].sort().flatMap((id) => this.#byId.get(id) ?? []);
      this.#related.set(document, related);
    }
    return related;
  }

  #wordsOf(fact: Fact): ReadonlySet<string> {
    let words = this.#words.get(fact);
    if (!words) {
      words = new Set(this.#learnt.terms.in([fact.label, ...fact.phrases, fact.say ?? ''].join(' ')));
      this.#words.set(fact, words);
    }
    return words;
  }
}
