import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { type Terms, wordsOf } from '../../text/terms.ts';
import type { Modality, Stance } from '../../types.ts';
import { holdingAnswers } from '../../words/answers.ts';
import { antecedentPronouns } from '../../words/replies.ts';
import { fragmentLeads, idleWords } from '../../words/subjects.ts';
import { actionIn, inCommonNames } from '../common/action.ts';
import { beforeStance, modalityIn, withoutStance } from '../common/modality.ts';
import type { FoundClaim } from '../kind.ts';
import { beforeAnswer, behindAnswer, withoutAnswers, withoutDenyingAnswers, withoutPlainAnswers } from './answers.ts';
import type { Clause } from './clauses.ts';
import { fateIn } from './fates.ts';
import { imperativeIn, remindsOf, thingIn } from './imperative.ts';
import { plainAction } from './plain.ts';
import { whomIn } from './whom.ts';

/** Behind these stands what belongs to a whole. */
const holds = phrasePattern(holdingAnswers);
const isIdle: ReadonlySet<string> = new Set([...antecedentPronouns.filter((word) => word !== 'one'), ...idleWords]);
const times: ReadonlySet<string> = new Set(['date', 'hours']);

/** What is to be shown or brought is asked for, and so is its being shown. */
const isDuty: ReadonlySet<Modality> = new Set(['must', 'need-not']);

/** "Heirs can keep it, |take the cash| or sell it": a verb that goes on with a leave tells nobody to do it. */
const leave = phrasePattern(['can', 'could', 'may', 'might', 'will', 'would']);
const lastStretch = /[^;:.()—–]*,\s*$/u;

function continues(before: string): boolean {
  return leave.test(lastStretch.exec(before)?.[0] ?? '');
}

/** "A fee is due, |not even on a fixed plan|". */
const isFragment = new RegExp(String.raw`^\W*${phraseSource(fragmentLeads)}`, 'i');

/** "They needn't |show anything|", "it isn't |one|": it says more than that it is so of what stood before, and no term tells what. */
function pointsElsewhere(text: string, about: string, terms: Terms): boolean {
  if (terms.in(withoutStance(inCommonNames(about))).length > 0) return false;
  return wordsOf(withoutStance(text)).some(({ word }) => !isIdle.has(word));
}

/** What stands before the first word that answers or takes a stance: "delivery" in "delivery is free for members". */
function subjectOf(text: string): string {
  return beforeStance(beforeAnswer(text)).trim();
}

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
  { text, start }: Clause,
  { role, force, parents, text: whole }: Sentence,
  values: readonly FoundValue[],
  answers: Stance['answers'],
  terms: Terms,
): FoundClaim[] {
  const lead = text.length - text.trimStart().length;
  const place = {
    start: start + lead,
    end: start + text.trimEnd().length,
    text: whole.slice(start, start + text.length).trim(),
  };
  const fate = fateIn(text);
  if (fate) {
    const { modality, held } = fate;
    return [
      {
        value: { kind: 'stance', modality, answers, ...actionIn('refund', terms), subject: terms.in(held) },
        ...place,
        clause: `${held} refund`,
      },
    ];
  }
  const found = modalityIn(withoutDenyingAnswers(text));
  const isOwn = found !== undefined && found.modality !== 'is';
  const leadIn = !isOwn && role === 'item' && force !== 'script' ? (parents.at(-1) ?? '') : '';
  const led = modalityIn(leadIn);
  const hasValue = values.some(
    ({ value, start: from, end }) => !times.has(value.kind) && from < start + text.length && end > start,
  );
  const goesOn = start > 0 && continues(whole.slice(0, start));
  const told = goesOn || (isOwn && !remindsOf(text)) ? undefined : imperativeIn(text, whole.slice(start + text.length));
  const plain = isOwn || hasValue || told ? '' : plainAction(text);
  let modality: Modality = found?.modality ?? 'is';
  let behind = found ? text.slice(found.actionStart) : '';
  if (told) {
    modality = told.modality;
    behind = told.action;
  } else if (led && led.modality !== 'is') {
    modality = led.modality;
    behind = leadIn.slice(led.actionStart);
  } else if (plain !== '') {
    modality = 'does';
    behind = plain;
  }
  if (modality === 'is' && answers.size === 0) return [];
  if (isDuty.has(modality)) behind = thingIn(behind);
  const about = told ? behind : isOwn && modality === 'need-not' ? text.slice(0, found.actionStart) + behind : text;
  const action = actionIn(behind, terms);
  const isBare = answers.size === 0 && action.predicate.length === 0;
  if (isFragment.test(text) || (isBare && pointsElsewhere(text, about, terms))) return [];
  const subject = terms.in(inCommonNames(subjectOf(text)));
  return [
    {
      value: {
        kind: 'stance',
        modality,
        answers,
        ...action,
        ...(told?.modality === 'must' ? { isTold: true } : {}),
        whom: terms.in(whomIn(text)),
        subject,
        ...(answers.size > 0 ? { object: terms.in(inCommonNames(objectOf(text, subject))) } : {}),
      },
      ...place,
      clause: withoutStance(withoutOwnAnswers(inCommonNames(about), terms)),
    },
  ];
}

/** "It is |approved| automatically": what is left where a clause holds nothing but answers. */
function withoutOwnAnswers(text: string, terms: Terms): string {
  const rest = withoutAnswers(text);
  return terms.in(withoutStance(rest)).length > 0 ? rest : withoutPlainAnswers(text);
}
