import { matchesIn } from '../../document/matches.ts';
import type { Sentence } from '../../document/types.ts';
import type { FoundValue, Quantity } from '../../facts/types.ts';
import type { FoundClaim } from '../kinds/kind.ts';
import { pointsBack } from '../kinds/stance/antecedent.ts';
import { phraseSource } from '../text/phrases.ts';
import { countWords } from '../text/terms.ts';
import { antecedentLeads } from '../words/pronouns.ts';
import type { Near } from './page-context.ts';

const clauseBreak = /[,;()—–|]|:(?!\d)|\s-\s|\b(?:and|or|but|then|while|so)\b/giu;
/** "40 canoes |that| can be rented for 2 days": what a value behind it is said of. */
const relative = /^\s+(?:that|which|who)\s/iu;
/** "And" and "or" before a name. */
const joinsName = /^(?:[Aa]nd|[Oo]r)\s+(?:the\s+)?\p{Lu}/u;

/**
 * Names that share a value are one clause ("the Moor Lamp and the Fell Lamp cost $5"), names with a value each are two ("Moor $5 or
 * Fell $6").
 */
function joinsNames(text: string, at: number, values: readonly FoundValue[]): boolean {
  const onBothSides = values.some(({ end }) => end <= at) && values.some(({ start }) => start > at);
  return !onBothSides && joinsName.test(text.slice(at));
}

/** "Late calls |(second shift)| are taken from 6 PM": what stands between a thing and its verb begins no clause. */
const aside = /\([^()\d]*\)(?=\s+\p{Ll})/gu;

/** The clause that holds the value without the values themselves, and the rest of the sentence. */
export function nearText(sentence: Sentence, values: readonly FoundValue[], found: FoundClaim, others: string): Near {
  const { text } = sentence;
  const all = withOwn(values, found);
  if (found.clause !== undefined)
    return { clause: found.clause, rest: `${text.slice(0, found.start)} ${text.slice(found.end)}`, part: '' };
  const starts = [0];
  let to = text.length;
  const asides = matchesIn(text.slice(0, found.start), aside);
  for (const match of matchesIn(text, clauseBreak)) {
    const at = match.index;
    if (at >= found.start && at < found.end) continue;
    if (
      joinsNames(text, at, all) ||
      asides.some(({ index, 0: words }) => at === index || at === index + words.length - 1)
    )
      continue;
    if (at < found.start) starts.push(at + match[0].length);
    else if (at < to) to = at;
  }
  const from = antecedentStart(text, starts);
  const without = (start: number, end: number): string => {
    let result = '';
    let position = start;
    for (const value of all) {
      if (value.end <= start || value.start >= end) continue;
      const isSpokenOf = value === found || relative.test(text.slice(value.end, found.start));
      const keep = value.value.kind === 'count' && (isSpokenOf || isOne(value.value)) ? value.value.noun : '';
      result += `${text.slice(position, Math.max(position, value.start))} ${keep} `;
      position = Math.max(position, value.end);
    }
    return result + text.slice(position, Math.max(position, end));
  };
  const anchor = anchorOf(found);
  return {
    clause: found.value.kind === 'duration' ? apart(without(from, to), anchor) : `${without(from, to)} ${anchor}`,
    rest: `${without(0, from)} ${without(to, text.length)} ${others} ${anchor}`,
    part: partOf(sentence, found),
  };
}

/** The values of a sentence, and what a kind read beside them: "is charged". */
function withOwn(values: readonly FoundValue[], found: FoundClaim): readonly FoundValue[] {
  const { value, start, end } = found;
  if (value.kind !== 'money' || values.some((each) => each.start < end && each.end > start)) return values;
  return [...values, { ...found, value }].sort((a, b) => a.start - b.start);
}

/** Parts of a sentence that say one thing each of a thing of their own: "Moor: 4 lamps a month; Fell: |15|". */
const partBreak = /;|[,.](?=\s+[^,;:.()]{1,40}:\s)/gu;

/** The part of a sentence that holds a value, with what stands before its colon; the whole sentence where it has no parts. */
function partOf({ text }: Sentence, { start, end }: FoundClaim): string {
  const breaks = matchesIn(text, partBreak).map(({ index }) => index);
  const from = breaks.findLast((at) => at < start) ?? -1;
  return text.slice(
    from + 1,
    breaks.find((at) => at >= end),
  );
}

/** "At the loan desk, |which| is open until 8 PM": the clause begins with what it speaks of, "loan desk". */
const relativeClause = /^\s*(?:which|who|where)\s/i;
const beforeAntecedent = new RegExp(String.raw`.*${phraseSource(antecedentLeads)}\s+`, 'is');
const longestAntecedent = 4;

/** Where the clause of a value begins, of the starts of all clauses up to it; with what it goes on about, where it names that by a pronoun. */
function antecedentStart(text: string, starts: readonly number[]): number {
  const from = starts.at(-1)!;
  if (from === 0) return from;
  if (pointsBack(text.slice(from))) return starts.findLast((start) => countWords(text.slice(start, from)) > 1) ?? 0;
  if (!relativeClause.test(text.slice(from))) return from;
  const lead = beforeAntecedent.exec(text.slice(0, from))?.[0].length ?? 0;
  return lead > 0 && countWords(text.slice(lead, from)) <= longestAntecedent ? lead : from;
}

/** "One tree for every $5" speaks of trees, and counts none. */
function isOne({ low, high }: Quantity): boolean {
  return low === 1 && high === 1;
}

/** "After delivery", "per day": from where or how often a value counts. */
export function anchorOf({ value }: FoundClaim): string {
  return 'anchor' in value ? value.anchor : '';
}

/** The start of a duration says little of what the duration is for: much is counted from the delivery. */
function apart(clause: string, anchor: string): string {
  const at = anchor === '' ? -1 : clause.toLowerCase().indexOf(anchor.toLowerCase());
  return at < 0 ? clause : `${clause.slice(0, at)} ${clause.slice(at + anchor.length)}`;
}

/** "One can be rented for $6": what is rented stands in the sentence before. */
export function goingOn({ clause, ...others }: Near, precedent: string): Near {
  return { clause: precedent ? `${clause} ${precedent}` : clause, ...others };
}

/** The rest of a sentence without its label, where that is a case. */
export function withoutLabel({ rest, ...others }: Near, label: string): Near {
  return { ...others, rest: rest.replace(label, ' ') };
}
