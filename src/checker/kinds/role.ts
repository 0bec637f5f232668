import type { Sentence } from '../../document/types.ts';
import type { Comparison } from '../../facts/types.ts';
import { phrasePattern, roughPattern } from '../phrases.ts';
import type { Claim } from '../types.ts';
import { askingWords, decidedWords, decidingWords, decisionNouns, roleNouns, roleSynonyms } from '../words/deciders.ts';
import { stopWords } from '../words/stop-words.ts';
import type { ClaimKind, FoundClaim } from './kind.ts';

/** "Orders above $500 need the approval of a team lead" on one page, "of the head of payments" on another. */
export const role: ClaimKind = {
  id: 'role',
  title: 'Two pages let different people decide one thing',
  help: '"Needs the approval of a team lead" on one page, "is approved by the head of payments" on another: the customer waits for one who may not decide, or hears a promise of one who could not give it. Correct the page that is wrong, or say up to which amount each decides.',
  find: deciders,
  compare: compareRoles,
  lacks: ({ samePage, verbatim, strayMost, beside }) => {
    if (samePage === 1) return 'who decides on one page is left to the reader';
    const isAlike = verbatim >= leastVerbatim || (strayMost <= mostStray && beside >= leastBeside);
    return isAlike ? '' : 'too few words say that both are about one decision';
  },
};

/** Sentences about approvals share their "needs" and "approval"; what is approved must agree as well. */
const leastVerbatim = 0.67;
const mostStray = 0.5;
const leastBeside = 0.5;

const article = String.raw`(?:(?:the|a|an|our|your|their|its|his|her|one|each|every)\s+)?`;
const word = String.raw`[\p{L}][\p{L}’'-]*`;
const title = String.raw`(?<who>${word}(?:\s+${word}){0,4})`;
const nouns = phrasePattern(decisionNouns).source;
const worthReading = roughPattern([...decisionNouns, ...decidedWords, ...decidingWords]);
/** "The written approval of the head of payments", "a decision by the board". */
const given = new RegExp(String.raw`${nouns}\s+(?:of|by|from)\s+${article}${title}`, 'giu');
/** "Signed off by a manager". */
const decided = new RegExp(String.raw`${phrasePattern(decidedWords).source}\s+by\s+${article}${title}`, 'giu');
/** "Obtain manager approval". */
const asked = new RegExp(
  String.raw`${phrasePattern(askingWords).source}\s+${article}(?<who>${word}(?:\s+${word}){0,2}?)\s+${nouns}`,
  'giu',
);
/** "Only the head of payments may approve it". */
const deciding = new RegExp(
  String.raw`(?<who>${word}(?:\s+${word}){0,4}?)\s+(?:(?:can|may|must|will|has to|have to)\s+)?${phrasePattern(decidingWords).source}`,
  'giu',
);

const stops = new Set(stopWords);
const heads = new Set(roleNouns);
const joins: ReadonlySet<string> = new Set(['of', 'for']);

function deciders(sentence: Sentence): FoundClaim[] {
  const { text } = sentence;
  if (!worthReading.test(text)) return [];
  for (const pattern of [given, decided, asked, deciding]) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].indexOf(match.groups!['who']!);
      const who = roleIn(match.groups!['who']!, pattern === deciding);
      if (who.length === 0) continue;
      const clause = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
      return [
        { value: { kind: 'role', who }, start: at, end: at + match.groups!['who']!.length, text: match[0], clause },
      ];
    }
  }
  return [];
}

/** The words of a role, folded: "Head of Payments" -> head, payments; nothing where no role is named. */
function roleIn(written: string, isBehind: boolean): string[] {
  const words = written.toLowerCase().split(/\s+/);
  const kept: string[] = [];
  for (const each of isBehind ? words.toReversed() : words) {
    const isJoin = joins.has(each) && kept.length > 0;
    if (stops.has(each) && !isJoin) break;
    kept.push(each);
  }
  const ordered = isBehind ? kept.toReversed() : kept;
  const cut = ordered.findLastIndex((each, index) => heads.has(singular(each)) || ordered[index - 1] === 'of');
  const role = ordered.slice(0, cut + 1);
  if (!role.some((each) => heads.has(singular(each)))) return [];
  return role.filter((each) => !joins.has(each)).map((each) => roleSynonyms[singular(each)] ?? singular(each));
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Two roles clash unless one names the other more closely; bands of other amounts are other decisions. */
function compareRoles(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'role' || b.value.kind !== 'role') return 'incomparable';
  if (numbersIn(a) !== numbersIn(b)) return 'incomparable';
  const [left, right] = [a.value.who, b.value.who];
  const common = left.filter((each) => right.includes(each)).length;
  if (common === left.length && common === right.length) return 'equal';
  return common === Math.min(left.length, right.length) ? 'compatible' : 'clash';
}

/** Amounts and the like, without the numbers of paragraphs. */
function numbersIn({ sentence }: Claim): string {
  return (sentence.text.match(/(?<![§#(]\s?)(?<![\d.,])\d[\d.,]*\d|(?<![§#(]\s?)(?<![\d.,])\d/g) ?? [])
    .map((each) => each.replaceAll(',', ''))
    .join(' ');
}
