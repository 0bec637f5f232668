/** Where in a text a cue must stand. */
type Position = 'anywhere' | 'start' | 'end' | 'whole';

/**
 * Compiles the phrases of a word list into one expression that finds any of them, whatever the case.
 *
 * A phrase is plain words with a few marks: `(say|tell)` is one of these, `[ever]` may be left out, `#` is an amount,
 * `_` any word, `...` up to ten words without a comma, `<month>` a day or month, `<date>` a year as well. `(do not|don't) [ever] say` finds "Don't say".
 *
 * @param position `start` and `whole` pass over numbers, bullets and marks in front; `end` and `whole` over a colon and
 *   an opening quotation mark behind
 */
export function compileCues(phrases: readonly string[], position: Position): RegExp {
  const choice = `(?:${phrases.map(phrasePattern).join('|')})`;
  if (position === 'anywhere') return new RegExp(String.raw`\b${choice}(?![\wÀ-ɏ])`, 'i');
  if (position === 'start') return new RegExp(String.raw`^${inFront}${choice}(?![\wÀ-ɏ])`, 'iu');
  return new RegExp(`${position === 'end' ? String.raw`\b` : `^${inFront}`}${choice}${behind}$`, 'iu');
}

const inFront = String.raw`[^\p{L}\d#$€£❌✅✗✘🚫⛔👎([]*(?:\d{1,2}[.)]\s+)?`;
const behind = String.raw`\s*[:,]?\s*["'“‘(]?\s*`;

const month = String.raw`(?:(?:(?:the\s)?\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ember|ober)?\.?(?:\s\d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:,?\s(?:19|20)\d\d)?|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})`;

const marks: Readonly<Record<string, string>> = {
  '#': String.raw`(?:US)?[$€£]?\s?\d[\d,.]*(?:\s?%)?`,
  _: String.raw`[\wÀ-ɏ'’-]+`,
  "'": "['’]",
  '<month>': month,
  '<date>': String.raw`(?:(?:19|20)\d\d(?!-\d)|${month})`,
};
const anyWords = String.raw`(?:\s+[^\s;,]+){0,10}?`;

/** Words one after the other. What may be left out takes the space with it that stands between it and its neighbour. */
function phrasePattern(phrase: string): string {
  let pattern = '';
  let hasWord = false;
  for (const token of splitOutsideBrackets(phrase, ' ')) {
    const optional = token.startsWith('[') && token.endsWith(']');
    const word = optional ? alternatives(token.slice(1, -1)) : wordPattern(token);
    if (token === '...') pattern += anyWords;
    else if (optional) pattern += hasWord ? `(?:\\s+${word})?` : `(?:${word}\\s+)?`;
    else {
      pattern += hasWord ? `\\s+${word}` : word;
      hasWord = true;
    }
  }
  return pattern;
}

function alternatives(list: string): string {
  return `(?:${splitOutsideBrackets(list, '|').map(phrasePattern).join('|')})`;
}

/** One word: letters, marks, and alternatives in round brackets; `[v]#` is an amount with or without a "v". */
function wordPattern(token: string): string {
  const parts = token.matchAll(/\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|<date>|<month>|[\s\S]/gu);
  return Array.from(parts, ([part]) => {
    if (part.startsWith('(') && part.length > 1) return alternatives(part.slice(1, -1));
    if (part.startsWith('[') && part.length > 1) return `${alternatives(part.slice(1, -1))}?`;
    return marks[part] ?? part.replace(/[\\^$.*+?{}|/()[\]]/, String.raw`\$&`);
  }).join('');
}

function splitOutsideBrackets(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(' || character === '[') depth++;
    if (character === ')' || character === ']') depth--;
    if (character === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
