import { wordsOf } from './list-of.ts';

/** Words that lead up to what a number is counted per or from, and do not say what it is. */
export const anchorPointers: readonly string[] = wordsOf(
  'per a an each every any for in within of from after since following post on the your our their his her its this that one calendar rolling into',
);

/** With these an event is told in more words: "from the |day| of purchase". */
export const eventPointers: readonly string[] = wordsOf('day date time moment');

/** With these a time lies ahead of what it is counted to: "14 days |before| the due date". Stems of words. */
export const aheadWords: readonly string[] = wordsOf('befor prior ahead until advanc');
