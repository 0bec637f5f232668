import { matchesIn } from '../../../document/matches.ts';
import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { foldPhrase, keysOfPhrases, phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve, sieved } from '../../text/sieve.ts';
import { stretchesBetween } from '../../text/stretch.ts';
import type { Moment } from '../../types.ts';
import {
  asideLeads,
  clauseLeads,
  holdingWords,
  idleOfMoments,
  isOverWords,
  lastingVerbs,
  momentActs,
  namedMoments,
  nameLeads,
  nextTimes,
  periods,
  settingAside,
} from '../../words/moments.ts';
import { negations } from '../../words/negations.ts';
import { beforeWords } from '../../words/order.ts';
import { questionBefore } from '../common/question-before.ts';
import { startOf } from '../common/start-events.ts';
import type { Around, FoundClaim } from '../kind.ts';

const actOf = keysOfPhrases(momentActs);
const anyAct = phrasePattern([...actOf.keys()], 'gi');
const mayAct = roughSieve([...actOf.keys(), ...lastingVerbs, ...holdingWords]);
const lasting = phrasePattern(lastingVerbs, 'gi');
const holding = phrasePattern(holdingWords, 'gi');
const momentOf = keysOfPhrases(namedMoments);
const named = phrasePattern([...momentOf.keys()], 'gi');
const article = String.raw`(?:(?:the|this|that|each|every|your|our|a|any)\s+)?`;
const periodEnd = new RegExp(
  String.raw`\b(?:at|by|until|till|on)\s+(?:the\s+)?end\s+of\s+${article}${phraseSource(periods)}`,
  'gi',
);
/** "|Until the month that you paid for is over|." */
const periodOver = sieved(
  isOverWords,
  new RegExp(
    String.raw`\b(?:until|till|when|once)\s+${article}${phraseSource(periods)}(?:\s+[\p{L}'’]+){0,5}\s+${phraseSource(isOverWords)}`,
    'giu',
  ),
);
const nextPeriod = sieved(
  ['next', 'following'],
  new RegExp(
    String.raw`\b(?:(?:at|on|from|with|by)\s+)?${article}(?:(?:start|beginning|first|1st|first\s+day)\s+of\s+(?:the\s+)?)?(?:next|following)\s+${phraseSource(nextTimes)}`,
    'gi',
  ),
);
const clauseLead = phrasePattern(clauseLeads, 'gi');
const nameLead = phrasePattern(nameLeads, 'gi');
const beforeLead = phrasePattern(beforeWords, 'gi');
/** Before the name of a moment at which a thing has happened already. */
export const BEFORE = 'before ';
const clauseEnd = /[.;:,()?!|—–]|\s(?:and|or|but|if|unless|because|so|for|to|in|by|before)\s|$/iu;
/** The name of an event is short, and no verb stands in it. */
const nameEnd =
  /[.;:,()?!|—–]|\s(?:and|or|but|if|unless|for|to|in|by|before|is|are|was|will|when|once|after|you|we|they)\s|$/iu;
const longestClause = 50;
const longestName = 30;
/** "30 days |after delivery|" belongs to the days; "|no later than| at check-out" to another bound. */
const belongs = /(?:\b(?:minutes?|hours?|days?|weeks?|months?|years?)|\d)\s+$/i;
const breaks = /[.;()—–|]\s|(?<=\S\s+\S+\s+\S+\s+\S+\s+\S+):\s|[,;:]\s+(?=(?:but|and|or|so)\s)/g;
/** "You pay when you book |or| at check-out." */
const orElse = /^,?\s+or\b/i;
/** "It starts when it is used, |not| when it is bought." */
const denied = phraseTest([...negations, ...settingAside]);
/** "It starts when you join, |even if you paid before|", "it starts when you join, |asked for or not|". */
const aside = new RegExp(
  String.raw`,\s+(?:(?:and\s+)?${phraseSource(asideLeads)}(?:\s.*)?|[\p{L}\s]{1,30}\s+or\s+not)[.!]?$`,
  'iu',
);
/** A moment that opens a sentence is the case for which the rest holds. */
const opening = /^[^\p{L}]*$/u;

/** What begins "from the |first| day" begins when it begins. */
const beginning = /^(?:\p{L}+\s+)?(?:the\s+)?(?:very\s+)?(?:first day|start|beginning|day one)\W*$/iu;

interface FoundMoment {
  moments: readonly string[];
  start: number;
  end: number;
}

const phaseOf =
  /^(?:at|on|with|by|from|until)\s+(?:the\s+)?(?:very\s+)?(?:start|end|beginning|first\s+day|last\s+day)\s+of\s/i;
const asksWhen = /^\W*(?:and\s+|so\s+)?(?:when|at\s+what\s+(?:point|time|moment)|how\s+soon)\b/i;
const idle = phrasePattern(idleOfMoments, 'gi');
/** "|If you upgrade|, the plan starts with the next bill." */
const condition = /(?<!\beven\s)\bif\s+([^,.;]+)/i;

