import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** "app branch, all: lamp": the channels of a page, and what they are for. */
function waysOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Lamps\n\n${text}\n` }, 'channel').map(({ value, fields }) => {
    if (value.kind !== 'channel') return '';
    const extent = { closed: ', only', listed: ', all', open: '', denied: ', not' }[value.extent];
    return `${[...value.channels].sort().join(' ')}${extent}: ${fields.clause.join(' ')}`;
  });
}

const table = (head: string, cell: string): string => `| Form | ${head} |\n| --- | --- |\n| Loan form | ${cell} |`;

describe('ways by the place where they stand', () => {
  it.each([
    [table('How to submit', 'Upload it in the member portal'), 'online, all: loan form file'],
    [table('How to hand it in', 'On paper at the help desk'), 'branch paper, all: loan form hand'],
    [table('Channel', 'Phone'), 'phone, all: loan form'],
    [table('Channel', 'E-mail or chat'), 'chat email, all: loan form'],
    [table('Where to send it?', 'by post only'), 'post, only: loan form deliv'],
    [table('Submit via', 'App'), 'app, all: loan form file'],
    ['How to apply: by post', 'post, all: lamp'],
    ['Loans: by phone, weekdays', 'phone, all: loan'],
    ['Loans: by phone only', 'phone, only: loan'],
  ])('%s', (text, ways) => {
    expect(waysOf(text)).toEqual([ways]);
  });

  it.each([
    table('Price', 'at the desk'),
    table('How to submit', 'Ask the porter'),
    table('How to submit', 'You will receive an e-mail'),
    'Loans: the phone rings all day',
    'Lamps: phone',
  ])('nothing: %s', (text) => {
    expect(waysOf(text)).toEqual([]);
  });

  it.each([
    ['clash', table('How to submit', 'on paper at the desk')],
    ['clash', 'Loan form: by phone only'],
    ['agree', table('Where to submit', 'on the website')],
    ['silent', 'You can hand in the loan form at the desk.'],
    ['silent', table('How to submit', 'online or at the desk')],
  ])('%s: %s', (outcome, text) => {
    const cell = table('How to submit', 'Upload it in the member portal');
    expect(outcomeOf('channel', cell, text, 'Loan form')).toBe(outcome);
    expect(outcomeOf('channel', text, cell, 'Loan form')).toBe(outcome);
  });
});
