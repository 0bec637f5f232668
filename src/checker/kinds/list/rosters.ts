import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { oncePerClause } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { countWords, type Terms } from '../../text/terms.ts';
import type { Roster } from '../../types.ts';
import { negations } from '../../words/negations.ts';
import {
  allWords,
  aloneEndings,
  aloneOpenings,
  closers,
  everybodyWords,
  exampleWords,
  exceptWords,
  goingOnWords,
  leftOutWords,
  restDenials,
  restWords,
  rosterCounts,
} from '../../words/rosters.ts';
import { questionBefore } from '../common/question-before.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { plainName } from './names.ts';
import { allIn, namesSomeOf } from './rosters/all-of.ts';
import { aloneIn, type Named } from './rosters/alone.ts';
import { antecedentOf, frameOf } from './rosters/frame.ts';
import { isNoThing } from './rosters/items.ts';
import { type Part, partsOf } from './rosters/parts.ts';
import { type Series, seriesIn } from './rosters/series.ts';

/**
 * Of which things or persons a line speaks, in whatever form it stands: "|every van| has them", "only |skis and golf clubs| fly free", "Formats: |CSV, PDF|", "we
 * mend |zips, wheels and handles|".
 */

const mayTell = roughSieve([
  ...allWords,
  ...everybodyWords,
  ...aloneOpenings,
  ...aloneEndings,
  ...closers,
  'sole',
  'other',
  'others',
]);
const enumerates = /[,;]|\s(?:and|or|&)\s/i;
/** "Bring proof of address |as well|" adds to a list. */
const goesOn = phraseTest(goingOnWords);
const denies = phraseTest(negations);
const keepsOut = phraseTest([...negations, ...leftOutWords]);
const closes = phraseTest(closers);
/** "|Other sizes are not| sold", "|anything else: no|". */
const denied = new RegExp(
  String.raw`^\W*${phraseSource(restWords)}(?:\s+(?!and\b|or\b)[\p{L}-]+){0,2}?[\s:,–—-]+${phraseSource(restDenials)}`,
  'iu',
);
/** "All boats |except| canoes and dinghies": what is left out of all is all that is. */
const leftOut = new RegExp(String.raw`${phraseSource(exceptWords)}\s+$`, 'i');
const exemplary = phraseTest(exampleWords);
/** "Night cover |is included| in Gold" is no example. */
const heldIn = /\b(?:is|are)\s+(?:not\s+)?included\b/i;
const naming =
  /(?:^|\s)(?:is|are|includes?|comprises?|consists?\s+of|is\s+made\s+up\s+of|are\s+called)\s*(?:the\s+)?$/iu;
const amountKinds: ReadonlySet<string> = new Set(['money', 'percent', 'duration', 'date', 'hours', 'contact']);
const mostOfNaming = 6;
const longestBare = 4;

/** "It is paid by cheque, |never| in cash or to a card". */
const neverSo = /\bnever\b/i;

/** A row of things, or the one thing, that a part of a line names. */
interface Found {
  extent: Roster['extent'];
  items: readonly string[];
  start: number;
  end: number;
  lead: string;
}

/** The claims of a sentence on what it lists, or on how far what it says goes. */
export function rostersIn(sentence: Sentence, values: readonly FoundValue[], around: Around): FoundClaim[] {
  return readRosters(sentence, around).filter(
    ({ value }) => value.kind !== 'roster' || value.extent === 'every' || !hasAmount(value, values),
  );
}

/** "Up to $50, 2 days or 3 %": amounts are no things. */
function hasAmount({ items }: Roster, values: readonly FoundValue[]): boolean {
  const amounts = values.filter(({ value }) => amountKinds.has(value.kind)).map(({ text }) => text.match(/\d+/g) ?? []);
  return items.length > 1 && amounts.flat().some((digits) => items.some((item) => item.includes(digits)));
}

