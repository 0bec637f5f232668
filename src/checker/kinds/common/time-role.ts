import { matchesIn } from '../../../document/matches.ts';
import { questionsOf } from '../../extract/leads.ts';
import { once } from '../../once.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim } from '../../types.ts';
import { grantWords } from '../../words/limits.ts';
import {
  aheadWords,
  customerDeeds,
  holders,
  idleWords,
  leaveWords,
  leftDeeds,
  lifeWords,
  limitDeeds,
  limitLabels,
  limitMatters,
  onWords,
  passingLeads,
  payouts,
  tellingWords,
  turnaroundLabels,
  turnaroundWords,
  waitWords,
  workerWords,
} from '../../words/time-roles.ts';

/**
 * What a time is: how long a company takes, how long a customer may act or has to wait first, for how long nothing has happened, how long before
 * an event something falls, how long a thing holds, how often something happens; '' where the line does not tell.
 */
export type TimeRole = 'turnaround' | 'limit' | 'wait' | 'idle' | 'ahead' | 'life' | 'rhythm' | '';

const leave = phraseTest(leaveWords);
/** "Can be refunded", "may only be refunded". */
const leftDeed = new RegExp(String.raw`${phraseSource(leaveWords)}\s+(?:\p{L}+\s+)?${phraseSource(leftDeeds)}`, 'iu');
const grant = new RegExp(
  String.raw`${phraseSource(holders)}\s+(?:only\s+|still\s+|then\s+)?${phraseSource(grantWords)}(?:\s+\p{L}+){0,2}\s*$`,
  'iu',
);
const turnaround = phrasePattern(turnaroundWords);
const limitDeed = phraseTest(limitDeeds);
const limitMatter = phraseTest(limitMatters);
/** "Refunds |for returned lamps|" are no returns: it is the company that makes them. */
const paidFor = new RegExp(
  String.raw`${phraseSource(payouts)}\s+(?:for|of|on)\s+(?:[\p{L}-]+\s+){0,2}?${phraseSource(limitMatters)}`,
  'giu',
);
const leftBehind = new RegExp(String.raw`^\s+to\s+${phraseSource(customerDeeds)}`, 'i');
const limitLabel = phraseTest(limitLabels);
const turnaroundLabel = phraseTest(turnaroundLabels);
const wait = phrasePattern(waitWords);
const idle = new RegExp(String.raw`^\s+${phraseSource(idleWords)}`, 'i');
const ahead = new RegExp(String.raw`^\s+${phraseSource(aheadWords)}`, 'i');
/** "|It'll be| a week |before| the card works". */
const passing = new RegExp(String.raw`${phraseSource(passingLeads)}\s+(?:about\s+|up\s+to\s+|at\s+least\s+)?$`, 'i');
const untilThen = /^\s+(?:before|until|till)\s/i;
/** "We |write| to you 30 days before the day" says when, and not how long it takes. */
const told = phraseTest(tellingWords);
const countsOn = new RegExp(String.raw`^(?:\s+\p{L}+){0,4}?\s+${phraseSource(onWords)}\s`, 'iu');
const every = /\bevery\s+$/i;
const life = phrasePattern(lifeWords);
/** "A pass that we send out is |valid for| 7 days" says how long it holds, whatever is told of it before. */
const holdsFor = new RegExp(
  String.raw`${phraseSource(lifeWords)}\s+(?:(?:for|after|in|within)\s+)?(?:up\s+to\s+|only\s+|just\s+)?$`,
  'i',
);
/** "Keep it |for| 7 days before you sell it" says how long it is kept. */
const keptFor = /\bfor\s+(?:up to\s+|at least\s+)?$/i;
/** "By the claims team, |within 2 days|". */
const worker = new RegExp(String.raw`\bby\s+(?:\p{L}+\s+){0,3}${phraseSource(workerWords)},?\s*$`, 'iu');
const clauseBreak = /[,;:()—–|]\s|\s-\s|\b(?:and|or|but|then|while|so)\b/gi;

