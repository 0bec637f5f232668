import { describe, expect, it } from 'vitest';
import { deniesTheSame } from '../../../../src/checker/kinds/channel/denies.ts';
import { claimsIn, outcomeOf, readsIn } from '../../run.ts';

describe('a channel that one line shuts and the other opens', () => {
  it.each([
    ['Rentals by phone are not accepted.', 'Rentals can be booked by phone.', true],
    ['Nobody can join by phone.', 'A visitor can join by phone.', true],
    ['Nobody can join by phone.', 'A visitor can join by e-mail.', false],
    ['Nobody can join by phone.', 'Nobody can join by phone.', false],
    ['Nobody can join by phone.', 'Visitors who prefer not to wait can join by phone.', true],
    ['Nobody can join by phone.', 'Visitors who prefer to wait cannot join by phone.', false],
    ['Nobody can join by phone.', 'Berths are moved by phone.', false],
    ['If it storms, nobody can join by phone.', 'A visitor can join by phone.', false],
  ])('"%s" and "%s": %s', (left, right, expected) => {
    const [a, b] = [left, right].map((line) => claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'channel')[0]!);
    expect(deniesTheSame(a!, b!)).toBe(expected);
    expect(deniesTheSame(b!, a!)).toBe(expected);
  });

  it('clashes, with little beside it to share', () => {
    expect(outcomeOf('channel', 'Nobody can join by phone.', 'A visitor can join by phone.', 'The club')).toBe('clash');
  });

  it('is none where somebody is on the line', () => {
    expect(readsIn('channel', 'Look it up while the guest is on the line.')).toEqual([]);
  });
});
