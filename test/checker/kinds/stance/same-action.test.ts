import { describe, expect, it } from 'vitest';
import { haveOneAction, haveOtherActions, sayOneVerb } from '../../../../src/checker/kinds/stance/same-action.ts';
import { claimsIn } from '../../run.ts';

const stancesOf = (left: string, right: string) => {
  const claims = claimsIn({ 'a.md': `# Keys\n\n${left}\n`, 'b.md': `# Keys\n\n${right}\n` }, 'stance');
  const [a, b] = ['a.md', 'b.md'].map((path) => claims.find(({ document }) => document.path === path)!);
  return [a!, b!] as const;
};

describe('one gives what the other gets', () => {
  it.each([
    ['Crews can request a second key.', "We don't issue second keys."],
    ['You can order a second key.', "We don't hand out second keys."],
    ['Members can request a parking badge.', "We don't provide parking badges."],
  ])('is one action: "%s" and "%s"', (left, right) => {
    const [a, b] = stancesOf(left, right);
    expect(haveOtherActions(a, b)).toBe(false);
    expect(haveOtherActions(b, a)).toBe(false);
    expect(haveOneAction(a, b)).toBe(true);
  });

  it.each([
    ['another thing', 'Students can request a locker.', "We don't issue keys to students."],
    ['what is not given', 'You can order a second key.', "We don't mend a second key."],
    ['two who give', 'We lend spare keys.', "We don't copy spare keys."],
  ])('is not for %s: "%s" and "%s"', (_, left, right) => {
    const [a, b] = stancesOf(left, right);
    expect(haveOtherActions(a, b)).toBe(true);
    expect(haveOtherActions(b, a)).toBe(true);
  });
});

describe('the same words in another order', () => {
  it.each([
    ['The ticket kiosk takes coins.', 'Coins are not taken at the ticket kiosk.'],
    ['The harbour café takes dogs.', 'Dogs are not taken in the harbour café.'],
  ])('are one action: "%s" and "%s"', (left, right) => {
    const [a, b] = stancesOf(left, right);
    expect(haveOtherActions(a, b)).toBe(false);
    expect(haveOtherActions(b, a)).toBe(false);
  });

  it('are not where one has another word', () => {
    const [a, b] = stancesOf('The ticket kiosk takes coins.', 'Coins are not counted at the ticket kiosk.');
    expect(haveOtherActions(a, b)).toBe(true);
  });
});

describe('one verb of one subject', () => {
  it.each([
    [true, 'Clubs cannot apply for a key.', 'Clubs may apply like anybody.'],
    [true, 'Spare keys are still accepted.', 'Spare keys are not accepted at the desk.'],
    [true, 'Crews and clubs cannot take it out.', 'Crews can take it out as well.'],
    [false, 'Crews and clubs cannot take it out.', 'Pilots can take it out as well.'],
    [false, 'Clubs cannot apply for a key.', 'Crews may apply like anybody.'],
    [false, 'Clubs cannot apply for a key.', 'Clubs may copy a key.'],
  ])('%s: "%s" and "%s"', (same, left, right) => {
    const [a, b] = stancesOf(left, right);
    expect([sayOneVerb(a, b), sayOneVerb(b, a)]).toEqual([same, same]);
    if (same) expect(haveOtherActions(a, b)).toBe(false);
  });
});

describe('what the reader brings, and what need not be done with it', () => {
  it.each([
    [true, 'Please bring your spare keys.', 'Spare keys need not be copied.'],
    [false, 'Please copy your spare keys.', 'Spare keys need not be copied.'],
    [false, 'Please bring your spare keys.', 'Spare keys need not be brought.'],
  ])('are two actions %s: "%s" and "%s"', (other, left, right) => {
    const [a, b] = stancesOf(left, right);
    expect([haveOtherActions(a, b), haveOtherActions(b, a)]).toEqual([other, other]);
  });
});

describe('who may have a thing', () => {
  const other = (right: string): boolean => {
    const [a, b] = stancesOf('Night rowers are not eligible.', right);
    expect(haveOtherActions(b, a)).toBe(haveOtherActions(a, b));
    return haveOtherActions(a, b);
  };

  it('is the same as who is eligible', () => {
    expect(other('Night rowers can have the pass.')).toBe(false);
    expect(other('| Rower | Pass |\n| --- | --- |\n| Night rower | Yes, you can have a punt |')).toBe(false);
  });

  it('where both lines name the same people', () => {
    expect(other('Day rowers can have the pass.')).toBe(true);
    expect(other('Night rowers must show the pass.')).toBe(true);
  });
});
