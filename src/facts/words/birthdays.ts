/** Words around a birthday that tell an age: "before your 70th birthday". */

export const BIRTHDAYS = ['birthday', 'birthdays'] as const;
/** Before a birthday: up to the day before, from it on, up to it. */
export const BEFORE_BIRTHDAY = [
  'before',
  'prior to',
  'ahead of',
  "hasn't had",
  "haven't had",
  'not had',
  'not yet had',
  'not reached',
  'not yet reached',
] as const;
export const SINCE_BIRTHDAY = [
  'after',
  'from',
  'since',
  'on or after',
  'following',
  'past',
  'upon',
  'as of',
  'reached',
  'celebrated',
  'had',
  'passed',
] as const;
export const UNTIL_BIRTHDAY = [
  'until',
  'till',
  'up to',
  'by',
  'to',
  'ends on',
  'ends with',
  'ends at',
  'stops on',
  'stops at',
  'expires on',
  'lapses on',
  'is over on',
] as const;
export const WHOSE_BIRTHDAY = ['your', 'their', 'his', 'her', 'the', 'a', 'my', 'our'] as const;
