import { allTerms } from '../match/surroundings.ts';
import type { Excuse } from './excuse.ts';

/** What "A late charge of $20 is added" says in the folder on rent, it does not say of tuition. */
export const otherDepartment: Excuse = {
  id: 'other-department',
  title: 'The pages belong to two departments, and neither speaks of the other',
  ofDifference: true,
  reason: (a, b, { departments, terms }) => {
    if (a.page === b.page) return '';
    const names = departments.between(a.page, b.page);
    if (!names || allTerms(a).has(terms.of(names[1])) || allTerms(b).has(terms.of(names[0]))) return '';
    return `one page is about "${names[0]}" and says nothing of "${names[1]}", nor the other way round`;
  },
};
