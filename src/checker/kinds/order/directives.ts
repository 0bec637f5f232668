import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { wordsOf } from '../../text/terms.ts';
import { directiveWords, instructionVerbs, staffWords } from '../../words/order.ts';
import { stopWords } from '../../words/stop-words.ts';
import { sortOf } from '../audience/groups.ts';
import { participlesOf, withS } from '../common/word-forms.ts';

/** Which lines tell what to do, or say who does it: "check the status", "guests stow the bag". */

/** Words that make a direction of any sentence. */
export const mayDirect = phrasePattern(directiveWords);
const verbs = new Set(instructionVerbs);
const doing = new Set(instructionVerbs.map(withS));
const passive = new RegExp(
  String.raw`\b(?:is|are|gets|get)\s+(?:only\s+|always\s+|then\s+|also\s+)?${phraseSource(instructionVerbs.flatMap(participlesOf))}`,
  'i',
);
const anyPassive =
  /\b(?:is|are|gets|get|be|been)\s+(?:only\s+|always\s+|then\s+|also\s+|fully\s+)?(?:[a-z]{2,}ed|sent|put|taken|paid|made|given|written|told|set|cut|built|sold|bought|shown|drawn|read|laid|brought|found|left|kept|held|hung|fed|shut|spoken|driven|torn|worn|bound|swept|wound)\b/i;
const staff = new Set(staffWords);
const joints = new Set(['and', 'or', 'then', 'now', 'first', 'please', 'finally']);

/** "Check the status …", "the buyer files the claim" and "the status must be checked …" tell what to do; "points are lost after the end" does not. */
export function isDirective(text: string, main: string): boolean {
  return (
    mayDirect.test(text) ||
    isInstruction(main) ||
    isDone(main) ||
    isPassive(main) ||
    isImperative(main) ||
    saysWho(main)
  );
}

/** "The deposit |is taken| before …": what is done to a thing is a step as well. */
function isPassive(text: string): boolean {
  return passive.test(text);
}

/** "The cable |is unplugged| before the engine |is started|": two things that are done. */
export function areBothDone(main: string, other: string): boolean {
  return anyPassive.test(main) && anyPassive.test(other);
}

/** "The buyer files the claim", "agents check the stock": says who does what, as rules do. */
export function isDone(text: string): boolean {
  const words = wordsOf(text).map(({ word }) => word);
  const who = words.findIndex((word) => staff.has(word));
  return words.slice(1, 5).some((word) => doing.has(word)) || (who >= 0 && who < 3 && verbs.has(words[who + 1] ?? ''));
}

/** "Check the status", "then tell them": opens with a verb of the list. */
export function isInstruction(text: string): boolean {
  const words = wordsOf(text).slice(0, 2);
  return verbs.has(words.find(({ word }) => !joints.has(word))?.word ?? '');
}

/** In a numbered list a verb shows by what follows it: "Weigh |the| bag". */
export function isStep(text: string): boolean {
  const [, word = ''] = deed.exec(text) ?? [];
  return isInstruction(text) || (word !== '' && !stops.has(word.toLowerCase()));
}

const deed =
  /^\W*(?:(?:and|then|now|please|finally|next|first)\s+)*(\p{L}{3,})\s+(?:(?:up|out|in|off|on|down|back|over|away)\s+)?(?:the|an?|your|their|our|his|her|its|any|all|each|every|it|them)\s/iu;
const stops = new Set(stopWords);

/** "|Stow your| bag": as in a list, but in prose "paying the bill" opens a sentence as well. */
function isImperative(text: string): boolean {
  return isStep(text) && !/ing$/i.test(deed.exec(text)?.[1] ?? '');
}

const who =
  /^\W*(?:(?:the|all|new|our|your|every|each|an?)\s+)*(?<who>you|we|they|\p{L}+(?:\s\p{L}+)?)\s+(?:(?:first|then|always|only)\s+)?(?<verb>\p{L}{3,})\s+(?:the|an?|your|their|our|his|her|its|any|all|each|every|it|them|up|in|out|on|off)\s/iu;
const pronouns: ReadonlySet<string> = new Set(['you', 'we', 'they']);

/** "|Guests stow| the bag", "you pick up your badge": of persons any verb says what they do. */
function saysWho(text: string): boolean {
  const { who: named = '', verb = '' } = who.exec(text)?.groups ?? {};
  if (named === '' || stops.has(verb.toLowerCase())) return false;
  return pronouns.has(named.toLowerCase()) || sortOf(` ${named}`, 1, named.length + 1) === 'person';
}
