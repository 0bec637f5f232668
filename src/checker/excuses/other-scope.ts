import { intersect, isEmpty } from '../../facts/scope.ts';
import type { Excuse } from './excuse.ts';

/** A page for Germany and a page for the United States are for different customers. */
export const otherScope: Excuse = {
  id: 'other-scope',
  title: 'No customer is in the scope of both pages',
  reason: (a, b) => (isEmpty(intersect(a.scope, b.scope)) ? 'the scopes of the two pages share no customer' : ''),
};
