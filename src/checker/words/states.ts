import { listOf } from './list-of.ts';

/**
 * Two states of which a thing is in one: it renews by itself or has to be renewed, it keeps its number or gets a new one. Phrases stand behind
 * the thing ("|the pass| renews automatically"), in the words for one thing, or before it ("you have to renew |the pass|").
 */
export interface StatePair {
  name: string;
  /** The thing has to open with one of these, which say no more of it; with any word where it is left out. */
  opens?: readonly string[];
  holds: StateWords;
  fails: StateWords;
}

export interface StateWords {
  behind: readonly string[];
  before?: readonly string[];
  /** What stands before the thing and behind it: "do not put |the pan| in the dishwasher". */
  around?: readonly { leads: readonly string[]; tails: readonly string[] }[];
}

const each = (leads: string, ends: string): string[] =>
  listOf(leads).flatMap((lead) => listOf(ends).map((end) => `${lead} ${end}`));

const byItself = 'automatically | by itself | by themselves | on its own | on their own';
const askedTo = 'you have to | you need to | you must | you will have to | customers have to | customers must';
const mayDo = 'you can | you may | customers can | customers may | members can | members may';
const mayBe = 'can be | may be';
const mayNotBe = 'cannot be | may not be | must not be | should not be';

const spans = `after a year | after one year | after 12 months | after twelve months | after a month | after one month | after the first year
at the end of the term | at the end of the year | at the end of the period | at the end of the month`;

const pairs: readonly StatePair[] = [
  {
    name: 'renewal',
    holds: {
      behind: [
        ...each('renews | is renewed | is extended | continues | is continued | goes on', byItself),
        ...listOf(`
is automatically renewed | is automatically extended | automatically renews | automatically renew | will automatically renew | will renew automatically | auto-renews | auto-renew
renews itself | continues until you cancel | runs until you cancel | runs on until you cancel`),
      ],
    },
    fails: {
      behind: [
        ...each('ends | expires | stops | runs out', byItself),
        ...each('ends | expires | stops | lapses', 'unless you renew | unless it is renewed'),
        ...each('ends | expires', spans).flatMap((end) => each(end, 'unless you renew | unless it is renewed')),
        ...each('must be | has to be | needs to be', 'renewed | extended'),
        ...each('does not | will not', 'renew automatically | renew by itself | renew on its own'),
        ...each('is not | will not be', 'renewed automatically | automatically renewed | extended automatically'),
        ...each('is only | is', 'renewed if you ask | extended if you ask | renewed on request | extended on request'),
      ],
      before: each(askedTo, 'renew | extend'),
    },
  },
  {
    name: 'rest',
    opens: listOf('unused | any unused | leftover | left-over | remaining | unspent'),
    holds: {
      behind: [
        ...listOf(`
carries over | is carried over | rolls over | is rolled over | moves to | moves on to | moves into | transfers to | is transferred to | is moved to
is added to | stays valid | remains valid | is kept | is not lost | does not expire | never expires | never expire | does not lapse | can be used`),
        ...each(mayBe, 'carried over | rolled over | taken over | used in | used later | used next'),
      ],
      before: listOf('you keep | you can keep | you can carry over | you can roll over | you can use'),
    },
    fails: {
      behind: [
        ...listOf(`
expires | is lost | will be lost | lapses | is forfeited | is gone | becomes void | is void | is deleted | is not carried over | does not carry over
does not roll over | is not rolled over | is not transferred`),
        ...each(mayNotBe, 'carried over | rolled over | transferred | used in | used later'),
      ],
      before: listOf('you lose | you cannot carry over | you cannot keep'),
    },
  },
  {
    name: 'expiry',
    holds: {
      behind: listOf(`
never expires | never expire | does not expire | doesn't expire | has no expiry date | has no expiration date | is valid for ever | is valid forever | is valid indefinitely
stays valid for ever | stays valid indefinitely`),
    },
    fails: {
      behind: [
        ...listOf('expires after | expires within | will expire after | expires at the end of | expires at the latest'),
        ...each(
          'is valid for',
          'a year | one year | two years | three years | four years | five years | six months | 12 months | 24 months | 36 months',
        ),
      ],
    },
  },
  {
    name: 'change',
    holds: {
      behind: listOf(`
stays the same | remains the same | stays unchanged | remains unchanged | is unchanged | stays as it is | does not change | doesn't change
comes with you | moves with you | stays with you | goes with you | will not change | won't change | never changes | never change | will stay the same | will remain the same`),
      before: [
        ...each('keeps | has | gets | carries | retains | comes with', 'the same | the old | its old'),
        ...each(
          'you keep | you will keep | you retain | customers keep | they keep | members keep',
          'your | your old | their | the same',
        ),
      ],
    },
    fails: {
      behind: listOf('changes | will change | is changed | is replaced by a new one'),
      before: each(
        `has | gets | will have | will get | receives | will receive | is given | comes with | bears | you get | you receive | you will get | you will receive
customers get | customers receive | members get | members receive`,
        'a new | a different | another',
      ),
    },
  },
  {
    name: 'assembly',
    holds: {
      behind: [
        ...each(
          'comes | arrives | is delivered | is shipped | is supplied',
          'assembled | fully assembled | ready assembled | ready-assembled | pre-assembled | in one piece',
        ),
        ...listOf(
          'needs no assembly | requires no assembly | does not need to be assembled | does not have to be assembled',
        ),
      ],
    },
    fails: {
      behind: [
        ...each(
          'comes | arrives | is delivered | is shipped | is supplied',
          'unassembled | flat-packed | flat packed | in parts | in pieces | disassembled',
        ),
        ...each('needs to be | has to be | must be', 'assembled | put together'),
        ...listOf('needs assembly | requires assembly'),
      ],
      before: each(askedTo, 'assemble | put together'),
    },
  },
  {
    name: 'transfer',
    holds: {
      behind: [...each(mayBe, 'transferred | passed on | given to | given away | handed on'), 'is transferable'],
      before: each(mayDo, 'pass on | give | transfer | give away | hand on'),
    },
    fails: {
      behind: [
        ...each(mayNotBe, 'transferred | passed on | given to | given away | handed on'),
        ...listOf('is personal | is not transferable | is non-transferable | is for you alone | is for you only'),
      ],
    },
  },
  {
    name: 'copy',
    holds: {
      behind: [],
      around: [
        {
          leads: each('a | the', 'copy of | photo of | scan of | photocopy of | picture of | screenshot of').concat(
            'copies of',
            'photos of',
            'scans of',
          ),
          tails: listOf(
            'is enough | is sufficient | is fine | will do | suffices | is accepted | are enough | are fine | are accepted | will be accepted',
          ),
        },
      ],
    },
    fails: {
      behind: [],
      before: each(
        'we need | we need to see | we have to see | bring | send | send us | show | show us | you need | you must bring | hand in',
        'the original | your original',
      ),
      around: [
        {
          leads: listOf('the original | your original | only the original'),
          tails: listOf(
            'is needed | is required | has to be shown | must be shown | must be sent | has to be sent | is necessary',
          ),
        },
        {
          leads: each('a | the', 'copy of | photo of | scan of | photocopy of | picture of | screenshot of').concat(
            'copies of',
            'photos of',
            'scans of',
          ),
          tails: listOf(
            'is not enough | is not sufficient | will not do | is not accepted | are not accepted | are not enough',
          ),
        },
      ],
    },
  },
  {
    name: 'default',
    holds: {
      behind: [
        ...each(
          'is | comes | starts',
          'on by default | enabled by default | active by default | activated by default | switched on by default | turned on by default',
        ),
        ...each('is', 'switched on from the start | on from the start | active from the start | on when you join'),
        'is opt-out',
      ],
    },
    fails: {
      behind: [
        ...each(
          'is | comes | starts',
          'off by default | disabled by default | inactive by default | switched off by default | turned off by default',
        ),
        ...each('must be | has to be | needs to be', 'switched on | turned on | activated | enabled'),
        ...listOf('is opt-in | is not on by default | is not active by default'),
      ],
    },
  },
  {
    name: 'sharing',
    holds: {
      behind: each(mayBe, 'shared | lent | used by others | used by other people'),
      before: each(mayDo, 'share | lend'),
    },
    fails: {
      behind: [
        ...each(mayNotBe, 'shared | lent | used by others | used by other people'),
        ...listOf('is personal | is for you alone | is for you only'),
      ],
      before: listOf(
        'never share | do not share | do not lend | never lend | you must not share | you may not share | you cannot share',
      ),
    },
  },
];

