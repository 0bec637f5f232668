import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const write = (title: string, address: string, line = 'Write by email to') => `# ${title}\n\n${line} ${address}.\n`;
const gate = (left: string, right: string): string => {
  const [a, b] = [left, right].map((text) => /\S+@acme\S*?(?=\.\n)|\S+@\S+?(?=\.\n)/.exec(text)![0]);
  return gateBetween({ 'a.md': left, 'b.md': right }, a!, b!);
};

describe('an address that is named after what its page is about', () => {
  it.each([
    [write('How to complain', 'complaints@acme.example'), write('How to cancel', 'hello@acme.example')],
    [write('How to cancel', 'hello@acme.example'), write('Complaints', 'complaints@acme.example')],
    [
      write('Desk', 'invoices@acme.example', 'For an invoice, write by email to'),
      write('Desk hours', 'hello@acme.example'),
    ],
  ])('is no other address for the rest: %j', (left, right) => {
    expect(gate(left, right)).toBe('own-mailbox');
  });

  it.each([
    [
      'both speak of it',
      write('How to complain', 'complaints@acme.example'),
      write('Complaints', 'hello@acme.example'),
    ],
    [
      'nothing is named',
      write('How to cancel', 'service@acme.example'),
      write('How to cancel it', 'hello@acme.example'),
    ],
    [
      'both say what is written there',
      write('Phishing', 'phishing@acme.example', 'Forward suspicious messages to'),
      write('Cards', 'abuse@acme.example', 'Suspicious messages are forwarded to'),
    ],
    [
      'both say the same around it',
      write('Wrecks', 'wrecks@acme.example', 'When you find a wreck, tie the orange buoy to it and write to'),
      write('Strange shapes', 'reports@acme.example', 'Tie an orange buoy to what you find, then write to'),
    ],
    [
      'another company',
      write('How to complain', 'complaints@acme.example'),
      write('How to cancel', 'hello@bolt.example'),
    ],
  ])('tells nothing where %s', (_, left, right) => {
    expect(gate(left, right)).not.toBe('own-mailbox');
  });
});
