import { stemmer } from 'stemmer';
import { isSlip } from '../../match/values.ts';
import { once } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { commonDesks, contactHeads, contactLeads, contactTails, contactWords } from '../../words/contact-words.ts';
import { stopWords } from '../../words/stop-words.ts';

/** A name of so many words is that of one desk; "reception" and "the shop" may be of many. */
const fewestWords = 2;
const longestName = 5;

const idle: ReadonlySet<string> = new Set(
  [...contactWords, ...contactHeads, ...commonDesks, ...stopWords].map((word) => stemmer(word)),
);
/** "6 PM ET" is no name. */
const isWord = /^\p{L}{3,}$/u;
/** "|Kite repairs|, day and night: 0800 …", "|Kite repairs| | 0800 … |": up to the first sign that parts it from what else is said of it. */
const opening = /^[^,.:;(–—|]+/u;
const segment = /[^.:;,!?–—|(]+$/u;
const tails = new RegExp(String.raw`(?:[\s,:(–—-]|\b${phraseSource(contactTails)})+$`, 'iu');
const leads = new RegExp(String.raw`^.*(?<![\p{L}-])${phraseSource(contactLeads)}\s`, 'iu');

/** "Ring our |kite repairs line|, 0800 …", "|kite repairs| (0800 …)", "go on with |kite repairs| at 0800 …". */
function leadingUp(before: string): string {
  return (segment.exec(before.replace(tails, ''))?.[0] ?? '').replace(leads, '');
}

/**
 * The stems of the name by which a line gives a number to call or an address: of its label or the head of its row, or of what stands right before it. None
 * where that is no name.
 */
const handleOf = once(({ sentence: { row, text, role }, start }: Claim): readonly string[] => {
  const before = text.slice(0, start);
  const named = role === 'cell' ? row : (labelBefore.exec(before)?.[1] ?? leadingUp(before));
  const words = wordsOf(opening.exec(named)?.[0] ?? '').map(({ word }) => stemmer(word));
  const telling = [...new Set(words.filter((word) => isWord.test(word) && !idle.has(word)))];
  return words.length > longestName ? [] : telling;
});

const labelBefore = /^([^:.]{3,60}):\s*$/u;

/** "@mooring desk", where a line names a desk in capitals (`extract/contact-desk.ts`). */
function deskOf({ fields: { sentence } }: Claim): string | undefined {
  return sentence.find((term) => term.startsWith('@'));
}

/**
 * Whether two lines give a contact under one name: "Kite repairs, day and night: 0800 …" and "ring our kite repairs line, 0800 …". A single word is
 * name enough where the two numbers are one but for the order of their digits.
 */
export function haveOneHandle(a: Claim, b: Claim): boolean {
  const [desk, other] = [deskOf(a), deskOf(b)];
  if (desk !== undefined && desk === other) return true;
  const [left, right] = [handleOf(a), handleOf(b)];
  return (
    left.length >= (isSlip(a.value, b.value) ? 1 : fewestWords) &&
    left.length === right.length &&
    left.every((word) => right.includes(word))
  );
}
