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

/** Words that open a list: others may be meant. They are no items. */
export const OPENING = [
  'such as',
  'including',
  'for example',
  'e.g.',
  'like',
  'among others',
  'etc',
  'etc.',
  'and more',
  'and others',
] as const;
