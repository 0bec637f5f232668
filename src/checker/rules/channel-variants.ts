import { isAsserted } from '../../document/force.ts';
import type { Document, Place, Sentence } from '../../document/types.ts';
import { resolve } from '../../facts/resolve.ts';
import type { Customer, Fact, Knowledge, Value } from '../../facts/types.ts';
import { compareValues } from '../../facts/values/read.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { writtenCustomer } from '../links/mentions.ts';
import { sentenceAt } from '../links/places.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import { countAmong } from '../text/count-among.ts';
import type { Terms } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import type { Rule, RuleInput } from './rule.ts';

const id = 'playbook/channel-variants';
/** Share of their words that two lines have in common when they are versions of one line. */
const alike = 0.5;

/** On the phone the customer hears `<Fact id="returns.window" customer="region=us" />`, in chat the value for Germany. */
export const channelVariants: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'The versions of a line for two channels state different values',
      help: 'What holds does not depend on how the customer reached us, unless a fact says so by its scope. Show one fact for the same customers in both versions. Two facts in two versions that are worded alike are a note.',
    },
  ],
  find: (input) => {
    const { knowledge, claims, learnt } = input;
    const pages = knowledge.documents.filter(
      ({ sentences, frontmatter }) =>
        frontmatter.status !== 'retired' && sentences.some(({ channel }) => channel !== ''),
    );
    const facts = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
    const typed = Map.groupBy(claims.filter(isTypedForChannel), ({ document }) => document);
    const remarks = pages.flatMap((document) => {
      const stated = [...(typed.get(document) ?? []).flatMap(ofClaim), ...shownOn(document, facts, input)];
      const bySection = Map.groupBy(stated, ({ sentence }) => sentence.section);
      return [...bySection.values()].flatMap((group) => differencesIn(group, document, learnt.terms));
    });
    return findingsOf(remarks, knowledge);
  },
};

/** A value in the version of a line for one channel. */
interface Stated {
  sentence: Sentence;
  place: Place;
  value: Value;
  /** The number as typed, or the component that shows it. */
  written: string;
  /** The fact and the customers that it is shown for, their channel aside; '' for a typed number. */
  shows: string;
  factId: string;
}

function isTypedForChannel({ factId, sentence }: Claim): boolean {
  return factId === '' && sentence.channel !== '' && isAsserted(sentence.force);
}

function ofClaim({ sentence, place, value, written }: Claim): Stated[] {
  return isTyped(value) ? [{ sentence, place, value, written, shows: '', factId: '' }] : [];
}

/** The facts that a page shows in versions for a channel, each with the value that it has for the customers it names. */
function shownOn(document: Document, facts: ReadonlyMap<string, Fact>, { knowledge, asOf }: RuleInput): Stated[] {
  return document.components.flatMap(({ name, attributes, place }): Stated[] => {
    const fact = name === 'Fact' ? facts.get(attributes['id'] ?? '') : undefined;
    const sentence = fact && sentenceAt(document, place);
    if (!sentence || sentence.channel === '') return [];
    const { channel = sentence.channel, ...others } = writtenCustomer(attributes['customer'] ?? '');
    const value = valueFor(fact, { ...others, channel }, knowledge, asOf);
    const customers = Object.entries(others).map(([dimension, who]) => `${dimension}=${who}`);
    const shows = [fact.id, ...customers.sort()].join(' ');
    return value ? [{ sentence, place, value, written: shows, shows, factId: fact.id }] : [];
  });
}

/** What such a customer is told; undefined where it depends on more than the page says. */
function valueFor(fact: Fact, customer: Customer, { taxonomy }: Knowledge, asOf: string): Value | undefined {
  const known = Object.entries(customer).filter(([name]) =>
    taxonomy.dimensions.some(({ id: dimension }) => dimension === name),
  );
  const resolution = resolve(fact, Object.fromEntries(known), asOf, taxonomy);
  return resolution.state === 'value' ? resolution.value.value : undefined;
}

/** Pairs of channels whose versions clash, unless the one channel also says what the other does. */
function differencesIn(group: readonly Stated[], document: Document, terms: Terms): Remark[] {
  return group.flatMap((one, index) =>
    group.slice(index + 1).flatMap((other): Remark[] => {
      if (!isClash(one, other, terms) || isAlsoSaid(one, other, group) || isAlsoSaid(other, one, group)) return [];
      const ofTwoFacts = one.factId !== '' && other.factId !== '' && one.factId !== other.factId;
      const [a, b] = [one, other].map(({ sentence, written }) => `${written} (${sentence.channel})`);
      return [
        {
          rule: id,
          severity: ofTwoFacts ? 'note' : 'warning',
          message: `Two versions of a line state different values: ${a} and ${b}`,
          document,
          place: one.place,
          others: [{ document, place: other.place }],
          value: `${one.written} and ${other.written}`,
          fix: {
            side: 'verify',
            text: 'Show the same fact for the same customers in both versions, or give the fact a value per channel.',
          },
          key: [one, other].flatMap(({ sentence, written }) => [sentence.channel, sentence.text, written]),
        },
      ];
    }),
  );
}

function isClash(one: Stated, other: Stated, terms: Terms): boolean {
  if (one.sentence.channel === other.sentence.channel || compareValues(one.value, other.value) !== 'clash')
    return false;
  if (one.factId !== '' && one.factId === other.factId) return one.shows !== other.shows;
  return likeness(one.sentence, other.sentence, terms) >= alike;
}

/** Whether the channel of `one` states the value of `other` as well. */
function isAlsoSaid(one: Stated, other: Stated, group: readonly Stated[]): boolean {
  return group.some(
    ({ sentence, value }) => sentence.channel === one.sentence.channel && compareValues(value, other.value) === 'equal',
  );
}

function likeness(a: Sentence, b: Sentence, terms: Terms): number {
  const [one, two] = [a, b].map(({ text }) => new Set(terms.in(text.replaceAll(/\{[^}]*\}/g, ' '))));
  const shared = countAmong(one!, two!);
  return shared / Math.max(1, one!.size + two!.size - shared);
}
