import { phraseSource } from '../../text/phrases.ts';
import type { Role } from '../../types.ts';
import { anyOneWords, togetherWords } from '../../words/roles.ts';
import type { NamedRoles } from './names.ts';

/** How many of those who are named it takes: "signed by both owners", "one of the two owners can sign". */

const articles = String.raw`\s+(?:of\s+)?(?:(?:the|our|your|their|these|its)\s+)?(?:(?:two|three|both)\s+)?$`;
const several = new RegExp(String.raw`(?:\bboth|\b(?:by|of|from)\s+all|\b(?:two|three))${articles}`, 'i');
const together = new RegExp(String.raw`^\s+(?:\S+\s+){0,2}?${phraseSource(togetherWords)}`, 'i');
const one = new RegExp(`${phraseSource(anyOneWords)}${articles}`, 'i');
const number = /^(?:two|three)\s+/i;

/** One of them is enough, or several are needed; undefined where the text says neither. */
export function numberOf(text: string, { start, end }: Pick<NamedRoles, 'start' | 'end'>): Role['number'] {
  const before = text.slice(0, start);
  if (one.test(before)) return 'one';
  const isSeveral = several.test(before) || number.test(text.slice(start)) || together.test(text.slice(end));
  return isSeveral ? 'several' : undefined;
}
