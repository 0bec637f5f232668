import { letter } from '../../../document/letters.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { stretchesBetween } from '../../text/stretch.ts';
import type { Terms } from '../../text/terms.ts';
import type { Audience } from '../../types.ts';
import {
  anyWhich,
  backPointers,
  groupLeads,
  groupParticiples,
  placeWords,
  pricedLeads,
  stressWords,
  swapWords,
} from '../../words/audiences.ts';
import { negations } from '../../words/negations.ts';
import { inCommonNames } from '../common/action.ts';
import { withoutStance } from '../common/modality.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { type GroupSort, sortOf } from './groups.ts';
import { type Labelled, labelledGroup, sortOfLabelled } from './labelled.ts';
import { plainGroupsIn, tellingOf } from './telling.ts';
import { signs, ways } from './ways.ts';

/** "|Deactivating| a member" is no group, and neither is what is "|read| only"." */
const saysDeed = new RegExp(String.raw`^(?!${phraseSource(groupParticiples)})[${letter}]+ing\b|\bread$`, 'i');
/** "It floats |inside| the Sound only": a place, whose name is no plan. */
const isPlaced = phraseTest(placeWords);
/** "It |cannot| be opened by anyone" gives it to none of them. */
const negation = phraseTest(negations);
const pointsBack = phraseTest(backPointers);
const breaks = /[;:|]|\s[–—-]\s|\bbut\b/giu;

/** For whom a thing is, one claim for each part of a sentence: "only available on Gold", "every plan includes it", "members only". */
export function audiencesIn(sentence: Sentence, _values: unknown, { document, terms }: Around): FoundClaim[] {
  const { text } = sentence;
  const labelled = labelledGroup(sentence);
  if (labelled) return [withSubject(ofLabel(labelled, text, terms), sentence, document, terms)];
  const told = Object.entries(signs).flatMap(([sign, words]) => (words.test(text) ? [sign] : []));
  if (told.length === 0 || text.trimEnd().endsWith('?')) return [];
  const found = stretchesBetween(text, breaks).flatMap(({ from, to }) =>
    readPart(text, from, to, told, terms).map((each) => withSubject(each, sentence, document, terms)),
  );
  return [...found, ...found.flatMap((each) => includedIn(each, text, terms))];
}

/** "On every plan, |the small one included|": those who might be thought to be left out. */
const included = /,\s+(?:including\s+(?<after>[^,;:.()]{3,60})|(?<before>[^,;:.()]{3,60})\s+included)\W*$/i;

function includedIn({ value, ...found }: FoundClaim, text: string, terms: Terms): FoundClaim[] {
  if (value.kind !== 'audience' || value.extent !== 'every') return [];
  const { after, before } = included.exec(text)?.groups ?? {};
  const named = (after ?? before ?? '').replace(/^(?:the|our|your)\s+/i, '');
  const at = text.lastIndexOf(named);
  const sort = named === '' ? '' : sortOf(text, at, at + named.length);
  if (sort === '') return [];
  const also: Audience = { kind: 'audience', extent: 'also', sort, named, ...tellingOf(named, terms) };
  return also.special.length > 0 ? [{ ...found, value: also }] : [];
}

/** "Costs |nothing| for all members" gives it to all of them. */
const noCost = /\b(?:costs?|pays?)\s+nothing\b/gi;
/** "Within a day |of the booking,| for tenants only". */
const otherLead = new RegExp(String.raw`^.*,\s+${phraseSource(groupLeads)}\s+`, 'i');
const makesNoDifference = new RegExp(`^${phraseSource(anyWhich)}`, 'i');
/** "All members, |whatever their age|", "|on every level|": it is not left to chance that nobody is left out. */
const isStressed = phraseTest(stressWords);
/** "|All members,| whatever their age, are invited." */
const setApart = /^\W*(?:all|every|each|any)\s[^,]*,\s*$/i;
const isPriced = phraseTest(pricedLeads);

/** "For adults |who swim well|": it tells who they are, and not what is for them. */
const relative = /^\s+who\s[^,;:.()]*/;
/** "A crew has a list |in place of| a captain": the captain is what it has not. */
const swaps = phraseTest(swapWords);

function readPart(text: string, from: number, to: number, told: readonly string[], terms: Terms): FoundClaim[] {
  const part = text.slice(from, to);
  for (const { extent, sign, pattern, isOfAll } of ways) {
    const match = told.includes(sign) ? pattern.exec(part) : null;
    if (!match) continue;
    const named = match.groups!['group']!.replace(otherLead, '');
    const at = from + match.index + match[0].lastIndexOf(named);
    const sort = sortOf(text, at, at + named.length) || sortOfNoun(match.groups!['noun']);
    if (
      (sort === '' && !isOfAll) ||
      saysDeed.test(named) ||
      (extent === 'some' && sort === 'plan' && isPlaced.test(named)) ||
      (extent === 'has' && (negation.test(named) || swaps.test(part)))
    )
      continue;
    if ((extent === 'every' || extent === 'fit') && negation.test(part.slice(0, match.index).replace(noCost, '')))
      continue;
    const before = part.slice(0, match.index);
    const isBetween = setApart.test(before);
    const behind = part
      .slice(match.index + match[0].length)
      .replace(isBetween ? /^\s*,/ : '', '')
      .replace(match.groups!['noun'] ? '' : relative, '');
    // "All, |whatever the level|": the level is no group.
    const isOfEverybody =
      extent === 'every' && makesNoDifference.test(match[0]) && tellingOf(named, terms).marks.length === 0;
    const value: Audience = {
      kind: 'audience',
      extent,
      sort: isOfEverybody ? '' : sort,
      named: isOfEverybody ? '' : asWithin(text, at, named, sort),
      ...tellingOf(named, terms),
      ...(extent === 'every' && isStressed.test(text) ? { weight: 'stressed' as const } : {}),
      ...(extent === 'fit' && isPriced.test(match[0]) ? { weight: 'priced' as const } : {}),
    };
    if (value.special.length === 0 && extent !== 'every') continue;
    const rest = `${isBetween ? '' : before} ${match.groups!['what'] ?? ''} ${mainClause(behind)}`;
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

/** "Platinum is the only |level| with": what kind of a group it is by the word that it is called. */
function sortOfNoun(noun: string | undefined): GroupSort {
  if (noun === undefined) return '';
  return /^ones?$/i.test(noun) ? 'plan' : sortOf(`x ${noun}`, 2, noun.length + 2);
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
