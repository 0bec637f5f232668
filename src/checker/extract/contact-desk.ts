import { matchesIn } from '../../document/matches.ts';
import type { Document, Sentence } from '../../document/types.ts';
import { phraseSource } from '../text/phrases.ts';
import { wordsOf } from '../text/terms.ts';
import { commonDesks, contactHeads, contactLeads, contactWords } from '../words/contact-words.ts';

const heads = contactHeads.map((head) => `${head.charAt(0).toUpperCase()}${head.slice(1)}`);
/** "|Mooring Desk|", "|Late Returns Team|": a name in capitals of those who are reached. */
const desk = new RegExp(String.raw`(?<![\p{L}-])(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:${heads.join('|')})(?![\p{L}-])`, 'gu');
const lead = new RegExp(String.raw`^(?:${phraseSource(contactLeads)}\s+)+`, 'i');
const idle: ReadonlySet<string> = new Set([...contactWords, ...contactHeads, ...commonDesks]);
/** "You can ring |them| on 0800 …". */
const goesOn = /\b(?:they|them|their|it|its)\b/i;

/**
 * The name of the desk that a line gives a contact of, as one term: "Ring the |Mooring Desk| on 0800 …", "Ask the |Mooring Desk|. You reach them on 0800 …".
 * Undefined where the line names none before the contact, or several.
 */
export function contactDeskOf({ sentences }: Document, sentence: Sentence, start: number): string | undefined {
  const { text, role, row, label, index, block } = sentence;
  const own = desksIn(role === 'cell' ? row : `${label} | ${text.slice(0, start)}`);
  const before = sentences[index - 1];
  const isOn = own.length === 0 && role !== 'cell' && before?.block === block && goesOn.test(text.slice(0, start));
  const [only, ...more] = isOn ? desksIn(before.text) : own;
  return only === undefined || more.length > 0 ? undefined : `@${only}`;
}

function desksIn(text: string): string[] {
  const names = matchesIn(text, desk).map(([name]) => name.replace(lead, '').toLowerCase());
  return [...new Set(names.filter((name) => wordsOf(name).some(({ word }) => !idle.has(word))))];
}
