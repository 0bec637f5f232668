import { letter } from '../../../document/letters.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { once } from '../../once.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { stretchesBetween } from '../../text/stretch.ts';
import type { Terms } from '../../text/terms.ts';
import type { Audience } from '../../types.ts';
import {
  alsoWords,
  anyWhich,
  backPointers,
  caseWords,
  commonGroups,
  deniedVerbs,
  everyOpenings,
  everyoneWords,
  fitLeads,
  groupLeads,
  groupParticiples,
  groupVerbs,
  havingVerbs,
  needNotBe,
  offerWords,
  onlyLeads,
  onlyOpenings,
  plainGroups,
  replyOpeners,
  upwardWords,
} from '../../words/audiences.ts';
import { negations } from '../../words/negations.ts';
import { inCommonNames } from '../common/action.ts';
import { withoutStance } from '../common/modality.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { type GroupSort, sortOf } from './groups.ts';
import { type Labelled, labelledGroup, sortOfLabelled } from './labelled.ts';

const word = String.raw`[${letter}\d][${letter}\d'’&-]*`;
const joint = String.raw`(?:,?\s+(?:and|or)\s+|\s*,\s*|\s+)`;
/** Those who are named: "Gold, Silver and Platinum", or one group that no comma parts. */
const several = `(?<group>${word}(?:${joint}${word}){0,6}?)`;
const lone = String.raw`(?<group>${word}(?:\s+${word}){0,5}?)`;
const opens = String.raw`^[^${letter}0-9]*(?:${phraseSource(replyOpeners)}[,:!.–-]?\s+)?(?:and\s+)?`;
const ends = String.raw`(?=\s*(?:[.;:,!()—–]|$)|\s+(?:and|but|who|when|if|at|from|in|after|before|during|until)\b)`;
const verbs = String.raw`(?=\s+(?:${phraseSource(groupVerbs)}|${phraseSource(deniedVerbs)}))`;
const leads = phraseSource(groupLeads);
const articles = String.raw`(?:(?:the|our|your|its|an?)\s+)?`;
/** "Only if", "only after": it is said when, and not for whom. */
const noCase = String.raw`(?!\s+${phraseSource(caseWords)})`;

/** Words without which none of the ways that they stand for is taken; most sentences have none of them. */
const signs = {
  open: phrasePattern(needNotBe),
  every: phrasePattern([...everyOpenings, ...everyoneWords, ...anyWhich, 'the public']),
  also: phrasePattern(alsoWords),
  only: phrasePattern([...onlyOpenings, ...onlyLeads]),
  not: phrasePattern(['not', ...deniedVerbs]),
  fit: phrasePattern(fitLeads),
  upward: phrasePattern(upwardWords),
  has: phrasePattern(havingVerbs),
};
type Sign = keyof typeof signs;

/** One way to say for whom a thing is; "group" are those who are named. Where nobody need be named, it is everybody. */
interface Way {
  extent: Audience['extent'];
  sign: Sign;
  pattern: RegExp;
  isOfAll: boolean;
}

const all = String.raw`(?:every|each|all|any)\s+(?:of\s+)?`;
const who = String.raw`(?<group>\s+who\s+${word}(?:\s+${word}){0,4}?|(?:\s+${word}){0,7}?)`;
const shortly = String.raw`(?:\s+[${letter}-]+){0,3}?`;

const ways: readonly Way[] = [
  way('open', 'open', String.raw`${phraseSource(needNotBe)}\s+${articles}${lone}(?:${ends}|(?=\s+to\b))`),
  way('every', 'every', `${opens}${phraseSource(everyoneWords)}${who}${verbs}`, true),
  way('every', 'every', String.raw`${opens}${phraseSource(everyOpenings)}\s+${articles}${lone}${verbs}`),
  way('also', 'also', String.raw`${opens}${articles}${lone}${verbs}(?=.*${phraseSource(alsoWords)}\W*$)`),
  way('some', 'only', String.raw`${opens}${phraseSource(onlyOpenings)}\s+${articles}${several}${verbs}`),
  way('some', 'only', String.raw`${leads}\s+${articles}${several}\s+only\b${noCase}`),
  way('some', 'only', String.raw`${opens}${articles}${several}\s+only(?=\W*$)`),
  way(
    'some',
    'only',
    String.raw`\b(?:only|solely|exclusively)${noCase}${shortly}\s+${leads}\s+${articles}${several}${ends}`,
  ),
  way('some', 'only', String.raw`${phraseSource(onlyLeads)}\s+${articles}${several}${ends}`),
  way('denied', 'not', String.raw`\bnot\s+(?:${phraseSource(offerWords)}\s+)?${leads}\s+${articles}${several}${ends}`),
  way('every', 'every', String.raw`${phraseSource([...groupLeads, 'in'])}\s+${all}${articles}${several}${ends}`),
  way(
    'every',
    'every',
    String.raw`${leads}\s+${phraseSource([...everyoneWords, 'all', 'the public'])}(?<group>)${ends}`,
    true,
  ),
  way('every', 'every', String.raw`${phraseSource(anyWhich)}\s+${articles}${several}${ends}`),
  way('fit', 'fit', String.raw`${phraseSource(fitLeads)}\s+${articles}${several}${ends}`),
  way(
    'some',
    'upward',
    String.raw`\b(?:from|with|on|to)\s+${articles}(?<group>${word}(?:\s+${word}){0,2}?\s+${phraseSource(upwardWords)})`,
  ),
  way('denied', 'not', String.raw`${opens}${articles}${lone}\s+${phraseSource(deniedVerbs)}`),
  way('has', 'has', String.raw`${opens}${articles}${lone}(?=\s+${phraseSource(havingVerbs)})`),
];

