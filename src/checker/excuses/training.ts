import type { Excuse } from './excuse.ts';

/** "Five minutes each, then change places": the numbers of a track are about its exercises, not about customers. */
export const training: Excuse = {
  id: 'training',
  title: 'A track speaks of its exercises',
  ofDifference: true,
  reason: (a, b) => {
    if (a.factId || b.factId) return '';
    if (a.document.kind !== 'track' && b.document.kind !== 'track') return '';
    const { path } = a.document.kind === 'track' ? a.document : b.document;
    return `${path} is a track`;
  },
};