/** What a thing of a household bears: "dishwasher safe", "keep it out of the dishwasher". */
function applianceOf(name: string): StatePair {
  const inIt = ['in', 'into'].map((joint) => `${joint} the ${name}`);
  return {
    name: `appliance ${name}`,
    holds: {
      behind: [
        ...['safe', 'proof'].flatMap((end) => [`is ${name} ${end}`, `is ${name}-${end}`]),
        ...inIt.flatMap((place) =>
          each(`goes | can go | may go | ${mayBe}`, `${place} | put ${place} | washed ${place}`),
        ),
      ],
    },
    fails: {
      behind: [
        ...['safe', 'proof'].flatMap((end) => [`is not ${name} ${end}`, `is not ${name}-${end}`]),
        ...inIt.flatMap((place) =>
          each(
            `does not go | cannot go | must not go | should not go | ${mayNotBe}`,
            `${place} | put ${place} | washed ${place}`,
          ),
        ),
      ],
      around: [
        {
          leads: listOf("do not put | don't put | never put | do not wash | never wash | do not place | keep"),
          tails: [...inIt, `out of the ${name}`],
        },
      ],
    },
  };
}

export const statePairs: readonly StatePair[] = [
  ...pairs,
  ...['dishwasher', 'microwave', 'oven', 'freezer', 'tumble dryer', 'washing machine'].map(applianceOf),
];

/** Behind a thing these say that it is left over: "minutes |you do not use|". */
export const unusedClauses: readonly string[] = ['you', 'they', 'customers', 'members'].flatMap((who) =>
  ['do not use', "don't use", 'have not used', "haven't used", 'did not use', 'are left'].map(
    (lack) => `${who} ${lack}`,
  ),
);

/** Conditions that hold for everyone who does nothing: "renews |unless you cancel|". */
export const idleConditions: readonly string[] = ['unless', 'until', 'till'].flatMap((joint) =>
  [
    'you cancel',
    'you cancel it',
    'you end it',
    'cancelled',
    'canceled',
    'it is cancelled',
    'you stop it',
    'they cancel',
  ].map((end) => `${joint} ${end}`),
);
