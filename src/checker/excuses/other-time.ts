import { meet } from '../../facts/validity.ts';
import type { Excuse } from './excuse.ts';

/** A page that ended in March and a page from April on never hold on the same day. */
export const otherTime: Excuse = {
  id: 'other-time',
  title: 'The pages hold at different times',
  reason: (a, b) => (meet(a.validity, b.validity) ? '' : 'the pages are in force at different times'),
};
