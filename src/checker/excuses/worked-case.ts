import { matchesIn } from '../../document/matches.ts';
import type { Document, Sentence } from '../../document/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { once } from '../once.ts';
import { phrasePattern, phraseSource } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
import {
  anybodyWords,
  becomingWords,
  courtesyTitles,
  exampleWords,
  owingWords,
  pastDeeds,
  pastWords,
  personWords,
  reckonedWords,
  sumWords,
  totalTails,
  workingWords,
  yieldingWords,
} from '../words/one-person.ts';
import type { Excuse } from './excuse.ts';

const person = phrasePattern(personWords);
/** "|Ms O|koro orders a lamp", and not "do not |miss| it". */
const named = new RegExp(String.raw`\b(?:${courtesyTitles.join('|')})\.?\s+\p{Lu}`, 'u');
const anybody = phrasePattern(anybodyWords, 'gi');
const reckoned = new RegExp(
  String.raw`${phraseSource(reckonedWords)}\s+(?:about\s+|roughly\s+|around\s+|some\s+|just\s+)?$`,
  'i',
);
const past = new RegExp(String.raw`${phraseSource(pastWords)}\s+(?:about\s+|around\s+|only\s+|just\s+)?$`, 'i');
const working = new RegExp(`^${phraseSource(workingWords)}`, 'i');
const yielding = new RegExp(String.raw`^\s+${phraseSource(yieldingWords)}\s`, 'i');
/** "You can send |the| $38,000 |there|": an amount that somebody has, where "the $5 fee" is one of the rules. */
const given = /\b(?:the|that|this|those|these|your|his|her|their)\s+$/iu;
const givenAlone =
  /^(?:\s*(?:[.,;!?)]|$)|\s+(?:there|here|now|today|yourself|himself|herself|themselves|ourselves)\b)/iu;
const amount = String.raw`[$€£]?\s?\d[\d,.]*`;
const becoming = new RegExp(String.raw`(?:^|[.:;,(])\s*${amount}\s+${phraseSource(becomingWords)}\s+${amount}`, 'gi');
const example = new RegExp(
  String.raw`,\s+(?:${exampleWords.map((words) => words.replaceAll('.', String.raw`\.`)).join('|')}),`,
  'i',
);
const term = String.raw`${amount}(?:\s?\p{L}+){0,3}`;
const sum = new RegExp(
  String.raw`${term}(?:\s*[+×*]\s*|\s+(?:[-−–]|plus|minus|times)\s+)${term}.{0,60}?(?:\s*=|,?\s+(?:which\s+|that\s+)?${phraseSource(sumWords.filter((word) => word !== '='))})\s*${amount}`,
  'iu',
);

/** "Seven in one month: two |too many, so| $8". */
const beyond = /\btoo\s+(?:many|much)\b[^.;]*,\s+so\s+$/i;
/** "Sixty too many |at 35 cents gives $21|." */
const product = new RegExp(
  String.raw`\bat\s+${amount}(?:\s+(?:cents?|pence|p))?(?:\s+each)?,?\s+(?:gives?|makes?|comes?\s+to|that\s+is|=)\s+${amount}`,
  'iu',
);

/** "Two crates on day 9: |$24 in total|, or 4% of the bill." */
const totalled = new RegExp(String.raw`\d[^:;]*:\s[^.;:]*${amount}(?:\s+\p{L}+)?\s+${phraseSource(totalTails)}`, 'iu');
/** "|The cousin sent| $90 last week": what somebody did. */
const tellsDeed = new RegExp(
  String.raw`^\W*(?:the|my|our|her|his|one)\s+\p{L}+\s+${phraseSource(pastDeeds)}\s(?!(?:if|when|by)\s)`,
  'iu',
);
/** "|Owes £61|, three weeks late." */
const owing = new RegExp(String.raw`^\W*${phraseSource(owingWords)}\s+(?:about\s+)?${amount}`, 'i');
/** "Ordered |9 days ago| and not picked up|?|" */
const agoAsked = /\d+\s+\p{L}+\s+ago\b[^?]*\?\W*$/iu;

/**
 * "She paid $29 for the diagnosis, so she owes another $181": a paragraph that tells of one person or works out a sum applies the rules, and its
 * numbers are those of one case.
 */
export const workedCase: Excuse = {
  id: 'worked-case',
  title: 'One of the values is that of one person, or part of a sum that is worked out',
  ofDifference: true,
  reason: (a, b) => {
    const worked = [a, b].find(isWorked);
    return worked ? `"${worked.written}" belongs to one case, which its paragraph works out` : '';
  },
};

/** Hours and addresses are those of a desk, whoever is spoken of beside them. */
function isWorked(claim: Claim): boolean {
  const { value, document, sentence, factId } = claim;
  if (factId !== '' || !isTyped(value) || value.kind === 'hours' || value.kind === 'contact') return false;
  return (
    (workedSentences(document).has(sentence.index) && !isRule(claim)) ||
    isReckoned(claim) ||
    isForAmount(claim) ||
    isOfSum(sentence)
  );
}

/**
 * "Ask her for the phone. |You can hand in up to three.|", "She may bring a friend. |A second kite costs $5.|": what everybody may do at most, or any one of a
 * sort pays, is a rule, whoever the paragraph is about.
 */
function isRule({ value, sentence: { text }, start }: Claim): boolean {
  if (!('unit' in value) || person.test(text)) return false;
  const before = text.slice(0, start);
  return (value.bound === 'at-most' && (anyReader.test(before) || leftToAny.test(before))) || anyOfSort.test(before);
}