/** "An unused refill can be refunded within 7 days" is a limit, "refunds take 5 to 7 days" a turnaround. For times only. */
export const timeRoleOf = once((claim: Claim): TimeRole => {
  const { text } = claim.sentence;
  const before = text.slice(0, claim.start);
  const breaks = matchesIn(before, clauseBreak);
  const last = breaks.at(-1);
  const clause = last ? before.slice(last.index + last[0].length) : before;
  const label = last?.[0].startsWith(':') ? before : '';
  const behind = text.slice(claim.end);
  return (
    (takesUntilThen(claim) ? 'turnaround' : '') ||
    (idle.test(behind) ? 'idle' : '') ||
    (wait.test(clause) ? 'wait' : '') ||
    (every.test(before) && !leave.test(clause) && !life.test(clause) ? 'rhythm' : '') ||
    (worker.test(before) && !leave.test(before) ? 'turnaround' : '') ||
    (ahead.test(behind) && told.test(clause) ? 'ahead' : '') ||
    roleIn(clause) ||
    roleBehind(behind, clause) ||
    (keptFor.test(clause) && life.test(clause) ? 'life' : '') ||
    (ahead.test(behind) ? 'ahead' : '') ||
    (isEndless(claim) || life.test(clause) ? 'life' : '') ||
    roleOfLabel(`${label} | ${headsOf(claim)}`) ||
    (isRange(claim) ? 'turnaround' : '')
  );
});

/** "In the 3 months |before| it was bought" counts back from a day, "20 days have to pass |after| it" counts on from it; '' for neither. */
export const directionOf = once(({ sentence, start, end }: Claim): 'back' | 'on' | '' => {
  const behind = sentence.text.slice(end);
  if (ahead.test(behind)) return takesUntilThen({ sentence, start, end }) ? '' : 'back';
  return countsOn.test(behind) ? 'on' : '';
});

/** "It'll be a week before the card works" tells how long it takes, and nothing of the time before an event. */
function takesUntilThen({ sentence: { text }, start, end }: Pick<Claim, 'sentence' | 'start' | 'end'>): boolean {
  return untilThen.test(text.slice(end)) && passing.test(text.slice(0, start));
}

/** "Never expires", "without limit". */
function isEndless({ value }: Claim): boolean {
  return 'low' in value && value.low === Number.POSITIVE_INFINITY;
}

/** "5 to 7 days" is no limit: the shorter time would say nothing. */
function isRange({ value }: Claim): boolean {
  return 'bound' in value && value.bound === 'between';
}

/** "The form |must arrive| within a week": it is not we who take so long. */
const mustCome =
  /\b(?:must|has\s+to|have\s+to|needs?\s+to|should)\s+(?:\p{L}+\s+)?(?:arrive|reach|be\s+(?:with|at|in))\b/iu;

function roleIn(clause: string): TimeRole {
  if (grant.test(clause) || leftDeed.test(clause)) return 'limit';
  const isDeed = limitDeed.test(clause) || mustCome.test(clause);
  if (turnaround.test(clause)) return isDeed ? '' : holdsFor.test(clause) ? 'life' : 'turnaround';
  return isDeed || limitMatter.test(clause.replaceAll(paidFor, ' ')) || leave.test(clause) ? 'limit' : '';
}

/** "An invoice with 10 days |to pay|"; not "it takes 10 days to pay it out". */
function roleBehind(behind: string, clause: string): TimeRole {
  return leftBehind.test(behind) && !turnaround.test(clause) ? 'limit' : '';
}

function roleOfLabel(label: string): TimeRole {
  if (wait.test(label)) return 'wait';
  if (limitLabel.test(label)) return 'limit';
  return turnaroundLabel.test(label) ? 'turnaround' : '';
}

/** What stands above a value: its label, the heads of its cell, the question that it answers, the heading. */
function headsOf({ sentence, document }: Claim): string {
  const { label, row, column, parents, section } = sentence;
  const question = questionsOf(document)[sentence.index] ?? '';
  const own = [label, row, column, ...parents, question].filter(Boolean);
  return [...own, document.sections[section]?.heading ?? ''].join(' | ');
}
