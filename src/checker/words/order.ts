/** How prose says which of two steps comes first: "X before Y", "X, then Y". */
export const beforeWords: readonly string[] = ['before', 'prior to', 'ahead of', 'in advance of'];

/** As `beforeWords`, but they join two clauses and open none. */
export const sequenceWords: readonly string[] = [
  'and only then',
  'and then',
  'then',
  'and afterwards',
  'afterwards',
  'and after that',
];

/** "X after Y": what stands behind the word comes first. */
export const afterWords: readonly string[] = [
  'after',
  'only after',
  'once',
  'only once',
  'as soon as',
  'no sooner than',
  'until after',
];

/** "Do not X until Y" says "X after Y". */
export const untilWords: readonly string[] = ['until', 'unless and until', ...beforeWords];

/** Only these turn "X before Y" into "not X until Y". */
export const forbiddingWords: readonly string[] = [
  'do not',
  "don't",
  'never',
  'must not',
  "mustn't",
  'cannot',
  "can't",
  'may not',
  'should not',
  'not to',
  'no',
];

/** Before a connective these make it a time: "a few days before". */
export const timeUnits: readonly string[] = [
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'day',
  'week',
  'month',
  'year',
  'shortly',
  'soon',
  'right',
  'long',
  'immediately',
];

/** Behind "once" these make it a number of times: "once per order". */
export const notAfterOnce: readonly string[] = [
  'per',
  'a',
  'an',
  'every',
  'each',
  'more',
  'again',
  'in',
  'and',
  'only',
  'daily',
];

/** A line with one of these tells what to do, and does not merely say what happens when. */
export const directiveWords: readonly string[] = [
  'must',
  'should',
  'always',
  'never',
  'need to',
  'needs to',
  'have to',
  'has to',
  'can',
  'may',
  'make sure',
  'be sure',
  'do not',
  "don't",
  'only after',
  'only once',
  'only then',
  'first',
  'please',
  'remember to',
  'wait until',
];

/** Verbs that open an instruction: "check the status", "let them sign". */
export const instructionVerbs: readonly string[] = `
add advise agree allow apply approve arrange ask assign attach begin block book call cancel change charge check choose clear click close collect
compare complete confirm contact convert copy correct count create credit deduct delete deliver deny discuss document download draft email enable
enrol enroll enter escalate exchange explain fill file find finish follow get give hand have hold import inform inspect install invite issue join
keep leave let link lock log look mail make mark measure mention move note notify obtain offer open order pack park pay photograph place post
prepare print process promise provide pull put quote raise read rebook recharge reclaim record redeem refer refund register reject release remind remove renew
repair repeat replace reply report request require reset resolve restart return review run save scan schedule search see select send set settle ship show sign
start stop submit suspend switch take talk tell test thank track transfer try turn unblock unlock update upload use verify wait withdraw write
`
  .trim()
  .split(/\s+/);

/** Words of a step that do not say what it is. */
export const phaseWords: readonly string[] = [
  'start',
  'begin',
  'proceed',
  'continue',
  'finish',
  'complete',
  'carry',
  'perform',
  'next',
  'last',
  'step',
  'done',
  'ready',
  'hand',
  'soon',
  'time',
  'final',
  'possible',
  'reasonably',
];

/** A step that opens with one of these speaks of what was said just before: "and close it once that is on file". */
export const pointingWords: readonly string[] = ['that', 'this', 'it', 'they', 'these', 'those', 'both'];
