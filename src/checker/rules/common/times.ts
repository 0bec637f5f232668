import { compileCues } from '../../../document/cues.ts';
import type { Fact, Knowledge, ValueKind } from '../../../facts/types.ts';
import { findValues, parseValue } from '../../../facts/values/read.ts';
import { promiseTimes, timePlaceholders } from '../../words/promises.ts';

const timeKinds: ReadonlySet<ValueKind> = new Set(['duration', 'date', 'hours']);
const inBraces = /\{([^}]*)\}/g;
const whenWords = compileCues(promiseTimes, 'anywhere');
const placeholders: ReadonlySet<string> = new Set(timePlaceholders);

/** Tells whether a text says when: by a value, a fact, or a gap that is filled in with one before the line is said. */
export class Times {
  readonly #facts: ReadonlyMap<string, Fact>;

  constructor({ facts }: Knowledge) {
    this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
  }

  /** "within 2 business days", `{returns.inspection}`, "on {day}"; not "tomorrow". */
  statedIn(text: string): boolean {
    for (const [, name = ''] of text.matchAll(inBraces)) {
      if (
        this.isTimeFact(name) ||
        name
          .toLowerCase()
          .split(/[^a-z]+/)
          .some((word) => placeholders.has(word))
      )
        return true;
    }
    return findValues(text).some(({ value }) => timeKinds.has(value.kind));
  }

  /** As `statedIn`, and "tomorrow", "before you leave", "once it is here" too. */
  meantIn(text: string): boolean {
    return whenWords.test(text) || this.statedIn(text);
  }

  /** Whether the whole text is a time ("2 business days") or the id of a fact that holds one. */
  isTime(text: string): boolean {
    return this.isTimeFact(text) || timeKinds.has(parseValue(text).kind);
  }

  isTimeFact(id: string): boolean {
    return this.#facts.get(id)?.values.some(({ value }) => timeKinds.has(value.kind)) ?? false;
  }
}
