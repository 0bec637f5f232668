import type { Document, Sentence } from '../../../document/types.ts';
import { allTerms } from '../../match/surroundings.ts';
import { countAmong } from '../../text/count-among.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { beforeBreak } from '../../text/stretch.ts';
import { type Terms, wordsOf } from '../../text/terms.ts';
import type { Claim, State } from '../../types.ts';
import {
  admittedWords,
  excludedWords,
  groupFillers,
  joiningDeeds,
  joiningVerbs,
  unnamedGroups,
} from '../../words/admissions.ts';
import { concessions, conditionWords } from '../../words/conditions.ts';
import { allWords, exceptWords } from '../../words/rosters.ts';
import { inCommonNames } from '../common/action.ts';
import type { FoundClaim } from '../kind.ts';
import { nameOf } from './states.ts';

/**
 * Whether those of a group are let in, in whatever form that is said: "charities |are eligible|", "charities |may apply|", "charities: |not accepted|",
 * "charities |are excluded|".
 */

const adverb = String.raw`(?:\s+(?:also|always|now|still|currently|therefore|likewise|too|just|then|be))*`;
const not = String.raw`(?<not>\s+(?:not|never|no\s+longer)|n['’]t|not)?`;
const told = String.raw`(?:is|are|will\s+be|can\s+be|may\s+be)${not}${adverb}\s+(?:(?<in>${phraseSource(admittedWords)})|(?<out>${phraseSource(excludedWords)}))`;
const done = String.raw`(?:(?<nor>cannot|can['’]t|(?:can|may|could|must)\s+(?:not|never|no\s+longer))|can|may|could)${adverb}\s+(?<deed>${phraseSource(joiningDeeds)})`;
const verb = String.raw`(?:(?<neither>(?:do|does)(?:\s+not|n['’]t))\s+)?(?<verb>${phraseSource(joiningVerbs)})`;
const clause = new RegExp(String.raw`^\W*(?<group>[^;:()?|]{3,80}?)\s+(?:${told}|${done}|${verb})(?<rest>.*)$`, 'iu');
const answer = new RegExp(
  String.raw`^\W*(?:(?:are|is|can|may)\s+)?(?<not>not\s+)?(?:(?:also|always|currently)\s+)?(?:(?<in>${phraseSource(admittedWords)})|(?<out>${phraseSource(excludedWords)}))(?<rest>.*)$`,
  'iu',
);
const isOfAll = phraseTest(allWords);
const named = '(?:the\\s+)?[^,;:.()]{3,50}?';
const exception = new RegExp(
  String.raw`,?\s+(?:${phraseSource(exceptWords)}\s+(?:(?:in|at|on|to)\s+)?(?<out>${named})|including\s+(?<in>${named}))(?=\s*(?:[,;.)]|$))|,\s+(?<among>${named})\s+included(?=\W*$)`,
  'iu',
);
/** "Gull Quay staff: |can join|". */
const startsWithVerb = /^\W*(?:can|may|cannot|qualif)/i;
const endsBare = /(?:not|n['’]t|\bcan|\bmay|\bare|\btoo|\bas well)\W*$/i;
const bare =
  /^\W*(?<group>[^,;:()?|]{3,60}?)\s+(?:(?<not>cannot|can['’]t|may\s+not|(?:are|do)\s+not|aren['’]t|don['’]t)|can|may|are)(?:,?\s+(?:too|as\s+well))?\W*$/iu;
/** "Do you take them|: accepted|". */
const asks = /\?|\b(?:who|what|when|how|if|whether)\b/i;
const opens = new RegExp(`^${phraseSource(unnamedGroups)}`, 'i');
/** "Tenants can apply |the varnish|." */
const hasObject = /^\s+(?:the|an?|this|that|these|those|it|your|our|their|its)\b/i;
/** "Charities may apply |like any other business|." */
const comparison = /\b(?:like|as|just)\b.*$/i;
const reply = /^\W*(?:yes|no|sorry|correct|right)\s*[,:–—-]\s+/i;
const breaks = /[;()—–]|\.\s|\s-\s|,\s+(?=(?:but|and|so|or|as|because|though|although)\s)/;
const joint = /\s+(?:and|or|nor)\s+(?:also\s+)?|,\s+/i;
const condition = phraseTest(conditionWords);
const mayTell = roughSieve([...admittedWords, ...excludedWords, ...joiningDeeds, ...joiningVerbs]);
/** "Lodgers are not eligible, |even if they pay for a berth|": no case in which it does not hold. */
const conceding = new RegExp(String.raw`,?\s+${phraseSource(concessions)}\s[^;:.()]*`, 'gi');
const longestGroup = 6;

/** What a line says of each group that it lets in or keeps out. */
export function admissionsIn(sentence: Sentence, document: Document, terms: Terms): FoundClaim[] {
  const { text, role } = sentence;
  if (role === 'title' || role === 'heading' || text.trimEnd().endsWith('?')) return [];
  const found =
    ofException(text) ??
    (mayTell.test(text) ? (ofAnswer(sentence) ?? ofClause(text)) : ofBareClause(sentence, document));
  return [found, ofBareTail(text)].flatMap((each) => (each ? toClaims(each, text, terms) : []));
}

function toClaims({ group: named, isIn, rest }: Admission, text: string, terms: Terms): FoundClaim[] {
  return groupsIn(named, terms).map((group) => {
    const said = rest.replace(conceding, ' ');
    const around = terms.in(inCommonNames(said.replace(comparison, '')));
    const state: State = { pair: 'admission', thing: group, around, isCased: condition.test(said) };
    return {
      value: {
        kind: 'stance',
        modality: isIn ? 'does' : 'is-not',
        answers: new Map(),
        predicate: [],
        actions: [],
        subject: group,
        state,
      },
      start: 0,
      end: text.length,
      text: text.trim(),
      clause: `${named} ${rest}`,
    };
  });
}

interface Admission {
  group: string;
  isIn: boolean;
  rest: string;
}

/** "Charities: |not accepted|", and a cell "not eligible" beside "Charities". */
function ofAnswer({ text, role, row, columnIndex }: Sentence): Admission | undefined {
  const colon = role === 'cell' ? -1 : text.indexOf(': ');
  if (role === 'cell' ? columnIndex < 1 : colon < 0) return undefined;
  const told = text.slice(colon + 1);
  const { groups } = answer.exec(told) ?? {};
  if (!groups) return role !== 'cell' && startsWithVerb.test(told) ? ofClause(text.replace(': ', ' ')) : undefined;
  const group = role === 'cell' ? row : text.slice(0, colon);
  if (asks.test(group)) return undefined;
  return { group, isIn: (groups['in'] !== undefined) !== (groups['not'] !== undefined), rest: groups['rest'] ?? '' };
}

function ofClause(text: string): Admission | undefined {
  const colon = text.lastIndexOf(': ');
  const body = text.slice(colon < 0 ? 0 : colon + 1).replace(reply, '');
  const { groups } = clause.exec(beforeBreak(body, breaks)) ?? {};
  if (!groups || opens.test(groups['group']!)) return undefined;
  if (groups['deed'] === 'apply' && hasObject.test(groups['rest']!)) return undefined;
  const isDenied = (groups['not'] ?? groups['nor'] ?? groups['neither']) !== undefined;
  const isOut = groups['out'] !== undefined;
  return { group: groups['group']!, isIn: isOut === isDenied, rest: groups['rest'] ?? '' };
}

/** "It is for all boats |except canoes|", "for all boats, |canoes included|". */
function ofException(text: string): Admission | undefined {
  if (!isOfAll.test(text)) return undefined;
  const { index, 0: told, groups } = exception.exec(text) ?? {};
  const group = groups?.['out'] ?? groups?.['in'] ?? groups?.['among'];
  if (group === undefined || opens.test(group) || !isOfAll.test(text.slice(0, index))) return undefined;
  return {
    group,
    isIn: groups!['out'] === undefined,
    rest: `${text.slice(0, index)} ${text.slice(index! + told!.length)}`,
  };
}

/** "Pupils can join. |Lodgers cannot.|": let in or kept out where the line before says of others. */
function ofBareClause({ text, index, block }: Sentence, { sentences }: Document): Admission | undefined {
  const before = sentences[index - 1];
  return before?.block === block && endsBare.test(text) ? ofOthers(text, before.text) : undefined;
}

/** What a line or a part of it says of a group by its verb alone, where what is done stands before it. */
function ofOthers(text: string, before: string): Admission | undefined {
  const { group = '', not: denied } = bare.exec(text)?.groups ?? {};
  const told = group === '' || opens.test(group) || !mayTell.test(before) ? undefined : ofClause(before);
  return told && { group, isIn: denied === undefined, rest: told.rest };
}

/** "Pupils can join; |lodgers can't|." */
function ofBareTail(text: string): Admission | undefined {
  const at = endsBare.test(text) ? lastPart.exec(text) : null;
  return at ? ofOthers(text.slice(at.index + at[0].length), text.slice(0, at.index)) : undefined;
}

const lastPart = /(?:;|,?\s+(?:but|while|whereas))\s+(?=[^;,]*$)/iu;

/** "Business and savings customers" are two groups, called by one noun. */
function groupsIn(text: string, terms: Terms): string[][] {
  const parts = text
    .split(joint)
    .map((part) => part.replace(ofHouse, ''))
    .filter((part) => /\p{L}/u.test(part));
  if (parts.some((part) => wordsOf(part).length > longestGroup)) return [];
  const noun = wordsOf(text).at(-1)?.word ?? '';
  return parts.flatMap((part, at) => {
    const isMark = at < parts.length - 1 && wordsOf(part).length === 1 && !severalOfOne.test(part);
    const named = nameOf(inCommonNames(isMark ? `${part} ${noun}` : part), terms).filter((term) => !fillers.has(term));
    return named.length > 0 && terms.in(part).length > 0 ? [[...new Set(named)]] : [];
  });
}

/** "|Tenants| and lodgers": a noun of its own. */
const severalOfOne = /[^s]s\W*$/i;
/** "Employees |of Gull Quay|", "|Gull Quay| staff": whose they are goes without saying. */
const ofHouse = /\s+of\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*\s*$|^\W*(?:\p{Lu}\p{L}*\s+){2,3}(?=\p{Ll})/gu;
const fillers: ReadonlySet<string> = new Set(groupFillers);

/** How near the pages must be. */
const nearPages = 0.6;

/** What is missing before two admissions are taken to be to one thing; '' for nothing. */
export function lackOfAdmission(a: Claim, b: Claim, closest: number): string {
  if (closest < nearPages) return 'other pages are nearer to these two';
  const [left, right] = [stateOf(a), stateOf(b)];
  if (areContrasted(a, b)) return 'each of the two stands under a head of its own';
  const [own, others] = [new Set(left.around), new Set(right.around)];
  const shut = modalityOf(a) === 'is-not' ? left : right;
  const isCasedAlike = countAmong(own, others) === Math.max(own.size, others.size);
  if (left.isCased && right.isCased && !isCasedAlike) return 'each of the two holds in a case of its own';
  if (left.isCased !== right.isCased && shut.isCased) return 'one of the two holds only in a case that it names';
  const strays = [own, others].map((terms, at) => terms.size - countAmong(terms, allTerms(at === 0 ? b : a)));
  return strays.every((stray) => stray > 0) ? 'each of the two names something that the other does not' : '';
}

/** "Winter berths" over the one, and "summer berths" over the other. */
function areContrasted({ contrasts }: Claim, { contrasts: others }: Claim): boolean {
  return [...contrasts].some(([classNumber, members]) => {
    const rivals = others.get(classNumber);
    return rivals !== undefined && rivals.size > 0 && ![...members].some((member) => rivals.has(member));
  });
}

function stateOf({ value }: Claim): State {
  return (value as { state: State }).state;
}

function modalityOf({ value }: Claim): string {
  return value.kind === 'stance' ? value.modality : '';
}
