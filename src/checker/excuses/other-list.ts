import type { Claim } from '../types.ts';
import { parallel, wording } from './common/wording.ts';
import type { Excuse } from './excuse.ts';

/**
 * "The name must respect these rules: - At most 32 characters" and, below it, "The password must respect these rules: - At most 30 characters": two
 * lists of one page with lead-ins of their own tell two things apart.
 */
export const otherList: Excuse = {
  id: 'other-list',
  title: 'Two lists of one page stand below lead-ins of their own',
  ofDifference: true,
  reason: (a, b) => {
    if (a.document !== b.document || a.sentence.group === b.sentence.group) return '';
    const [left, right] = [leadInOf(a), leadInOf(b)];
    if (left === '' || right === '' || left === right) return '';
    return wording(a, b) >= parallel ? `"${left}" and "${right}" lead up to lists with lines worded alike` : '';
  },
};

function leadInOf({ sentence }: Claim): string {
  return sentence.role === 'item' ? (sentence.parents.at(-1) ?? '') : '';
}
