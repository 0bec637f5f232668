import { listOf } from './list-of.ts';

/** Words behind which stands a thing that is not there: "|without| a receipt", "guests who |have lost| the key". */
export const lackLeads: readonly string[] = listOf(`
without | have no | has no | having no | do not have | does not have | don't have | doesn't have | did not keep | didn't keep | no longer have
no longer has | cannot show | can't show | cannot produce | can't produce | cannot present | can't present | cannot provide | can't provide
cannot prove | can't prove | lost | have lost | has lost | threw away | thrown away | forgot | forgotten | left at home | lack | lacks | lack of
absence of | missing | mislaid | did not bring | didn't bring | come without | comes without`);

/** Behind these stands another thing than one that might be asked for: "without |delay|". */
export const idleLacks: readonly string[] = listOf(`
and | or | from | in | on | at | by | to | when | during | stolen | property | luggage | delay | problem | problems | trouble | exception | exceptions | doubt | limit | limits | limitation | question | questions | a question | saying
change | changes | further | losing | loss | being | having | paying | penalty | interest | fee | fees | charge | charges | cost | costs | being asked | asking | restriction
restrictions | any problem | any trouble | a problem | any further | effort | interruption | a break | success | result`);

/** Words that end what is lacked, and begin what follows from it. */
export const lackEnds: readonly string[] = listOf(`
is | are | was | can | can't | cannot | may | must | will | won't | would | gets | get | we | you | they | it | has | have | do | does | don't | doesn't
to | for | in | at | on | from | by | if | when | as | either | too | anyway | all | just | until | before | after | then | there | so | but | shall
should | still | also | who | which | that | makes | make | stops | stop | needs | need`);

/** Words that end a clause that is lacked: "who cannot show where they bought it |is| helped". */
export const clauseEnds: readonly string[] = listOf('is | are | gets | get | can | cannot | may | will | must');

/** What follows grants the thing although the other is lacking. */
export const grantWords: readonly string[] = listOf(`
all the same | just the same | anyway | as well | too | like everybody else | like everyone else | like all the others | like any other | like all others
no reason to refuse | no reason not to | not a reason to refuse | no ground for refusal | no obstacle | not an obstacle | isn't an obstacle
no problem | not a problem | isn't a problem | no barrier | no hindrance | doesn't stand in the way | does not stand in the way | don't stand in the way
doesn't matter | does not matter | is fine | are fine | is ok | is okay | is helped | are helped | is enough | nonetheless | nevertheless | regardless
still | that is no | is given | are given | is granted | are granted | is handed out | are handed out | is let in | are let in | is possible`);

/** What follows refuses it. */
export const refuseWords: readonly string[] = listOf(`
is refused | are refused | is rejected | are rejected | turned away | sent away | impossible | not possible | nothing we can do | out of the question
no way | a reason to refuse | grounds for refusal | is denied | are denied | not valid | invalid`);

/** Words of a consequence that say only that somebody is served. */
export const servingWords: readonly string[] = listOf(
  'help | helped | serve | served | refuse | refusal | accept | accepted | possible | reason | hand | handed',
);

/** Stands for the thing that was spoken of before: "a tour is a nice extra, access is given without |it|". */
export const lackPronouns: readonly string[] = listOf('it | this | that | one | them | these | those | either');

/** What follows costs the one who lacks the thing: "without a choice |we keep back| 10 %". */
export const penaltyWords: readonly string[] = listOf(`
we keep | we withhold | we deduct | we charge | we take | we retain | we hold | is withheld | are withheld | is deducted | are deducted | is kept | is retained
is forfeited | are forfeited | is lost | are lost`);

/** Behind these "whether" asks: "|check| whether they have a licence". */
export const wonderingVerbs: readonly string[] = listOf(`
ask | asks | asked | check | checks | checked | find out | finds out | see | sees | confirm | confirms | verify | verifies | clarify | know | knows | tell | tells | decide | decides | depends on
depend on | look up | note | notes | say | says | ask them | ask the customer | question`);

/** Behind these stands a thing that one may have or not: "we take cats |whether or not they have had| their jabs". */
export const eitherLeads: readonly string[] = [
  'with or without',
  'even without',
  'regardless of',
  'irrespective of',
  ...['whether or not', 'whether'].flatMap((joint) =>
    ['they', 'you', 'he', 'she', 'it', 'the customer', 'people', 'we'].flatMap((who) =>
      ['have', 'has', 'had', 'have had', 'has had', 'have got', 'hold', 'holds', 'bring', 'brings', 'show', 'shows']
        .map((verb) => `${joint} ${who} ${verb}`)
        .concat(["'ve had", "'ve got", "'s got", '’ve had', '’ve got'].map((verb) => `${joint} ${who}${verb}`)),
    ),
  ),
];

/** Before what has to be done first, where nothing may be had before: "they can't use it |until they have| registered it". */
export const untilLeads: readonly string[] = ['until', 'before', 'unless', 'till'].flatMap((joint) =>
  ['they', 'you', 'he', 'she', 'we', 'the customer', 'the guest', 'the caller', 'the member'].flatMap((who) =>
    [' have', ' has', "'ve", '’ve', "'s"].map((verb) => `${joint} ${who}${verb}`),
  ),
);

/** Before what was not done: "passengers who |haven't| booked can't be helped". */
export const undoneLeads: readonly string[] = ['who', 'that', 'if you', 'if they'].flatMap((who) =>
  ["haven't", 'haven’t', 'have not', "hasn't", 'has not'].map((verb) => `${who} ${verb}`),
);
