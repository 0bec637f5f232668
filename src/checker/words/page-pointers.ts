import { listOf, wordsOf } from './list-of.ts';

/** A clause that opens with one of these and names one of the next list only says where to read on: "|see| the |list| of accepted papers". */
export const pointingVerbs: readonly string[] = listOf(
  'see, please see, see also, refer to, please refer to, consult, look up',
);

/** Where one can read on. */
export const readingPlaces: readonly string[] = wordsOf(`
list lists article articles page pages section sections chapter chapters table tables guide guides policy policies terms rules faq below above
overview appendix annex link links document documentation handbook manual instructions checklist procedure`);
