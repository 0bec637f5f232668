/**
 * Times that nobody can be held to, in the notation of `document/cues.ts`. "As soon as it arrives" and "without delay and
 * within 2 days" name a moment and are not meant.
 */
export const vagueTimes: readonly string[] = [
  '[very|pretty|really] soon',
  'as soon as (possible|practicable|practical|we can|i can|they can|you can)',
  '[just] as (quickly|fast|promptly|swiftly|rapidly|early) as (possible|we can|i can|they can|you can)',
  '(asap|a.s.a.p.)',
  'shortly',
  'in due (course|time)',
  'in good time',
  'in a timely (manner|fashion|way)',
  '(promptly|speedily|swiftly)',
  'at [your|our|the|their] earliest (convenience|opportunity|possibility)',
  'without [undue|further|unnecessary] delay',
  'in the near future',
  'before (long|too long)',
  'in no time',
  'in the (coming|next few|following) (days|weeks|hours)',
  '(within|in|after) a (reasonable|certain|short) (time|period|while|timeframe|time frame)',
  '(sooner or later|at some point|some time soon|when time allows)',
];

/** Vague as the end of a promise, harmless in the description of a thing. */
export const vagueInPromises: readonly string[] = [
  '(within|in|after) (a few|a couple of|several|some) (minutes|hours|days|weeks)',
  '(in|for) a (while|bit)',
  '(in a moment|later today|later this week|some time|one of these days)',
  '(when|whenever) (we|i|they) can',
];

/** Longer phrases in which these words are harmless. */
export const notVague: readonly string[] = [
  '(how|too|so|no|not) (soon|shortly|promptly)',
  'as soon as',
  'soon (enough|after|afterwards)',
  '(very|pretty|really) soon (after|afterwards)',
  'shortly (before|after|afterwards)',
];
