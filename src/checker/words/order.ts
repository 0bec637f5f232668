import { wordsOf } from './list-of.ts';

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
  'and only after that',
  'and only afterwards',
  'and finally',
  'and later',
  'followed by',
  'after which',
  'thereafter',
];

/** "X after Y": what stands behind the word comes first. */
export const afterWords: readonly string[] = [
  'after',
  'only after',
  'once',
  'only once',
  'as soon as',
  'no sooner than',
  'not until',
  'only when',
  'the moment',
  'upon',
  'following',
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
  'is not',
  'are not',
  "isn't",
  "aren't",
  'not be',
  'will not',
  "won't",
  'is never',
  'are never',
  'nothing',
  'nobody',
  'no one',
  'none',
  'neither',
  'does not',
  "doesn't",
];

/** A sentence that opens so goes on from the one before: "Check the stock. Then promise a lamp." */
export const goingOnWords: readonly string[] = [
  'then',
  'only then',
  'after that',
  'after this',
  'afterwards',
  'only afterwards',
  'next',
  'finally',
  'later',
  'once that is done',
  'once this is done',
  'when that is done',
];

/** Behind "first" these tell of the other step that it comes after: "check the mast first, the sail |second|". */
export const secondPlaces: readonly string[] = ['second', 'next', 'last'];

/** A sentence that ends so comes after the one before: "Promise a lamp. The stock can be checked later." */
export const endingWords: readonly string[] = [
  'afterwards',
  'after that',
  'later',
  'later on',
  'at the end',
  'after the call',
  'after the conversation',
  'after the chat',
  'after the visit',
  'after hanging up',
  'last',
];

/** Behind a step, with another one behind it, these put it first: "refund |right away|; the parcel is checked later". */
export const atOnceWords: readonly string[] = ['first', 'right away', 'straight away', 'at once', 'immediately'];

/** A sentence that ends so comes before what its heading speaks of: "Write to the seller first." */
export const openingWords: readonly string[] = ['first', 'beforehand', 'in advance', 'first of all'];

/** What does not have to be waited for comes later, or not at all: "there is no need to wait for the parcel". */
export const notWaiting: readonly string[] = [
  'no need to wait for',
  'no need to wait until',
  'not wait for',
  'not wait until',
  "don't wait for",
  "don't wait until",
  'without waiting for',
  'without waiting until',
  'need not wait for',
  'need not wait until',
  "doesn't have to wait for",
  "don't have to wait for",
  'do not have to wait for',
  'does not have to wait for',
];

/** These give an order even where nothing is told to do: "your parcel leaves as soon as the old one is here". */
export const strictWords: readonly string[] = [
  'as soon as',
  'only once',
  'only after',
  'only when',
  'the moment',
  'not until',
  'and only then',
];

/** Words for one act in the steps of a task, the first of them its name. */
export const stepSynonyms: readonly (readonly string[])[] = [
  ['notice', 'tell', 'tells', 'telling', 'told', 'inform', 'explain', 'say'],
  [
    'check',
    'look',
    'looks',
    'looked',
    'verify',
    'verified',
    'verifying',
    'inspect',
    'inspected',
    'confirm',
    'confirmed',
    'confirming',
    'ensure',
  ],
  ['hand', 'give', 'gives', 'giving', 'given'],
  wordsOf(
    'write writes wrote writing written note notes noted noting record records recorded recording log logs logged logging document documents documented',
  ),
  wordsOf(
    'approve approves approved approval agree agrees agreed okay okayed authorise authorised authorize authorized',
  ),
  wordsOf('pay pays paid paying payment collect collects collected charge charges charged'),
  wordsOf('amount amounts sum sums'),
];

/** Of steps these say what is handled, though they say little elsewhere. */
export const stepNouns: readonly string[] = wordsOf('case cases number numbers details information person');

/** Before what waits: "|hold back| the payment until the answer is there". */
export const holdingBack: readonly string[] = [
  'hold back',
  'hold off',
  'hold off on',
  'hold on to',
  'holds back',
  'keep back',
  'wait with',
  'delay',
  'postpone',
  'put off',
  'leave out',
];

/** What stands with one of these comes after all other steps: "a reset is the |last resort|", "|never start with| a reset". */
export const lastResorts: readonly string[] = [
  'as a last resort',
  'as the last resort',
  'as last resort',
  'a last resort',
  'the last resort',
  'only as a last step',
  'as the last step',
  'as the very last step',
  'is the last step',
  'is the very last step',
  'when nothing else helps',
  'if nothing else helps',
  'when nothing else has helped',
  'if nothing else has helped',
  'once everything else has failed',
  'when everything else has failed',
  'if everything else fails',
  'when all else fails',
  'if all else fails',
  'never as a first step',
  'not as a first step',
  'never the first step',
  'not the first step',
  'never start with',
  'do not start with',
  "don't start with",
  'never begin with',
  'do not begin with',
  "don't begin with",
];

/** And with one of these before all others. */
export const firstResorts: readonly string[] = [
  'always start with',
  'start with',
  'always begin with',
  'begin with',
  'as the first step',
  'as the very first step',
  'is the first step',
  'is the very first step',
  'the first step is',
  'before anything else',
  'before you do anything else',
  'first of all',
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
  'ensure',
  'verify that',
  'check that',
  'confirm that',
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

/** Those who follow the steps: "|agents| check the stock before they name a day". */
export const staffWords: readonly string[] = wordsOf(`
we you they staff agents advisers advisors assistants representatives reps colleagues employees teams leads supervisors managers clerks cashiers drivers operators
volunteers technicians`);

/** Verbs that open an instruction: "check the status", "let them sign". */
export const instructionVerbs: readonly string[] = wordsOf(`
adjust add advise agree allow apply approve arrange ask assign attach balance begin bring block book call cancel change charge check choose clean clear click close collect
compare complete confirm connect contact convert copy correct count create credit deduct delete deliver deny detach disconnect discuss document download drain draft dry eject email empty enable
enrol enroll enter escalate exchange explain fasten feed fetch fill file find finish fit fix flush follow get give go greet hand hang have hold import inform inspect install invite issue join
keep leave let lift link load lock log look mail make mark measure meet mention mix mount move note notify obtain offer open order pack park pay peel photograph place plug post pour preheat
prepare print process promise provide pull put quote raise read reattach rebook refill recharge reclaim record redeem refer refund register reject release remind remove renew
repair repeat replace reply rinse report request require reset resolve restart return review run save scan schedule seal search seat see select send set settle ship show sign stack
start sterilise sterilize stop submit suspend switch take talk taste tell test thank tighten tilt track transfer try turn unblock unload unlock unpack unplug update upload use vacuum verify visit wait warm weigh wipe withdraw write
`);

/** Words of a step that do not say what it is. */
export const phaseWords: readonly string[] = [
  'first',
  'firstly',
  'new',
  'old',
  'current',
  'previous',
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
  'down',
];

/** A step that opens with one of these speaks of what was said just before: "and close it once that is on file". */
export const pointingWords: readonly string[] = ['that', 'this', 'it', 'they', 'these', 'those', 'both'];
