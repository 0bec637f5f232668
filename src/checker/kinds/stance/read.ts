import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, sieved } from '../../text/sieve.ts';
import { countWords, type Terms, wordsOf } from '../../text/terms.ts';
import type { Modality, Stance } from '../../types.ts';
import { holdingAnswers } from '../../words/answers.ts';
import { exceedingVerbs } from '../../words/implied-limits.ts';
import { antecedentPronouns } from '../../words/replies.ts';
import { bothWays, oneOfThese, ownOnes, presentVerbs } from '../../words/stances.ts';
import { amountSubjects, fragmentLeads, idleWords, placeLeads, restWords } from '../../words/subjects.ts';
import { actionIn, inCommonNames } from '../common/action.ts';
import { beforeStance, isShut, modalityIn, withoutStance } from '../common/modality.ts';
import type { FoundClaim } from '../kind.ts';
import {
  beforeAnswer,
  behindAnswer,
  keepsAway,
  withoutAnswers,
  withoutDenyingAnswers,
  withoutPlainAnswers,
} from './answers.ts';
import type { Clause } from './clauses.ts';
import { fateIn } from './fates.ts';
import { imperativeIn, remindsOf, thingIn } from './imperative.ts';
import { tellsOfPast } from './past.ts';
import { plainAction } from './plain.ts';
import { whomIn } from './whom.ts';

/** Behind these stands what belongs to a whole. */
const holds = phrasePattern(holdingAnswers);
const isIdle: ReadonlySet<string> = new Set([...antecedentPronouns.filter((word) => word !== 'one'), ...idleWords]);
const times: ReadonlySet<string> = new Set(['date', 'hours']);

/** "Dogs are welcome |on the terrace|": nothing is done behind the stance, and what may be done or had stands before it. */
const opensPlace = new RegExp(String.raw`^\W*${phraseSource(placeLeads)}\s`, 'i');
const isAllowance: ReadonlySet<Modality> = new Set(['may', 'must-not', 'is-not']);
const isDuty: ReadonlySet<Modality> = new Set(['must', 'need-not']);

/** "Heirs can keep it, |take the cash| or sell it": a verb that goes on with a leave tells nobody to do it. */
const leave = phrasePattern(['can', 'could', 'may', 'might', 'will', 'would']);
const stretchEnds = new Set(';:.()—–');

/** Whether a text ends in a comma, and gives leave behind the last sign that parts more than that. */
function continues(before: string): boolean {
  if (!before.trimEnd().endsWith(',')) return false;
  let from = before.length;
  while (from > 0 && !stretchEnds.has(before[from - 1]!)) from -= 1;
  return leave.test(before.slice(from));
}

/** "A fee is due, |not even on a fixed plan|", "the night team |and nobody else|", "one step up is free, |more isn't possible|". */
const isFragment = sieved(
  [...fragmentLeads, ...restWords, ...amountSubjects, 'yet', 'even', 't', 'not'],
  new RegExp(
    String.raw`^\W*${phraseSource(fragmentLeads)}|${phraseSource(restWords)}\W*$|\bno\b.*\byet\W*$|\bnothing\b.*\byet\W*$|^\W*${phraseSource(amountSubjects)}\s+${phraseSource(presentVerbs)}|^\W*even\b(?!.*${phraseSource(presentVerbs)})|(?:n['’]t|\bnot)\s+(?:one|that|it)\W*$`,
    'i',
  ),
);

/** "Phones |have their own| cover": what holds of them stands elsewhere. */
const hasItsOwn = sieved(
  ownOnes,
  new RegExp(
    String.raw`\b(?:has|have|follow|follows)\s+(?:an?\s+|(?:its|their|his|her)\s+)?${phraseSource(ownOnes)}\s|\bof\s+(?:its|their|his|her)\s+own\b`,
    'i',
  ),
);

/** "They needn't |show anything|", "it isn't |one|": it says more than that it is so of what stood before, and no term tells what. */
function pointsElsewhere(text: string, about: string, terms: Terms): boolean {
  if (terms.in(withoutStance(inCommonNames(about))).length > 0) return false;
  return wordsOf(withoutStance(text)).some(({ word }) => !isIdle.has(word));
}

/** What stands before the first word that answers or takes a stance: "delivery" in "delivery is free for members". */
function subjectOf(text: string): string {
  return beforeStance(beforeAnswer(text)).trim();
}

/** "|Mending the kite| is optional": what one need not do stands before the stance; '' where it stands elsewhere. */
function deedIn(modality: Modality, text: string, behind: string): string {
  return (modality === 'need-not' || modality === 'must') && opensWithDeed.test(text) && isForAll.test(behind)
    ? beforeStance(text).replace(copula, '').trim()
    : '';
}

