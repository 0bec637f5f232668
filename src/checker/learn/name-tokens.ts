import { matchesIn } from '../../document/matches.ts';
import { startsLower, withoutPossessive } from '../text/terms.ts';

/** A word of a text as the search for names sees it. */
export interface NameToken {
  word: string;
  start: number;
  end: number;
  key: string;
  capital: boolean;
  /** Only a blank, a hyphen or "&" stands between this token and the one before. */
  joined: boolean;
  /** Opens a sentence, a quotation or a part after a colon, where every word has a capital. */
  first: boolean;
  /** What stands between the token before and this one. */
  between: string;
}

const tokenPattern = /[\p{L}\p{N}]+(?:['’+][\p{L}\p{N}]+)*\+?/gu;
const joints: ReadonlySet<string> = new Set([' ', '-', ' & ', ' + ']);
const opening = /[.!?:"“”(*—–|]\s*$/;

/** Splits a text for the search for names. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let end = -1;
  for (const match of matchesIn(text, tokenPattern)) {
    const word = withoutPossessive(match[0]);
    const between = end < 0 ? '' : text.slice(end, match.index);
    tokens.push({
      word,
      start: match.index,
      end: match.index + match[0].length,
      key: word.toLowerCase(),
      capital: !startsLower(word) && /^[\p{Lu}\p{N}]/u.test(word),
      joined: end >= 0 && joints.has(between),
      first: end < 0 || (between !== ' ' && opening.test(between)),
      between,
    });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** What tokens in a row are known by: their words in lower case. */
export function keyOf(tokens: readonly NameToken[]): string {
  return tokens.map(({ key }) => key).join(' ');
}
