/** What a fact answers for what is known of a customer, ready to be shown. The same code runs in the build and in the browser. */
import type { Day } from '../../document/types.ts';
import { resolve } from '../../facts/resolve.ts';
import { namesOf } from '../../facts/scope.ts';
import type { Customer, Fact, FactValue, Scope, Taxonomy } from '../../facts/types.ts';
import { covers } from '../../facts/validity.ts';
import { writeSpan } from './days.ts';
import { writeScope } from './scopes.ts';

export interface ShownValue {
  /** As written: "30 days after delivery". */
  text: string;
  /** For whom and when: "European Union · from 1 Mar 2026"; '' for everyone and always. */
  conditions: string;
  value: FactValue;
}

export interface ShownAnswer {
  /** Label of the fact. */
  label: string;
  /**
   * `value`: one answer. `depends`: more has to be known of the customer. `conflict`: two answers for the same
   * customer. `nothing`: none is on file.
   */
  state: 'value' | 'depends' | 'conflict' | 'nothing';
  /** One for `value`, all that it may be for `depends`, all sides for `conflict`. */
  values: readonly ShownValue[];
  /** Dimensions that decide, by label, for `depends`. */
  asks: readonly string[];
  /** Values for the same customer that hold later. */
  later: readonly ShownValue[];
  /** What others are told, for `nothing`. */
  others: readonly ShownValue[];
}

/** How many values stand in a sentence before it only says what they depend on. */
const VALUES_IN_A_SENTENCE = 2;

export function answerFor(fact: Fact, customer: Customer, day: Day, taxonomy: Taxonomy): ShownAnswer {
  const resolution = resolve(fact, { ...impliedBy(fact, taxonomy), ...customer }, day, taxonomy);
  const show = (value: FactValue): ShownValue => ({
    text: value.written,
    conditions: conditionsIn(
      value,
      taxonomy,
      resolution.state === 'depends' ? resolution.leftTo.get(value) : undefined,
    ),
    value,
  });
  const later = fact.values.filter(({ validity }) => validity.from > day && resolution.state !== 'conflict').map(show);
  const given = { label: fact.label, asks: [], later, others: [] };
  if (resolution.state === 'nothing') {
    const others = fact.values.filter(({ validity }) => covers(validity, day)).map(show);
    return { ...given, state: 'nothing', values: [], others };
  }
  if (resolution.state === 'value') return { ...given, state: 'value', values: [show(resolution.value)] };
  const asks = resolution.state === 'depends' ? labels(resolution.on, taxonomy) : [];
  return { ...given, state: resolution.state, values: unlimitedLast(resolution.values.map(show)), asks };
}

/**
 * What a fact itself says of the customer: the price of one tent is asked by somebody who asks about that tent. A
 * dimension counts when all values cover the same leaves of it and one name stands for exactly those.
 */
function impliedBy({ values }: Fact, { dimensions }: Taxonomy): Customer {
  const implied: Record<string, string> = {};
  for (const { id, names } of dimensions) {
    const sets = new Set(values.map(({ scope }) => scope.leaves[id]?.join(' ')));
    const [only] = sets;
    const name =
      sets.size === 1 && only !== undefined && [...names].find(([, leaves]) => leaves.join(' ') === only)?.[0];
    if (name) implied[id] = name;
  }
  return implied;
}

/**
 * The answer inside a sentence: the value, or a blank that says what it depends on, "You have [Return window: depends on
 * region] to send it back".
 */
export function answerText({ label, state, values, asks }: ShownAnswer): string {
  if (state === 'nothing') return 'not defined';
  if (state === 'value') return values[0]!.text;
  const all = values.map(({ text, conditions }) => (conditions ? `${text} (${conditions})` : text));
  if (state === 'conflict') return `disputed: ${all.join(' against ')}`;
  if (values.length <= VALUES_IN_A_SENTENCE || asks.length === 0) return all.join(', or ');
  return `[${label}: depends on ${asks.join(' and ').toLowerCase()}]`;
}

/** The answer after its label, beside all values or alone: "depends on region" where there are several. */
export function briefAnswer(answer: ShownAnswer): string {
  const { state, values, asks } = answer;
  if (state !== 'depends') return answerText(answer);
  const texts = new Set(values.map(({ text }) => text));
  return texts.size === 1 ? values[0]!.text : `depends on ${asks.join(' and ').toLowerCase()}`;
}

/** The line to say with the value in its place; '' where there is no line or no single answer. */
export function lineToSay(fact: Pick<Fact, 'say'>, answer: ShownAnswer): string {
  if (!fact.say || answer.state !== 'value') return '';
  return fact.say.replaceAll('{value}', answer.values[0]!.text);
}

/** What holds for everyone else comes after those whom it is the rest of. */
function unlimitedLast(values: readonly ShownValue[]): readonly ShownValue[] {
  return [
    ...values.filter(({ conditions }) => conditions !== ''),
    ...values.filter(({ conditions }) => conditions === ''),
  ];
}

/**
 * For whom and when a value holds, in words; '' for everyone and always.
 *
 * @param leftTo the customers who are told it, where other values win over it for some. The rest of everyone needs no name.
 */
export function conditionsIn(
  { scopeNames, effective }: FactValue,
  taxonomy: Taxonomy,
  leftTo: readonly Scope[] = [],
): string {
  const declared = writeScope(scopeNames, taxonomy);
  const whom = leftTo.map((scope) => writeScope(namesOf(scope, taxonomy), taxonomy)).join('; ');
  return [declared && (whom || declared), writeSpan(effective)].filter(Boolean).join(' · ');
}

function labels(dimensions: readonly string[], taxonomy: Taxonomy): string[] {
  return taxonomy.dimensions.filter(({ id }) => dimensions.includes(id)).map(({ label }) => label);
}