function readRosters(sentence: Sentence, around: Around): FoundClaim[] {
  const { text, role, row, column, columnIndex } = sentence;
  if (text.trimEnd().endsWith('?') || (role === 'cell' && columnIndex < 1)) return [];
  if (role === 'cell') {
    const inRow =
      mayTell.test(row) || enumerates.test(row) ? claimsIn(row, `${column} ${text}`, sentence, around, true) : [];
    if (inRow.length > 0) return inRow.map((each) => ({ ...each, start: 0, end: text.length, text }));
    if (!mayTell.test(text) && !enumerates.test(text)) return [];
    return claimsIn(text, `${row} ${column}`, sentence, around, false);
  }
  if (!mayTell.test(text) && !enumerates.test(text)) return fromQuestion(sentence, around);
  const found = claimsIn(text, '', sentence, around, false);
  return found.length > 0 ? found : fromQuestion(sentence, around);
}

function claimsIn(
  line: string,
  heads: string,
  sentence: Sentence,
  { document, terms }: Around,
  isRow: boolean,
): FoundClaim[] {
  const parts = partsOf(line);
  const question = questionBefore(sentence, document);
  const next = isRow ? '' : nextOf(sentence, document);
  const before = isRow ? '' : outBefore(sentence, document);
  const isAnswer = question !== '' || sentence.role === 'cell';
  const opens = opensSection(sentence, document);
  for (const part of parts) {
    if (part.isLabel) continue;
    const found = readPart(part, parts, {
      isAnswer,
      opens: opens && part === parts[0],
      isClosed: isCloser(next) || parts.some((each) => each !== part && isCloser(each.text)),
    });
    if (!found) continue;
    if (isRow && found.extent === 'named') found.extent = 'listed';
    if (found.items.some(isNoThing)) continue;
    const items = found.items.map((item) => termsOf(item, terms)).filter((item) => item.length > 0);
    if (items.length === 0 && found.extent !== 'every') continue;
    const frame = frameOf(part, found, parts, `${heads} ${question}`, terms);
    const others = parts
      .filter(
        (each) => each !== part && !each.isLabel && !each.isCase && (each.start > part.start || denies.test(each.text)),
      )
      .map((each) => each.text);
    const antecedent = part === parts[0] ? antecedentOf(part, sentence, document, terms) : [];
    const value: Roster = {
      kind: 'roster',
      extent: found.extent,
      items,
      out:
        found.extent === 'every'
          ? []
          : termsOf([...others, next, before].filter((each) => !goesOn.test(each)).join(' '), terms),
      frame: [...new Set(frame.terms)],
      ...(antecedent.length > 0 && { antecedent }),
      lead: found.lead,
    };
    const start = part.start;
    const end = part.start + part.text.length;
    return [
      { value, start, end, text: line.slice(start, end).trim(), clause: `${frame.text} ${found.items.join(' ')}` },
    ];
  }
  return [];
}

function readPart(
  part: Part,
  parts: readonly Part[],
  { isAnswer, opens, isClosed }: { isAnswer: boolean; opens: boolean; isClosed: boolean },
): Found | undefined {
  const { text } = part;
  const label = parts.find((each) => each.isLabel && each.start < part.start);
  const bare = label !== undefined || (isAnswer && part === parts[0]);
  const all = allIn(text);
  const namesSome = all !== undefined && namesSomeOf(all, text);
  if (!exemplary.test(text.replace(heldIn, ' ')) && !(label && exemplary.test(label.text))) {
    const row = seriesIn(text, bare) ?? (bare && !label ? seriesIn(text, false) : undefined);
    const series = row && (neverSo.test(text.slice(0, row.start)) || namesSome) ? undefined : row;
    const alone = exemplary.test(text) ? undefined : aloneIn(text, label !== undefined);
    if (series && countsTo(series, text, parts)) return { extent: 'only', lead: '', ...withoutCount(series) };
    if (alone) return ofAlone(alone);
    if (series) return { extent: extentOf(series, text, { bare: bare || opens, isClosed }), lead: '', ...series };
    if (bare && isClosed && countWords(text) <= longestBare)
      return { extent: 'only', items: [text], start: 0, end: text.length, lead: '' };
  }
  if (!all) return undefined;
  const end = namesSome ? text.length : all.end;
  return { extent: 'every', items: all.text === '' ? [] : [all.text], start: all.start, end, lead: all.lead };
}

function ofAlone({ text, start, end, lead }: Named): Found {
  const items = seriesIn(text, true)?.items ?? [text.trim()];
  return { extent: 'only', items, start, end, lead };
}

