import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { firstColon } from '../../text/colon.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { amountHeads, boundNames, chargeLinks, chargeNouns, nothingDue } from '../../words/nothing-due.ts';

const isNothing = new RegExp(String.raw`^\s*(?<said>${phraseSource(nothingDue)})\s*[.!]?\s*$`, 'i');
const isCharge = new RegExp(String.raw`${phraseSource(chargeNouns)}(?=\s*$|\s+${phraseSource(chargeLinks)})`, 'i');
const isAmountHead = new RegExp(String.raw`^\W*${phraseSource(amountHeads)}\W*$`, 'i');
const bounded = phraseTest(boundNames);

/** "Joining fee: none", "| Excess | nil |": the name of a charge, and that nothing is to be paid; undefined for any other line. */
export function nothingDueIn(sentence: Sentence, document: Document): FoundValue | undefined {
  const { text, role, row, column, columnIndex } = sentence;
  const isCell = role === 'cell';
  const colon = isCell ? -1 : firstColon(text);
  if (isCell ? columnIndex < 1 : colon < 0) return undefined;
  const said = isNothing.exec(text.slice(colon + 1));
  if (!said) return undefined;
  const isAmount = isCell && (isAmountHead.test(column) || isOfAmounts(sentence, document));
  const names = isCell ? [column, isAmount ? row : ''] : [text.slice(0, colon)];
  if (!names.some((name) => isCharge.test(name) && !bounded.test(name))) return undefined;
  const start = colon + 1 + text.slice(colon + 1).indexOf(said.groups!['said']!);
  const end = start + said.groups!['said']!.length;
  return {
    value: {
      kind: 'money',
      unit: '',
      noun: '',
      bound: 'exactly',
      low: 0,
      high: 0,
      inclusive: true,
      approximate: false,
      anchor: '',
    },
    start,
    end,
    text: text.slice(start, end),
  };
}

/** "Harbour fee: none": where another line asks for a share of the sum, nothing is due of it either. */
export function noShareIn(sentence: Sentence, document: Document): FoundValue | undefined {
  const found = nothingDueIn(sentence, document);
  return found && found.value.kind === 'money'
    ? { ...found, value: { ...found.value, kind: 'percent', unit: '%' } }
    : undefined;
}

/** "| Yearly fee | $180 |" above "| Harbour fee | none |": other cells of the column are amounts. */
function isOfAmounts({ group, columnIndex, index }: Sentence, { sentences }: Document): boolean {
  return sentences.some(
    (each) =>
      each.group === group && each.columnIndex === columnIndex && each.index !== index && amount.test(each.text),
  );
}

const amount = /[$€£]\s?\d|\d\s?(?:%|[$€£])/;
