import { listOf, wordsOf } from './list-of.ts';

/** What a lead-in announces when it says how many items follow: "the three ways:", "one of four reasons:". Singular and plural by stem. */
export const listedNouns: readonly string[] = wordsOf(`
ways options steps reasons types kinds sorts categories conditions requirements criteria documents tiers levels methods things items cases
rules questions fields points plans stages phases groups parts measures exceptions scenarios situations circumstances channels forms factors
features benefits limits fees causes outcomes results statuses states checks tests tasks actions roles teams regions windows routes programs
classes versions variants packages products accounts cards bundles
`);

/** With one of these before the number, fewer or more than all items are meant: "choose two items:", "any three documents:". */
export const choosingWords: readonly string[] = [
  'any',
  'choose',
  'pick',
  'select',
  'provide',
  'bring',
  'show',
  'send',
  'give',
  'submit',
  'at least',
  'at most',
  'up to',
  'within',
  'last',
  'past',
  'every',
  'each',
  'about',
  'more than',
  'some of',
  'after',
  'per',
  'other',
  'first',
];

/** Behind these the number is that of all parts of a whole, whatever they are: "the club |consists of| four bodies:". */
export const wholeLeads: readonly string[] = listOf(`
consist of | consists of | comprise | comprises | is made up of | are made up of | is composed of | are composed of | is divided into
are divided into | falls into | fall into`);
