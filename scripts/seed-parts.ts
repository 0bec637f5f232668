/** What a frame needs of a claim to put it with another value, in other words. */
import type { Claim } from '../src/checker/types.ts';
import { instructionVerbs } from '../src/checker/words/order.ts';
import { stopWords } from '../src/checker/words/stop-words.ts';
import { answers, type Duty, modals, opposites, otherWords, plainVerdict, verdicts } from './seed-frames.ts';
import { otherValue } from './seed-values.ts';

const mostTopicWords = 6;

/** What the marks of a frame stand for. */
export type Parts = Readonly<Record<string, string>>;

/** @returns undefined where the claim is not of a form that a frame can say */
export function partsOf(claim: Claim): Parts | undefined {
  if (claim.value.kind === 'stance') return stanceParts(claim);
  if (claim.value.kind === 'listing') return listParts(claim);
  if (claim.value.kind === 'moment') return momentParts(claim);
  if (claim.value.kind === 'audience') return audienceParts(claim);
  return claim.value.kind === 'order' ? orderParts(claim) : valueParts(claim);
}

function valueParts(claim: Claim): Parts | undefined {
  const value = otherValue(claim.value);
  const topic = topicOf(claim);
  return value && topic ? { value, topic } : undefined;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const stops: ReadonlySet<string> = new Set(stopWords);

/** What a value is for, in a few words: the heads of its row and column, its label, else the telling words of its clause. */
function topicOf({ sentence, start, end, factId }: Claim): string {
  const { role, row, column } = sentence;
  const text = sentence.text.replaceAll(new RegExp(shownFact, 'g'), (shown) => ' '.repeat(shown.length));
  const colon = text.indexOf(':');
  if (role === 'cell') return inOtherWords([row, column].filter((head) => head && head !== text).join(', '));
  if (factId || (colon > 0 && colon < start)) return inOtherWords(text.slice(0, colon));
  const before = text
    .slice(0, start)
    .split(/[;:()—–]/)
    .at(-1)!;
  const behind = text.slice(end).split(/[,;:()—–]/)[0]!;
  const words = [...`${before} ${behind}`.matchAll(word)].map(([each]) => each.toLowerCase());
  const telling = words.filter((each) => !stops.has(each) && !/^\d/.test(each));
  return telling.length < 2 ? '' : inOtherWords(telling.slice(0, mostTopicWords).join(' '));
}

/** `{returns.window}`, where the page shows a fact. */
const shownFact = /\{[^}]*\}/;

/** The first word that another writer would choose otherwise is exchanged. */
function inOtherWords(text: string): string {
  const found = [...text.matchAll(word)].find(([each]) => otherWords[each.toLowerCase()]);
  if (!found) return text;
  return text.slice(0, found.index) + otherWords[found[0].toLowerCase()] + text.slice(found.index + found[0].length);
}

/** "Your card is charged |when the order ships|", with another moment; undefined where the moment does not end the sentence. */
function momentParts({ value: moment, sentence: { role, text }, start, end }: Claim): Parts | undefined {
  const value = otherValue(moment);
  const clause = text.slice(0, start).trim();
  const isPlain = role === 'prose' && /^\W*$/.test(text.slice(end)) && !/[,:;()]/.test(clause) && !leaning.test(clause);
  return value && clause && isPlain ? { value, clause: inOtherWords(clause) } : undefined;
}

/** "|The roof terrace| is only open to Gold members", for others. */
function audienceParts({ value: audience, sentence: { role, text } }: Claim): Parts | undefined {
  const value = otherValue(audience);
  const thing = /^(?:the |our )?(?<thing>[^,:;()]+?) (?:is|are) /i.exec(text)?.groups?.['thing'];
  return value && thing && role === 'prose' && !leaning.test(thing) ? { value, topic: inOtherWords(thing) } : undefined;
}

/** A thing that the page rules out, as one that counts, and the other way round. */
function listParts({ value, written, sentence, document }: Claim): Parts | undefined {
  if (value.kind !== 'listing' || (value.extent !== 'closed' && !value.exact)) return undefined;
  const item = (written.split(listBreak)[0] ?? '').replace(/^(?:an?|the|your|any) /i, '').trim();
  if (
    ofUse.test(sentence.text) ||
    !plainItem.test(item) ||
    leaning.test(item) ||
    [...item.matchAll(word)].length > mostItemWords
  )
    return undefined;
  const near = `${sentence.text} ${sentence.column} ${sentence.parents.join(' ')} ${document.sections[sentence.section]?.heading ?? ''}`;
  const [, verdict = plainVerdict] = Object.entries(verdicts).find(([stem]) => near.toLowerCase().includes(stem)) ?? [];
  const be = /[^s]s$/.test(item) ? 'are' : 'is';
  return { item, be, answer: value.extent === 'denied' ? verdict : `not ${verdict}` };
}

