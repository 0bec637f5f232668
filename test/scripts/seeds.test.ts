import { describe, expect, it } from 'vitest';
import { frames, markOf, seededKinds } from '../../scripts/seed-frames.ts';
import { makeSeeds, shareOf, tallySeeds } from '../../scripts/seeds.ts';
import type { LoadedFolder } from '../../src/document/types.ts';

/** A help centre of two pages. */
const help = (returns: string): LoadedFolder => ({
  root: 'help',
  sources: [
    { path: 'delivery.md', text: '# Delivery\n\nStandard delivery of a lamp takes 3 to 5 business days.\n' },
    { path: 'returns.md', text: `# Returns\n\n${returns}\n` },
  ],
  data: [],
  problems: [],
});
const window = 'Opened lamps can be returned in the shop.\n\nReturn window: 30 days after delivery.';

describe('the seeds of a folder', () => {
  const seeds = makeSeeds(help(window), 5);
  const seedOn = (path: string, kind: string) =>
    seeds.find(({ claim, kind: own }) => claim.document.path === path && own === kind)!;

  it('say a claim with another value, in other words, on a page beside it', () => {
    const { page, line, frame } = seedOn('returns.md', 'duration');
    expect(page.text).toMatch(/^---\ntitle: "Returns, in short"\n---\n\n## Returns\n/);
    expect(page.text.split('\n')[line - 1]).toContain('45 days after delivery');
    expect(page.text).not.toContain('Return window');
    expect(frame).toBeLessThan(frames.duration.length);
  });

  it('turn what may be done into what may not', () => {
    const { page, line } = seedOn('returns.md', 'stance');
    expect(page.text.split('\n')[line - 1]).toBe('- Be returned in the store (opened lamps): not possible');
  });

  it.each(['Which lamps can be returned?', 'Lamps that can be returned have a label.', 'Nobody can return a lamp.'])(
    'leave out a stance that is no plain statement: %s',
    (line) => {
      expect(makeSeeds(help(line), 5).filter(({ kind }) => kind === 'stance')).toEqual([]);
    },
  );

  it.each([
    ['list', '## Not covered\n\n- Gift cards', '- Gift cards: covered'],
    ['list', 'Only lamps and rugs can be returned.', '- Lamps: not accepted'],
    ['order', 'Check the stock before you offer a day.', '1. Offer a day.\n2. Check the stock.'],
    ['order', 'After you check the stock, offer a day.', '1. Offer a day.\n2. Check the stock.'],
    ['order', '1. Check the stock.\n2. Offer a day.', '1. Offer a day.\n2. Check the stock.'],
    ['code', 'For a late return, use form L-7.', '- Late send back: form L8'],
    ['weekday', 'The repair desk is open for lamps on Mondays.', '- Mending desk open lamps: on Tuesdays'],
    ['moment', 'Your card is charged on delivery.', '- Your card is charged when you order'],
    ['audience', 'The sample sale is for members only.', '- Sample sale: everyone'],
  ])('turn a %s round: %s', (kind, text, seeded) => {
    const seeds = makeSeeds(help(text), 5).filter(({ kind: own }) => own === kind);
    expect(seeds.some(({ page }) => page.text.endsWith(`\n${seeded}\n`))).toBe(true);
  });

  it.each([
    ['stance', 'They can renew it by phone.'],
    ['order', 'Check it before you offer a day.'],
    ['list', '## Not covered\n\n- Their own items'],
    ['moment', 'For these, your card is charged on delivery.'],
    ['audience', 'It is for members only.'],
  ])('leave out a %s that leans on another line: %s', (kind, line) => {
    expect(makeSeeds(help(line), 5).filter(({ kind: own }) => own === kind)).toEqual([]);
  });

  it('are caught where the folder holds the claim', () => {
    const tally = tallySeeds(help(window), [seedOn('returns.md', 'duration')]).get('duration')!;
    expect(tally).toEqual({ seeds: 1, warned: 1, noted: 1 });
  });

  it('are not caught where it does not', () => {
    const tally = tallySeeds(help('Keep the box.'), [seedOn('returns.md', 'duration')]).get('duration')!;
    expect(tally).toEqual({ seeds: 1, warned: 0, noted: 0 });
  });
});

describe('the share that is caught', () => {
  it.each([
    [{ seeds: 4, warned: 3, noted: 4 }, 0.75],
    [{ seeds: 0, warned: 0, noted: 0 }, 0],
  ])('of %j is %d', (tally, share) => {
    expect(shareOf(tally)).toBe(share);
  });
});

describe('the frames', () => {
  it.each(seededKinds)('of a %s are at least six, each with one line that makes the claim', (kind) => {
    expect(frames[kind].length).toBeGreaterThanOrEqual(6);
    for (const frame of frames[kind]) {
      const lines = frame.split('\n').filter((line) => markOf(kind).test(line));
      expect(lines).toHaveLength(1);
    }
  });
});
