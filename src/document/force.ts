import { findComponent } from './components.ts';
import { judgeQuotations } from './force-quotations.ts';
import { judgeComponents, judgeLabel, judgeSurroundings, type Verdict } from './force-structure.ts';
import { findSucceeded } from './force-succession.ts';
import { exampleAfter, findWordedAsides, judgeOpening, type OpenExample } from './force-wording.ts';
import type { Stretch } from './inline.ts';
import type { Block } from './page.ts';
import { findQuotations, isQuotation, withoutQuotations } from './quotations.ts';
import type { Aside, Force, Sentence } from './types.ts';

/** The force of one sentence, and of the stretches in it that differ. */
export interface Judgement extends Verdict {
  asides: readonly Aside[];
}

/**
 * Force of a stretch of a sentence: of the aside that it stands in, else of the sentence.
 *
 * @param start offset into the text of the sentence
 */
export function forceAt(sentence: Sentence, start: number, end: number = start + 1): Verdict {
  const aside = sentence.asides?.find((part) => part.start < end && start < part.end);
  return aside ?? { force: sentence.force, reason: sentence.forceReason };
}

/** Whether a place of this force says what holds: in plain words, or as a line to say. */
export function isAsserted(force: Force): boolean {
  return force === 'assert' || force === 'script';
}

const asserts: Verdict = { force: 'assert', reason: '' };
/** Most sentences have no asides, and share this list. */
const none: readonly Aside[] = [];

/**
 * Judges the sentences of a block: components first, then the label that opens it, tables, lead-ins and headings, quote
 * marks, and the wording of the sentence itself.
 *
 * @param sentences stretches of the text of the block, in order
 * @param underHeading what the headings above make of the block
 * @returns one judgement for each sentence
 */
export function judgeBlock(
  block: Block,
  sentences: readonly Stretch[],
  underHeading: Verdict | undefined,
): Judgement[] {
  const { text, deleted, tagged } = block.inline;
  const component = judgeComponents(block.within);
  if (component && component.force !== 'script') return sentences.map(() => ({ ...component, asides: none }));

  const quotations = findQuotations(text);
  const own = withoutQuotations(text, quotations);
  const marked: Aside[] = [
    ...deleted.map(([start, end]): Aside => ({ start, end, force: 'history', reason: 'struck through' })),
    ...tagged.flatMap(({ name, stretch: [start, end] }): Aside[] => {
      const force = findComponent(name)?.force;
      return force === undefined ? [] : [{ start, end, force, reason: `inside <${name}>` }];
    }),
    ...judgeQuotations(text, quotations),
  ];

  const questions = boldQuestions(block.inline);
  let open: OpenExample = 'none';
  let line: LineJudgement = { end: -1, verdict: undefined };
  return sentences.map(([start, end], at) => {
    if (start >= line.end) line = judgeLine(block, start, quotations, component ?? underHeading);
    const sentence = own.slice(start, end);
    const asides = [
      ...marked.filter((aside) => aside.start < end && start < aside.end).map((aside) => inSentence(aside, start, end)),
      ...findWordedAsides(sentence),
      ...findSucceeded(sentence, own.slice(...(sentences[at + 1] ?? [0, 0]))),
    ];
    const opening = judgeOpening(sentence, open);
    open = exampleAfter(sentence, open);
    const verdict = line.verdict ?? component ?? opening ?? (isWithin(questions, start, end) ? asked : asserts);
    return isAsserted(verdict.force) ? settle(verdict, sentence, asides) : { ...verdict, asides: none };
  });
}

const asked: Verdict = { force: 'question', reason: 'it leads up to a question' };

/** "**My bill shows $250. Why?**": what opens a line in bold and ends with a question is one as a whole, and the answer may stand on the line below. */
function boldQuestions({ text, strong }: Block['inline']): Stretch[] {
  return strong.filter(([start, end]) => {
    const opensLine = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
    return opensLine && text.slice(start, end).trimEnd().endsWith('?');
  });
}

function isWithin(stretches: readonly Stretch[], start: number, end: number): boolean {
  return stretches.some(([from, to]) => from <= start && end <= to);
}

/** What the label of a line and its surroundings make of it. A line ends at a hard break. */
function judgeLine(
  block: Block,
  start: number,
  quotations: readonly Stretch[],
  outer: Verdict | undefined,
): LineJudgement {
  const { text } = block.inline;
  const breakAt = text.indexOf('\n', start);
  const end = breakAt < 0 ? text.length : breakAt;
  const inLine = quotations
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): Stretch => [from - start, to - start]);
  const line = {
    text: text.slice(start, end),
    quotations: inLine,
    isQuotation: isQuotation(text.slice(start, end), inLine),
  };
  return { end, verdict: judgeLabel(line) ?? judgeSurroundings(line, block, outer) };
}

interface LineJudgement {
  end: number;
  verdict: Verdict | undefined;
}

function inSentence(aside: Aside, start: number, end: number): Aside {
  return { ...aside, start: Math.max(aside.start, start) - start, end: Math.min(aside.end, end) - start };
}

/** A few words that only introduce a quotation ("The member wrote") or a ban ("Please") are no sentence of their own. */
const mostWordsBefore = { quotation: 6, ban: 2, other: 0 };

/** The force of a sentence that asserts, with its asides; an aside that is all there is becomes the sentence. */
function settle(verdict: Verdict, text: string, asides: readonly Aside[]): Judgement {
  if (asides.length === 0) return { ...verdict, asides: none };
  const apart = withoutOverlaps(asides.filter(({ force }) => force !== 'script'));
  const [first] = apart;
  if (
    first &&
    first.force !== 'example' &&
    apart.every(({ force }) => force === first.force) &&
    isAllThereIs(text, apart)
  ) {
    return { force: first.force, reason: first.reason, asides: none };
  }
  const spoken = asides.find(({ force }) => force === 'script');
  const base = verdict.force === 'assert' && spoken ? { force: spoken.force, reason: spoken.reason } : verdict;
  return { ...base, asides: apart };
}

function isAllThereIs(text: string, asides: readonly Aside[]): boolean {
  const last = asides.at(-1)!;
  if (/[\p{L}\d·]/u.test(text.slice(last.end))) return false;
  let before = '';
  let at = 0;
  for (const { start, end } of asides) {
    before += text.slice(at, start);
    at = end;
  }
  const words = before.match(/[\p{L}\d·]+/gu) ?? [];
  const [first] = asides;
  const kind = text[first!.start] === '“' ? 'quotation' : first!.force === 'dont-say' ? 'ban' : 'other';
  return words.length <= mostWordsBefore[kind] && !/[\d·]/.test(before);
}

/** Asides in order; of two that overlap, the one that begins first stays and the other keeps what is left of it. */
function withoutOverlaps(asides: readonly Aside[]): Aside[] {
  const kept: Aside[] = [];
  for (const aside of asides.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const free = Math.max(aside.start, kept.at(-1)?.end ?? 0);
    if (free < aside.end) kept.push({ ...aside, start: free });
  }
  return kept;
}
