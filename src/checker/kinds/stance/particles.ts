import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import { sieveOf } from '../../text/sieve.ts';
import { objectLeads, objectPronouns, separableVerbs } from '../../words/actions.ts';

const leads = phraseSource(objectLeads);
const object = String.raw`(?:${phraseSource(objectPronouns)}|${leads}(?:\s+[${letter}\d-]+){1,3}?)`;
const verbs = separableVerbs.map(
  ([verb, particles]) => `${verb}\\s+${object}\\s+(?:${particles.replaceAll('=', '|')})`,
);
const separated = new RegExp(`(?<![${letter}-])(?:${verbs.join('|')})(?![${letter}-])`, 'gi');
/** "Pay for the towels |separately|." */
const apart = /\b(pays?)(\s+for\s+(?:[\w-]+\s+){0,3}?[\w-]+)(\s+(?:separately|extra))\b/gi;
const mayPart = sieveOf([...separableVerbs.map(([verb]) => verb), 'pay', 'pays']);
const parts = /^(\S+)(\s+.*?)(\s+\S+)$/s;

/** "Call the order off" as "call off the order": each verb in one piece. The text keeps its length. */
export function withJoinedVerbs(text: string): string {
  if (!mayPart.test(text)) return text;
  return text.replaceAll(separated, (found) => found.replace(parts, '$1$3$2')).replaceAll(apart, '$1$3$2');
}
