import { letter } from '../../../document/letters.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, sieved } from '../../text/sieve.ts';
import { countWords } from '../../text/terms.ts';
import { headsOfAnswers } from '../../words/answers.ts';
import { plainImperatives } from '../../words/imperatives.ts';
import {
  additionWords,
  buyingVerbs,
  caringVerbs,
  chargeLeads,
  itemPrepositions,
  narrowingWords,
  notTaking,
  priceNouns,
  servingVerbs,
  takerAdverbs,
  takers,
  takerVerbs,
  writings,
} from '../../words/memberships.ts';
import { pointingVerbs } from '../../words/page-pointers.ts';
import { subordinateWords } from '../../words/stances.ts';
import { wholeAnswer } from '../common/whole-answer.ts';
import { inAnswer, replyIn } from './asked.ts';
import { behindButNot } from './but-not.ts';
import { statedVerdict, verdictIn } from './found-verdicts.ts';
import { headAbove, verdictOf } from './heads.ts';
import { itemsAmong, itemsOf, separator } from './items.ts';
import { meansBehindLabel } from './of-sort.ts';
import { atTail } from './tail.ts';
import { usesIn } from './uses.ts';

/** Things that a line or what stands above it rules in or out, and where they stand. */
export interface Membership {
  items: readonly string[];
  extent: 'open' | 'denied';
  /** "Silver" where the line says it of Silver alone; '' for none. */
  plan: string;
  start: number;
  end: number;
}

const label = /^([^:.]{1,60}):\s+(?=\S)/u;
const restEnd = /[,.;:!?()—–|]/u;
const takenEnd = /[.;:!?()—–|]|\s-\s|,?\s+but\s+(?:no|not|never)\s|,\s+(?:no|not|as)\s/iu;
const clauseEnd = /[.;:!?()—–|]|\s-\s/u;
const subordinate = new RegExp(String.raw`^\s*${phraseSource(subordinateWords)}`, 'i');
const adverbs = String.raw`(?:\s+${phraseSource(takerAdverbs)})*`;
const taking = (verbs: readonly string[]) =>
  sieved(verbs, new RegExp(String.raw`${phraseSource(takers)}${adverbs}\s+${phraseSource(verbs)}\s+`, 'i'));
const taken = taking([...takerVerbs, ...caringVerbs]);
/** "|We don't take| Diners or JCB." */
const notTaken = sieved(
  notTaking,
  new RegExp(
    String.raw`^\W*(?:we|our\s+(?:shops|stores|branches)|(?:shops|stores|branches))${adverbs}\s+${phraseSource(notTaking)}\s+${phraseSource([...takerVerbs, ...servingVerbs])}\s+`,
    'i',
  ),
);
/** "|There is a surcharge for| linen." */
const chargedFor = sieved(chargeLeads, new RegExp(String.raw`(?:${phraseSource(chargeLeads)})\s+`, 'i'));
/** "Included |in Silver|", "covered |by the basic plan|". */
const ofPlan = new RegExp(
  String.raw`^\s+(?:in|with|by|on|from)\s+([${letter}0-9 ]{2,40}?)(?:\s+(?:too|as well))?[\s.!]*$`,
  'i',
);
const holding =
  /\s+(?:also\s+)?(?:includes?|covers?|takes?\s+in|comprises?|consists?\s+of|is\s+made\s+up\s+of|(?<denial>excludes?|(?:does\s+not|doesn['’]t|do\s+not|don['’]t)\s+(?:include|cover)))\s+/iu;
/** "The entrance fee |pays for| the boat and lunch": what is had for the price. */
const paidWith = sieved(
  buyingVerbs,
  new RegExp(
    String.raw`(?<=^\W*(?:(?:the|your|our|this|that|each|every|a)\s+)?(?:[${letter}-]+\s+)?(?:[$€£]\s?\d[\d.,]*|${phraseSource(priceNouns)}))\s+(?<denial>(?:does\s+not|doesn['’]t|do\s+not|don['’]t)\s+)?${phraseSource(buyingVerbs)}\s+`,
    'iu',
  ),
);
/** "|This article| covers returns." */
const ofWriting = phraseTest(writings);
const fewestTaken = 2;
/** "We |also| cover thermostats": what is said to be one more belongs to a list, be it one thing. */
const isAdded = phraseTest(additionWords);
const added = taking([...takerVerbs, ...servingVerbs]);
const longestRest = 4;
const narrows = phraseTest([...narrowingWords, ...itemPrepositions]);

/** The things that a sentence rules in or out by its own words, by its label, or by the head above it. */
export function membershipsIn(sentence: Sentence, document: Document): Membership[] {
  if (sentence.role === 'cell') return inCell(sentence);
  const { text } = sentence;
  if (subordinate.test(text)) return [];
  return [
    underHead(sentence, document) ?? besideRefused(sentence, document),
    beforeColon(text),
    meansBehindLabel(sentence, document),
    behindTaker(text),
    behindRefusal(text),
    behindButNot(text),
    behindCharge(text),
    behindPlan(text),
    atTail(text) ?? beforeVerdict(text) ?? beforeElided(sentence, document),
    behindNeither(text),
    inAnswer(sentence, document),
    ...usesIn(sentence, document),
  ].filter((each) => each !== undefined);
}

