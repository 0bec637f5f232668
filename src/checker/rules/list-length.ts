import { stemmer } from 'stemmer';
import { isAsserted } from '../../document/force.ts';
import type { Document, Sentence } from '../../document/types.ts';
import type { FoundValue, Quantity } from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import { phraseSource } from '../text/phrases.ts';
import { choosingWords, listedNouns, wholeLeads } from '../words/listed-nouns.ts';
import type { Rule } from './rule.ts';

const id = 'number/list-length';
const fewestItems = 2;
const mostItems = 20;

/** "There are three ways to pay:", and four items below it. */
export const listLength: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A line announces another number of items than the list below it has',
      help: '"There are three ways to pay:" above four items: an item was added or taken away, and the number was not. Whoever reads it aloud stops after three. Correct the number, or leave it out. Only read where the line ends in a colon and says plainly how many items there are.',
    },
  ],
  find: ({ knowledge }) => {
    const remarks = knowledge.documents
      .filter(({ frontmatter }) => frontmatter.status !== 'retired')
      .flatMap((document) => document.sentences.flatMap((sentence) => remarkOn(sentence, document)));
    return findingsOf(remarks, knowledge);
  },
};

function remarkOn(sentence: Sentence, document: Document): Remark[] {
  const announced = announcedIn(sentence);
  if (!announced) return [];
  const items = itemsBelow(sentence, document);
  const { high } = announced.value as Quantity;
  if (items < fewestItems || items === high) return [];
  return [
    {
      rule: id,
      severity: 'warning',
      message: `"${announced.text}" are announced, and ${items} items follow`,
      document,
      place: sentence.toPlace(announced.start, announced.end),
      value: announced.text,
      fix: `Write ${items} in place of ${high}, or complete the list.`,
      key: [announced.text, sentence.text],
    },
  ];
}

const nouns = new Set(listedNouns.map((noun) => stemmer(noun)));
const choosing = new RegExp(String.raw`${phraseSource(choosingWords)}\s+(?:the\s+|of\s+)?$`, 'i');

const ofWhole = new RegExp(String.raw`${phraseSource(wholeLeads)}\s+(?:the\s+)?$`, 'i');

/** The one plain number of a lead-in that counts what a list can hold. */
function announcedIn({ text, force }: Sentence): FoundValue | undefined {
  if (!text.trimEnd().endsWith(':') || !isAsserted(force)) return undefined;
  const [only, ...others] = findValues(text);
  if (!only || others.length > 0 || only.value.kind !== 'count') return undefined;
  const { bound, high, approximate, unit } = only.value;
  const isPlain = bound === 'exactly' && !approximate && high >= fewestItems && high <= mostItems;
  const before = text.slice(0, only.start);
  const isListed = nouns.has(unit.split(' ').at(-1) ?? '') || ofWhole.test(before);
  return isPlain && isListed && !choosing.test(before) ? only : undefined;
}

/** How many items the list has that the sentence leads in to; 0 where it leads in to none. */
function itemsBelow({ index, text }: Sentence, { sentences }: Document): number {
  const first = sentences[index + 1];
  if (first?.role !== 'item' || first.parents.at(-1) !== text) return 0;
  return new Set(
    sentences.filter(({ group, role }) => group === first.group && role === 'item').map(({ item }) => item),
  ).size;
}
