import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { roughSieve } from '../../text/sieve.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Role } from '../../types.ts';
import {
  expenseWords,
  houseNouns,
  otherParties,
  outsideNouns,
  paidWords,
  payerHeads,
  payingWords,
  servedNouns,
} from '../../words/payers.ts';
import type { FoundClaim } from '../kind.ts';
import { rolesBefore, rolesBehind } from './names.ts';

/** The two sides of most bargains, each by one name: "we" and "the bank", "you" and "the policyholder". */
const sideOf = new Map([
  ...houseNouns.map((noun) => [noun, 'house'] as const),
  ...servedNouns.map((noun) => [noun, 'customer'] as const),
]);
const outside: ReadonlySet<string> = new Set(outsideNouns);
const otherParty: ReadonlySet<string> = new Set(otherParties);

const plain = String.raw`(?:we|you|us|(?:the|our|your)\s+(?:${phraseSource(houseNouns)}))`;
const adverbs = String.raw`(?:(?:also|always|alone|only|themselves|yourself|ourselves)\s+)*`;
const paying = new RegExp(String.raw`\s+${adverbs}${phraseSource(payingWords)}\s+`, 'gi');
const paid = new RegExp(String.raw`${phraseSource(paidWords)}\s+`, 'gi');
/** "Parking is |on us|." */
const onUs = /\b(?:is|are|goes|go|be)\s+on\s+(?:us|the\s+house)(?=\s*(?:[.,;:()!–—]|$))/iu;
const expense = new RegExp(String.raw`\bat\s+(?<who>[^.,;:]{2,40}?)['’]?s?['’]?\s+${phraseSource(expenseWords)}`, 'i');
const head = new RegExp(String.raw`^\W*${phraseSource(payerHeads)}\W*$`, 'i');
const plainBefore = new RegExp(String.raw`(?:^|[^\p{L}])${plain}$`, 'iu');
const plainBehind = new RegExp(String.raw`^${plain}(?![\p{L}’'])`, 'iu');
/** "The customer's |insurance|", "the customer |or the bank|": more than the one who is named. */
const owner = /['’]s?$/u;
const orOther = /^,?\s+(?:or|and)\s+(?:the|we|you|us|our|your)\b/iu;
/** "You pay for the return|; keep the receipt|." */
const breaks = /[;–—]/;
/** "Paid by the sender|, not the carrier|." */
const notOthers = /^,?\s+(?:and\s+)?not\s[^,.;:]*/i;
const asksWho = /^\W*(?:and\s+)?who\s+(?:pays|has\s+to\s+pay|bears|covers|meets)\b(?<what>[^?]*)\?/iu;
const worthReading = roughSieve([...payingWords, ...paidWords, 'expense', 'cost', 'on us', 'on the house']);

/** Who pays for what a sentence speaks of; the one claim of it, or none. */
export function payersIn(sentence: Sentence, document: Document): FoundClaim[] {
  const { text, role, row, column, columnIndex } = sentence;
  if (role === 'cell') {
    const who = columnIndex > 0 && head.test(column) ? whoAt(text, 0) : undefined;
    return who ? [claim(who.who, 0, text.length, text, row)] : [];
  }
  const asked = questionAbove(sentence, document);
  if (asked !== '') {
    const who = whoAt(text.replace(/^\W+/, ''), 0);
    if (who) return [claim(who.who, 0, text.length, text, asked)];
  }
  if (!worthReading.test(text) || text.endsWith('?')) return [];
  const found = before(text) ?? behind(text) ?? atExpense(text);
  if (!found) return [];
  const { who, start, end } = found;
  return [
    claim(
      who,
      start,
      end,
      text.slice(start, end),
      `${text.slice(0, start)} ${text.slice(end).replace(notOthers, ' ').split(breaks)[0]}`,
    ),
  ];
}

interface Payer {
  who: string[][];
  start: number;
  end: number;
}

function claim(who: string[][], start: number, end: number, text: string, clause: string): FoundClaim {
  const value: Role = { kind: 'role', who: who.map(named), part: 'pays', extent: 'open', limits: [] };
  return { value, start, end, text, clause };
}

/** "The customer |pays for| the return." */
function before(text: string): Payer | undefined {
  for (const { index, 0: words } of matchesIn(text, paying)) {
    const start = plainBefore.exec(text.slice(0, index));
    if (start) return { who: [[lastWord(start[0])]], start: start.index, end: index + words.trimEnd().length };
    const roles = rolesBefore(text, index);
    if (roles) return { who: roles.who, start: roles.start, end: index + words.trimEnd().length };
  }
  return undefined;
}

/** "The return is |paid by| the customer." */
function behind(text: string): Payer | undefined {
  for (const { index, 0: words } of matchesIn(text, paid)) {
    const who = whoAt(text, index + words.length);
    if (who) return { who: who.who, start: index, end: who.end };
  }
  return undefined;
}

/** "The return is at |the customer's| expense." */
function atExpense(text: string): Payer | undefined {
  const ours = onUs.exec(text);
  if (ours) return { who: [['us']], start: ours.index, end: ours.index + ours[0].length };
  const match = expense.exec(text);
  const who = match?.groups?.['who'];
  if (!match || who === undefined) return undefined;
  const own = wordsOf(who).length === 1 ? who.toLowerCase() : '';
  const named = sideOf.has(own) ? [[own]] : rolesBehind(who, 0)?.who;
  return named && { who: named, start: match.index, end: match.index + match[0].length };
}

function whoAt(text: string, from: number): Payer | undefined {
  const match = plainBehind.exec(text.slice(from));
  if (match) return { who: [[lastWord(match[0])]], start: from, end: from + match[0].length };
  const roles = rolesBehind(text, from);
  return roles && !owner.test(text.slice(0, roles.end)) && !orOther.test(text.slice(roles.end)) ? roles : undefined;
}

/** "For the return", where the line right above asks who pays for it; '' where none does. */
function questionAbove({ index, block, section }: Sentence, { sentences, sections }: Document): string {
  const previous = sentences[index - 1];
  const isNext = previous !== undefined && (previous.block === block || previous.role === 'heading');
  const above = isNext ? previous.text : previous?.section === section ? '' : (sections[section]?.heading ?? '');
  return asksWho.exec(above)?.groups?.['what'] ?? '';
}

function named(words: readonly string[]): string[] {
  const side = words.map((word) => sideOf.get(word)).find((each) => each !== undefined);
  return side === undefined ? [...words] : [side];
}

function lastWord(text: string): string {
  return wordsOf(text).at(-1)?.word.toLowerCase() ?? '';
}

/** Whether one who pays is surely none of the others: the company and its customer are two, and so are a sender and a recipient. */
export function areOpposed(a: readonly string[], b: readonly string[]): boolean {
  if (a.some((word) => b.includes(word))) return false;
  const [sides, others] = [[...a, ...b].filter((word) => word === 'house' || word === 'customer'), [a, b]];
  if (sides.length === 2) return true;
  const parties = sides[0] === 'house' ? outside : otherParty;
  return sides.length === 0 || others.some((words) => words.some((word) => parties.has(word)));
}