/** "|Deactivating| a member" is no group, and neither is what is "|read| only"." */
const saysDeed = new RegExp(String.raw`^(?!${phraseSource(groupParticiples)})[${letter}]+ing\b|\bread$`, 'i');
/** "It |cannot| be opened by anyone" gives it to none of them. */
const negation = phrasePattern(negations);
const pointsBack = phrasePattern(backPointers);
const breaks = /[;:|]|\s[–—-]\s|\bbut\b/giu;

function way(extent: Audience['extent'], sign: Sign, pattern: string, isOfAll = false): Way {
  return { extent, sign, pattern: new RegExp(pattern, 'i'), isOfAll };
}

/** For whom a thing is, one claim for each part of a sentence: "only available on Gold", "every plan includes it", "members only". */
export function audiencesIn(sentence: Sentence, _values: unknown, { document, terms }: Around): FoundClaim[] {
  const { text } = sentence;
  const labelled = labelledGroup(sentence);
  if (labelled) return [withSubject(ofLabel(labelled, text, terms), sentence, document, terms)];
  const told = Object.entries(signs).flatMap(([sign, words]) => (words.test(text) ? [sign] : []));
  if (told.length === 0 || text.trimEnd().endsWith('?')) return [];
  return stretchesBetween(text, breaks).flatMap(({ from, to }) =>
    readPart(text, from, to, told, terms).map((each) => withSubject(each, sentence, document, terms)),
  );
}

function readPart(text: string, from: number, to: number, told: readonly string[], terms: Terms): FoundClaim[] {
  const part = text.slice(from, to);
  for (const { extent, sign, pattern, isOfAll } of ways) {
    const match = told.includes(sign) ? pattern.exec(part) : null;
    if (!match) continue;
    const named = match.groups!['group']!;
    const at = from + match.index + match[0].lastIndexOf(named);
    const sort = sortOf(text, at, at + named.length);
    if ((sort === '' && !isOfAll) || saysDeed.test(named)) continue;
    if (extent === 'every' && negation.test(part.slice(0, match.index))) continue;
    const behind = part.slice(match.index + match[0].length);
    const value: Audience = {
      kind: 'audience',
      extent,
      sort,
      named: asWithin(text, at, named, sort),
      ...tellingOf(named, terms),
    };
    if (value.special.length === 0 && extent !== 'every') continue;
    const rest = `${part.slice(0, match.index)} ${mainClause(behind)}`;
    const lead = part.length - part.trimStart().length;
    return [
      {
        value,
        start: from + lead,
        end: from + part.trimEnd().length,
        text: part.trim(),
        clause: withoutStance(inCommonNames(rest)),
      },
    ];
  }
  return [];
}

/** "For: Gold and Platinum": for those alone; what it is stands above. */
function ofLabel({ named, start, end }: Labelled, text: string, terms: Terms): FoundClaim {
  const sort = sortOfLabelled(text, start, end);
  const value: Audience = { kind: 'audience', extent: 'some', sort, named, ...tellingOf(named, terms) };
  return { value, start, end, text: named, clause: '' };
}

/** Those who are named, as they would be in the midst of a sentence: "beginners" for "Beginners cannot join". */
function asWithin(text: string, at: number, named: string, sort: GroupSort): string {
  const isHead = !/[\p{L}\p{N}]/u.test(text.slice(0, at));
  return isHead && sort === 'person' ? named.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()) : named;
}

/** "Everyone can join|, beginners among them|": a comma ends what is said of them. */
function mainClause(text: string): string {
  return text.split(/,(?!\d)/)[0]!;
}

/** "It is sold on Gold only": what it is stands in the heading, else in the title. */
function withSubject(found: FoundClaim, sentence: Sentence, document: Document, terms: Terms): FoundClaim {
  const own = `${sentence.label} ${sentence.text.slice(0, found.start)} ${found.clause}`;
  const plain = plainGroupsIn(terms);
  if (terms.in(own).some((term) => !plain.has(term)) && !pointsBack.test(own)) return found;
  const { heading, depth } = document.sections[sentence.section]!;
  const above = depth === 0 ? document.title : pointsBack.test(heading) ? `${heading} ${document.title}` : heading;
  return { ...found, clause: `${found.clause} ${above}` };
}

/** What is left of a group when the words are gone that any group has: "gold" of "every gold member". */
function tellingOf(named: string, terms: Terms): Pick<Audience, 'group' | 'marks' | 'special'> {
  const group = [...new Set(terms.in(named))];
  const [plain, common] = [plainGroupsIn(terms), commonGroupsIn(terms)];
  return {
    group,
    marks: group.filter((term) => !plain.has(term) && !common.has(term)),
    special: group.filter((term) => !plain.has(term)),
  };
}

const plainGroupsIn = once((terms: Terms): ReadonlySet<string> => new Set(terms.in(plainGroups.join(' '))));
const commonGroupsIn = once((terms: Terms): ReadonlySet<string> => new Set(terms.in(commonGroups.join(' '))));
