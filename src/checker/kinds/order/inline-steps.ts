import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { countWords } from '../../text/terms.ts';
import type { Order } from '../../types.ts';
import { caseOpenings, menuWords } from '../../words/order-places.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { apart, stepOf } from './step-terms.ts';

/** "|1.| Loosen the hose |2.| Close the valve", "|Step 1:| …", "(|1|) trim the roots, (|2|) soak the bark". */
const number = /(?<=^|\s)(?:step\s+|\()?(?<number>\d)[.):](?=\s+\p{L})/giu;
const mayNumber = /(?:^|\s)(?:step\s+|\()?[2-9][.):]?(?:\s+\p{L}|$)/iu;
/** "Drain |→| filter |→| refill". */
const arrow = /\s*(?:→|⇒|->|=>)\s*/u;
const hasArrow = /→|⇒|->|=>/;
const isMenu = phraseTest(menuWords);
/** "|If| the alert is active → ask": what follows from a case, and no order. */
const opensCase = new RegExp(`(?:^|[:;,]\\s+)${phraseSource(caseOpenings)}`, 'i');
const mostSteps = 8;
const longestStep = 16;

/** Each two of the numbered steps that one line gives, or that arrows join: "1. Loosen the hose 2. Close the valve". */
export function inlineStepsIn(sentence: Sentence, { document, terms }: Around): FoundClaim[] {
  const { text, role } = sentence;
  if (role === 'title' || role === 'heading') return [];
  const steps = hasArrow.test(text) ? joinedSteps(text) : numberedSteps(sentence, document);
  if (steps.length < 2 || steps.length > mostSteps || steps.some((step) => countWords(step) > longestStep)) return [];
  return steps.flatMap((second, at) =>
    steps.slice(0, at).flatMap((first): FoundClaim[] => {
      const [earlier, later] = apart(stepOf(first, terms), stepOf(second, terms));
      if (earlier.length === 0 || later.length === 0) return [];
      const value: Order = { kind: 'order', earlier, later };
      return [{ value, start: 0, end: text.length, text, clause: `${first} ${second}` }];
    }),
  );
}

function joinedSteps(text: string): string[] {
  if (isMenu.test(text) || opensCase.test(text)) return [];
  return withoutLabel(text)
    .split(arrow)
    .filter((step) => /\p{L}/u.test(step));
}

/** The numbered steps of the line that ends with a sentence; none where it goes on. */
function numberedSteps(sentence: Sentence, document: Document): string[] {
  if (!mayNumber.test(sentence.text) && !isOfNumbers(document.sentences[sentence.index - 1], sentence)) return [];
  if (isOfLine(document.sentences[sentence.index + 1], sentence)) return [];
  const line: string[] = [];
  for (let at = sentence.index; isOfLine(document.sentences[at], sentence); at -= 1)
    line.unshift(document.sentences[at]!.text);
  const text = line.join(' ');
  const found = matchesIn(text, number);
  const opening = Number(found[0]?.groups?.['number']);
  const isWhole = opening === 1 || (opening === 2 && sentence.ordered && sentence.item === 0);
  if (!isWhole || found.some(({ groups }, at) => Number(groups!['number']) !== opening + at)) return [];
  const steps = found.map(({ index, 0: sign }, at) =>
    text.slice(index + sign.length, found[at + 1]?.index ?? text.length),
  );
  return opening === 1 ? steps : [text.slice(0, found[0]!.index), ...steps];
}

/** "Loosen the hose |2.|": the sign of the step behind it ends the sentence before. */
function isOfNumbers(before: Sentence | undefined, sentence: Sentence): boolean {
  return isOfLine(before, sentence) && mayNumber.test(before!.text);
}

function isOfLine(other: Sentence | undefined, { block, group, item, role }: Sentence): boolean {
  return (
    other !== undefined && other.role === role && other.block === block && other.group === group && other.item === item
  );
}

function withoutLabel(text: string): string {
  return text.slice(text.lastIndexOf(':') + 1);
}
