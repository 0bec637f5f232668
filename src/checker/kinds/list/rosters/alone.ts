import { SMALL_NUMBERS } from '../../../../facts/words/numbers.ts';
import { phrasePattern, phraseSource } from '../../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../../text/sieve.ts';
import { instructionVerbs } from '../../../words/order.ts';
import {
  aloneEndings,
  aloneOpenings,
  aloneVerbs,
  auxiliaries,
  caseOpenings,
  clauseSubjects,
  finiteVerbs,
  functionWords,
  listVerbs,
  rosterLeads,
  sparingVerbs,
} from '../../../words/rosters.ts';
import { seriesIn } from './series.ts';

/** A stretch that names those of which alone a line holds. */
export interface Named {
  text: string;
  start: number;
  end: number;
  lead: string;
}

const may = roughSieve([...aloneOpenings, ...aloneEndings, 'sole', 'other', 'others']);
const opening = phrasePattern(aloneOpenings);
const isCase = new RegExp(String.raw`^\s*(?:${phraseSource(caseOpenings)}|\d|\p{Sc})`, 'iu');
const denied = /\b(?:not|isn['’]t|aren['’]t)\s+$/i;
/** "They come |even if| only the van is damaged": a case, and none that stands alone. */
const supposed = /\b(?:if|when|though|although|where)\s+$/i;
const verb = new RegExp(String.raw`\s${phraseSource([...finiteVerbs, ...listVerbs])}(?=\s|$)`, 'i');
/** "The treasurer |signs the| claim": a word before an article that is no preposition. */
const verbBeforeArticle = new RegExp(
  String.raw`\s(?!${phraseSource([...functionWords, 'of', 'and', 'or'])})\p{L}+\s+(?:the|an?|our|your|their|its|his|her|all|every)\s`,
  'iu',
);
/** "Buyers |who paid|". */
const relative = /^.*?\s(?:who|that|which|whose)\s+\S+(?=\s)/iu;
const ends = new RegExp(
  String.raw`,?\s+${phraseSource(aloneEndings)}(?=\W*$|,|\s+${phraseSource([...finiteVerbs, 'at', 'in', 'on'])})`,
  'i',
);
/** "Children |travelling| alone": with nobody else, and not they and no others; "it |leaves the date| alone". */
const isByThemselves = new RegExp(
  String.raw`${phraseSource(aloneVerbs)}$|${phraseSource(sparingVerbs)}\s+(?:[^\s.,;:]+\s+){0,6}[^\s.,;:]+$`,
  'i',
);
const border = new RegExp(
  String.raw`^.*(?:${phraseSource([...functionWords, ...listVerbs, ...finiteVerbs])}|,)\s*`,
  'is',
);
const startsWithVerb = new RegExp(String.raw`^\s*${phraseSource(auxiliaries)}`, 'i');
const areTheOnly = /^(?<who>.+?)\s+(?:is|are)\s+(?:the|our|its)\s+(?:only|sole)\b/iu;
const theOnlyAre = /\b(?:the|our|its)\s+(?:only|sole)\s+(?<what>[^,]+?)\s+(?:is|are)\s+(?<who>[^,]+)$/iu;
/** "No more than |three|" tells how many. */
const noOther = new RegExp(
  String.raw`\bno\s+(?:other|further|additional|more)\b[^,]*?\s(?:than|but|besides|except|apart\s+from|beyond)\s+(?!(?:\d|\p{Sc}|${phraseSource(Object.keys(SMALL_NUMBERS))}))(?<who>.+)$`,
  'iu',
);
const opensWithLead = new RegExp(
  String.raw`^\s*(?:(?:available|offered|open|valid|possible|accepted|meant|there|due|given|paid|made|done)\s+)?(?<lead>${phraseSource(rosterLeads)})\s+`,
  'i',
);
/** "If you are not sure, |just ask us|" keeps nobody out. */
const tellsToAct = new RegExp(String.raw`^\s+${phraseSource(instructionVerbs)}\s`, 'i');
/** "|It| just leaves with the next van." */
const saysWhatOneDoes = /\b(?:it|they|we|you|he|she|this|that|these|those|which|who)\s+$/i;
const atHead = /^[^\p{L}\p{N}]*(?:(?:yes|no|sorry|and|but|so|then)[,\s]+)?$/iu;
/** "Only for |your first| order" says when. */
const isOfTime = /^\s*(?:(?:your|the|their|a|our)\s+)?(?:first|second|next|last|third|once|then|half|part)\b/iu;
/** "One swap per kite, |then| it's repairs only": what comes later. */
const comesLater = /(?:^|[,;]\s*)(?:and\s+)?(?:then|after that|afterwards)\s[^,;]*$/i;
const mostWords = 9;
const pointsBack = phraseTest(clauseSubjects);