/** Whether a row is all that there is: it is counted, nothing else is said to be there, or it stands behind the name of its sort. */
function extentOf(
  series: Series,
  text: string,
  { bare, isClosed }: { bare: boolean; isClosed: boolean },
): Roster['extent'] {
  if (isClosed) return 'only';
  const before = text.slice(0, series.start);
  const isNamed = naming.test(before) && countWords(before) <= mostOfNaming;
  const isAll = bare && before.trim() === '' && text.slice(series.end).trim() === '';
  return isNamed || isAll || leftOut.test(before) ? 'named' : 'listed';
}

const counted = new RegExp(
  String.raw`(?<![\p{L}\d.,$€£])(?:${Object.keys(rosterCounts).join('|')})(?![\p{L}\d.,%])`,
  'giu',
);

/** "|Two| substances: lead and nitrate". */
function countsTo(series: Series, text: string, parts: readonly Part[]): boolean {
  const before = [
    ...parts.filter((part) => part.text !== text).map((part) => part.text),
    text.slice(0, series.start),
  ].join(' ');
  const length = countOf(series.items[0]!) === series.items.length - 1 ? series.items.length - 1 : series.items.length;
  return (
    countOf(series.items[0]!) === length ||
    (before.match(counted) ?? []).some((count) => rosterCounts[count.toLowerCase()] === length)
  );
}

const countOf = oncePerClause(
  (text): number | undefined => rosterCounts[(text.match(counted)?.[0] ?? '').toLowerCase()],
);

/** "|Two things|, tuition and books": what is counted is none of them. */
function withoutCount({ items, start, end }: Series): Series {
  return countOf(items[0]!) === items.length - 1 ? { items: items.slice(1), start, end } : { items, start, end };
}

/** "Is it one of these (fire, theft or storm)? |Flood is not.|": the list stands in the question. */
function fromQuestion(sentence: Sentence, { document, terms }: Around): FoundClaim[] {
  const question = questionBefore(sentence, document);
  if (question === '' || !enumerates.test(question)) return [];
  for (const part of partsOf(question)) {
    const series = seriesIn(part.text, part.start > 0);
    if (!series) continue;
    const items = series.items.map((item) => termsOf(item, terms)).filter((item) => item.length > 0);
    if (items.length < 2) return [];
    const frame = `${question.slice(0, part.start + series.start)} ${question.slice(part.start + series.end)}`;
    const out = termsOf(sentence.text, terms);
    const value: Roster = {
      kind: 'roster',
      extent: 'listed',
      items,
      out,
      frame: [...new Set(terms.in(frame))],
      lead: '',
    };
    return [
      {
        value,
        start: 0,
        end: sentence.text.length,
        text: sentence.text.trim(),
        clause: `${question} ${sentence.text}`,
      },
    ];
  }
  return [];
}

/** Whether a line says of the list before it that there is nothing else. */
function isCloser(line: string): boolean {
  return closes.test(line) || denied.test(line);
}

/** The next sentence of the same paragraph, which may say what else there is. */
function nextOf({ index, block, role }: Sentence, { sentences }: Document): string {
  const next = sentences[index + 1];
  return next && next.block === block && role !== 'cell' && next.force !== 'question' ? next.text : '';
}

/** "## Papers" and below it "|Passport, visa or permit.|": the line below a heading may be no more than its list. */
function opensSection({ index, role, text }: Sentence, { sentences }: Document): boolean {
  return role === 'prose' && sentences[index - 1]?.role === 'heading' && !/\d/.test(text);
}

/** "Zone |B|", "over |70|". */
const unnamed = /\d+|(?<![\p{L}\d'’])\p{Lu}(?![\p{L}\d'’])/gu;

/** "|Braces are left out.| It pays for fillings and crowns.": the sentence before, where it keeps things out. */
function outBefore({ index, block, role }: Sentence, { sentences }: Document): string {
  const before = sentences[index - 1];
  const isNear = before !== undefined && before.block === block && role !== 'cell' && before.force !== 'question';
  return isNear && keepsOut.test(before.text) ? before.text : '';
}

/** Terms of an item, and its numbers: "over 70" is one of several ages. */
function termsOf(item: string, terms: Terms): string[] {
  const own = [...terms.in(plainName(item)), ...(item.match(unnamed) ?? [])];
  return own.length > 0 ? [...new Set(own)] : item.trim() === '' ? [] : [item.trim().toLowerCase()];
}
