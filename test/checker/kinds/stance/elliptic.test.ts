import { describe, expect, it } from 'vitest';
import { claimsIn, conflictsIn } from '../../run.ts';

/** Stance and predicate of the last stance of a page. */
const last = (text: string) => {
  const value = claimsIn({ 'page.md': `# Rules\n\n${text}\n` }, 'stance').at(-1)?.value;
  return value?.kind === 'stance' ? `${value.modality}: ${value.predicate.join(' ')}` : '';
};

describe('a stance without its action', () => {
  it.each([
    ['Students may borrow laptops. Visitors may not.', 'must-not: loan laptop'],
    ["Home owners can buy a plan. Tenants can't either.", 'must-not: bui plan'],
    ["Parents must sign the form; teachers needn't.", 'need-not: sign form'],
    ['Staff cannot enter the lab, but cleaners can.', 'may: enter lab'],
    ['Guests can park in the yard. Deliveries can, too.', 'may: park yard'],
    ['- Gold members can upgrade.\n- Silver members cannot.', 'must-not: increas'],
  ])('has that of the clause before: "%s"', (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it.each([
    ['A guest can raise the sail, you cannot.', 'may: increas sail'],
    ['Guests can raise the sail. We cannot.', 'may: increas sail'],
    ['A guest can raise the sail, the mate cannot.', 'must-not: increas sail'],
  ])('is none of those who read the page: "%s"', (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it.each([
    ['nothing before it', 'Visitors may not.'],
    ['another paragraph before it', 'Students may borrow laptops.\n\nVisitors may not.'],
    ['no stance before it', 'The laptops are old. Visitors may not.'],
  ])('has none with %s', (_, text) => {
    expect(last(text)).not.toContain('laptop');
  });

  it.each([
    ['Students may borrow laptops. Visitors may not.', 'Visitors may borrow a laptop too.'],
    ["Home owners and landlords can buy a plan. Tenants can't.", 'Home owners, landlords and tenants can buy a plan.'],
    ['Guide dogs may enter the pool area. Other dogs may not.', 'Other dogs may enter the pool area.'],
    ['Gold members can upgrade online; silver members cannot.', 'Silver members can upgrade online.'],
    ['Standard tickets can be refunded. Saver tickets cannot.', 'Saver tickets can be refunded as well.'],
  ])('clashes with a line on the same people: "%s" and "%s"', (left, right) => {
    expect(conflictsIn({ 'rules.md': `# Rules\n\n${left}\n`, 'faq.md': `# Rules\n\n${right}\n` })).not.toEqual([]);
  });

  it.each([
    [
      'For theft a police reference is required. For loss it is not.',
      'Someone who has lost a phone needs a reference from the police as well.',
    ],
    ['Lost cards need a photo ID; damaged cards do not.', 'Damaged cards need a photo ID.'],
    ['Students must pay a deposit. Members do not.', 'Members have to pay a deposit.'],
    ["On tours a helmet isn't needed, but on the wall it is.", 'On the wall a helmet is optional.'],
    ['Standard tickets are refunded. Saver tickets are not.', 'Saver tickets are refunded.'],
  ])('clashes by a verb alone: "%s" and "%s"', (left, right) => {
    expect(conflictsIn({ 'rules.md': `# Rules\n\n${left}\n`, 'faq.md': `# Rules\n\n${right}\n` })).not.toEqual([]);
  });

  it.each([
    [
      'For theft a police reference is required. For loss it is not.',
      'Someone whose phone was stolen needs a reference from the police.',
    ],
    ['Lost cards need a photo ID; damaged cards do not.', 'Lost cards need a photo ID.'],
    ['Students must pay a deposit. Members do not.', 'Visitors have to pay a deposit.'],
    ['The first lesson is free. The second is not.', 'The second lesson takes an hour.'],
    ['A towel must hang at the desk. It is what most members do.', 'No towel needs to be washed.'],
    ['Standard tickets are refunded. Saver tickets are not.', 'Group tickets are refunded.'],
    ['Students may borrow laptops. Visitors may not.', 'Students may borrow a laptop for a week.'],
    ["Small firms can go to the ombudsman. Larger firms can't.", 'A firm with five staff may go to the ombudsman.'],
  ])('does not with a line on others: "%s" and "%s"', (left, right) => {
    expect(conflictsIn({ 'rules.md': `# Rules\n\n${left}\n`, 'faq.md': `# Rules\n\n${right}\n` })).toEqual([]);
  });
});
