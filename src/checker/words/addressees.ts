import { listOf } from './list-of.ts';

/** Verbs by which a line has its reader pass something on: "|remind| visitors not to feed them". */
export const relayingVerbs: readonly string[] = listOf(
  'remind | tell | ask | advise | warn | inform | instruct | let | assure | notify | teach | encourage',
);

/** Before such a verb these add nothing. */
export const relayLeads: readonly string[] = listOf(
  'please | then | also | always | just | simply | kindly | politely | gently | you can | you may | you should | make sure to | remember to',
);

/** Those who are told, where they are named by no noun in the plural. */
export const toldPronouns: readonly string[] = listOf(
  'them | him | her | people | everyone | everybody | anyone | anyone who asks',
);
export const toldLeads: readonly string[] = listOf('the | any | all | your | every | each | new | our');

/** The two sides of a call, of which a page names the one or says "you" or "they". */
export const bothParties: readonly string[] = listOf(
  'agent | agents | customer | customers | user | users | caller | callers | client | clients | representative | representatives',
);

/** Before what is said by itself: "|please note that| the pool is shut". */
export const notingLeads: readonly string[] = listOf(`
note that | please note that | please note | remember that | please remember that | be aware that | please be aware that | keep in mind that | please keep in mind that
bear in mind that | please bear in mind that | you should know that | it is worth knowing that | mind that | note also that | also note that`);
