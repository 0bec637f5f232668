import { letter } from '../../../document/letters.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { sieved } from '../../text/sieve.ts';
import { stretchesBetween } from '../../text/stretch.ts';
import { countWords } from '../../text/terms.ts';
import { costTails, wholeScopes } from '../../words/answers.ts';
import { requirementHeads } from '../../words/conditions.ts';
import { pointingVerbs, readingPlaces } from '../../words/page-pointers.ts';
import {
  askedStates,
  caseEnds,
  caseLeadIns,
  freeStates,
  spanNouns,
  subjectLeads,
  subordinateWords,
} from '../../words/stances.ts';
import { modalityIn } from '../common/modality.ts';
import { isAboutCost, isBareAnswer } from './answers.ts';
import { hasOwnSubject } from './elliptic.ts';
import { imperativeIn } from './imperative.ts';
import { withSubjects } from './said-of.ts';
import { verbs, withWholeClauses } from './whole-clauses.ts';

/** A stretch of a sentence that says one thing, and where it begins. */
export interface Clause {
  text: string;
  start: number;
  /** What the clause is said of where it opens with its verb or a pronoun: "the box" of "the box is welcome, but |is no condition|". */
  subject?: string;
  /** It opens with a pronoun. */
  pointsBack?: true;
}

const fewestWords = 3;
/** "|Everybody| can." */
const wholeReply = sieved(wholeScopes, new RegExp(String.raw`^\W*${phraseSource(wholeScopes)}`, 'i'));

const causes = phraseSource(caseLeadIns);
/** "There might be several |reasons| for this". */
const thereAre = sieved(
  caseLeadIns,
  new RegExp(String.raw`^there\s+(?:are|may\s+be|might\s+be|can\s+be|could\s+be)\s+(?:[a-z]+\s+){0,2}${causes}`, 'i'),
);
const leadIn = sieved(caseLeadIns, new RegExp(`^${causes}`, 'i'));
/** "Hand the call over |when|:" */
const leadsIntoCases = sieved(caseEnds, new RegExp(String.raw`${phraseSource(caseEnds)}\s*[:…]?\s*$`, 'i'));
const subordinate = sieved(subordinateWords, new RegExp(String.raw`^\s*${phraseSource(subordinateWords)}`, 'i'));
const opensWithWhether = sieved(['whether'], /^\s*whether\b/i);
/** "Offer it only |when the guest asks|". */
const asks = /^\s*(?:when|if)\b.*\b(?:asks?|asked|requests?|requested)\b/i;
/** "|See the list of accepted papers|" asserts nothing of papers. */
const pointer = sieved(
  pointingVerbs,
  new RegExp(String.raw`^\W*${phraseSource(pointingVerbs)}\s.*?${phraseSource(readingPlaces)}`, 'i'),
);
/** "|How you add a driver| depends on the plan", "here is |why| we ask": nothing is said to be done. */
const nounClause = /^\W*(?:(?:here|this)\s+is\s+)?(?:how|why)\s/i;
/** "Guide dogs are free |and| have no weight limit": the second half says another thing of them. */
const secondVerb = String.raw`\band\b(?=\s+(?:has|have|cannot|can|may|must|pays|pay|gets|loses|keeps|needs|need\s+no|costs|lasts|takes|starts|ends|does|doesn['’]t|do\s+not|don['’]t)\b)`;
/** "Guests sleep upstairs, and so |do| their dogs". */
const soToo = String.raw`(?:do|does|is|are|can|may|must|will|has|have)\s`;
/** "The log is kept by the porter |and| guests never see it": another subject, behind a clause with its verb. */
const otherSubject = String.raw`(?<=\b${verbs}[^,;:.]*)\band\b(?=\s+(?:(?:the|our|your)\s+)?[${letter}]+\s+(?:never|cannot|can['’]t|may\s+not|must\s+not|do\s+not|don['’]t|will\s+not|won['’]t)\s)`;
const breaks = new RegExp(
  String.raw`,(?!\d)|:(?!\d)|[;—–|]|\((?=[${letter}])|\)(?<=[${letter}]\))|(?=${phraseSource(subordinateWords)})|\b(?:but|so|however)\b(?<!\b(?:none|nobody|one|nothing|anything)\s(?:but|so|however))(?<!\bso(?=\s+${soToo}))|\band\b(?=\s+${phraseSource([...askedStates, ...freeStates])})|${secondVerb}|${otherSubject}`,
  'gi',
);

/** "|After five working days| it is approved": when, without a comma, and no clause of its own. */
export const openingTime: RegExp = new RegExp(
  String.raw`^\W*(?:after|within|until|before)\s+(?:[${letter}\d.-]+\s+){1,3}?${phraseSource(spanNouns)}\s+(?=${phraseSource(subjectLeads)})`,
  'i',
);

/** The main clauses of a sentence: "If it rains, you can stay" says "you can stay". */
export function clausesOf(sentence: Sentence): Clause[] {
  const text = withWholeClauses(sentence.text);
  const opening = openingTime.exec(text)?.[0].length ?? 0;
  const clauses = stretchesBetween(text.slice(opening), breaks).map(({ from, to }) => ({
    text: text.slice(opening + from, opening + to),
    start: opening + from,
  }));
  return withSubjects(withTails(clauses, text)).filter(
    (clause) =>
      (countWords(clause.text) >= fewestWords || wholeReply.test(clause.text)) &&
      !subordinate.test(clause.text) &&
      !pointer.test(clause.text) &&
      !nounClause.test(clause.text) &&
      !isInCondition(clause, text),
  );
}

const opensWithOr = /^\s*or\b/i;
const openCondition = /^\W*(?:if|when|whenever|unless|should|in\s+case)\b[^,;:]*$/i;

