/** Directly before a value these make it what is left of a whole: "the other £20". */
export const remainderWords: readonly string[] = [
  'the other',
  'the remaining',
  'remaining',
  'the rest of',
  'the outstanding',
  'the missing',
  'the balance of',
  'a remainder of',
  'the remainder of',
  'a balance of',
];
