import type { Excuse } from './excuse.ts';

/** "Five minutes each, then change places": the numbers of a track are about its exercises, not about customers. */
export const training: Excuse = {
  id: 'training',
  title: 'A track speaks of its exercises',
  ofDifference: true,
  reason: (a, b) => {
    if (a.factId || b.factId) return '';
    const track = [a, b].find(({ document }) => document.kind === 'track');
    return track ? `${track.document.path} is a track` : '';
  },
};
