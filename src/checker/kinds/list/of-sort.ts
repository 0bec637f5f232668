import type { Document, Sentence } from '../../../document/types.ts';
import { phraseTest } from '../../text/sieve.ts';
import { wordsOf } from '../../text/terms.ts';
import { wordsOfMeans } from '../../words/memberships.ts';
import { negations } from '../../words/negations.ts';
import { headAbove, verdictOf } from './heads.ts';
import { itemsAmong, separator } from './items.ts';
import { sortOfItems } from './listing.ts';
import type { Membership } from './members.ts';

const label = /^([^:.]{1,60}):\s+(?=\S)/u;
const denies = phraseTest(negations);
const isOfMeans: ReadonlySet<string> = new Set(wordsOfMeans);
/** "A and B, |as well as| C". */
const joining = /,?\s+(?:as\s+well\s+as|plus|along\s+with|together\s+with)\s+/giu;
const fewest = 2;
const sorts: ReadonlySet<string> = new Set(['payment method', 'card brand']);

/**
 * "Cards: Visa, Mastercard, debit or credit", "Rail passes: Visa and PayPal": a label and ways to pay behind it, which all will do for what the label
 * names. Only where nothing around them denies it.
 */
export function meansBehindLabel(sentence: Sentence, document: Document): Membership | undefined {
  const { text } = sentence;
  const [written = '', own = ''] = label.exec(text) ?? [];
  if (written === '' || denies.test(text) || verdictOf(own) !== '') return undefined;
  const head = `${headAbove(sentence, document)} ${document.title}`;
  if (denies.test(head) || verdictOf(headAbove(sentence, document)) === 'denied') return undefined;
  const listed = text
    .slice(written.length)
    .replace(/[.;!].*$/su, '')
    .replaceAll(joining, ', ');
  const items = itemsAmong(listed).filter((item) => sorts.has(sortOfItems([item])));
  const isList = items.length >= fewest && items.length * 2 > listed.split(separator).length;
  if (!isList || !sorts.has(sortOfItems(items))) return undefined;
  const isOfAll = wordsOf(own).every(({ word }) => isOfMeans.has(word));
  return { items, extent: 'open', plan: isOfAll ? '' : own, start: written.length, end: text.length };
}
