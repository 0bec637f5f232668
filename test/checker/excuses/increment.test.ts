import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'rent.md': `# Late rent\n\n${left}\n`, 'faq.md': `# Late rent\n\n${right}\n` }, a, b);

describe('a value that is added to what was before', () => {
  it.each([
    ['After another 14 days access ends.', '14 days'],
    ['After a further 14 days access ends.', '14 days'],
    ['After an additional 14 days access ends.', '14 days'],
    ['After 14 more days access ends.', '14 more days'],
    ['After 14 further days access ends.', '14 further days'],
    ['Access can be prolonged once, by 14 days.', '14 days'],
    ['The access time drops by 14 days.', '14 days'],
    ['The access time goes down by 14 days.', '14 days'],
    ['The access time shrinks by 14 days.', '14 days'],
    ['In winter access takes 14 days longer.', '14 days'],
    ['Access needs 14 days more.', '14 days'],
    ['Access then ends 14 days sooner.', '14 days'],
    ['Access takes 14 days less.', '14 days'],
    ['Access is shut for 14 days extra.', '14 days'],
    ['With a seal, access is 14 days shorter.', '14 days'],
    ['Access is shut for 14 days on top.', '14 days'],
    ['You get access for 14 days in addition.', '14 days'],
  ])('is no other value of the first one: "%s"', (line, written) => {
    expect(gate('Access ends after 30 days.', line, '30 days', written)).toBe('increment');
  });

  it.each([
    [
      'two that are both added',
      'After another 30 days access ends.',
      'After another 14 days access ends.',
      '30 days',
      '14 days',
    ],
    ['no comparison', 'Access ends after 30 days.', 'Access ends after 14 days or more.', '30 days', '14 days or more'],
    ['a price', 'Access costs $30.', 'Access costs $14 extra.', '$30', '$14'],
    ['followed by a noun', 'Access ends after 30 days.', 'After 14 days access ends.', '30 days', '14 days'],
    ['that of both', 'Access takes 30 days longer.', 'Access takes 14 days more.', '30 days', '14 days'],
    [
      'a bound',
      'Access ends after 30 days.',
      'Access ends after no more than 14 days.',
      '30 days',
      'no more than 14 days',
    ],
    [
      'an extension on both sides',
      'Access is extended by 30 days.',
      'Access is extended by another 14 days.',
      '30 days',
      '14 days',
    ],
  ])('is looked at where it is %s', (_, left, right, a, b) => {
    expect(gate(left, right, a, b)).not.toBe('increment');
  });
});

describe('a price for more of the same', () => {
  const visit = 'A visit for late rent costs $90 for the first hour.';

  it.each([
    ['A visit for late rent costs $20 per further quarter.', '$20'],
    ['A visit for late rent costs $20 for each additional quarter.', '$20'],
  ])('is no other price of the first of it: "%s"', (line, written) => {
    expect(gate(visit, line, '$90', written)).toBe('increment');
  });

  it('is looked at where the other is one as well', () => {
    const [left, right] = ['A visit costs $20 per further hour.', 'A visit costs $30 per further hour.'];
    expect(gate(left, right, '$20', '$30')).not.toBe('increment');
  });
});

describe('an amount that is taken off a price', () => {
  it.each([
    ['The yearly pass saves you $12 of rent.', '$12'],
    ['With the yearly pass you save up to $12 of rent.', 'up to $12'],
    ['The yearly pass means a saving of $12 in rent.', '$12'],
    ['The yearly pass is $12 cheaper than rent.', '$12'],
    ['The yearly pass gives you $12 off the rent.', '$12'],
  ])('is no price: "%s"', (line, written) => {
    expect(gate('The yearly pass for the rent costs $69.', line, '$69', written)).toBe('increment');
    expect(gate(line, 'The yearly pass for the rent costs $69.', written, '$69')).toBe('increment');
  });

  it.each([
    ['two savings', 'The yearly pass saves you $15 of rent.', 'The yearly pass saves you $12 of rent.', '$15', '$12'],
    ['two prices', 'The yearly pass costs $69.', 'The yearly pass costs less: $59.', '$69', '$59'],
    ['less than', 'The yearly pass costs $69.', 'The yearly pass costs you less than $59.', '$69', 'less than $59'],
  ])('is compared with its like: %s', (_, left, right, a, b) => {
    expect(gate(left, right, a, b)).not.toBe('increment');
  });
});