/** "|Only| skis fly free", "skis fly free |alone|", "skis are |the only| ones that fly free": those who are named; undefined for any other part. */
export function aloneIn(text: string, isBare = false): Named | undefined {
  if (!may.test(text)) return undefined;
  return theOnly(text) ?? behindOpening(text, isBare) ?? beforeEnding(text);
}

function behindOpening(text: string, isBare: boolean): Named | undefined {
  const match = opening.exec(text);
  if (!match || denied.test(text.slice(0, match.index))) return undefined;
  const from = match.index + match[0].length;
  const rest = text.slice(from);
  if (isCase.test(rest) || supposed.test(text.slice(0, match.index))) return undefined;
  if (/^just$/i.test(match[0]) && (tellsToAct.test(rest) || saysWhatOneDoes.test(text.slice(0, match.index))))
    return undefined;
  if (startsWithVerb.test(rest) && ends.test(text)) return undefined;
  const isHead = atHead.test(text.slice(0, match.index));
  const stop = isHead && !isBare ? endOfSubject(rest) : rest.length;
  const named = namedIn(rest.slice(0, stop), from);
  return named && { ...named, start: match.index };
}

/** Where the verb stands behind those who are named; "buyers who paid by card |can| rate". */
function endOfSubject(text: string): number {
  const from = relative.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  const places = [verb.exec(rest)?.index, verbBeforeArticle.exec(rest)?.index].filter((at) => at !== undefined);
  return places.length === 0 ? text.length : from + Math.min(...places);
}

function theOnly(text: string): Named | undefined {
  for (const way of [areTheOnly, theOnlyAre, noOther]) {
    const who = way.exec(text)?.groups?.['who'];
    if (who === undefined) continue;
    return namedIn(who, text.lastIndexOf(who));
  }
  return undefined;
}

function beforeEnding(text: string): Named | undefined {
  const match = ends.exec(text);
  if (!match || (/alone/i.test(match[0]) && isByThemselves.test(text.slice(0, match.index)))) return undefined;
  const before = text.slice(0, match.index);
  if (comesLater.test(before) || isTooLittle.test(text.slice(match.index + match[0].length))) return undefined;
  const series = seriesIn(before, false);
  const end = match.index + match[0].length;
  if (series && series.end >= before.trimEnd().length)
    return { ...series, text: before.slice(series.start), end, lead: leadBefore(before, series.start) };
  const cut = border.exec(before)?.[0].length ?? 0;
  const words = before.slice(cut).trim().split(/\s+/);
  const named = words.length > mostBare ? words.slice(-2).join(' ') : before.slice(cut);
  const start = before.length - named.length;
  const found = namedIn(named, start);
  return found && { ...found, end, lead: found.lead || leadBefore(before, start) };
}

/** "The passcode alone |is not enough|": more is needed. */
const isTooLittle = /^\s+(?:(?:is|are|do|does|will|would|can)(?:\s+not|n['’]t)|cannot)\b/i;
const mostBare = 3;
const leadAtEnd = new RegExp(
  String.raw`(?<lead>${phraseSource(rosterLeads)})\s+(?:(?:the|an?|our|your|its)\s+)?$`,
  'i',
);

function leadBefore(text: string, start: number): string {
  return leadAtEnd.exec(text.slice(0, start))?.groups?.['lead']?.toLowerCase() ?? '';
}

/** Without the preposition that leads up to them. */
function namedIn(text: string, from: number): Named | undefined {
  const { 0: skipped = '', groups } = opensWithLead.exec(text) ?? {};
  const named = text.slice(skipped.length);
  if (
    !/\p{L}/u.test(named) ||
    isOfTime.test(named) ||
    pointsBack.test(named) ||
    named.trim().split(/\s+/).length > mostWords
  )
    return undefined;
  const start = from + skipped.length;
  return { text: named, start, end: start + named.length, lead: groups?.['lead']?.toLowerCase() ?? '' };
}