/** "The sail |can still be added| up to 9 days after that." */
const leftToAny = /^\W*(?:[\p{L}-]+\s+){1,4}(?:can|may)\s+(?:still\s+|only\s+)?be\s+\p{L}+\s+$/iu;

const anyOfSort = /^\W*(?:an?|each|every)\s+(?:\p{L}+\s+){1,4}(?:pays?|costs?|is|are|lasts?)\s+(?:only\s+|just\s+)?$/iu;

const anyReader = /^\W*(?:you|members|customers|everyone|everybody|each\s+\p{L}+)\s+(?:can|may)\s/iu;

/** "The long pass works out at |$3.40| a day", "|$500| would give $350", "|$20| becomes $21", "four transfers of |$15|, for instance, are enough". */
const isReckoned = once(
  ({ sentence: { text }, start, end, value }: Claim): boolean =>
    'unit' in value &&
    (reckoned.test(text.slice(0, start)) ||
      past.test(text.slice(0, start)) ||
      beyond.test(text.slice(0, start)) ||
      yielding.test(text.slice(end)) ||
      (value.kind === 'money' && given.test(text.slice(0, start)) && givenAlone.test(text.slice(end))) ||
      isOneOfTwo(text, start, end) ||
      example.test(text)),
);

/** "|$90| with a |$20| voucher: |$70|": what is left of the first of three amounts without the second, told as what comes of it. */
const isOfSum = once((sentence: Sentence): boolean => {
  const amounts = valuesIn(sentence).flatMap(({ value, start, end }) =>
    value.kind === 'money' && value.bound === 'exactly' ? [{ ...value, start, end }] : [],
  );
  const [first, second, third, ...more] = amounts;
  if (!first || !second || !third || more.length > 0 || sentence.role === 'cell') return false;
  const [whole, part, rest] = [first, second, third].map(({ high }) => Math.round(high * cents));
  const isLeft = part !== rest && whole === part! + rest! && first.unit === second.unit && first.unit === third.unit;
  return isLeft && resulting.test(sentence.text.slice(second.end, third.start));
});

const resulting = /:\s|\b(?:so|leaves|leaving|makes|gives)\b/i;

const cents = 100;

/** Whether a value is one of two amounts of which the one becomes the other. */
function isOneOfTwo(text: string, start: number, end: number): boolean {
  return matchesIn(text, becoming).some((match) => start < match.index + match[0].length && match.index < end);
}

/** "$400 at a counter: |$25|" and "fees of $12: |$2| is yours to pay" tell what is charged for $400, not what is charged. */
const isForAmount = once(({ kind, value, sentence: { text }, start, written }: Claim): boolean => {
  if (kind !== 'money' || !('unit' in value) || value.bound !== 'exactly') return false;
  const colon = text.lastIndexOf(':', start);
  if (colon < 0 || text.slice(colon + 1, start).trim() !== '') return false;
  const [first, ...more] = findValues(text.slice(0, colon)).filter((found) => found.value.kind === 'money');
  if (!first || more.length > 0 || !('unit' in first.value)) return false;
  if (first.start > 0 && !/\bof\s+$/i.test(text.slice(0, first.start))) return false;
  return first.value.bound === 'exactly' && first.value.high > value.high && first.text !== written;
});

/** The sentences of paragraphs, items and cells that tell of one case; those before it may be rules where a question opens the case. */
const workedSentences = once(({ sentences }: Document): ReadonlySet<number> => {
  const introduced = new Set(sentences.filter(({ text }) => introducesStaff.test(text)).map(({ block }) => block));
  const ofPerson = new Set(
    sentences.filter((each) => !introduced.has(each.block) && tellsOfOne(each, sentences)).map(({ block }) => block),
  );
  const from = new Map<number, number>();
  for (const [at, sentence] of sentences.entries())
    if (!from.has(sentence.block) && isWorkedOut(sentence, sentences[at + 1])) from.set(sentence.block, at);
  const worked = sentences.filter(({ block, index }) => ofPerson.has(block) || index >= (from.get(block) ?? Infinity));
  return new Set(worked.map(({ index }) => index));
});

/** "Our harbour master is |Ada Finch|", "|Ada Finch| is the harbour master", "|Ada Finch|, the harbour master": one whom customers reach, and no customer. */
const introducesStaff =
  /\b(?:[Oo]ur|[Tt]he)\s[\p{L}\s]{3,40}\sis\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:\sis|,)\s(?:the|our)\s/u;

function tellsOfOne(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  const { text } = sentence;
  const ofPerson = named.test(text) || (person.test(text) && person.test(text.replaceAll(anybody, ' ')));
  const isReckonedOut = /\d.*\d/.test(text) && (sum.test(text) || product.test(text) || totalled.test(text));
  return (
    (ofPerson && !leadsToQuestion(sentence, sentences)) || isReckonedOut || tellsDeed.test(text) || owing.test(text)
  );
}

/** "|My daughter hurt her ankle.| Do you see children?": what is asked, to which the rest of the paragraph may answer with a rule. */
function leadsToQuestion({ index, block }: Sentence, sentences: readonly Sentence[]): boolean {
  for (let at = index; sentences[at]?.block === block; at += 1) if (/\?\W*$/.test(sentences[at]!.text)) return true;
  return false;
}

/** "June: 70 crates. Nothing to pay, |because 80| are free." */
const explaining = /\bbecause\s+(?:the\s+)?(?:first\s+)?\d/i;

/** "Somebody is 70 minutes late? That is two hours begun, so €50." */
function isWorkedOut({ text, block }: Sentence, next: Sentence | undefined): boolean {
  if (next?.block !== block) return false;
  return (/\d.*\?\W*$/.test(text) && working.test(next.text)) || agoAsked.test(text) || explaining.test(next.text);
}
