const willI =
  "(i|we|i'll|we'll|i will|we will|i shall|we shall|i'm going to|we're going to|i am going to|we are going to)";
const will = "(i'll|we'll|i will|we will|i shall|we shall|i'm going to|we're going to|i am going to|we are going to)";
const someone =
  '(someone|somebody|a colleague|one of my colleagues|my colleague|a manager|my manager|our manager|my lead|a lead|the team|our team|a specialist|an expert|the workshop|they|he|she) (will|is going to)';
const someoneShort = "(they'll|he'll|she'll|somebody'll)";
const soonish = '[also|then|personally|gladly|certainly|definitely|be sure to]';

/** Ways to promise that somebody comes back to the customer, in the notation of `document/cues.ts`. */
export const comeBackPromises: readonly string[] = [
  `(${will}|${someone}|${someoneShort}) ${soonish} (call|ring|phone) [you] back`,
  `(${will}|${someone}|${someoneShort}) ${soonish} (call|ring|phone|contact|message|text|email|e-mail) you`,
  `(${will}|${someone}|${someoneShort}) ${soonish} (get back to you|get in touch|be in touch|come back to you|write to you|write back|reach out|follow up|report back|keep you (posted|updated|informed))`,
  `(${will}|${someone}|${someoneShort}) ${soonish} let you know`,
  `${willI} (call|ring) you back`,
  "(you'll|you will|you are going to|you're going to) (hear|get a call|get an answer|get a reply|receive a call|receive an answer|have an answer|have my answer) [back] [from] [me|us|them]",
  'you hear (back from|from) (me|us|them|the workshop)',
];

/** Ways to promise money or goods. */
export const outcomePromises: readonly string[] = [
  `${will} ${soonish} (refund|reimburse|credit|replace|exchange|dispatch|ship|deliver|repair) (it|that|this|you|the|your|them|a|an|everything|both)`,
  '(your|the) (refund|money|replacement|parcel|order|credit|new one|repair) (will|is going to) (be|arrive|come|reach|go)',
  "(you'll|you will) (get|have|receive|see) (your|the|a|it|that) [new] (refund|money|replacement|credit|parcel|money back)",
];

/** Words that say when, beside times that are values: "I'll call you back tomorrow". */
export const promiseTimes: readonly string[] = [
  '(today|tonight|tomorrow|now|right now|right away|straight away|immediately|at once|this minute|this second)',
  '(this|next|on|by|until|before|every) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|noon|midday|week|weekend|month)',
  '(the) [very] (same|next|following) [working|business] (day|morning|hour|week)',
  'by the end of (today|the day|the week|this call|the call|the shift|my shift|your day)',
  'before (the end of|we hang up|you leave|you go|you hang up|i leave|i go|i go home|the day|the shift|closing|we close|noon|lunch)',
  'while (you|we|i)',
  '(as soon as|once|when|the moment|the day|the minute|the hour|within the hour|the second) (it|they|he|she|i|you|we|the|that|this|your|my|our|a)',
  'in (the same|this) (call|chat|mail|message|minute)',
  '(each|every) (day|week|morning|evening|time)',
];

/** A gap to fill in before the line is said: `{day}`, `{time}`. */
export const timePlaceholders: readonly string[] = [
  'day',
  'date',
  'time',
  'when',
  'hour',
  'weekday',
  'deadline',
  'by',
  'from',
  'to',
  'moment',
  'minutes',
  'hours',
  'days',
];

/** Words directly before a time that make it one the customer can wait for: "in two days", not "it took two days". */
export const timeLeads: readonly string[] = [
  '(in|within|for|after|by|up to|at most|at least|at the latest|no more than|no later than|about|around|under|over)',
  '(have|has|get|gets|gives|given|give you|gives you|leaves you|got)',
  '(takes|lasts|holds|may take|can take|will take|might take|could take|should take|usually take|normally take)',
  '(another|every|each|the next|valid|full|whole)',
];

/** Times that are a manner of speaking. */
export const idlyCounted: readonly string[] = [
  '[in|within|for|after] (a|one|half a) (minute|second|moment)',
  '[for] one day',
];
