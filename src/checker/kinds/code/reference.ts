import { foldPhrase, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { wordsOf } from '../../text/terms.ts';
import { identifierNouns, referenceNouns, referenceVerbs } from '../../words/code-places.ts';
import { negations } from '../../words/negations.ts';
import type { NamedCode } from './named.ts';

const mayStand = roughSieve(referenceNouns);
const what = String.raw`(?:(?:your|the|their|his|her|our|a)\s+)?(?<what>(?:[\p{L}-]+\s+){0,2}${phraseSource(identifierNouns)})`;
const field = String.raw`(?:(?:your|the|their|a)\s+)?${phraseSource(referenceNouns)}`;
/** "|Quote your order number as the payment reference|." */
const quoted = new RegExp(
  String.raw`${phraseSource(referenceVerbs)}\s+(?:only\s+|just\s+)?${what}\s+(?:as|in|into|on|for)\s+${field}`,
  'iu',
);
/** "|The payment reference is your order number|", "|Reference: order number|". */
const told = new RegExp(
  String.raw`(?:^|\b(?:the|your)\s+)${phraseSource(referenceNouns)}(?:\s+(?:is|must\s+be|should\s+be)|\s*:)\s+${what}`,
  'iu',
);
const aside = /,\s+(?:not|never)\s.*$|,\s+or\s.*$/i;
const denied = phraseTest(negations);

/** What has to be written on a transfer: "quote |your order number| as the payment reference". */
export function referencesIn(stretch: string): NamedCode[] {
  if (!mayStand.test(stretch)) return [];
  const own = stretch.replace(aside, '');
  const match = denied.test(own) ? null : (quoted.exec(own) ?? told.exec(own));
  if (!match) return [];
  const written = match.groups!['what']!;
  const name = wordsOf(foldPhrase(written));
  if (name.length < fewestWords) return [];
  const start = match.index + match[0].indexOf(written);
  const names = [
    name
      .map(({ word }) => word)
      .join(' ')
      .toUpperCase(),
  ];
  const clause = `${own.slice(0, match.index)} ${sameField} ${own.slice(match.index + match[0].length)}`;
  return [{ sort: 'reference', names, isLeast: false, isLed: true, start, end: start + written.length, clause }];
}

/** However the field is called, it is the same one. */
const sameField = 'reference of the payment';
/** A bare "number" may be any. */
const fewestWords = 2;