/** "| Guest passes | included |", "yes" or "never" in a column "Accepted". */
function inCell({ text, row, column, columnIndex }: Sentence): Membership[] {
  if (columnIndex < 1 || row === '') return [];
  const own = verdictOf(text);
  const head = verdictOf(column);
  const isIn = wholeAnswer(text) ?? (own === 'denied' && head === 'open' ? false : undefined);
  if (isIn === undefined) return [];
  if (own === '' && head === '') return [];
  const extent = own !== '' ? own : isIn ? head : head === 'denied' ? 'open' : 'denied';
  const items = itemsOf(row);
  const isPlan = own !== '' && head === '' && !column.trimEnd().endsWith('?') && !plainHeads.has(column.toLowerCase());
  const plan = isPlan ? column : '';
  return items.length === 0 || extent === '' ? [] : [{ items, extent, plan, start: 0, end: text.length }];
}

/** The head of such a column is no plan: what stands in the rows is in or out for everyone. */
const plainHeads: ReadonlySet<string> = new Set(headsOfAnswers);

/** "Auctions: not accepted", "dogs and cats: welcome". */
function beforeColon(text: string): Membership | undefined {
  const [written = '', own = ''] = label.exec(text) ?? [];
  if (written === '') return undefined;
  const answer = text.slice(written.length).replace(proviso, '');
  const extent = verdictOf(answer) || replyIn(answer);
  if (!extent || verdictOf(own) !== '' || countWords(answer) > longestAnswer) return undefined;
  const items = itemsOf(own);
  return items.length === 0 ? undefined : { items, extent, plan: '', start: 0, end: text.length };
}

const longestAnswer = 3;
/** "Student cards: fine|, as long as they show a photo|". */
const proviso = /,\s+(?:as|so)\s+long\s+as\s.*$/iu;

/** "Excluded: rugs, lamps", or an item under the heading "Excluded"; "cash is refused" below "What we take" speaks for itself. */
function underHead(sentence: Sentence, document: Document): Membership | undefined {
  const { text, role } = sentence;
  const [written = '', own = ''] = label.exec(text) ?? [];
  const isUnder = role === 'item' || isBareList(sentence, document);
  if (written === '' && (!isUnder || statedVerdict(text))) return undefined;
  const verdict = verdictOf(own) || (isUnder ? verdictOf(headAbove(sentence, document)) : '');
  if (verdict === '') return undefined;
  const listed = text.slice(written.length);
  if (written === '' && role !== 'item') {
    const items = itemsAmong(listed.replaceAll(aside, ''), verdict);
    return { items, extent: verdict, plan: '', start: 0, end: text.length };
  }
  const items = written === '' ? itemsOf(listed) : itemsAmong(listed.slice(0, clauseEnd.exec(listed)?.index), verdict);
  return items.length === 0 ? undefined : { items, extent: verdict, plan: '', start: written.length, end: text.length };
}

/** "Student cards, military ID (it may not be copied) and expired papers." right under a heading: things, and next to nothing else. */
function isBareList({ index, role, section, text }: Sentence, { sentences }: Document): boolean {
  const before = sentences[index - 1];
  if (role !== 'prose' || before?.role !== 'heading' || before.section !== section) return false;
  const bare = text.replaceAll(aside, '');
  const pieces = bare.split(separator);
  return pieces.length >= fewestBare && itemsAmong(bare).length >= pieces.length - 1;
}

/** "A pass or a badge. |Copies are not accepted.|": what a line names before it says what is out is in. */
function besideRefused({ index, block, text }: Sentence, { sentences }: Document): Membership | undefined {
  const next = sentences[index + 1];
  if (next?.block !== block || sentences[index - 1]?.block === block) return undefined;
  if (opensWithDeed.test(text) || beforeVerdict(next.text)?.extent !== 'denied') return undefined;
  const items = itemsOf(text);
  return items.length < fewestTaken ? undefined : { items, extent: 'open', plan: '', start: 0, end: text.length };
}

/** "|See| the original or a copy. Scans are refused." */
const opensWithDeed = new RegExp(String.raw`^\W*${phraseSource([...plainImperatives, ...pointingVerbs])}\s`, 'i');

const fewestBare = 3;
const aside = /\s*\([^()]*\)/g;

/** "We also accept A, B and C." */
function behindTaker(text: string): Membership | undefined {
  const isOneMore = isAdded.test(text);
  const match = (isOneMore ? added : taken).exec(text);
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  const end = start + (takenEnd.exec(rest)?.index ?? rest.length);
  const items = itemsOf(text.slice(start, end));
  return items.length < (isOneMore ? 1 : fewestTaken) ? undefined : { items, extent: 'open', plan: '', start, end };
}