/** "If the lamp is lost |or it stops working|, you can …": the condition goes on up to its comma. */
function isInCondition({ text, start }: Clause, whole: string): boolean {
  return opensWithOr.test(text) && openCondition.test(whole.slice(0, start));
}

/**
 * Clauses with what only goes on with them: "a cot, |at no extra charge|" is one thing said, "it is welcome |but not needed|" has no subject of its own, and "it is up to you |whether you
 * come|" says what is up to you.
 */
function withTails(clauses: readonly Clause[], sentence: string): Clause[] {
  const whole: Clause[] = [];
  for (const clause of clauses) {
    const told = whole.filter(({ text }) => /\p{L}/u.test(text));
    const last = isBareAnswer(clause.text) ? told.findLast(({ text }) => !timeOfLast.test(text)) : told.at(-1);
    const goesOn =
      last !== undefined &&
      ((/\bonly\s*$/i.test(last.text) && asks.test(clause.text)) ||
        (opensWithWhether.test(clause.text)
          ? modalityIn(`${last.text} whether`)?.modality === 'need-not'
          : (deniesLast(clause, last) && !isHalved(sentence, clause, last)) || answersLast(clause, last)));
    if (goesOn) last.text += ' '.repeat(clause.start - last.start - last.text.length) + clause.text;
    else whole.push({ ...clause });
  }
  return whole;
}

/** "A test |after the work|, at no extra cost", "it is posted, |about 30 days| |before the old one expires|, free of charge": when, between what is told and its price. */
const timeOfLast =
  /^\s*(?:(?:after|before|during|until)\s+(?:the|an?|your|our|each|every)\s+\S+(?:\s\S+){0,2}|(?:about\s+)?\d+\s+\p{L}+)\W*$/iu;

/** "The trial is optional|;| skip it if waves run high": what stands behind the sign is said by itself. */
function isHalved(sentence: string, clause: Clause, last: Clause): boolean {
  return sentence.slice(last.start + last.text.length, clause.start).includes(';');
}

/** "It is required above $900 |and optional below|": of what the clause before is not said. */
const ofOtherCase = /\b(?:below|above|under|beyond|otherwise|elsewhere)\W*$/i;
const isAmountNamed = /\d/;

function deniesLast(clause: Clause, last: Clause): boolean {
  const isTail = countWords(clause.text) < fewestWords && modalityIn(clause.text) !== undefined;
  if (hasOwnSubject(clause.text) || (ofOtherCase.test(clause.text) && isAmountNamed.test(last.text))) return false;
  return isTail && countWords(last.text) >= fewestWords && modalityIn(last.text) !== undefined;
}

const costTail = new RegExp(
  String.raw`^\W*(?:and\s+|but\s+)?${phraseSource(costTails)}(?=\W*$|\s+(?:to|at|for|on)\s)`,
  'i',
);

/** "|Yes|, a fee is charged": no thing. */
const bareReply = /^\W*(?:yes|no|sure|right|correct|exactly)?\W*$/i;

/** "A cot for a child, |at no extra charge|": the answer of a thing that only its clause names. */
function answersLast(clause: Clause, last: Clause): boolean {
  if (subordinate.test(last.text) || isAboutCost(last.text) || bareReply.test(last.text)) return false;
  return isBareAnswer(clause.text) || costTail.test(clause.text);
}

/** "If the card is locked: |you must call first|": what follows, and no case of its own. */
const opensCondition = /^\W*(?:if|when)\s+(?:\S+\s+){2,}/i;

/** "|If they refuse,| write it on the slip." */
const openingCase = /^\W*(?:if|when)\s[^,]+,\s+/i;

function saysWhatFollows(text: string): boolean {
  const modality = modalityIn(text)?.modality ?? imperativeIn(text.replace(openingCase, ''), '')?.modality;
  return modality === 'must' || modality === 'must-not' || modality === 'may';
}

/** "No open balance" is asked for below "Prerequisites". */
const opensWithNo = /^\W*no\s/i;
const isOfRequirements = new RegExp(String.raw`${phraseSource(requirementHeads)}\s*[:…]?\s*$`, 'i');

/** Items under "If …", "Refuse when:", "Reasons:" and the like are cases, not statements. */
export function isCase({ parents, role, section, text }: Sentence, { sections }: Document): boolean {
  if (role !== 'item') return false;
  const above = parents.at(-1) ?? '';
  const head = above || sections[section]!.heading;
  const isLack = opensWithNo.test(text) && isOfRequirements.test(head);
  if ((opensCondition.test(above) && saysWhatFollows(text)) || modalityIn(text)?.modality === 'need-not') return false;
  return isLack || parents.some((each) => leadIn.test(each)) || thereAre.test(head) || leadsIntoCases.test(head);
}

/** "It can be mended |only| once", "|only| after it was cleaned": how often or when, and not for whom. */
const endsWithOnly = /\bonly\s*$/i;
const soOften = /^\s*(?:once|twice|after|before|\d)/i;

/**
 * A clause without its dates and opening hours: their months and weekdays are values, and compared as such; and without an "only" that belongs to what
 * stands behind it.
 * @param whole the text of its sentence
 */
export function withoutTimes({ text, start }: Clause, values: readonly FoundValue[], whole: string): string {
  let rest = soOften.test(whole.slice(start + text.length))
    ? text.replace(endsWithOnly, ' '.repeat('only'.length))
    : text;
  for (const { value, start: from, end } of values) {
    if (value.kind !== 'date' && value.kind !== 'hours') continue;
    rest = rest.slice(0, Math.max(0, from - start)) + ' '.repeat(end - from) + rest.slice(Math.max(0, end - start));
  }
  return rest;
}
