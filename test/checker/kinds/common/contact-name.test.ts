import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('a contact that one line names as the other does', () => {
  const lines =
    '| Line | Number |\n| --- | --- |\n| Fraud line, lost and stolen cards | 0800 555 0177 |\n| Customer line | 0800 555 0140 |';
  it.each([
    ['clash', lines, 'Please call our fraud line on 0800 555 0171 right away.'],
    ['clash', 'Press desk (media, bloggers): 0800 555 0130', 'Journalists reach the press desk on 0800 555 0131.'],
    [
      'clash',
      'Late boats go to the harbour desk, phone 0800 555 0130.',
      'They are with the harbour desk, reachable on 0800 555 0131.',
    ],
    [
      'clash',
      'Larger groups go to the party desk at kites@acme.example.',
      'So please write to our party desk at groups@acme.example.',
    ],
    [
      'silent',
      'Late boats go to the harbour desk, phone 0800 555 0130.',
      'They are with the winter desk, reachable on 0800 555 0131.',
    ],
    ['silent', lines, 'Please call our fraud line on 0800 555 0177 right away.'],
    ['silent', lines, 'Please call our loan desk on 0800 555 0171 right away.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('contact', left, right, 'Numbers');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});
