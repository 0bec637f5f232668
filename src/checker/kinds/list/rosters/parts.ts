import { phraseSource } from '../../../text/phrases.ts';
import { stretchesBetween } from '../../../text/stretch.ts';
import { finiteVerbs, partOpeners } from '../../../words/rosters.ts';
import { subordinateWords } from '../../../words/stances.ts';

/** A part of a line that says one thing. */
export interface Part {
  text: string;
  /** Where it begins in the line. */
  start: number;
  /** It stands before a colon and names what the rest is about. */
  isLabel: boolean;
  /** It opens the line and tells the case for which the rest holds. */
  isCase: boolean;
}

const longestLabel = 70;
const breaks = new RegExp(
  String.raw`[;!?()—–|→]|:(?!\d)|(?<!\b[a-z])\.(?=\s|$)|\s-\s|,\s+(?=${phraseSource(partOpeners)})|\s+(?:and|but)\s+(?=${phraseSource(finiteVerbs)}\s)`,
  'giu',
);
const adjunct =
  /^(\W*(?:during|between|in|on|with|by|at|for|under|within|from)\s(?![^,;.:]*\s(?:you|we|they)\s)[^,;.:]{2,40}),\s+(?!\p{L}+\s+(?:and|or)\s)/iu;

/** "|If we have no log of you|, a pass, a permit or a lease will do": its comma parts no two things of the row behind it. */
const openingCase = new RegExp(
  String.raw`^(\W*${phraseSource(subordinateWords)}\s[^,;.:]*?\s${phraseSource(finiteVerbs)}\s[^,;.:]+),\s+(?!\p{L}+\s+(?:and|or)\s)(?![^;.:]*\s(?:and|or)\s[^;.:]*,)`,
  'iu',
);

/** "Pick-up points: |Leeds and York; |Hull has none": the parts of a line, without those that are empty. */
export function partsOf(line: string): Part[] {
  const whole = line.replace(adjunct, '$1  ');
  const opening = openingCase.exec(whole)?.[1]?.length ?? 0;
  const text = opening > 0 ? `${whole.slice(0, opening)};${whole.slice(opening + 1)}` : whole;
  return stretchesBetween(text, breaks)
    .map(({ from, to }) => ({
      text: text.slice(from, to),
      start: from,
      isLabel: text[to] === ':' && to - from <= longestLabel,
      isCase: to <= opening,
    }))
    .filter((part) => /\p{L}/u.test(part.text));
}
