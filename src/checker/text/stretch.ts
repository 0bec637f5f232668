import { matchesIn } from '../../document/matches.ts';

/** Where a part of a text stands, as offsets: from the one up to the other. */
export interface Extent {
  from: number;
  to: number;
}

/** The clause around a stretch of a sentence, in two parts. */
export interface Stretch {
  before: string;
  behind: string;
}

/** What ends a statement in whose middle commas and colons may stand. */
export const statementBreaks = /[.;()!?—–|](?=\s|$)|,\s+(?=(?:but|so)\s)/g;
const clauseBreaks = /[;—–|()]|:(?!\d)|,(?!\d)|\s-\s|\b(?:but|while|then|and then)\b/giu;

/**
 * The stretches of a text between its breaks, in order; those that are empty as well.
 *
 * @param breaks has the flag `g`
 */
export function stretchesBetween(text: string, breaks: RegExp): Extent[] {
  const stretches: Extent[] = [];
  let from = 0;
  for (const { index, 0: words } of matchesIn(text, breaks)) {
    stretches.push({ from, to: index });
    from = index + words.length;
  }
  return [...stretches, { from, to: text.length }];
}

/** What stands before the first break of a text; all of it where there is none. */
export function beforeBreak(text: string, breaks: RegExp): string {
  const at = text.search(breaks);
  return at < 0 ? text : text.slice(0, at);
}

/** What stands between the nearest break before `start` and the nearest behind `end`: "call us |by phone or chat| on weekdays". */
export function stretchAround(text: string, start: number, end: number): Stretch {
  let from = 0;
  let to = text.length;
  for (const { index, 0: words } of matchesIn(text, clauseBreaks)) {
    if (index + words.length <= start) from = index + words.length;
    else if (index >= end && index < to) to = index;
  }
  return { before: text.slice(from, start), behind: text.slice(end, to) };
}
