import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/checker/types.ts';
import { claimsIn, outcomeOf, prepared } from '../../run.ts';

describe('several things behind who takes them, or does not', () => {
  it.each([
    ['clash', 'We insure bikes, prams and laptops.', 'Laptops and phones are not insured with us.'],
    ['clash', "We don't take Diners, Amex or JCB.", 'You can pay with Visa, Mastercard or American Express.'],
    ['clash', 'Tickets, meals and parking can be refunded.', '## Not refundable\n\n- Gift cards\n- Parking'],
    ['silent', "We don't take Diners, Amex or JCB at the machines.", 'You can pay with Visa or American Express.'],
    ['clash', 'We carry cats, dogs and rabbits.', 'Rabbits and birds are not carried.'],
    [
      'clash',
      'We accept passes, badges and photos of a badge.',
      'Passes and badges are accepted. Photos of a badge are not.',
    ],
    ['silent', 'We accept passes, badges and photos of a badge.', 'Ask at the desk. Photos of a badge are not.'],
    [
      'clash',
      'Stamps can be used for kites, tails, extra reels and lamps.',
      'Stamps can be used for kites and tails. They cannot be used for lamps.',
    ],
    [
      'silent',
      'Stamps can be used for kites, tails, extra reels and lamps.',
      'Coins can be used for kites and tails. They cannot be used for lamps.',
    ],
    ['silent', 'We insure bikes, prams and laptops.', 'Phones are not insured with us.'],
    ['silent', 'We accept cash, a cheque or a card.', 'Not accepted: vouchers and cheques drawn on a branch.'],
    ['clash', 'We accept cash, a cheque or a card.', 'Not accepted: vouchers and cheques.'],
    ['silent', 'We sell bikes, prams and laptops.', 'Laptops are not insured with us.'],
    [
      'silent',
      'The senior discount is valid for tickets and parking.',
      'Parking is excluded from the family discount.',
    ],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('list', left, right, 'What we take, insure and refund, and the discounts');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});

describe('things before a line that rules others out', () => {
  const letIn = (line: string): string[] =>
    claimsIn({ 'page.md': `# Proof\n\n${line.startsWith('#') ? '' : '- '}${line}\n` }, 'list').flatMap(
      ({ value, written }) => (value.kind === 'listing' && value.exact && value.extent === 'open' ? [written] : []),
    );

  it('are in', () => {
    expect(letIn('A pass or a badge. Bank cards are refused.')).toEqual(['pass', 'badge']);
  });

  it('are in below a head that says so, where the line says nothing else of them', () => {
    expect(letIn('## What we take\n\n- A pass or a badge')).toEqual(['pass', 'badge']);
    expect(letIn('## What we take\n\n- Bank cards are refused.')).toEqual([]);
    expect(letIn('Passes and badges all work, on every floor.')).toEqual(['Passes', 'badges']);
  });

  it('are in whatever they come as', () => {
    expect(letIn('We accept Visa, Diners and Maestro, as a card or as a token.')).toEqual([
      'Visa',
      'Diners',
      'Maestro',
    ]);
  });

  it.each([
    ['they are something to do', 'See the pass or a copy. Bank cards are refused.'],
    ['nothing is ruled out', 'A pass or a badge. Bank cards are sold there.'],
    ['the line goes on', 'Ask for it. A pass or a badge. Bank cards are refused.'],
  ])('say nothing where %s', (_, line) => {
    expect(letIn(line)).toEqual([]);
  });
});

describe('things of which one is asked for', () => {
  const asked =
    'Send us one of the following, with your name on it:\n\n- A school letter\n- A bill that lists the term';
  it.each([
    ['clash', 'Bills are not accepted, even if they list the term.'],
    ['silent', 'Tickets are not accepted.'],
  ] as const)('%s: %s', (outcome, line) => {
    const found = outcomeOf('list', asked, line, 'Proof that you go to school');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});

describe('what a short line leaves to the one before it', () => {
  const out = (text: string): string[] =>
    claimsIn({ 'page.md': `# Badges\n\n${text}\n` }, 'list').flatMap(({ value, written }) =>
      value.kind === 'listing' && value.exact && value.extent === 'denied' ? [written] : [],
    );

  it.each([
    ['Passes and badges are accepted. Photos of a badge are not.', ['Photos of a badge']],
    ["Passes and badges are accepted. Photos of a badge aren't.", ['Photos of a badge']],
    ['Ask at the desk. Photos of a badge are not.', []],
    ['Passes and badges are accepted.\n\nPhotos of a badge are not.', []],
  ])('%s', (text, expected) => {
    expect(out(text)).toEqual(expected);
  });

  it.each([
    ['Stamps can be used for kites and tails. They cannot be used for lamps.', 'clash'],
    ['Coins can be used for kites and tails. They cannot be used for lamps.', 'dismissed'],
  ])('%s', (text, outcome) => {
    const files = {
      'a.md': '# Shop\n\nStamps can be used for kites, tails and lamps.\n',
      'b.md': `# Shop\n\n${text}\n`,
    };
    const about = ({ value }: Claim): boolean => value.kind === 'listing' && value.exact;
    const found = prepared(files).verdicts.find(
      ({ a, b }) => about(a) && about(b) && a.written === 'lamps' && b.written === 'lamps',
    );
    expect(found?.outcome ?? 'dismissed').toBe(outcome);
  });
});
