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

/** Directly behind a value these do, or tell by how much it is missed: "three days |left|", "one digit |too many|". */
export const remainderEndings: readonly string[] = [
  'left',
  'still left',
  'remaining',
  'to go',
  'yet to go',
  'to spare',
  'outstanding',
  'too many',
  'too few',
  'too much',
  'too little',
  'too short',
  'too long',
];