/** "We don't take A, B or C." */
function behindRefusal(text: string): Membership | undefined {
  const match = notTaken.exec(text);
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const rest = text.slice(start).replaceAll(aside, (words) => ' '.repeat(words.length));
  const end = start + (clauseEnd.exec(rest)?.index ?? rest.length);
  const items = narrows.test(rest) ? [] : itemsOf(rest.slice(0, end - start));
  return items.length < fewestTaken ? undefined : { items, extent: 'denied', plan: '', start, end };
}

/** "We charge for A", "there is a supplement for A and B". */
function behindCharge(text: string): Membership | undefined {
  const match = chargedFor.exec(text);
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  const end = start + (clauseEnd.exec(rest)?.index ?? rest.length);
  const items = itemsOf(text.slice(start, end));
  return items.length === 0 ? undefined : { items, extent: 'denied', plan: '', start, end };
}

/** "Cheques and vouchers are fine", "chainsaws aren't on the list of banned tools". */
function beforeVerdict(text: string): Membership | undefined {
  const stated = statedVerdict(text);
  if (!stated) return undefined;
  const { verb, extent } = stated;
  const end = verb.index + verb[0].length;
  const rest = text.slice(end);
  const plan = ofPlan.exec(rest)?.[1] ?? '';
  if (plan === '' && isNarrowed(rest)) return undefined;
  const start = beginningOf(text.slice(0, verb.index));
  const items = itemsOf(text.slice(start, verb.index));
  return items.length === 0 ? undefined : { items, extent, plan, start, end };
}

/** "Passes and badges are accepted. |Photos of a badge are not|." */
function beforeElided({ text, index, block }: Sentence, { sentences }: Document): Membership | undefined {
  const named = elided.exec(text)?.[1];
  const before = sentences[index - 1];
  if (!named || before?.block !== block || beforeVerdict(before.text)?.extent !== 'open') return undefined;
  const items = itemsOf(named);
  return items.length === 0 ? undefined : { items, extent: 'denied', plan: '', start: 0, end: text.length };
}

const elided = /^\W*([^,;:.()]+?)\s+(?:is|are)(?:n['’]t|\s+not)\W*$/iu;

/** "Copies are not accepted, |and neither are| student cards or bank cards." */
function behindNeither(text: string): Membership | undefined {
  const match = likewise.exec(text);
  if (!match || !(verdictIn(text.slice(0, match.index)).extent === 'denied')) return undefined;
  const start = match.index + match[0].length;
  const end = start + (clauseEnd.exec(text.slice(start))?.index ?? text.length - start);
  const items = itemsOf(text.slice(start, end));
  return items.length === 0 ? undefined : { items, extent: 'denied', plan: '', start, end };
}

const likewise = sieved(['neither', 'nor'], /[,;]?\s+(?:and\s+)?(?:neither|nor)\s+(?:is|are|do|does|can|will)\s+/iu);

/** Where the words begin that a colon or a quote leads up to: 'tell them: "|cheques| are fine"'. */
function beginningOf(text: string): number {
  const from = Math.max(...[...leadsUp].map((mark) => text.lastIndexOf(mark))) + 1;
  return from + (reply.exec(text.slice(from))?.[0].length ?? 0);
}

/** "|Yes,| bicycles are insured." */
const reply = /^\s*(?:yes|no)\s*,/i;

const leadsUp = ':"“„«';

/** "Silver |includes| the gym and the pool", "the price doesn't cover towels", "the $9 |take care of| lunch". */
function behindPlan(text: string): Membership | undefined {
  const verb = holding.exec(text) ?? paidWith.exec(text);
  if (!verb) return undefined;
  const whole = text.slice(0, verb.index);
  const plan = /\p{Sc}\s?\d/u.test(whole) ? '' : whole;
  const start = verb.index + verb[0].length;
  const rest = text.slice(start);
  const end = start + (clauseEnd.exec(rest)?.index ?? rest.length);
  const items = itemsOf(text.slice(start, end));
  if (items.length === 0 || (plan !== '' && itemsOf(plan).length !== 1) || ofWriting.test(plan)) return undefined;
  return { items, extent: verb.groups?.denial === undefined ? 'open' : 'denied', plan, start, end };
}

/** "Cash is accepted |in stores only|": what holds for a part says nothing of the whole. */
function isNarrowed(rest: string): boolean {
  const stretch = rest.slice(0, restEnd.exec(rest)?.index).replace(withUs, '');
  return narrows.test(stretch) || countWords(stretch) > longestRest;
}

/** "Not insured |with us|" is not insured. */
const withUs = /\s+(?:with|by)\s+us\b|\s+at\s+all\b/iu;
