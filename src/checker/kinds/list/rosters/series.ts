import { matchesIn } from '../../../../document/matches.ts';
import { phrasePattern, phraseSource } from '../../../text/phrases.ts';
import { phraseTest } from '../../../text/sieve.ts';
import { countWords } from '../../../text/terms.ts';
import {
  boundTails,
  clauseSubjects,
  exceptWords,
  finiteVerbs,
  functionWords,
  listVerbs,
  payNouns,
  rosterLeads,
  wayLeads,
} from '../../../words/rosters.ts';

/** Things that stand in one row, and where they stand. */
export interface Series {
  items: readonly string[];
  start: number;
  end: number;
}

/** "Two |or more|": a bound, and no second thing. */
const noThing = `(?!${phraseSource(boundTails)})`;
const separator = new RegExp(
  String.raw`\s*,(?!\d)\s*(?:(?:and|or|&|and\/or|as well as)\s+)?|\s+(?:and|or|&|and\/or)\s+${noThing}`,
  'giu',
);
/** "Between A and B" is a stretch of time or of road, and "choose between A and B" is none. */
const isRange = /(?<!\b(?:choose|chooses|choice|pick|select|decide)\s)\bbetween\s/iu;
const joins = /and|or|&/iu;
const borders = [...functionWords, ...listVerbs, ...finiteVerbs, ...exceptWords];
const border = phrasePattern(borders);
/** Whatever verb stands behind "we" is none of the things: "we |glaze| cups and bowls". */
const lastBorder = new RegExp(String.raw`^.*(?:\b(?:we|they)\s+[a-z]+(?=\s+\S)|${phraseSource(borders)})\s*`, 'is');
const clausal = phraseTest([...finiteVerbs, ...clauseSubjects, 'by', 'then', 'what', 'how', 'why', 'whether']);
/** "|US| dollars", which is nobody who speaks; "Lark |Pay|" and "two |pay| stubs", where nobody pays. */
const country = /\b(US)\s(?=\p{L})/gu;
const payName = /(?<=\p{Lu}\p{L}*)\s(?=Pay\b)/gu;
/** "Carter |&| Poole": one name. */
const firmName = /(?<=\p{Lu}\p{L}*)\s&\s(?=\p{Lu})/gu;
const payNoun = new RegExp(String.raw`(?<=\bpay)\s(?=${phraseSource(payNouns)})`, 'giu');
/** "Zone |A|". */
const single = /\s\p{Lu}\s*$/u;
/** "|Lists export to| paper, screen and post": no thing of a row, even where a question asks for one. */
const tellsDeed = new RegExp(
  String.raw`^\s*\S+(?:\s\S+){0,2}\s${phraseSource([...finiteVerbs, ...listVerbs])}\s(?:${phraseSource(rosterLeads)}\s)`,
  'i',
);
const mostWords = 6;
const mostOfEnds = 4;

/** "The rack fits |road bikes, e-bikes and tandems|": the first row of things in a part; a bare one needs no word that joins its last two. */
export function seriesIn(written: string, isBare: boolean): Series | undefined {
  const text = written
    .replaceAll(country, '$1-')
    .replaceAll(payName, '-')
    .replaceAll(payNoun, '-')
    .replaceAll(firmName, '-&-');
  const joints = matchesIn(text, separator);
  if (joints.length === 0 || isRange.test(text)) return undefined;
  const pieces = [
    ...joints.map(({ index, 0: joint }) => ({ at: index, length: joint.length })),
    { at: text.length, length: 0 },
  ].map(({ at }, index) => {
    const before = joints[index - 1];
    const start = before ? before.index + before[0].length : 0;
    return withoutArticle({ text: text.slice(start, at), start });
  });
  for (const last of lastsOf(joints, isBare)) {
    const series = seriesUpTo(last, pieces, joints, isBare);
    if (series) return series;
  }
  return undefined;
}

