import { listOf, wordsOf } from './list-of.ts';

/** Words for what can be done that no rule derives from their verb, each behind it. */
export const irregularAbles: readonly (readonly string[])[] = `
access accessible
admit admissible
apply applicable
break breakable
cancel cancellable cancelable
collect collectible collectable
convert convertible
deduct deductible
demonstrate demonstrable
divide divisible
eat edible
extend extendable extendible extensible
hear audible
memorise memorisable
permit permissible
reproduce reproducible
reverse reversible
revoke revocable revokable
submit submittable
tow towable
transmit transmittable
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** And for what cannot. */
export const irregularUnables: readonly (readonly string[])[] = `
access inaccessible
admit inadmissible
apply inapplicable
divide indivisible
eat inedible
hear inaudible
move immovable immoveable
recover irrecoverable
redeem irredeemable
replace irreplaceable
retrieve irretrievable
reverse irreversible
revoke irrevocable
separate inseparable
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words with such an ending that say something else than that it can be done. */
export const otherAbles: ReadonlySet<string> = new Set(
  wordsOf(`
payable billable chargeable taxable valuable notable noticeable suitable favourable favorable honourable honorable presentable answerable accountable profitable
fashionable serviceable workable capable durable viable portable remarkable changeable unchangeable likeable enjoyable knowable tolerable understandable
questionable runnable objectionable perishable variable invariable invaluable unsuitable advisable inadvisable
`),
);

/** Before such a word these leave it what a thing is said to be. */
export const ableLeads: readonly string[] = listOf(`
is | are | be | not | isn't | aren't | been | being | remain | remains | stay | stays | become | becomes | and | or | but
fully | also | always | only | easily | freely | completely | partly | now | still | then | both | all | generally | normally | therefore | however`);

/** Behind it these begin something else than the name of a thing. */
export const ableTails: readonly string[] = listOf(`
and | or | but | by | for | in | on | at | with | within | to | from | until | up | online | only | again | as | before | after | if | when | without | via | through | once | twice
free | during | per | into | under | over | unless | while | any | every | each | because | so | than | between | except | even | separately | individually | together | yourself | independently`);
