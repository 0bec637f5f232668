import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../run.ts';

const pages = (left: string, right: string) => ({
  'orders/exchange.md': `# Exchanging an order\n\n${left}\n`,
  'desk/notes.md': `# Notes for the desk\n\n${right}\n`,
});
/** Whether the two are found to clash in what stands for nothing but itself; other kinds may read them as well. */
const found = (left: string, right: string): boolean =>
  conflictsIn(pages(left, right)).some(({ rule }) => rule === 'conflict/literal');

describe('a sentence that stands on two pages', () => {
  it.each([
    [
      'a state',
      "A parcel is only held back while its label reads 'sorted', and you check that first.",
      "A parcel is only held back while its label reads 'loaded'. Look it up.",
    ],
    [
      'a state behind a word that may lead to a screen',
      "The label of a parcel on the cart has to read 'sorted'.",
      "The label of a parcel on the cart has to read 'loaded'.",
    ],
    [
      'a tool',
      'Turn the dial of the boiler to the heating mode "eco_high" to allow it to rest.',
      'Turn the dial of the boiler to the heating mode "eco_low".',
    ],
    [
      'how often something may go wrong',
      'If the locker of the guest stays shut 3 times, the desk will be told.',
      'If the locker of the guest stays shut six times, the desk will be told.',
    ],
    [
      'a count of a whole',
      '31 of our 40 stations have step-free access.',
      '36 of our 40 stations have step-free access.',
    ],
    [
      'one of some things',
      'The agent writes down the home port, spare harbour mooring line, and sail colour for each crew.',
      'You write down the home port, spare harbour mooring line, and engine type for each crew.',
    ],
    [
      'a remark in brackets',
      'It measures the height of the rising water (spring tide).',
      'It measures the height of the rising water (neap tide).',
    ],
    ['how a thing is written', '- harvest week (YY-WW order)', '- harvest week (WW-YY order)'],
  ])('clashes in %s', (_, left, right) => {
    expect(found(left, right)).toBe(true);
    expect(found(right, left)).toBe(true);
  });

  it.each([
    [
      'one state',
      "A parcel is only held back while its label reads 'sorted'.",
      'A parcel is only held back while its label reads "sorted".',
    ],
    [
      'what is done',
      "A parcel is only held back while its label reads 'sorted'.",
      "A parcel is only weighed again while its label reads 'heavy'.",
    ],
    [
      'one number in two ways',
      'If the locker of the guest stays shut 3 times, the desk will be told.',
      'If the locker of the guest stays shut three times, the desk will be told.',
    ],
    [
      'another number beside it',
      'Spend over 500 points in a month and 5 of the lamps are yours.',
      'Spend over 900 points in a month and 9 of the lamps are yours.',
    ],
    [
      'a denial',
      "A parcel is only held back while its label reads 'sorted'.",
      "A parcel is never held back while its label reads 'loaded'.",
    ],
    ['few words', "The label reads 'sorted'.", "The label reads 'loaded'."],
    [
      'a remark in other forms of its words',
      'The old lamp of the hall is lit again in spring (repaired lamp).',
      'The old lamp of the hall is lit again in spring (after repairs).',
    ],
    ['a step', 'Repeat step 3 for each lost key of the guest.', 'Repeat step 4 for each lost key of the guest.'],
    [
      'what a step chooses',
      "Open the menu of the crew and select 'Repairs'.",
      "Open the menu of the crew and select 'Leave'.",
    ],
    ['a year', 'All rights of the book are reserved, 2024.', 'All rights of the book are reserved, 2025.'],
    [
      'one thing in two spellings',
      'By using this repository, organisation, or community you agree to the rules.',
      'By using this repository, organization, or community you agree to the rules.',
    ],
    [
      'a longer row of things',
      'The agent writes down the home port, spare harbour mooring line, and sail colour for each crew.',
      'The agent writes down the home port, boat length, mast height and sail colour for each crew.',
    ],
    [
      'two tools',
      'Call check_wifi_state to show the network of the phone as "on".',
      'Call check_data_state to show the network of the phone as "off".',
    ],
  ])('is silent on %s', (_, left, right) => {
    expect(found(left, right)).toBe(false);
  });

  it('leaves to other kinds what they read', () => {
    const left = 'A full refund of the course fee is paid within 30 days after the request.';
    const right = 'A full refund of the course fee is paid within 45 days after the request.';
    expect(conflictsIn(pages(left, right)).map(({ rule }) => rule)).toEqual(['conflict/duration']);
  });

  it('is silent on a form that is filled in on many pages', () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((number) => [
        `rooms/${'abcd'.charAt(number - 1)}.md`,
        `# Room ${'ABCD'.charAt(number - 1)}\n\nIf the guest enters a wrong code ${number + 2} times, the door is locked.\n`,
      ]),
    );
    expect(conflictsIn(files)).toEqual([]);
  });

  it('says what both lines say, with a gap', () => {
    const [finding] = conflictsIn(
      pages(
        'If the locker of the guest stays shut 3 times, the desk will be told.',
        'If the locker of the guest stays shut six times, the desk will be told.',
      ),
    );
    expect(finding!.message).toContain('the locker of the guest stays shut … times');
    expect(finding!.positions.map(({ value }) => value)).toEqual(['six', '3']);
  });

  it('is silent on two products in brackets', () => {
    const files = {
      'cards/range.md':
        '# Cards\n\nWe have the Gold Card and the Silver Card. The Gold Card and the Silver Card are of steel.\n',
      ...pages('- Price of a lost key of the box (Gold Card)', '- Price of a lost key of the box (Silver Card)'),
    };
    expect(conflictsIn(files)).toEqual([]);
  });
});
