import { wordsOf } from './list-of.ts';

/** What is done so goes to somebody or to some place, which stands behind "to". */
export const handingVerbs: readonly string[] = wordsOf(
  'move transfer give hand pass send read lend sell ship deliver switch assign forward return bring pay show tell',
);
