import { matchesIn } from '../../document/matches.ts';
/** The clause around a stretch of a sentence, in two parts. */
export interface Stretch {
  before: string;
  behind: string;
}

const breaks = /[;:—–|()]|,(?!\d)|\s-\s|\b(?:but|while|then|and then)\b/giu;

/** What stands between the nearest break before `start` and the nearest behind `end`: "call us |by phone or chat| on weekdays". */
export function stretchAround(text: string, start: number, end: number): Stretch {
  let from = 0;
  let to = text.length;
  for (const { index, 0: words } of matchesIn(text, breaks)) {
    if (index + words.length <= start) from = index + words.length;
    else if (index >= end && index < to) to = index;
  }
  return { before: text.slice(from, start), behind: text.slice(end, to) };
}
