import { matchesIn } from '../../../document/matches.ts';
import type { Sentence } from '../../../document/types.ts';
import { once } from '../../once.ts';
import { foldPhrase, keysOfPhrases, phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { stretchesBetween } from '../../text/stretch.ts';
import type { Terms } from '../../text/terms.ts';
import type { Point, Timing } from '../../types.ts';
import { asideLeads, lastingVerbs, momentActs, namedMoments } from '../../words/moments.ts';
import { negations } from '../../words/negations.ts';
import { aheadWords } from '../../words/order-statements.ts';
import {
  blockedWords,
  endPhase,
  idleOfTimings,
  paperLeads,
  papers,
  startPhase,
  timingLeads,
  weakLeads,
  wideEvents,
  worthWords,
} from '../../words/timings.ts';
import { isShut, modalityIn } from '../common/modality.ts';
import { questionBefore } from '../common/question-before.ts';
import { endsInEvent, startOf } from '../common/start-events.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { withoutDenyingAnswers } from '../stance/answers.ts';
import { namedMomentsIn } from './read.ts';

/**
 * At which point of a process something happens, whatever it is and in whatever form it stands: "tell them |before they confirm|", "|After the visit|,
 * clear the room", "Badge: |on the last day|", a cell below "When", the answer to "when is it done?".
 */

const sideOf = keysOfPhrases<keyof typeof timingLeads>(timingLeads);
const strong = [...sideOf.keys()];
const anyLead = phrasePattern([...strong, ...weakLeads], 'gi');
const strongLead = phrasePattern(strong);
/** "|Immediately| after the visit" is told by the visit. */
const leadsOn = new RegExp(String.raw`^\s+${phraseSource(strong)}`, 'i');
const wide: ReadonlySet<string> = new Set(wideEvents);
/** "The next day" counts from what was told before. */
const relativeDay = /\bday$/i;
const mayTell = roughSieve([...strong, ...weakLeads, ...Object.values(namedMoments).flat()]);
const statementEnds =
  /[.;!?|]\s+|\s[—–]\s|[()]|,\s+(?=(?:but|so|otherwise|because|since|as\s+\p{L}+\s+(?:is|are))\s)/gu;
const eventEnds = /[.;:,()?!|—–]|\s(?:and|or|but|if|unless|because|so|not|never)\s|$/iu;
/** "30 days |after delivery|" belongs to the days, "|at least| before" is a floor. */
const belongs =
  /(?:\b(?:minutes?|hours?|days?|weeks?|months?|years?|nights?|least|latest|long|well|right|soon|late)|\d|%)\s+$/i;
const denies = phraseTest(negations);
/** "The card is |blocked| until the bill is paid": nothing is done with it until then. */
const blocked = phraseTest(blockedWords);
/** "It is |already| tied when you come": it happened before. */
const isOver = /\balready\b/i;
/** What |stays| so after an event does not begin then. */
const lasting = phraseTest(lastingVerbs);
const tellsWorth = phraseTest(worthWords);
/** "|No chargeback,| credited at once", "|no,| they are paid up front". */
const earlierPart = /^(?:.*:\s+)?(?:no(?:\s[^,]*)?,\s)?/isu;
const onlyNot = /\b(?:not\s+only|nothing\s+(?:to|else))\b/i;
const aside = new RegExp(String.raw`,\s+(?:(?:and|but)\s+)?(?:${phraseSource(asideLeads)}|never|not)\b.*$`, 'iu');
const ended = phraseTest(endPhase);
const begun = phraseTest(startPhase);
const opensWhen = /^\W*(?:and\s+)?(?:when|at\s+(?:what|which)\s+(?:point|time|moment|stage)|how\s+soon)\b/i;
/** "Take-off" is an event, though neither part of it tells one. */
const joined = /\p{L}+-\p{L}+/gu;
/** "After |90 days|" is a time, and no event. */
const amount =
  /^\s+(?:(?:the|first|next|about|at least|another)\s+)*(?:\d|(?:an?|one|two|three|four|five|six|seven|ten|twelve|several|some)\s+(?:minute|hour|day|week|month|year)s?\b)/i;
const longestEvent = 70;
const mostOfEvent = 9;
/** "Only when credit |is to be| paid out" may be before that. */
const ahead = phraseTest(aheadWords);
const datedDay =
  /\b(?:first|last|final|previous|next|same|very)\b.*\b(?:day|date|morning|evening|night)$|\b(?:day|date)\s+of\b/i;
/** "It is bought |on the phone bill|": a place on paper, where "on the next bill" is a time. */
const onPaper = new RegExp(String.raw`${phraseSource(papers)}\W*$`, 'i');
const whichPaper = phrasePattern(paperLeads);
const actNames = keysOfPhrases<keyof typeof momentActs>(momentActs);
const anyAct = phrasePattern([...actNames.keys()], 'gi');

interface FoundPoint extends Point {
  start: number;
  end: number;
  /** It opens the statement, and may be the case for which the rest holds. */
  isOpening: boolean;
  /** Where the case ends that opens the statement; 0 for none. */
  caseEnd?: number;
}

/** The points at which a sentence says that something happens, a claim for each statement of it. */
export function timingsIn(sentence: Sentence, { document, terms }: Around): FoundClaim[] {
  const { text, role, row, column, columnIndex, parents } = sentence;
  if ((role === 'cell' && columnIndex < 1) || text.trimEnd().endsWith('?')) return [];
  if (!mayTell.test(text)) return [];
  const asked = questionBefore(sentence, document);
  const isLedToDeny = role === 'item' && deniesItems(parents.at(-1) ?? '');
  const heads = role === 'cell' ? `${row} ${column}` : opensWhen.test(asked) ? asked : '';
  return stretchesBetween(text, statementEnds).flatMap(({ from, to }) => {
    const stretch = text.slice(from, to).replace(aside, '');
    const points = pointsIn(stretch, terms, isLedToDeny);
    if (points.length === 0) return [];
    const first = points[0]!;
    const last = points.at(-1)!;
    const rest = actText(stretch, points);
    const above = from === 0 || role === 'cell' ? heads : '';
    const own = actTerms(`${above} ${rest}`, terms);
    if ((isOver.test(rest) || tellsWorth.test(rest)) && points.every(({ side }) => side === 'at')) return [];
    if (lasting.test(rest) && points.some(({ side }) => side !== 'until')) return [];
    const act =
      own.length > 0 || from > 0
        ? own
        : actTerms(document.sections[sentence.section]?.heading || document.title, terms);
    if (act.length === 0) return [];
    const value: Timing = { kind: 'timing', act, points: points.map(toPoint) };
    const [start, end] = [from + first.start, from + last.end];
    return [{ value, start, end, text: text.slice(start, end).trim(), clause: `${above} ${rest}` }];
  });
}

function toPoint({ side, phase, event, names }: FoundPoint): Point {
  return { side, phase, event, names };
}

/** What is left of a statement without its points; what follows them behind a comma is a remark. */
function actText(stretch: string, points: readonly FoundPoint[]): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const before = stretch.slice(first.caseEnd ?? 0, first.start);
  const behind = stretch.slice(last.end);
  return first.isOpening ? behind : /^\s*,/.test(behind) ? before : `${before} ${behind}`;
}