/** "Mending the kite is optional", "… is optional |for every keeper|". */
const isForAll = /^[^\p{L}]*(?:for\s+(?:everyone|everybody|(?:all|every|each|any)(?:\s+[\p{L}-]+){1,2})[^\p{L}]*)?$/iu;
const opensWithDeed = /^\W*\p{L}{2,}ing\s/iu;
const copula = /\s+(?:is|are)\s*$/i;

/** What a clause answers for that names it behind the answer: "towels" in "there is a fee for towels", "the price includes towels". */
function objectOf(text: string, subject: readonly string[]): string {
  const { answer, behind } = behindAnswer(text);
  return subject.length === 0 || holds.test(answer) ? behind : '';
}

/**
 * The stance of a main clause: of its own words, else of the lead-in above its item, else that it plainly says that something is done. What
 * is to be said aloud below a lead-in has no stance of it.
 * Any other clause only counts where it answers a question. A plain clause with a value ("takes 3 days") is compared by the value,
 * unless that only says when.
 */
export function readClause(
  clause: Clause,
  sentence: Sentence,
  values: readonly FoundValue[],
  answers: Stance['answers'],
  terms: Terms,
): FoundClaim[] {
  const { text } = clause;
  if (saysCodeAlone(text, terms)) return [];
  const place = placeOf(clause, sentence);
  const fate = fateIn(text);
  if (fate) {
    const { modality, held } = fate;
    const value: Stance = { kind: 'stance', modality, answers, ...actionIn('refund', terms), subject: terms.in(held) };
    return [{ value, ...place, clause: `${held} refund` }];
  }
  const { modality, behind, about: own, isTold } = stanceIn(clause, sentence, values);
  const isSilent =
    clause.subject !== undefined && (clause.pointsBack || terms.in(withoutStance(inCommonNames(own))).length === 0);
  const about = isSilent ? `${clause.subject} ${own}` : own;
  if ((modality === 'is' && answers.size === 0) || tellsOfPast(text) || hasItsOwn.test(text)) return [];
  if (isShut(modality) && (deniesAmount(place, values) || threatens.test(text))) return [];
  const deed = deedIn(modality, text, behind);
  const action = actionIn(deed || behind, terms);
  const isBare = answers.size === 0 && action.predicate.length === 0;
  if (isFragment.test(text) || (isBare && pointsElsewhere(text, about, terms))) return [];
  const subject = deed === '' ? terms.in(inCommonNames(isSilent ? clause.subject! : subjectOf(text))) : [];
  const value: Stance = {
    kind: 'stance',
    modality,
    answers,
    ...action,
    ...(isAllowance.has(modality) && (opensPlace.test(behind) || keepsAway.test(text)) && subject.length > 0
      ? { actions: [...action.actions, ...subject] }
      : {}),
    ...(isTold && modality === 'must' ? { isTold } : {}),
    whom: terms.in(whomIn(text)),
    subject,
    ...(ofAnother.test(text) ? { setsApart: true } : {}),
    ...(answers.size > 0 ? { object: terms.in(inCommonNames(objectOf(text, subject))) } : {}),
  };
  return [{ value, ...place, clause: withoutStance(withoutOwnAnswers(inCommonNames(about), terms)) }];
}

/** "|Another keeper| may open it", where the one of whom the other line speaks does not. */
const ofAnother = /^\W*(?:another|any\s+other|some\s+other|a\s+different)\s/i;

/** "Tie the boat, |or we cannot let you board|": what comes of not doing it. */
const threatens = /^\W*or\s+(?:else\s+)?(?:the|our|your|we|they|you|it|he|she)\s/i;

/** "Nobody pays |more than $18|", "do not |go over two|": the amount is denied, and not that one pays. */
function deniesAmount({ start, end }: Pick<FoundClaim, 'start' | 'end'>, values: readonly FoundValue[]): boolean {
  return values.some((found) => found.start >= start && found.end <= end && goesOver.test(found.text));
}

const goesOver = new RegExp(String.raw`\bthan\b|${phraseSource(exceedingVerbs)}`, 'i');

