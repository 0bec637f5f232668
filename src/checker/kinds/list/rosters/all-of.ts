import { letter } from '../../../../document/letters.ts';
import { matchesIn } from '../../../../document/matches.ts';
import { phraseSource } from '../../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../../text/sieve.ts';
import {
  allWords,
  carvingWords,
  everybodyWords,
  functionWords,
  listVerbs,
  noSorts,
  rosterLeads,
} from '../../../words/rosters.ts';
import type { Named } from './alone.ts';

const may = roughSieve([...allWords, ...everybodyWords]);
const first = `(?!${phraseSource(functionWords)})[${letter}][${letter}’'-]*`;
const noun = `(?!${phraseSource([...functionWords, ...listVerbs])})[${letter}][${letter}’'-]*`;
const article = String.raw`(?:\s+(?:of|the|our|your|its|their|these|those|my|other))*`;
const all = new RegExp(
  String.raw`(?:(?<lead>${phraseSource(rosterLeads)})\s+)?(?<all>${phraseSource(allWords)})${article}\s+(?!${phraseSource(noSorts)})(?<sort>${first}(?:\s+${noun}){0,3})`,
  'gi',
);
const everybody = new RegExp(
  String.raw`(?:(?<lead>${phraseSource(rosterLeads)})\s+)?${phraseSource(everybodyWords)}`,
  'i',
);
const carves = phraseTest(carvingWords);
const atHead = /^[^\p{L}\p{N}]*(?:yes|no)?[^\p{L}\p{N}]*$/iu;

/** "|No other| order is open": of others than the one that is spoken of. */
const anyOther = /\bno\s+other\b/i;

const places: ReadonlySet<string> = new Set(['in', 'of', 'at', 'from', 'within', 'across']);
const lastWord = new RegExp(
  String.raw`(?:^|\s)(?!${phraseSource([...functionWords, ...listVerbs])})(?<word>[${letter}-]{4,})\s*$`,
  'iu',
);

/** "Every model |we have built|" is every one there is. */
const ours = new RegExp(
  String.raw`^\s+(?:(?:that|which)\s+)?(?:we|you|they)\s+(?:have\s+|had\s+|ever\s+|can\s+)*[${letter}]+`,
  'i',
);

/** "|Employees| in every department". */
function ownerBefore(text: string): string {
  return lastWord.exec(text)?.groups?.['word'] ?? '';
}

/** "|Every van in the fleet|", "free for |everyone|": the sort of which all are meant, '' where it has no name; undefined for any other part. */
export function allIn(text: string): Named | undefined {
  if (!may.test(text) || carves.test(text)) return undefined;
  for (const match of matchesIn(text, all)) {
    const { sort = '', lead = '', all: word = '' } = match.groups ?? {};
    if (/^no$/i.test(word) && (!atHead.test(text.slice(0, match.index)) || anyOther.test(match[0]))) continue;
    const end = match.index + match[0].length + (ours.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0);
    if (/^no$/i.test(word) && !/\p{L}/u.test(text.slice(end))) continue;
    const whose = places.has(lead.toLowerCase()) ? ownerBefore(text.slice(0, match.index)) : '';
    return { text: `${whose} ${sort}`.trim(), start: match.index, end, lead: lead.toLowerCase() };
  }
  const whole = everybody.exec(text);
  if (!whole) return undefined;
  return {
    text: '',
    start: whole.index,
    end: whole.index + whole[0].length,
    lead: whole.groups?.['lead']?.toLowerCase() ?? '',
  };
}

/** "For all sizes, |small too|", "in all halls, |north and south alike|": what is named is a part of all. */
const someOfAll = /^,\s[^.;:]*\s(?:too|alike|included|as\s+well)\W*$/i;

/** Whether what a part of a line names behind all of a sort is a part of it. */
export function namesSomeOf(all: Named, text: string): boolean {
  return someOfAll.test(text.slice(all.end));
}