/** Terms of what happens; what comes to one act, in whatever words, is one term. */
function actTerms(text: string, terms: Terms): string[] {
  const idle = idleOf(terms);
  const named = matchesIn(text, anyAct).map(([word]) => `=${actNames.get(foldPhrase(word))!}`);
  const rest = terms.in(text.replaceAll(anyAct, ' ')).filter((term) => !idle.has(term));
  return [...new Set([...rest, ...named])];
}

const idleOf = once((terms: Terms): ReadonlySet<string> => new Set(terms.in(idleOfTimings.join(' '))));

/** "The agent |can't|:", of which each item is the rest. */
function deniesItems(leadIn: string): boolean {
  const found = modalityIn(leadIn);
  return found !== undefined && isShut(found.modality) && /^[\s:…]*$/.test(leadIn.slice(found.actionStart));
}

function pointsIn(stretch: string, terms: Terms, isLedToDeny: boolean): FoundPoint[] {
  const named = namedMomentsIn(stretch)
    .filter(
      ({ start, end }) =>
        !relativeDay.test(stretch.slice(start, end)) &&
        !/^\s+of\s/.test(stretch.slice(end)) &&
        !leadsOn.test(stretch.slice(end)),
    )
    .map(
      ({ moments, start, end }): FoundPoint => ({
        side: isDenied(stretch, start, end) ? 'not-at' : 'at',
        phase: '',
        event: [],
        names: moments,
        start,
        end,
        isOpening: isOpening(stretch, start),
      }),
    );
  const found = [...named];
  for (const { index, 0: lead } of matchesIn(stretch, anyLead)) {
    if (found.some(({ start, end }) => index < end && index + lead.length > start)) continue;
    const point = pointAt(stretch, index, lead, terms, isLedToDeny);
    if (point) found.push(point);
  }
  found.sort((a, b) => a.start - b.start);
  // "|When you upgrade|, the plan starts at once": what opens a statement is a case where another point is told.
  const behind = found.filter((each) => !each.isOpening);
  const caseEnd = found.length > behind.length ? found[0]!.end : 0;
  return behind.length > 0 ? behind.map((each) => ({ ...each, caseEnd })) : found.slice(0, 1);
}

