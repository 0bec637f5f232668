import { describe, expect, it } from 'vitest';
import { speakOfOne } from '../../../../../src/checker/kinds/list/rosters/one-list.ts';
import { claimsIn } from '../../../run.ts';

const rosterIn = (title: string, line: string) =>
  claimsIn({ 'page.md': `# ${title}\n\n${line}\n` }, 'list').find(({ value }) => value.kind === 'roster')!;

describe('two lists of four things that both have', () => {
  const closed = rosterIn('Swaps', 'In a swap, mates of the old skipper name the berth, pier, mast and flag only.');
  it('are of one thing where any other word is of both', () => {
    const open = rosterIn(
      'Papers',
      'For a swap the office asks every crew to name the berth, pier, mast, flag and keel.',
    );
    expect(speakOfOne(closed, open, { shared: 4, isKeptOut: false })).toBe(true);
    expect(speakOfOne(closed, open, { shared: 3, isKeptOut: false })).toBe(false);
  });

  it('are not where no other word is', () => {
    const open = rosterIn(
      'Papers',
      'For a race the office asks every crew to bring the berth, pier, mast, flag and keel.',
    );
    expect(speakOfOne(closed, open, { shared: 4, isKeptOut: false })).toBe(false);
  });
});

describe('two lists of which one rules out what the other has', () => {
  const closed = rosterIn('Pier', 'Crews of the pier borrow kites, reels and lines.');
  const ruledOut = { shared: 3, isKeptOut: true };

  it('are of one thing, whatever else is said of them', () => {
    const open = rosterIn('Stamps', 'The harbour prints stamps of kites, reels and lines.');
    expect(speakOfOne(closed, open, ruledOut)).toBe(true);
    expect(speakOfOne(closed, open, { shared: 3, isKeptOut: false })).toBe(false);
    expect(speakOfOne(closed, open, { shared: 1, isKeptOut: true })).toBe(false);
  });

  it('are not where either is a list of what is ruled out', () => {
    const open = rosterIn('Stamps', 'The harbour prints no stamps of kites, reels and lines.');
    expect(speakOfOne(closed, open, ruledOut)).toBe(false);
    expect(speakOfOne(open, closed, ruledOut)).toBe(false);
  });
});
