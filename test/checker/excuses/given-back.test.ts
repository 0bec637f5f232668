import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = { 'club.md': `# Gold club, tickets\n\n${left}\n`, 'faq.md': `# Gold club, tickets\n\n${right}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const charged = 'The fee for Gold tickets is $9 a month.';

describe('an amount that is given back', () => {
  it.each([
    ['For Gold tickets we can give you up to $4 back a month.', 'up to $4'],
    ['On Gold tickets customers get $4 back a month.', '$4'],
    ['Gold tickets: we pay $4 back a month.', '$4'],
  ])('is no charge: "%s"', (line, written) => {
    expect(gate(charged, line, '$9', written)).toBe('given-back');
    expect(gate('| Charge | Gold tickets |\n| --- | --- |\n| Monthly fee | $9 |', line, '$9', written)).toBe(
      'given-back',
    );
  });

  it.each([
    ['it is paid', 'For Gold tickets you pay a fee of $4 a month.', '$4', charged],
    [
      'both are given back',
      'On Gold tickets we give $4 back a month.',
      '$4',
      'On Gold tickets we give $9 back a month.',
    ],
    ['no charge is named', 'On Gold tickets we give $4 back a month.', '$4', 'Gold tickets come to $9 a month.'],
  ])('is held against the other where %s', (_, line, written, other) => {
    expect(gate(other, line, '$9', written)).not.toBe('given-back');
  });
});