function isOpening(stretch: string, start: number): boolean {
  return (
    /^[^\p{L}]*(?:(?:only|just|right|and|then)\s)?$/iu.test(stretch.slice(0, start)) &&
    stretch.slice(start).includes(',')
  );
}

/** "|No more than| three years old when it is let" bounds the years, and denies nothing. */
const bounding = /\b(?:no|not)\s+(?:more|less|fewer|later|earlier|longer|older|younger|higher|lower)\s+than\b/gi;

/** A point that opens a statement is denied by what follows it: "until it is paid, there is |no| new plan"; "|without| charge until then" denies nothing. */
function isDenied(stretch: string, start: number, end: number): boolean {
  const rest = withoutDenyingAnswers(restOf(stretch, start, end).replaceAll(bounding, ' '));
  return denies.test(rest) && !onlyNot.test(rest);
}

/** "A berth |not taken in spring| is let after a call" tells of which berth, and denies nothing. */
const notOf =
  /\b(?:not|never)\s+(?:yet\s+)?(?:been\s+)?\p{L}+(?:ed|en|wn|pt|ld|nt|id)\b(?=[^,;:]*\s(?:is|are|will|gets?|was|were)\s+(?!not\b)\p{L})/giu;

function restOf(stretch: string, start: number, end: number): string {
  if (isOpening(stretch, start)) return stretch.slice(end);
  return stretch.slice(0, start).replace(earlierPart, '').replaceAll(notOf, ' ');
}

function pointAt(
  stretch: string,
  start: number,
  lead: string,
  terms: Terms,
  isLedToDeny: boolean,
): FoundPoint | undefined {
  const before = stretch.slice(0, start);
  if (belongs.test(before)) return undefined;
  const from = start + lead.length;
  const rest = stretch.slice(from, from + longestEvent);
  const own = rest.slice(0, eventEnds.exec(rest)?.index);
  const phrase = own.slice(0, strongLead.exec(own)?.index);
  const folded = foldPhrase(lead);
  const side = sideOf.get(folded);
  const names = [...startOf(phrase)];
  if (!side && !datedDay.test(phrase.trim()) && !endsInEvent(phrase.split(/\s(?:of|for)\s/)[0]!)) return undefined;
  if (
    amount.test(phrase) ||
    ((side === 'at' || side === 'after') && ahead.test(phrase)) ||
    phrase.trim().split(/\s+/).length > mostOfEvent
  )
    return undefined;
  if (folded === 'on' && onPaper.test(phrase) && !whichPaper.test(phrase)) return undefined;
  const all = terms.in(phrase);
  const event = all.filter((term) => !idleOf(terms).has(term));
  const told = event.length > 0 ? event : all.length > 0 ? all : (phrase.toLowerCase().match(joined) ?? []);
  if (told.length === 0) return undefined;
  if (event.length === 0 && names.length > 0 && names.every((name) => wide.has(name))) return undefined;
  const phase =
    /\bend|close|complet|conclu/.test(folded) || ended.test(phrase)
      ? 'end'
      : /start|beginning/.test(folded) || begun.test(phrase)
        ? 'start'
        : '';
  const end = from + phrase.length;
  const isHeldBack =
    isLedToDeny || isDenied(stretch, start, end) || (side === 'until' && blocked.test(restOf(stretch, start, end)));
  return {
    side: isHeldBack ? denied(side ?? 'at', folded) : (side ?? 'at'),
    phase,
    event: told,
    names,
    start,
    end: from + phrase.length,
    isOpening: isOpening(stretch, start),
  };
}

/** "Not |before| delivery" is after it, and "cannot be changed |once| it has shipped" until then. */
function denied(side: keyof typeof timingLeads, lead: string): Point['side'] {
  if (side === 'before' || side === 'until') return 'after';
  return side === 'after' || lead === 'once' || lead === 'as soon as' ? 'until' : 'not-at';
}
