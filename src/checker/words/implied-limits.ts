import { listOf } from './list-of.ts';

/** Before "is £10" these make the number the least there is: "the |smallest| top-up is £10". */
export const leastWords: readonly string[] = listOf(
  'smallest | lowest | least | shortest | cheapest | slightest | lightest | minimum',
);
/** The same for the most: "the |largest| top-up is £200". */
export const mostWords: readonly string[] = listOf(
  'largest | biggest | highest | greatest | longest | most | heaviest | tallest | widest | dearest | maximum',
);
/** Before such a word these say that it is the end of a scale; "most orders" are many. */
export const scaleLeads: readonly string[] = listOf('the | our | your | its | their | his | her');
/** Between such a word and its number, and between a number and such a word. */
export const scaleLinks: readonly string[] = listOf(
  'is | are | was | be | of | costs | comes to | stands at | remains | stays | being',
);

/** What happens to a thing when its time is up: "after 90 days the file is |deleted|". */
export const endWords: readonly string[] = listOf(`
deleted | erased | wiped | destroyed | shredded | purged | removed | cleared | thrown away | thrown out | binned | disposed of | discarded | recycled
delete | erase | wipe | destroy | shred | purge | remove | dispose of | discard | recycle | deletes | erases | wipes | destroys | removes
expire | expires | expired | lapse | lapses | lapsed | run out | runs out | void | invalid | worthless | ends | is over | are over | comes to an end
closed | shut down | cancelled | canceled | forfeited | lost | gone | is up | are up | stops working | stop working
sold | auctioned | donated | given away | given to charity | go to charity | goes to charity | passed on | scrapped
sent back | goes back | go back | returned to the sender | released | towed | towed away | clamped | drop off | drops off | disappear | disappears | vanish | vanishes`);

/** Before a range these refuse it: "|reject| orders under £10". */
export const refusingWords: readonly string[] = listOf(
  `reject | rejects | refuse | refuses | decline | declines | turn away | turns away | turn down | turns down | deny | denies | block | blocks | bar | bars | send away
stop | stops | forbid | forbids | prohibit | prohibits | disallow | disallows | stop the sale at | do not sell | don't sell | do not accept | don't accept | do not allow | don't allow | do not take | don't take | do not hand out | don't hand out`,
);

/** Behind a time these say that it is the age of a thing: "once it is 90 days |old|". */
export const agedWords: readonly string[] = listOf(
  'old | have passed | has passed | have gone by | has gone by | are over | is over | are up | is up',
);

/** Before "from £5" these make it what something was, and no least amount: "the fee |rises| from £5". */
export const changeWords: readonly string[] = listOf(`
rise | rises | rose | risen | rising | increase | increases | increased | increasing | go up | goes up | went up | up | fall | falls | fell | drop | drops | dropped | go down | goes down | went down | down
reduce | reduced | cut | raise | raised | lower | lowered | change | changes | changed | discounted | move | moves | moved | taken | deduct | deducted | subtract | subtracted | away`);

/** Directly before an amount these say that a total comes up to it: "free once your basket |reaches| £60". */
export const reachWords: readonly string[] = listOf(
  'reaches | reach | hits | hit | comes to | come to | adds up to | add up to | totals | is worth | are worth | goes over | goes above | is over | is above | exceeds | passes | spend | spends | spending | spent',
);
/** With these a line says what such a total brings. */
export const freeWords: readonly string[] = listOf(
  'free | for nothing | nothing | no charge | no fee | no cost | on us | on the house | waived | without charge | costs you nothing | delivered free',
);
/** Behind "orders under £60" these say that the free part begins there: "orders under £60 |pay| for delivery". */
export const chargeWords: readonly string[] = listOf(
  'pay | pays | cost | costs | is charged | are charged | carry a charge | carries a charge | carry a fee | carries a fee | incur | incurs | attract | attracts | charge',
);

/** Before a number these make it what is common, and no limit: "|most| repairs are done within 3 days". */
export const commonWords: readonly string[] = listOf(
  'most | mostly | usually | normally | typically | generally | often | as a rule | in most cases | in general | many | nearly all | almost all | almost always | on average | tend to | tends to',
);

/** Before "from 2 years" these make the years a time, and no age: "|loans| from 2 years". */
export const termWords: readonly string[] = listOf(
  'last | lasts | lasting | term | terms | contract | contracts | warranty | warranties | guarantee | guarantees | lease | leases | loan | loans | run | runs | fixed | period | periods | rate | rates | deposit | deposits | duration',
);

/** Behind a denial and before an amount these make it the most: "never |go over| £60". */
export const exceedingVerbs: readonly string[] = listOf(
  'go over | exceed | go above | go beyond | go past | surpass | pass',
);
