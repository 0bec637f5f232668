import type { Document } from '../../document/types.ts';
import { meet } from '../../facts/validity.ts';
import { once } from '../once.ts';
import type { Excuse } from './excuse.ts';

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A page that ended in March and a page from April on never hold on the same day; nor do "Tickets 2025" and "Tickets 2026". */
export const otherTime: Excuse = {
  id: 'other-time',
  title: 'The pages hold at different times',
  reason: (a, b) => {
    if (!meet(a.validity, b.validity)) return 'the pages are in force at different times';
    const [left, right] = [yearsOf(a.document), yearsOf(b.document)];
    const differ = left.length > 0 && right.length > 0 && !left.some((each) => right.includes(each));
    return differ ? `one page is about ${left.join(', ')}, the other about ${right.join(', ')}` : '';
  },
};

/** The years in the title and the path of a page. */
const yearsOf = once(({ title, path }: Document): string[] =>
  [...new Set(`${title} ${path}`.match(year) ?? [])].sort(),
);
