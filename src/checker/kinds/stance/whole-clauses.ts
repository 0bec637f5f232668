import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import { askedStates, clauseVerbs, freeStates, givenStates } from '../../words/stances.ts';
import { modalityIn } from '../common/modality.ts';
import { withJoinedVerbs } from './particles.ts';
import { asRelayed } from './relayed.ts';

/** Verbs that a thing may stand before, as a pattern with the blank behind them. */
export const verbs = String.raw`${phraseSource(clauseVerbs)}\s`;

/** "Running the check |before you close it| is optional": when it is done, within what is said of it. */
const timeWithin = new RegExp(
  String.raw`^(\W*[${letter}]+ing\s[^,;:.]*?)(\s(?:before|after|when|while|once)\s[^,;:.]*?)(?=\s(?:is|are)\s+(?:not\s+)?${phraseSource([...askedStates, ...freeStates])})`,
  'i',
);

function withoutTimeWithin(text: string): string {
  return text.replace(timeWithin, (_, ahead: string, time: string) => ahead + ' '.repeat(time.length));
}

/** "|Nobody on the team, in the branch or above an agent| can do it": a subject with commas. */
const deniedSubject =
  /^(\W*(?:no[.,!]\s+)?(?:nobody|no one|none|neither)\s)([^.;:()]*?)(?=\s(?:can|may|must|will|is allowed|are allowed)\s)/i;

function withWholeSubject(text: string): string {
  return text.replace(deniedSubject, (_, ahead: string, rest: string) => ahead + rest.replaceAll(',', ' '));
}

/** "Follow the |'Desk: Lost keys'| page": the title of a page ends no clause. */
const quotedTitle = /(?<![\p{L}\d])(?:'\p{Lu}[^'\n]{3,90}'|"\p{Lu}[^"\n]{3,90}"|“\p{Lu}[^”\n]{3,90}”)(?!\p{L})/gu;

function withWholeTitles(text: string): string {
  return text.replaceAll(quotedTitle, (title) =>
    /[.!?]['"”]$/.test(title) ? title : title.replaceAll(/[:;,|—–()]/g, ' '),
  );
}

const ways = 'in|on|at|by|via|with|through';
const noVerb = String.raw`(?:(?!\b${verbs})[^,;:.()])`;

/** "Not |in the bay, on the pier or at the lock|": places that stand in a row end no clause. */
const placesInRow = new RegExp(
  String.raw`\b(?:${ways})\s${noVerb}{1,30}(?:,\s(?:${ways})\s${noVerb}{1,30}?)+,?\s(?:or|and|nor)\s(?:${ways})\s(?=${noVerb}*(?:[,;:.()]|$))`,
  'gi',
);

function withWholePlaces(text: string): string {
  return text.replaceAll(placesInRow, (places) => places.replaceAll(',', ' '));
}

/** "A survey, |which is optional|": said of what stands before it, which has no verb of its own. */
const relative = new RegExp(
  String.raw`^(\W*(?:[${letter}-]+\s){0,5}[${letter}-]+),\s+which(?=\s+(?:is|are)\s+(?:not\s+|also\s+|only\s+)?${phraseSource([...askedStates, ...freeStates, ...givenStates])}(?:\W*$|\s+(?:for|on|with|in|at|from|above|below)\s))`,
  'i',
);

function withRelative(text: string): string {
  return text.replace(relative, (whole, thing: string) => (modalityIn(thing) ? whole : thing.padEnd(whole.length)));
}

/** "Moved |because of| fog" opens no clause. */
const becauseOf = /\bbecause(?=\s+of\b)/gi;

function withoutBecause(text: string): string {
  return text.replaceAll(becauseOf, (word) => ' '.repeat(word.length));
}

/** "Any crate that you leave |(even an empty one)| must be locked": what stands between a thing and its verb. */
const aside = new RegExp(String.raw`(?<=\p{L}\s*)\([^()]*\)(?=\s+${verbs})`, 'giu');
/** "Boats of every size|, rafts included,| may moor here." */
const included = new RegExp(String.raw`(?<=\p{L}),\s+(?:[^\s,;:.()]+\s+){1,4}(?:included|too),(?=\s+${verbs})`, 'giu');

function withoutAsides(text: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  const plain = text.includes('(') ? text.replaceAll(aside, blank) : text;
  return plain.includes(',') ? plain.replaceAll(included, blank) : plain;
}

/** "A lease |in which no line was altered| is signed by the porter": which lease, between it and its verb. */
const inWhich = new RegExp(
  String.raw`(?<=\p{L})\s(?:in|for|on|at|with|to|by|from)\s(?:which|whom)\s[^,;:.()]*?\b${verbs}[^,;:.()]*?(?=\s${verbs})`,
  'giu',
);

function withoutInWhich(text: string): string {
  return text.replaceAll(inWhich, (found) => ' '.repeat(found.length));
}

/** What may stand within a clause though it looks like the end of one, each as blanks or without its commas; of one length with the sentence. */
const preparations: readonly ((text: string) => string)[] = [
  withoutBecause,
  withRelative,
  withJoinedVerbs,
  asRelayed,
  withoutTimeWithin,
  withWholeSubject,
  withWholePlaces,
  withoutAsides,
  withoutInWhich,
  withWholeTitles,
];

/**
 * A sentence in which what stands within a clause does not end it: as blanks, or without its commas. "A key |(even a bent one)| is taken back" has one clause. Its
 * places are those of the sentence.
 */
export function withWholeClauses(sentence: string): string {
  return preparations.reduce((prepared, prepare) => prepare(prepared), sentence);
}
