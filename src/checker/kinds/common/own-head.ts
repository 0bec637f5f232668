import { allTerms } from '../../match/surroundings.ts';
import { Terms } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { pageKinds, pageReaders } from '../../words/page-kinds.ts';
import { sortNouns } from '../../words/slots.ts';

const terms = new Terms();
const headsOfAnyPage: ReadonlySet<string> = new Set(terms.in([...pageKinds, ...pageReaders, ...sortNouns].join(' ')));

/** "Returning a |gift|": a head with a word that stands nowhere on the other line or above it, and is none that any page may have. */
export function hasOwnHead({ fields }: Claim, other: Claim): boolean {
  const known = allTerms(other);
  return headOf(fields).some((term) => !known.has(term) && !headsOfAnyPage.has(term));
}

/**
 * Whether the heads say that two lines on a thing are of two cases: "monthly plans" and "yearly plans", "tickets" and "|saver| tickets". A thing
 * that one word names ("the plan") is what the head says it is, so that any word of its own is enough.
 */
export function standApart(a: Claim, b: Claim, thing: readonly string[]): boolean {
  const [left, right] = [hasOwnHead(a, b), hasOwnHead(b, a)];
  if (thing.length < 2) return left || right;
  return (
    (left && right && !standUnderOne(a, b)) || (left && marksThing(a, b, thing)) || (right && marksThing(b, a, thing))
  );
}

/** "|Lake trips|" and "|lake trips| with a pass: may I sail?": a heading of words that the other line stands under as well. */
function standUnderOne(a: Claim, b: Claim): boolean {
  return isHeadOver(a, b) || isHeadOver(b, a);
}

function isHeadOver({ document, sentence }: Claim, { fields }: Claim): boolean {
  const own = terms.in(document.sections[sentence.section]?.heading ?? '');
  const known = new Set(headOf(fields));
  return own.length > 1 && own.every((term) => known.has(term));
}

/** Whether a part of a head, "|saver tickets|: refunds", names the thing and has a word of its own beside it. */
function marksThing({ document, sentence }: Claim, other: Claim, thing: readonly string[]): boolean {
  const known = allTerms(other);
  return [document.title, document.sections[sentence.section]?.heading ?? ''].some((head) =>
    head.split(partBreak).some((part) => {
      const own = terms.in(part);
      return (
        own.some((term) => thing.includes(term)) && own.some((term) => !known.has(term) && !headsOfAnyPage.has(term))
      );
    }),
  );
}

const partBreak = /[:–—|/]|\s-\s/;

/** Whether the head of one line names the thing with a word of its own right before it: "|express| shipping" beside "shipping". */
export function headNarrows({ document, sentence }: Claim, other: Claim, thing: ReadonlySet<string>): boolean {
  const known = new Set([...allTerms(other), ...terms.in(textBefore(other))]);
  return [document.title, document.sections[sentence.section]?.heading ?? ''].some((head) =>
    head.split(partBreak).some((part) => {
      const own = terms.in(part);
      const at = own.findIndex((term) => thing.has(term));
      return at > 0 && !known.has(own[at - 1]!) && !headsOfAnyPage.has(own[at - 1]!);
    }),
  );
}

/** What the paragraph says before the line. */
function textBefore({ document: { sentences }, sentence }: Claim): string {
  const texts: string[] = [];
  for (let at = sentence.index - 1; sentences[at]?.block === sentence.block; at -= 1) texts.push(sentences[at]!.text);
  return texts.join(' ');
}

function headOf({ heading, title }: Claim['fields']): string[] {
  return [...heading, ...title];
}
