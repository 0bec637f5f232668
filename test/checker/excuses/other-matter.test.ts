import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'one.md': left, 'two.md': right, 'other.md': '# Lamps\n\nA lamp is a lamp.\n' }, a, b);

const redress =
  '# Redress after a complaint\n\n## Offers\n\n- Team leader: up to $150.\n- Fraud desk lead: up to $40,000.\n';

describe('what people may decide', () => {
  it.each([
    ['# Goodwill for late charges\n\n## Ceilings\n\n- Team leader: $190', 'up to $150', '$190'],
    ['# Goodwill for late charges\n\n| Role | Amount |\n|---|---|\n| Team leader | $190 |', 'up to $150', '$190'],
    [
      '# Held payments\n\n## Release\n\n- fraud desk lead up to $25,000, head of fraud above that',
      'up to $40,000',
      'up to $25,000',
    ],
    ['# Held payments\n\nA fraud desk lead: up to $25,000.', 'up to $40,000', 'up to $25,000'],
  ])('is another matter where the heads have nothing in common: %j', (page, a, b) => {
    expect(gate(redress, page, a, b)).toBe('other-matter');
    expect(gate(page, redress, b, a)).toBe('other-matter');
  });

  it.each([
    ['# Who may offer redress\n\n- Team leader: $190', 'up to $150', '$190'],
    ['# Settling a complaint\n\n- A team leader may offer $190.', 'up to $150', '$190'],
    ['# Ceilings\n\nFor redress a team leader has $190.', 'up to $150', '$190'],
    ['# Held payments\n\nOffers of the fraud desk lead: up to $25,000.', 'up to $40,000', 'up to $25,000'],
  ])('is compared where they have: %j', (page, a, b) => {
    expect(gate(redress, page, a, b)).not.toBe('other-matter');
  });
});

it('is no matter of who decides where the line says at which desk a thing is had', () => {
  const rules = '# Pool\n\n## Towels\n\nTowels can be hired at reception for $2.\n';
  const guests = '# Guests\n\n## Passes\n\nA towel can be hired at reception for $3.\n';
  expect(gate(rules, guests, '$2', '$3')).toBe('clash');
});

it('is no matter of who decides where an act is named that shares the stem of a role', () => {
  const rules = '# Moorings\n\n## New berths\n\nThe applicant pays the first deposit of $25 before the review.\n';
  const guide = '# For the pier office\n\n## Run-through\n\nAsk for the first deposit, $50, before the review.\n';
  expect(gate(rules, guide, '$25', '$50')).not.toBe('other-matter');
});
