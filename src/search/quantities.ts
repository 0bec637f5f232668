import type { Token } from './terms.ts';
import { numberWords, units } from './words/numbers.ts';

const signs: Readonly<Record<string, string>> = { $: '$', '€': '€', '£': '£' };
/** Words that may stand between number and unit without changing the number; "business" makes another unit. */
const between: Readonly<Record<string, string>> = {
  business: 'b',
  working: 'b',
  calendar: '',
  full: '',
  consecutive: '',
};

/**
 * Numbers with their unit as one word that starts with "=", so that other writings of the same amount meet:
 * "two weeks" and "14-day" give =336h, "$30.00" and "30 dollars" =30$, "3 business days" =72bh.
 */
export function quantitiesOf(text: string, tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const number = Number(numberWords[token.word] ?? token.word);
    if (Number.isNaN(number)) continue;
    const sign = signs[text[token.start - 1] ?? ''];
    if (sign !== undefined) {
      found.push({ word: `=${number}${sign}`, start: token.start - 1, end: token.end });
    } else if (text[token.end] === '%') {
      found.push({ word: `=${number}%`, start: token.start, end: token.end + 1 });
    } else {
      const kind = between[tokens[i + 1]?.word ?? ''];
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
  return units[word] ?? (word.endsWith('s') ? units[word.slice(0, -1)] : undefined);
}
