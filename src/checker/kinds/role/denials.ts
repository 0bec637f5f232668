import { letter } from '../../../document/letters.ts';
import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { roughSieve } from '../../text/sieve.ts';
import type { Role } from '../../types.ts';
import { unableWords } from '../../words/deciders.ts';
import { idleOnes, notThey, unneededOnes } from '../../words/deeds.ts';
import type { FoundClaim } from '../kind.ts';
import { saidBefore } from './context.ts';
import { notOthers } from './deciders.ts';
import { deedOf } from './deeds.ts';
import { mayNameRole, type NamedRoles, nameKnownRoles, rolesBefore, rolesBehind } from './names.ts';
import { isPlainSide } from './sides.ts';

/**
 * Who does not do a thing, where what is done was said just before: "by the tenant, not the caretaker", "the plumber isn't involved", "guests
 * cannot do it themselves", "no technician will come".
 */

const not = new RegExp(String.raw`(?<![${letter}])${phraseSource(notThey)}\s+(?:by\s+)?`, 'gi');
const end = String.raw`(?=\s*(?:[.,;:)!–—]|$))`;
const idle = new RegExp(
  String.raw`\s+(?:${phraseSource(idleOnes)}|${phraseSource(unableWords)}(?:\s+(?:do|handle|see\s+to)\s+(?:it|this|that|so))?(?:\s+(?:themselves|himself|herself|itself))?)${end}`,
  'gi',
);
const no = new RegExp(String.raw`(?<![${letter}])no\s+`, 'gi');
const unneeded = new RegExp(String.raw`^\s+${phraseSource(unneededOnes)}${end}`, 'i');
const endsName = /^\s*(?:[.,;:)!–—]|$)/;
const mayDeny = roughSieve([...notThey, ...idleOnes, ...unableWords, 'no']);

/** The claims of a sentence, and those on who does not do what it, or what stands before it, says that another does. */
export function withDenials(found: readonly FoundClaim[], sentence: Sentence, document: Document): FoundClaim[] {
  const { text, role } = sentence;
  if (role === 'cell' || !mayDeny.test(text) || !mayNameRole(text)) return [...found];
  const denied = deniedIn(text).filter(nameKnownRoles);
  if (denied.length === 0) return [...found];
  const said = saidIn(found) ?? saidAbove(sentence, document);
  if (!said) return [...found];
  const claims = denied
    .filter(({ start }) => start >= said.end || notOthers.test(text.slice(text.lastIndexOf(',', start))))
    .map(({ who, start, end: last }): FoundClaim => {
      const value: Role = { kind: 'role', who, part: 'does', extent: 'denied', limits: [], deed: said.deed };
      return { value, start, end: last, text: text.slice(start, last), clause: said.clause };
    });
  const others = found.filter(({ start, end: last }) => !claims.some((each) => each.start < last && start < each.end));
  return [...others, ...claims];
}

/** What somebody is said to do, in words and as stems, and where that is said. */
interface Said {
  clause: string;
  deed: readonly string[];
  end: number;
}

function saidIn(found: readonly FoundClaim[]): Said | undefined {
  for (const { value, clause = '', end: last } of found) {
    const isDone = value.kind === 'role' && value.part === 'does' && value.extent !== 'denied';
    if (isDone && isTold(value) && (value.deed ?? []).length > 0) return { clause, deed: value.deed!, end: last };
  }
  return undefined;
}

/** "|Gold members can| upgrade, silver members cannot": what some may and others may not is no task. */
function isTold({ extent, who }: Role): boolean {
  return extent !== 'open' || isPlainSide(who);
}

const leavesOpen = /\b(?:can|may|could)\b/i;
/** "|Only| the night crew may lock up. Tenants cannot." */
const closes = /^\W*only\s/i;

function saidAbove(sentence: Sentence, document: Document): Said | undefined {
  const clause = saidBefore(sentence, document, 0);
  const deed = deedOf(clause);
  return deed.length > 1 &&
    (clause.endsWith('?') || (mayNameRole(clause) && (!leavesOpen.test(clause) || closes.test(clause))))
    ? { clause, deed, end: 0 }
    : undefined;
}

function deniedIn(text: string): NamedRoles[] {
  const behind = (index: number, words: string, tail: RegExp): NamedRoles[] => {
    const roles = rolesBehind(text, index + words.length);
    return roles && tail.test(text.slice(roles.end)) ? [roles] : [];
  };
  return [
    ...matchesIn(text, not).flatMap(({ index, 0: words }) => behind(index, words, endsName)),
    ...matchesIn(text, no).flatMap(({ index, 0: words }) => behind(index, words, unneeded)),
    ...matchesIn(text, idle).flatMap(({ index }) => rolesBefore(text, index) ?? []),
  ];
}
