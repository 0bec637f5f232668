/** Last words of a heading that breaks off, and of which each item of the list below is the rest: "We will never". */
export const openEnds: readonly string[] = [
  '(will|can|must|may|should|do|always|never|not|cannot|have to|able to)',
  "(don't|doesn't|can't|won't|mustn't|shouldn't|needn't|isn't|aren't|couldn't|wouldn't)",
];
