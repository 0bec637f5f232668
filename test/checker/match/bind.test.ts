import { describe, expect, it } from 'vitest';
import { bindClaims } from '../../../src/checker/match/bind.ts';
import { Terms } from '../../../src/checker/text/terms.ts';
import { claimsIn, type Files, pages } from '../run.ts';

const facts = `facts:
  - id: returns.window
    label: Return window
    phrases: [days to return, send it back within]
    values:
      - is: 30 days after delivery
  - id: returns.window.outlet
    label: Outlet
    phrases: [return window of the outlet]
    values:
      - is: 7 days
  - id: returns.label
    label: Return label
    values:
      - is: $5
  - id: phone.number
    label: Phone number
    values:
      - is: +1 800 555 0142
`;

const filesOf = (page: string, declared: string): Files => ({
  'oneanswer.yaml': 'name: Shop\n',
  'policies/returns.mdx': `---\ntitle: Returns\n${declared}---\n\nNothing.\n`,
  'playbooks/page.mdx': `---\ntitle: Page\n---\n\n${page}\n`,
});

/** The fact that the claim of a page is bound to; '' for none. */
function boundTo(page: string, declared = facts): string {
  const files = filesOf(page, declared);
  const claims = claimsIn(files).filter(({ factId, kind }) => factId === '' && kind !== 'stance');
  return bindClaims(claims, pages(files).facts, new Terms()).get(claims[0]!) ?? '';
}

describe('a line that speaks of a declared fact', () => {
  it.each([
    ['by its label', 'The return window is 45 days.', 'returns.window'],
    ['by a phrase', 'You have 45 days to return it. Send it back within 45 days.', 'returns.window'],
    ['in another inflection', 'Returns have windows: the returning window is 45 days.', 'returns.window'],
    ['with common words between', 'For a return, the window is 45 days.', 'returns.window'],
    ['in the heading', '## Return window\n\nIt ends after 45 days.', 'returns.window'],
    ['in the item above', '- Return window\n  - In the shop it is 45 days', 'returns.window'],
    ['in a row', '| What | Time |\n| --- | --- |\n| Return window | 45 days |', 'returns.window'],
    ['by the longest phrase', 'The return window of the outlet is 45 days.', 'returns.window.outlet'],
    ['by the longest phrase, though it comes last', 'The outlet has a return window of 45 days.', 'returns.window'],
    [
      'by the longest phrase, though it comes first',
      'The return window in the city outlet is 45 days.',
      'returns.window',
    ],
    ['by a telling word and a common one', 'Our phone number is +1 800 555 0179.', 'phone.number'],
    ['by another word for the telling one', '- Telephone number: +1 800 555 0179', 'phone.number'],
    ['by both in the plural', 'Phone numbers: +1 800 555 0179', 'phone.number'],
    ['by one word, as it is written', 'At the outlet it is 45 days.', 'returns.window.outlet'],
  ])('%s', (_, page, fact) => {
    expect(boundTo(page)).toBe(fact);
  });

  it.each([
    ['in no word of it', 'The warranty lasts 45 days.'],
    ['with a value of another kind', 'Beyond the return window you pay $20.'],
    ['two items above', '- Return window\n  - Old lamps\n    - Wait for 45 days'],
    ['with one word in another form', 'At the outlets it is 45 days.'],
    ['by the telling word alone', 'Phone us on +1 800 555 0179.'],
    ['where a common word stands between', 'Phone that number: +1 800 555 0179.'],
    ['where the words do not stand together', 'Return a lamp through the window within 45 days.'],
  ])('not %s', (_, page) => {
    expect(boundTo(page)).toBe('');
  });
});

describe('facts that share a phrase', () => {
  const declare = (...declared: readonly (readonly [id: string, label: string, is: string])[]): string =>
    `facts:\n${declared.map(([id, label, is]) => `  - { id: ${id}, label: "${label}", values: [{ is: ${is} }] }\n`).join('')}`;

  it.each([
    ['are told apart by the kind of their values', 'A late return costs $8.', 'late.fee'],
    ['are told apart by the kind of their values', 'A late return is kept for 9 days.', 'late.days'],
  ])('%s: "%s"', (_, page, fact) => {
    const declared = declare(['late.days', 'Late return', '7 days'], ['late.fee', 'Late return', '$5']);
    expect(boundTo(page, declared)).toBe(fact);
  });

  it('of one kind are bound in the order of their ids', () => {
    const declared = declare(['outlet.b', 'Late return', '7 days'], ['outlet.a', 'Late return', '9 days']);
    expect(boundTo('A late return is kept for 8 days.', declared)).toBe('outlet.a');
  });
});

describe('a phrase', () => {
  const declare = (label: string): string =>
    `facts:\n  - { id: a.fact, label: "${label}", values: [{ is: 7 days }] }\n`;

  it.each([
    ['Plan 2', 'With Plan 2 it is 9 days.', true],
    ['Plan 2', 'With plans 2 it is 9 days.', false],
    ['For us', 'It is kept for us 9 days.', true],
    ['For us', 'It is kept for, us aside, 9 days.', false],
    ['7th shelf', 'On the 7th shelf it lies for 9 days.', true],
    ['"7th" shelf', 'On the "7th" shelf it lies for 9 days.', true],
    ['@desk', 'It lies @desk for 9 days.', true],
    ['desk', 'It lies at the desks for 9 days.', false],
    ['Desk', 'It lies at the desk for 9 days.', true],
  ])('"%s" and the line "%s": %s', (label, page, isBound) => {
    expect(boundTo(page, declare(label.replaceAll('"', '\\"')))).toBe(isBound ? 'a.fact' : '');
  });
});

it('a declared value is bound to no fact', () => {
  const files = filesOf('The return window is 45 days.', facts);
  const bound = bindClaims(claimsIn(files), pages(files).facts, new Terms());
  expect([...bound.keys()].map(({ factId, written }) => [factId, written])).toEqual([['', '45 days']]);
});
