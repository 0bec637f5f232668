import type { Token } from './terms.ts';
import { numberWords, units } from './words/numbers.ts';

const signs: ReadonlySet<string> = new Set(['$', '€', '£']);
/** Words that may stand between number and unit; working days are another unit than days. */
const between: ReadonlyMap<string, string> = new Map([
  ['business', 'b'],
  ['working', 'b'],
  ['calendar', ''],
  ['full', ''],
  ['consecutive', ''],
]);

/**
 * Numbers with their unit as one word that starts with "=", so that other writings of the same amount meet:
 * "two weeks" and "14-day" give =336h, "$30.00" and "30 dollars" =30$, "3 business days" =72bh.
 */
export function quantitiesOf(text: string, tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const written = numberWords.get(token.word) ?? token.word;
    if (!/^\d/.test(written) || Number.isNaN(Number(written))) continue;
    const number = Number(written);
    const sign = text[token.start - 1] ?? '';
    if (signs.has(sign)) {
      found.push({ word: `=${number}${sign}`, start: token.start - 1, end: token.end });
    } else if (text[token.end] === '%') {
      found.push({ word: `=${number}%`, start: token.start, end: token.end + 1 });
    } else {
      const kind = between.get(tokens[i + 1]?.word ?? '');
      const unitToken = tokens[kind === undefined ? i + 1 : i + 2];
      const unit = unitOf(unitToken?.word ?? '');
      if (unit === undefined || unitToken === undefined) continue;
      const amount = Math.round(number * unit[0] * 1000) / 1000;
      found.push({ word: `=${amount}${kind ?? ''}${unit[1]}`, start: token.start, end: unitToken.end });
    }
  }
  return found;
}

function unitOf(word: string): readonly [number, string] | undefined {
  return units.get(word) ?? (word.endsWith('s') ? units.get(word.slice(0, -1)) : undefined);
}
