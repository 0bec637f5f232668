/** An equation of a text that does not hold, with its place and what its left side comes to. */
export interface WrongEquation {
  start: number;
  end: number;
  result: string;
}

/** A number with its sign of money or percent. */
interface Operand {
  value: number;
  unit: string;
  decimals: number;
}

const clauseBreak = /[.;:!?|,]\s|[→=(]|\s(?:and|or|so|then|thus)\s/giu;
const operator = /\s*[+×*]\s*|\s+[-−–x]\s+/gu;
/** Between bare numbers these may as well be a range. */
const rangeSigns: readonly string[] = ['-', '–'];
/** Words may stand around the number, but no second number. */
const operand = /^[^\d$€£%]*([$€£]?)\s?(\d[\d,]*(?:\.\d+)?)\s?(%?)[^\d$€£%]*$/u;
const resultAt = /^\s*([$€£]?)\s?(\d[\d,]*(?:\.\d+)?)\s?(%?)(?![\p{L}\p{N}]|[.,]\d|\s*[+×*/÷=(^-])/u;
/** A result that is said to be rounded or cut off is not looked at. */
const rounding =
  /\b(?:round|rounded|rounds|about|approximately|roughly|truncat\w*|floor|capped|max\w*|min\w*)\b|[≈~]/iu;

/** "5.5 % + 0.025 % = 6.0 %" -> 5.525 %. Sums, differences and products written with signs, of one unit and without brackets. */
export function wrongEquationsIn(text: string): WrongEquation[] {
  if (!text.includes('=') || rounding.test(text)) return [];
  return [...text.matchAll(/=/g)].flatMap(({ index }) => {
    const right = resultAt.exec(text.slice(index + 1));
    const left = leftSide(text.slice(0, index));
    if (!right || !left) return [];
    const stated = readOperand(right);
    const result = evaluate(left.text, stated);
    if (result === undefined || isNear(result, stated)) return [];
    return [{ start: left.start, end: index + 1 + right[0].length, result: show(result, stated) }];
  });
}

/** What stands left of the sign, back to where its clause begins. */
function leftSide(before: string): { text: string; start: number } | undefined {
  const breaks = [...before.matchAll(clauseBreak)];
  const last = breaks.at(-1);
  const from = last ? last.index + last[0].length : 0;
  const first = before.slice(from).search(/[$€£]\s?\d|\d/u);
  if (first < 0) return undefined;
  const text = before.slice(from + first);
  return text.search(operator) < 0 ? undefined : { text: text.trim(), start: from + first };
}

function readOperand([, sign = '', digits = '', percent = '']: RegExpExecArray): Operand {
  const plain = digits.replaceAll(',', '');
  return { value: Number(plain), unit: sign + percent, decimals: (plain.split('.')[1] ?? '').length };
}

function evaluate(text: string, stated: Operand): number | undefined {
  const signs = [...text.matchAll(operator)].map(([sign]) => sign.trim());
  const matches = text.split(operator).map((part) => operand.exec(part));
  const operands = matches.flatMap((match) => (match ? [readOperand(match)] : []));
  if (operands.length < matches.length || operands.length !== signs.length + 1) return undefined;
  if (signs.every((sign) => /[+−–-]/.test(sign))) return sumOf(operands, signs, stated);
  return signs.every((sign) => /[×*x]/.test(sign)) ? productOf(operands, stated) : undefined;
}

function sumOf([first, ...others]: readonly Operand[], signs: readonly string[], stated: Operand): number | undefined {
  if (!first || [first, ...others].some(({ unit }) => unit !== stated.unit)) return undefined;
  if (stated.unit === '' && signs.some((sign) => rangeSigns.includes(sign))) return undefined;
  return others.reduce((sum, { value }, at) => (signs[at] === '+' ? sum + value : sum - value), first.value);
}

/** Percentages of an amount are shares; times a plain number they stay percentages. */
function productOf(operands: readonly Operand[], stated: Operand): number | undefined {
  const units = operands.map(({ unit }) => unit).filter(Boolean);
  const amounts = units.filter((unit) => unit !== '%');
  const product = operands.reduce((all, { value }) => all * value, 1);
  if (stated.unit === '%') return units.length === 1 && units[0] === '%' ? product : undefined;
  if (amounts.length > 1 || (amounts[0] ?? '') !== stated.unit) return undefined;
  return product / 100 ** (units.length - amounts.length);
}

/** Whether the stated result is right, or right when rounded to its last digit. */
function isNear(result: number, { value, decimals }: Operand): boolean {
  return Math.abs(result - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

function show(result: number, { unit }: Operand): string {
  const amount = String(Number(result.toFixed(6)));
  return unit === '%' ? `${amount}%` : `${unit}${amount}`;
}
