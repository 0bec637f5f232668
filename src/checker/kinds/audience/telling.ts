import { matchesIn } from '../../../document/matches.ts';
import { once } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import type { Terms } from '../../text/terms.ts';
import type { Audience } from '../../types.ts';
import { ageLeads, commonGroups, holderNouns, plainGroups, planNouns } from '../../words/audiences.ts';
import { singular } from '../common/word-forms.ts';

/** What is left of a group when the words are gone that any group has: "gold" of "every gold member". */
export function tellingOf(named: string, terms: Terms): Pick<Audience, 'group' | 'marks' | 'special' | 'parts'> {
  const group = [...new Set([...terms.in(named), ...agesIn(named)])];
  const [plain, common] = [plainGroupsIn(terms), commonGroupsIn(terms)];
  const pieces = named.split(joints).filter(Boolean);
  const telling = new Set(pieces.flatMap((piece) => modifiersIn(piece, pieces.at(-1)!, terms)));
  const isTelling = (term: string): boolean => telling.has(term) || !plain.has(term);
  return {
    group,
    marks: group.filter((term) => isTelling(term) && !common.has(term)),
    special: group.filter(isTelling),
    parts: pieces.map((piece) => terms.in(piece).filter((term) => isTelling(term) && !common.has(term))),
  };
}

/** "Rowers |over 70|": an age tells some from others. */
function agesIn(named: string): string[] {
  return matchesIn(named, age).map(({ 0: written }) => written.toLowerCase());
}

const age = new RegExp(String.raw`(?<=\s)${phraseSource(ageLeads)}\s+\d{1,2}(?![\d.,%])`, 'gi');

const joints = /,?\s+(?:and|or)\s+|\s*,\s*|\s*&\s*/;

/** "Contract" of "contract customers" and of "contract and prepaid customers", where a contract alone is what every customer has. */
function modifiersIn(piece: string, lastPiece: string, terms: Terms): string[] {
  const words = piece.trim().split(/\s+/);
  const ofLast = lastPiece.trim().split(/\s+/);
  const head = singular(ofLast.at(-1)!.toLowerCase());
  if (ofLast.length < 2 || holders.has(head) || plans.has(head)) return [];
  const modifiers = piece === lastPiece || words.length > 1 ? words.slice(0, -1) : words;
  return modifiers.flatMap((word) => (plans.has(singular(word.toLowerCase())) ? terms.in(word) : []));
}

const plans: ReadonlySet<string> = new Set(planNouns);
const holders: ReadonlySet<string> = new Set(holderNouns);
/** Words that any group may have: "customers", "members". */
export const plainGroupsIn = once((terms: Terms): ReadonlySet<string> => new Set(terms.in(plainGroups.join(' '))));
const commonGroupsIn = once((terms: Terms): ReadonlySet<string> => new Set(terms.in(commonGroups.join(' '))));