/** For what a voucher is good is not told by "not accepted". */
const ofUse = /\b(?:pays?|used|spent|redeemed|good|valid|apply|applies|counts?) (?:for|on|to|towards?|against)\b/i;
const listBreak = /,| and | or /;
/** Words that stand for something that was said before: alone on a page they say nothing. */
const leaning =
  /\b(?:it|its|itself|they|them|their|this|that|these|those|he|him|his|she|her|i|me|my|yes|see|not|another)\b/i;
const plainItem = /^\p{L}[\p{L} '’-]{2,}$/u;
const mostItemWords = 5;

/** "Check the stock before you name a day" as its two steps. */
function orderParts({ written, sentence, document }: Claim): Parts | undefined {
  const inOneLine = twoSteps.map((pattern) => pattern.exec(written)?.groups).find((groups) => groups !== undefined);
  const above = sentence.ordered ? document.sentences[sentence.index - 1] : undefined;
  const inList = above?.group === sentence.group ? { first: above.text, second: sentence.text } : undefined;
  const steps: Parts = inOneLine ?? inList ?? {};
  const [first, second] = ['first', 'second'].map((name) => stepIn(steps[name] ?? ''));
  return first && second ? { first: inOtherWords(first), second } : undefined;
}

/** An instruction without the person who follows it and without its end; '' where it is none. */
function stepIn(text: string): string {
  const step = text
    .replace(/^(?:you|we|they|then|and|please) /i, '')
    .replace(/[.!]$/, '')
    .trim();
  const words = [...step.matchAll(word)];
  const isPlain =
    words.length >= 2 &&
    words.length <= mostStepWords &&
    !/\b(?:it|this|that|these|those|i|me)\b/i.test(step) &&
    !/[?:;"“”{}(]|, /.test(step);
  return isPlain && opensInstruction(step) ? step : '';
}

const mostStepWords = 9;

/** "Check the stock", and no "checking" or "the check". */
function opensInstruction(step: string): boolean {
  const [first = ''] = step.toLowerCase().split(' ');
  return instructionVerbs.includes(first);
}

const twoSteps: readonly RegExp[] = [
  /^(?<first>[^,]+?),? before (?<second>[^,]+)$/i,
  /^before (?<second>[^,]+), (?<first>[^,]+)$/i,
  /^(?:after|once) (?<first>[^,]+), (?<second>[^,]+)$/i,
  /^(?<first>[^,]+),? (?:and )?then (?<second>[^,]+)$/i,
];

const anyModal = new RegExp(
  String.raw`\b(${Object.values(modals)
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})\b(?!\s+not\b)`,
  'i',
);

/** "Members can renew by phone" as its parts, with the opposite stance; undefined where it is not of this form. */
function stanceParts({ written, sentence }: Claim): Parts | undefined {
  const match = anyModal.exec(written);
  if (!match || sentence.role === 'cell' || /[?"“”:]/.test(written)) return undefined;
  const subject = written.slice(0, match.index).trim();
  const predicate = written
    .slice(match.index + match[0].length)
    .replace(/[.\s]+$/, '')
    .trim();
  const [subjectWords, predicateWords] = [subject, predicate].map((text) => [...text.matchAll(word)].length);
  if (subjectWords! < 1 || subjectWords! > mostTopicWords || predicateWords! < 2) return undefined;
  if (entangled.test(subject) || leaning.test(`${subject} ${predicate}`) || shownFact.test(predicate)) return undefined;
  const duty = (Object.keys(modals) as Duty[]).find((each) => modals[each].includes(match[0].toLowerCase()))!;
  const other = opposites[duty];
  return { subject, predicate: inOtherWords(predicate), modal: modals[other][0]!, answer: answers[other] };
}

/** Before the modal: the clause is part of another one, or is denied as a whole. */
const entangled = /\b(?:that|which|who|what|where|when|if|not|no|never|nobody|nothing|than|to)\b/i;
