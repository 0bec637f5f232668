import { describe, expect, it } from 'vitest';
import { speakOfOne } from '../../../../../src/checker/kinds/list/rosters/one-list.ts';
import { claimsIn } from '../../../run.ts';

const rosterIn = (title: string, line: string) =>
  claimsIn({ 'page.md': `# ${title}\n\n${line}\n` }, 'list').find(({ value }) => value.kind === 'roster')!;

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
