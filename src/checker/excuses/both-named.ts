import type { Document } from '../../document/types.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "Log claims in Quill" on a page that speaks of Harbourdesk as well: whoever wrote it knows both, and means the one. */
export const bothNamed: Excuse = {
  id: 'both-named',
  title: 'One of the two pages knows the name that stands in the other line as well',
  ofDifference: true,
  reason: (a, b) => {
    if (a.kind !== 'name' || a.page === b.page) return '';
    const known = knows(a.document, b) || knows(b.document, a);
    return known ? `the page of "${known === b ? a.written : b.written}" speaks of "${known.written}" as well` : '';
  },
};

/** The claim, where a page says its name somewhere. */
function knows(document: Document, claim: Claim): Claim | undefined {
  return textOf(document).includes(claim.written.toLowerCase()) ? claim : undefined;
}

const textOf = once(({ sentences }: Document): string => sentences.map(({ text }) => text.toLowerCase()).join('\n'));
