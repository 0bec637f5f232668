import { phraseSource } from '../../../text/phrases.ts';
import { stretchesBetween } from '../../../text/stretch.ts';
import { finiteVerbs, partOpeners } from '../../../words/rosters.ts';

/** A part of a line that says one thing. */
export interface Part {
  text: string;
  /** Where it begins in the line. */
  start: number;
  /** It stands before a colon and names what the rest is about. */
  isLabel: boolean;
}

const longestLabel = 70;
const breaks = new RegExp(
  String.raw`[;!?()—–|→]|:(?!\d)|(?<!\b[a-z])\.(?=\s|$)|\s-\s|,\s+(?=${phraseSource(partOpeners)})|\s+(?:and|but)\s+(?=${phraseSource(finiteVerbs)}\s)`,
  'giu',
);
const adjunct =
  /^(\W*(?:during|between|in|on|with|by|at|for|under|within|from)\s(?![^,;.:]*\s(?:you|we|they)\s)[^,;.:]{2,40}),\s+(?!\p{L}+\s+(?:and|or)\s)/iu;

/** "Pick-up points: |Leeds and York; |Hull has none": the parts of a line, without those that are empty. */
export function partsOf(line: string): Part[] {
  const text = line.replace(adjunct, '$1  ');
  return stretchesBetween(text, breaks)
    .map(({ from, to }) => ({
      text: text.slice(from, to),
      start: from,
      isLabel: text[to] === ':' && to - from <= longestLabel,
    }))
    .filter((part) => /\p{L}/u.test(part.text));
}
