import { describe, expect, it } from 'vitest';
import { nameOneContact } from '../../../../src/checker/kinds/common/contact-name.ts';
import { outcomeOf, prepared } from '../../run.ts';

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

describe('a desk that both lines name right before its contact', () => {
  const pair = (left: string, right: string) => {
    const files = { 'a.md': `# Boats\n\n${left}\n`, 'b.md': `# Boats\n\n${right}\n` };
    return prepared(files).verdicts.find(({ a }) => a.kind === 'contact')!;
  };
  const late = 'Late boats go to the harbour desk, phone 0800 555 0130.';

  it('is one, and its numbers are held against each other as those of one row', () => {
    const { a, b, evidence } = pair(late, 'They are with the harbour desk, reachable on 0800 555 0131.');
    expect(nameOneContact(a, b)).toBe(true);
    expect(evidence).toMatchObject({ company: 1, strangers: 0, isContact: 0 });
  });

  it('is another one with another name', () => {
    const { a, b } = pair(late, 'Late boats go to the winter desk, phone 0800 555 0131.');
    expect(nameOneContact(a, b)).toBe(false);
  });
});