/** The row that ends with a piece. */
function seriesUpTo(
  last: number,
  written: readonly Piece[],
  joints: readonly RegExpExecArray[],
  isBare: boolean,
): Series | undefined {
  let first = last - 1;
  const pieces = ways.test(written[last]!.text) ? written.map(withoutLead) : written;
  while (
    first > 0 &&
    !joins.test(joints[first - 1]![0]) &&
    isThing(pieces[first]!.text) &&
    (!opensAnew.test(pieces[first]!.text) || opensAnew.test(pieces[first - 1]!.text))
  )
    first -= 1;
  const run = pieces.slice(first, last + 1);
  const isWhole = isBare && first === 0 && !tellsDeed.test(run[0]!.text);
  const head = isWhole ? run[0]! : cutBefore(run[0]!);
  const tail = isBare && last === pieces.length - 1 ? run.at(-1)! : cutBehind(run.at(-1)!);
  const items = [...(head.text === '' ? [] : [head]), ...run.slice(1, -1), tail];
  if (items.length < 2 || !items.every((item) => isThing(item.text))) return undefined;
  return { items: items.map((item) => item.text.trim()), start: items[0]!.start, end: tail.start + tail.text.length };
}

/** "An hour after closing, |for| gulls and terns": no thing of a row that begins without it. */
const opensAnew = new RegExp(String.raw`^\s*${phraseSource(rosterLeads)}\s`, 'i');

/** "By card, |by| cheque or |by| bank transfer": each thing of a row behind a preposition of its own. */
const ways = new RegExp(String.raw`^\s*${phraseSource(wayLeads)}\s+(?:(?:the|an?|our|your)\s+)?`, 'i');

function withoutLead({ text, start }: Piece): Piece {
  const length = ways.exec(text)?.[0].length ?? 0;
  return { text: text.slice(length), start: start + length };
}

/** The pieces with which a row may end: those behind an "and", the first of them first, or the last of a bare row. */
function lastsOf(joints: readonly RegExpExecArray[], isBare: boolean): number[] {
  const joined = joints.flatMap(([joint], index) => (joins.test(joint) ? [index + 1] : []));
  return joined.length > 0 || !isBare ? joined : [joints.length];
}

interface Piece {
  text: string;
  start: number;
}

const article =
  /^\s*(?:(?:the|an?|our|your|its|their|any|all|both|either|another|one’s)\s+)+(?:name\s+of\s+(?:(?:the|an?|our|your|their)\s+)?)?/iu;

/** "Pharmacy" of "|the| pharmacy", "owner" of "|the name of the| owner"; what opens the row keeps its own. */
function withoutArticle({ text, start }: Piece): Piece {
  const length = article.exec(text)?.[0].length ?? 0;
  return { text: text.slice(length), start: start + length };
}

/** "We balance" of "we |balance|, rotate and recycle". */
function cutBefore({ text, start }: Piece): Piece {
  const cut = lastBorder.exec(text)?.[0].length ?? 0;
  const rest = text.slice(cut);
  const words = rest.split(/\s+/);
  if (rest.trim() === '')
    return single.test(text)
      ? { text: text.trimEnd().slice(-1), start: start + text.trimEnd().length - 1 }
      : { text: '', start: start + text.length };
  const kept = cut === 0 && words.length > mostOfEnds ? words.slice(-mostOfEnds + 1).join(' ') : rest;
  return { text: kept, start: start + text.length - kept.length };
}

/** "Surfboards" of "|surfboards| are carried", "secretary" of "|secretary| sign the minutes". */
function cutBehind({ text, start }: Piece): Piece {
  const end = border.exec(text);
  const kept = text.slice(0, end?.index ?? text.length).trimEnd();
  const words = kept.split(/(?<=\S)\s+/);
  const count = end && words.length > 1 && isArticle.test(end[0]) ? words.length - 1 : words.length;
  return { text: words.slice(0, Math.min(count, mostOfEnds)).join(' '), start };
}

const isArticle = /^(?:the|an?|our|your|their|its)$/i;

function isThing(text: string): boolean {
  const words = Math.max(countWords(text), /\d/.test(text) ? 1 : 0);
  return words > 0 && words <= mostWords && !clausal.test(text);
}
