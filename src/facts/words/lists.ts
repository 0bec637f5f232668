/** Words before a list that close it: nothing else is meant. */
export const CLOSING = [
  'only',
  'exclusively',
  'one of',
  'exactly',
  'solely',
  'either',
  'any of',
  'one of the following',
  'nothing but',
] as const;

/** Behind a list these close it: "cash or card only". */
export const CLOSING_BEHIND = ['only', 'exclusively', 'and nothing else'] as const;

/** Before a list: others may be meant as well. They are no items. */
export const OPENING = ['such as', 'including', 'for example', 'e.g.', 'among others'] as const;

/** Behind a list: others may be meant as well. */
export const OPENING_BEHIND = [
  'etc',
  'etc.',
  'and more',
  'and others',
  'and so on',
  'and similar',
  'among others',
] as const;
