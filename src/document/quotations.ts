import type { Stretch } from './inline.ts';
import { matchesIn } from './matches.ts';

/** Opening and closing marks. A straight or typographic apostrophe inside a word opens and closes nothing. */
const quotation =
  /“[^”\n]+”|(?<![\p{L}\d"])"(?=\S)[^"\n]+"|(?<![\p{L}\d])‘(?=\S)(?:[^’\n]|’(?=[\p{L}\d]))+’|(?<![\p{L}\d'])'(?=\S)(?:[^'\n]|'(?=[\p{L}\d]))+'(?![\p{L}\d])/gu;

/** What is said, or the name of a thing: "Pending" is a state, "We refund it" is a line. */
const shortestLine = 3;

/** Stretches of a text between quotation marks, marks included, that are long enough to be said by someone. */
export function findQuotations(text: string): Stretch[] {
  if (!/["“'‘]/.test(text)) return [];
  const found: Stretch[] = [];
  for (const { 0: written, index } of matchesIn(text, quotation)) {
    const words = written.match(/\S+/g)?.length ?? 0;
    if (words >= shortestLine || /[.!?…]["”'’]$/.test(written)) found.push([index, index + written.length]);
  }
  return found;
}

/** The text with every quotation blanked out, offsets unchanged: what the page says in its own voice. */
export function withoutQuotations(text: string, quotations: readonly Stretch[]): string {
  let own = '';
  let at = 0;
  for (const [start, end] of quotations) {
    own += `${text.slice(at, start)}“${'·'.repeat(Math.max(0, end - start - 2))}”`;
    at = end;
  }
  return own + text.slice(at);
}

/** True when nothing but white space and marks stands outside the quotations. */
export function isQuotation(text: string, quotations: readonly Stretch[]): boolean {
  if (quotations.length === 0) return false;
  return !/[\p{L}\d]/u.test(withoutQuotations(text, quotations));
}
