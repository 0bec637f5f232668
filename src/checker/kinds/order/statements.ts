import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { roughSieve } from '../../text/sieve.ts';
import { statementBreaks, stretchesBetween } from '../../text/stretch.ts';
import { countWords } from '../../text/terms.ts';
import type { Order } from '../../types.ts';
import { comesAfter, comesBefore, inOrderWords, nextWords, secondPlaces } from '../../words/order-statements.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { itemsAmong } from '../list/items.ts';
import { apart, stepOf } from './step-terms.ts';

/** Two things of which a line says that the one comes first, as text. */
interface Pair {
  /** What stands before them. */
  lead: string;
  first: string;
  second: string;
}

const mayState = roughSieve([...comesBefore, ...comesAfter, 'first', 'firstly', ...inOrderWords]);
const before = new RegExp(
  String.raw`^(?<first>[^,]+?)\s+(?:always\s+|usually\s+)?${phraseSource(comesBefore)}\s+(?<second>[^,]+)`,
  'i',
);
const after = new RegExp(
  String.raw`^(?<second>[^,]+?)\s+(?:always\s+|usually\s+)?${phraseSource(comesAfter)}\s+(?<first>[^,]+)`,
  'i',
);
const next = String.raw`(?:\s*,)?(?:\s+and|\s+but)?\s+${phraseSource(nextWords)},?\s+`;
/** "Goes |first to rent and then to charges|". */
const firstThen = new RegExp(
  String.raw`\b(?:first|firstly)\s+(?<first>(?:to|towards|against|on|off|from|by|with|at|for|into|the|your|our)\s+[^,]+?)${next}(?<second>(?:to|towards|against|on|off|from|by|with|at|for|into|the|your|our)\s+[^,]+)`,
  'i',
);
/** "Goes |to rent first and then to charges|". */
const thingFirst = new RegExp(
  String.raw`(?<=^|\s)(?<first>(?:to|towards|against|on|off|from|with|for|into)\s+[^,]+?)\s+first${next}(?<second>(?:to|towards|against|on|off|from|with|for|into)\s+[^,]+)`,
  'i',
);
/** "|The tour comes first, the tasting second|." */
const firstSecond = new RegExp(
  String.raw`^(?<first>[^,]+?)\s+(?:(?:comes?|goes?|is|are|gets?|boards?)\s+)(?:\p{L}+\s+)?first(?:\s*,\s*|\s+and\s+|\s*,\s*and\s+)(?<second>[^,]+?)\s+(?:(?:comes?|goes?|is|are|gets?|boards?)\s+)?${phraseSource(secondPlaces)}$`,
  'iu',
);
const listed = new RegExp(String.raw`${phraseSource(inOrderWords)}\s*[:,]?\s+(?<things>.+)$`, 'i');
const fewestInOrder = 2;
const mostInOrder = 6;
/** A thing is told in few words. */
const longestThing = 8;
/** "This comes before that", "everything else comes after": nothing is named. */
const bare = /^\W*(?:this|that|it|they|these|those|which|what|nothing|everything|all|everyone|each)(?:\s+else)?\W*$/i;

/** What comes first is said of two things, where nobody is told what to do: "the tour comes before the tasting", "first to rent and then to charges". */
export function statementsIn({ text, role }: Sentence, values: readonly FoundValue[], { terms }: Around): FoundClaim[] {
  if (role === 'cell' || !mayState.test(text) || text.trimEnd().endsWith('?')) return [];
  return stretchesBetween(text, statementBreaks).flatMap(({ from, to }) => {
    const stretch = text.slice(from, to).trim();
    const isTimed = values.some(({ start, end, value }) => start < to && end > from && value.kind === 'duration');
    if (isTimed) return [];
    return pairsIn(stretch).flatMap(({ lead, first, second }): FoundClaim[] => {
      if (bare.test(first) || bare.test(second) || countWords(second) > longestThing) return [];
      const [earlier, later] = apart(stepOf(first, terms), stepOf(second, terms));
      if (earlier.length === 0 || later.length === 0) return [];
      const value: Order = { kind: 'order', earlier, later, lead: terms.in(lead) };
      return [{ value, start: from, end: to, text: stretch, clause: `${lead} ${first} ${second}` }];
    });
  });
}

/** "Goes |to rent first, then charges, then interest|". */
const chain =
  /(?<=^|\s)(?:to|towards|against|on|from)\s+(?<first>[^,]+?)\s+first,?\s+(?:and\s+)?then\s+(?<rest>.+\s(?:and\s+)?then\s.+)$/i;
const chained = /,?\s+(?:and\s+)?then\s+(?:(?:to|towards|against|on|from)\s+)?/i;

function pairsIn(stretch: string): Pair[] {
  const whole = chain.exec(stretch);
  if (whole)
    return pairsOf([whole.groups!['first']!, ...whole.groups!['rest']!.split(chained)], stretch.slice(0, whole.index));
  const match =
    firstThen.exec(stretch) ??
    thingFirst.exec(stretch) ??
    firstSecond.exec(stretch) ??
    before.exec(stretch) ??
    after.exec(stretch);
  if (match)
    return [{ lead: stretch.slice(0, match.index), first: match.groups!['first']!, second: match.groups!['second']! }];
  const list = listed.exec(stretch);
  if (!list) return [];
  const things = itemsAmong(list.groups!['things']!);
  if (things.length < fewestInOrder || things.length > mostInOrder) return [];
  return pairsOf(things, stretch.slice(0, list.index));
}

/** Each two of several things in their order. */
function pairsOf(things: readonly string[], lead: string): Pair[] {
  return things.flatMap((second, at) => things.slice(0, at).map((first) => ({ lead, first, second })));
}
