import type { Document, Sentence } from '../../../document/types.ts';
import type { Comparison, FoundValue, Quantity } from '../../../facts/types.ts';
import { compareValues, findValues } from '../../../facts/values/read.ts';
import { questionsOf } from '../../extract/leads.ts';
import { once } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import { valuesIn } from '../../text/sentence-values.ts';
import { phraseTest } from '../../text/sieve.ts';
import { stretchAround } from '../../text/stretch.ts';
import type { Claim } from '../../types.ts';
import { lettingWords, sufficeWords } from '../../words/enough.ts';
import { limitingWords } from '../../words/replies.ts';
import type { FoundClaim } from '../kind.ts';
import { roleOf } from './limit-role.ts';
import { isShut, modalityIn } from './modality.ts';
import { askingLead, plainYesOrNoIn } from './reply.ts';

/** "10 % |is enough|", "a van that is thirteen years old |qualifies|". */
const suffices = new RegExp(String.raw`^(?:\s+[\p{L}-]+){0,2}?\s+${phraseSource(sufficeWords)}`, 'iu');
/** "Thirteen years old|: you may cover it|". */
const verdictBehind = /^[^.;:?!]{0,40}:(.+)$/u;
const letting = phraseTest(lettingWords);
const limits = phraseTest(limitingWords);
/** "May a child row |without| a keeper? No": with one it may. */
const lacking = /\bwithout\b/i;

/**
 * Whether a line lets in the case that a number of it tells: "10 % is enough", "a van that is thirteen years old qualifies", "open for
 * four days: you may close it".
 */
export function letsInCase({ value, end }: FoundValue, sentence: Sentence): boolean {
  const { text, role } = sentence;
  if (role === 'cell' || !('bound' in value) || value.bound !== 'exactly') return false;
  const behind = text.slice(end);
  if (suffices.test(behind)) return true;
  const verdict = verdictBehind.exec(behind)?.[1] ?? '';
  if (!letting.test(verdict) || isDenied(verdict)) return false;
  return valuesIn(sentence).filter((other) => other.end <= text.length - verdict.length).length === 1;
}

function isDenied(verdict: string): boolean {
  const modality = modalityIn(verdict)?.modality;
  return modality !== undefined && isShut(modality);
}

/**
 * The numbers of a question that is answered by yes or no: "Can I return it after 45 days? |Yes.|" Whoever says no and tells a number of
 * their own ("no, it goes in steps of $50") has another reason.
 */
export function casesAnswered(kind: Quantity['kind'], sentence: Sentence, document: Document): FoundClaim[] {
  const question = questionsOf(document)[sentence.index] ?? '';
  const reply = askingLead.test(question) ? plainYesOrNoIn(sentence.text) : undefined;
  if (!reply || lacking.test(question) || limits.test(sentence.text) || (!reply.isYes && valuesIn(sentence).length > 0))
    return [];
  return findValues(question).flatMap(({ value, start, end, text }) =>
    value.kind === kind && value.bound === 'exactly'
      ? [
          {
            value,
            start: reply.start,
            end: reply.end,
            text,
            clause: `${question.slice(0, start)} ${question.slice(end)}`,
          },
        ]
      : [],
  );
}

/** What a line says of the case that its number tells: whether it is let in; undefined where it says nothing of one. */
const verdictOf = once((claim: Claim): boolean | undefined => {
  const { value, sentence, start, end, written } = claim;
  const isAnswered = 'bound' in value && sentence.text.slice(start, end) !== written;
  const reply = isAnswered ? plainYesOrNoIn(sentence.text) : undefined;
  if (reply) return reply.isYes;
  return letsInCase({ value: value as Quantity, start, end, text: written }, sentence) || undefined;
});

/**
 * Compares what a line says of one case with the bound that the other sets: "10 % is enough" breaks "a deposit of at least 20 %", "can I return
 * it after 45 days? Yes" breaks "within 30 days". Undefined where not one line speaks of a case and the other has a bound.
 */
export function compareCaseWithBound(a: Claim, b: Claim): Comparison | undefined {
  const [verdictA, verdictB] = [verdictOf(a), verdictOf(b)];
  if ((verdictA === undefined) === (verdictB === undefined)) return undefined;
  const [own, rule] = verdictA === undefined ? [b, a] : [a, b];
  const bounded = boundedOf(rule);
  if (!bounded) return suffices.test(own.sentence.text.slice(own.end)) ? undefined : 'incomparable';
  const comparison = compareValues(own.value as Quantity, bounded);
  if (comparison !== 'clash' && comparison !== 'compatible') return undefined;
  const isInside = (comparison === 'compatible') !== isBarrier(rule);
  return isInside === (verdictA ?? verdictB) ? 'compatible' : 'clash';
}

/** What a rule allows or asks for at least, by its own words or by what it is about: "return window: 30 days" is at most so many. */
function boundedOf(rule: Claim): Quantity | undefined {
  const quantity = rule.value as Quantity;
  if (quantity.bound !== 'exactly') return quantity;
  const role = roleOf(rule);
  return role === 'amount' ? undefined : { ...quantity, bound: role === 'floor' ? 'at-least' : 'at-most' };
}

/** "Cars over ten years old are not insured": whoever is inside of the bound is kept out. */
const isBarrier = once(({ sentence: { text }, start, end, written }: Claim): boolean => {
  const { before, behind } = stretchAround(text, start, end);
  return isDenied(`${before} ${written} ${behind}`);
});