/** When what happens once happens: "your card is charged |when the order ships|", "upgrades take effect |at once|". */
export function momentsIn(
  sentence: Sentence,
  _values: readonly FoundValue[],
  { document, terms }: Around,
): FoundClaim[] {
  const { text, role, columnIndex } = sentence;
  if ((role === 'cell' && columnIndex < 1) || text.trimEnd().endsWith('?')) return [];
  const asked = questionBefore(sentence, document);
  const isAnswer = asksWhen.test(asked) && mayAct.test(asked);
  if (!isAnswer && !mayAct.test(text)) return [];
  return stretchesBetween(text, breaks).flatMap(({ from, to }) => {
    const stretch = text.slice(from, to).replace(aside, '');
    const found = denied.test(stretch) ? undefined : momentIn(stretch);
    if (!found) return [];
    const act = actIn(stretch, found) ?? (isAnswer && from === 0 ? actOfQuestion(asked) : undefined);
    const [start, end] = [from + found.start, from + found.end];
    if (!act || (act.name === 'begin' && beginning.test(text.slice(start, end)))) return [];
    const inCase = terms.in(condition.exec(stretch)?.[1] ?? '');
    const question = isAnswer && from === 0 ? asked : '';
    const around = `${question} ${stretch.slice(0, found.start)} ${stretch.slice(found.end)} ${thingIn(stretch.slice(found.start, found.end))}`;
    const rest = without(around, act.words).replaceAll(idle, ' ');
    const value: Moment = { kind: 'moment', act: act.name, moments: found.moments, inCase };
    const clause = terms.in(rest).length > 0 ? rest : around;
    return [{ value, start, end, text: text.slice(start, end), clause }];
  });
}

/** What happens, in "when is my card charged?". */
function actOfQuestion(question: string): Act | undefined {
  return actIn(question, { moments: [], start: 0, end: 0 });
}

/** "Trial" in "at the end of |the trial|": what a moment is one of says what the line is about. */
function thingIn(moment: string): string {
  const thing = moment.replace(phaseOf, '');
  return thing === moment ? '' : thing;
}

/** The one moment of a stretch; undefined where it tells none or several. */
function momentIn(stretch: string): FoundMoment | undefined {
  const free = namedMomentsIn(stretch);
  const all = free.length > 0 ? free : eventMomentsIn(stretch);
  const behind = all.filter(({ start }) => !opening.test(stretch.slice(0, start)));
  const told = behind.length > 0 ? behind : all;
  const [only, ...others] = told;
  return only && others.length === 0 && !orElse.test(stretch.slice(only.end)) ? only : undefined;
}

/** Moments that have a name of their own: "at once", "in advance", "at the end of the month", "with the next bill". */
export function namedMomentsIn(stretch: string): FoundMoment[] {
  const found = [
    ...matchesIn(stretch, named).map((match) => at(match, [momentOf.get(foldPhrase(match[0]))!])),
    ...matchesIn(stretch, periodEnd).map((match) => at(match, ['period end'])),
    ...periodOver.matchesIn(stretch).map((match) => at(match, ['period end'])),
    ...nextPeriod.matchesIn(stretch).map((match) => at(match, ['next period'])),
  ];
  return found.filter(
    (each) => !found.some((other) => other !== each && other.start <= each.start && each.end <= other.end),
  );
}

function at({ index, 0: text }: RegExpExecArray, moments: readonly string[]): FoundMoment {
  return { moments, start: index, end: index + text.length };
}

/** A clause tells a moment more plainly than a name: "orders |on invoice| ship once the invoice is paid". */
function eventMomentsIn(stretch: string): FoundMoment[] {
  const earlier = momentsBehind(stretch, beforeLead, clauseEnd, longestClause).map((each) => ({
    ...each,
    moments: each.moments.map((name) => `${BEFORE}${name}`),
  }));
  if (earlier.length > 0) return earlier;
  const clauses = momentsBehind(stretch, clauseLead, clauseEnd, longestClause);
  return clauses.length > 0 ? clauses : momentsBehind(stretch, nameLead, nameEnd, longestName);
}

function momentsBehind(stretch: string, leads: RegExp, stop: RegExp, longest: number): FoundMoment[] {
  const found: FoundMoment[] = [];
  for (const { index, 0: opened } of matchesIn(stretch, leads)) {
    if (index < (found.at(-1)?.end ?? 0) || belongs.test(stretch.slice(0, index))) continue;
    const rest = stretch.slice(index + opened.length, index + opened.length + longest);
    const phrase = rest.slice(0, stop.exec(rest)?.index);
    const moments = [...startOf(phrase)];
    if (moments.length > 0) found.push({ moments, start: index, end: index + opened.length + phrase.length });
  }
  return found;
}

interface Act {
  name: Moment['act'];
  /** The words that tell it. */
  words: readonly string[];
}

/** The act of a stretch beside its moment; what lasts until a moment ends then. */
function actIn(stretch: string, { start, end }: FoundMoment): Act | undefined {
  const beside = (words: RegExp): string[] =>
    matchesIn(stretch, words)
      .filter(({ index }) => index < start || index >= end)
      .map(([text]) => text);
  const moment = stretch.slice(start, end);
  if (/^(?:until|till)\b/i.test(moment)) return actOfWords('end', beside(lasting));
  const held = /^(?:from|as of)\b/i.test(moment) ? actOfWords('begin', beside(holding)) : undefined;
  if (held) return held;
  const words = beside(anyAct);
  const names = new Set(words.map((text) => actOf.get(foldPhrase(text))!));
  // "You get charged" is a charge.
  if (names.size > 1) names.delete('get');
  return names.size === 1 ? actOfWords([...names][0]!, words) : undefined;
}

function actOfWords(name: Moment['act'], words: readonly string[]): Act | undefined {
  return words.length > 0 ? { name, words } : undefined;
}

function without(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replace(word, ' '), text);
}