const identifier = /[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+/gu;

const fewestBesideCode = 2;

/** "A case for fraud_alert, |not lost_card|": which code to use, and nothing that is done. */
function saysCodeAlone(text: string, terms: Terms): boolean {
  if (!text.includes('_')) return false;
  const rest = text.replaceAll(identifier, ' ');
  return rest !== text && countWords(rest) <= fewestBesideCode && terms.in(withoutStance(rest)).length === 0;
}

/** Where a clause stands in its sentence, without the blanks around it. */
function placeOf({ text, start }: Clause, sentence: Sentence): Pick<FoundClaim, 'start' | 'end' | 'text'> {
  const lead = text.length - text.trimStart().length;
  return {
    start: start + lead,
    end: start + text.trimEnd().length,
    text: sentence.text.slice(start, start + text.length).trim(),
  };
}

interface FoundStance {
  modality: Modality;
  /** What it is said of: "renew it by phone" in "members can renew it by phone". */
  behind: string;
  /** The words that tell what the clause is about. */
  about: string;
  /** The reader is told to do it. */
  isTold: boolean;
}

/** "|Do not| bring it": the reader is told not to. */
const forbids = /^\W*(?:please\s+)?(?:do\s+not|don['’]t)\s+\p{L}/iu;

/** "What you can and cannot bring" leaves it to what stands below it, and "must be one of" to the reader. */
export function saysBoth(text: string): boolean {
  return both.test(text) || leavesChoice.test(text);
}

const both = phraseTest(bothWays);
const leavesChoice = new RegExp(
  String.raw`${phraseSource(oneOfThese)}(?:\s+(?:these|those|them|the\s+following))?\s*[:…]?\s*$`,
  'i',
);

/** "You must never:", of which each item is the rest. */
const breaksOff = /^[\s:…]*$/;

/** "|A month| that has begun": a thing that is spoken of, and no time that it takes. */
const isOneOf = /^an?\s/i;

/** The stance of a clause, by what says it: an imperative, its own words, the lead-in above its item, or that it is plainly done. */
function stanceIn(
  { text, start }: Clause,
  { role, force, parents, columnIndex, text: whole }: Sentence,
  values: readonly FoundValue[],
): FoundStance {
  const [end, found] = [start + text.length, modalityIn(withoutDenyingAnswers(text))];
  const own = found && found.modality !== 'is' ? found : undefined;
  const goesOn = start > 0 && continues(whole.slice(0, start));
  const isRowHead = role === 'cell' && columnIndex === 0;
  const leadIn = role === 'item' && force !== 'script' && !saysItself(whole.slice(0, start)) ? leadInOf(parents) : '';
  const led = modalityIn(leadIn);
  const isLed = led !== undefined && led.modality !== 'is' && breaksOff.test(leadIn.slice(led.actionStart));
  const told =
    isRowHead || goesOn || (isLed && !own) || (own && !remindsOf(text))
      ? undefined
      : imperativeIn(text, whole.slice(end));
  if (told) {
    const behind = objectIn(told.modality, told.action);
    return { modality: told.modality, behind, about: behind, isTold: true };
  }
  const plainly = (modality: Modality, behind: string): FoundStance => ({
    modality,
    behind,
    about: text,
    isTold: false,
  });
  if (own) {
    const modality = own.modality === 'is-not' && forbids.test(text) ? 'must-not' : own.modality;
    const behind = objectIn(modality, text.slice(own.actionStart));
    const stance = plainly(modality, behind);
    return modality === 'need-not' ? { ...stance, about: text.slice(0, own.actionStart) + behind } : stance;
  }
  if (led && isLed) return plainly(led.modality, objectIn(led.modality, text));
  if (led && led.modality !== 'is') return plainly(led.modality, objectIn(led.modality, leadIn.slice(led.actionStart)));
  const plain = plainAction(text);
  const isBehind = (at: number): boolean => at > end - plain.length;
  const hasValue = values.some(
    ({ value, text: written, start: at, end: to }) =>
      !times.has(value.kind) && at < end && to > start && (isBehind(to) || isOneOf.test(written)),
  );
  if (plain !== '' && !hasValue) return plainly('does', plain);
  return plainly('is', found ? text.slice(found.actionStart) : '');
}

/** Below "Never": "|never open it yourself;| use the sandbox" needs no lead-in, and what comes behind has none. */
function saysItself(before: string): boolean {
  const found = modalityIn(before);
  return found !== undefined && found.modality !== 'is';
}

/** "Pack all of it in one bag, |so that nobody has to search|:" tells why, and nothing of the items. */
const purpose =
  /,?\s(?:so(?:\s+that)?|because)\s+(?:the|a|an|you|we|they|it|nobody|no one|your|our|their|customers|guests)\s.*$/i;

/** What stands above an item; "what you must and must not do" leaves it to the items. */
function leadInOf(parents: Sentence['parents']): string {
  const leadIn = (parents.at(-1) ?? '').replace(purpose, '');
  return saysBoth(leadIn) ? '' : (headOfDeeds.exec(leadIn)?.groups?.['lead'] ?? leadIn);
}

/** "What |crews must not| do": a heading that the items below it go on with. */
const headOfDeeds =
  /^(?:\d[\d.]*\s+)?what\s(?<lead>(?:\S+\s){1,4}?(?:may|must|can|cannot|can['’]t|never)(?:\s(?:not|never))?)\s+do\W*$/i;

/** What is to be shown or brought is asked for, and so is its being shown. */
function objectIn(modality: Modality, action: string): string {
  return isDuty.has(modality) ? thingIn(action) : action;
}

/** "It is |approved| automatically": what is left where a clause holds nothing but answers. */
function withoutOwnAnswers(text: string, terms: Terms): string {
  const rest = withoutAnswers(text);
  return terms.in(withoutStance(rest)).length > 0 ? rest : withoutPlainAnswers(text);
}
