import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'deposit.md': `# Deposits\n\n${left}\n`, 'faq.md': `# Deposits\n\n${right}\n` }, a, b);

const whole = 'The deposit for a boat is $80.';

describe('what is left of a whole', () => {
  it.each([
    ['The other $20 of the deposit comes from us.', '$20'],
    ['The remaining $20 of the deposit is due later.', '$20'],
    ['Remaining $20 of the deposit is due on the day.', '$20'],
    ['You get back the rest of $20 of the deposit.', '$20'],
    ['The outstanding $20 of the deposit is due later.', '$20'],
    ['The missing $20 of the deposit is due later.', '$20'],
    ['A balance of $20 of the deposit stays open.', '$20'],
    ['The balance of $20 of the deposit stays open.', '$20'],
    ['A remainder of $20 of the deposit stays open.', '$20'],
    ['The remainder of $20 of the deposit stays open.', '$20'],
    ['The deposit for a boat has $20 still left.', '$20'],
    ['Of the deposit for a boat you have $20 to go.', '$20'],
    ['The deposit for a boat is $20 too little.', '$20'],
  ])('is no other value of it: "%s"', (line, written) => {
    expect(gate(whole, line, '$80', written)).toBe('remainder');
    expect(gate(line, whole, written, '$80')).toBe('remainder');
  });

  it.each([
    ['Boats can be paid for with up to $20 of the deposit.', 'up to $20'],
    ['Boats: $20 of the full deposit comes back.', '$20'],
  ])('is a part of what a label names: "%s"', (line, written) => {
    const label = '- Deposit: $80';
    expect(gate(label, line, '$80', written)).toBe('remainder');
    expect(gate(line, label, written, '$80')).toBe('remainder');
  });

  it.each([
    ['is a part as well', '- Deposit: $80 of the deposit', 'Boats: $20 of the deposit comes back.', '$80', '$20'],
    ['has another label', '- Price of boats: $80', 'Boats: $20 of the deposit comes back.', '$80', '$20'],
    ['is plain', 'The deposit for a boat is $20.', whole, '$20', '$80'],
    ['is told of both', 'The remaining $20 is due later.', 'The remaining $80 is due later.', '$20', '$80'],
    ['is of other boats', 'For the other boats the deposit is $20.', whole, '$20', '$80'],
    ['stands elsewhere', 'The remaining boats have a deposit of $20.', whole, '$20', '$80'],
    ['is a rest of time', 'The rest of the deposit, $20, is due later.', whole, '$20', '$80'],
    ['is every other', 'Every other boat has a deposit of $20.', whole, '$20', '$80'],
  ])('is compared where the value %s', (_, left, right, a, b) => {
    expect(gate(left, right, a, b)).not.toBe('remainder');
  });
});

describe('two amounts of which a whole is made up', () => {
  const terms = 'A deposit of $2,000 is due. If you leave, we keep $100 of the deposit.';

  it('are its parts', () => {
    expect(gate(terms, '$1,900 of the deposit goes back.', '$100', '$1,900')).toBe('remainder');
    expect(gate('$1,900 of the deposit goes back.', terms, '$1,900', '$100')).toBe('remainder');
  });

  it.each([
    ['to another sum', terms, '$1,850 of the deposit goes back.', '$100', '$1,850'],
    ['to it in even parts', terms.replace('$100', '$900'), '$1,100 of the deposit goes back.', '$900', '$1,100'],
  ])('but not where they come %s', (_, left, right, a, b) => {
    expect(gate(left, right, a, b)).toBe('clash');
  });
});
