import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** "tour > tast": the terms of what comes first and of what comes later. */
function statedIn(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'order').flatMap(({ value }) =>
    value.kind === 'order' && !value.rank ? [`${value.earlier.join(' ')} > ${value.later.join(' ')}`] : [],
  );
}

describe('what comes first, where nobody is told what to do', () => {
  it.each([
    'The cellar tour comes before the tasting.',
    'The cellar tour precedes the tasting.',
    'The cellar tour is followed by the tasting.',
    'The tasting follows on after lunch, and the cellar tour always comes before the tasting.',
    'The tasting comes after the cellar tour.',
    'The tasting is preceded by the cellar tour.',
    'Groups go first to the cellar tour and then to the tasting.',
    'Groups go to the cellar tour first, then to the tasting.',
    'The cellar tour comes first, the tasting second.',
    'Your visit in this order: cellar tour, tasting.',
  ])('%s', (line) => {
    expect(statedIn(line).map((each) => each.split(' ').sort().join(' '))).toContain('> cellar tast tour');
    expect(statedIn(line)[0]).toMatch(/> tast$/);
  });

  it.each([
    ['Season ticket holders have priority over day visitors.', 'season ticket holder > dai guest'],
    ['Families board ahead of everyone else on the list.', 'famili > list'],
    ['Credits are spent before bonus points.', 'credit > bonu point'],
  ])('who goes first: %s', (line, steps) => {
    expect(statedIn(line)).toEqual([steps]);
  });

  it('gives each two of several things in a row', () => {
    expect(statedIn('Sums are used in this order: rent, heating, deposit.')).toHaveLength(3);
  });

  it.each([
    ['a time', 'The tasting comes 20 minutes after the tour.'],
    ['a question', 'Does the tour come before the tasting?'],
    ['nothing that is named', 'Nothing comes before this.'],
    ['what merely is first', 'The first tour is at noon.'],
    ['first class', 'First class to the coast costs more.'],
  ])('nothing where it is %s: %s', (_, line) => {
    expect(statedIn(line)).toEqual([]);
  });

  it.each([
    ['The cellar tour comes before the tasting.', 'The tasting comes before the cellar tour.', 'clash'],
    ['The cellar tour comes before the tasting.', 'The tasting takes place after the cellar tour.', 'agree'],
    ['The sum goes first to rent and then to heating.', 'The sum goes to heating first and then to rent.', 'clash'],
    [
      'Overdue sums go first to heating and then to rent.',
      'Regular sums go first to rent and then to heating.',
      'silent',
    ],
    ['The cellar tour comes before the tasting.', 'The tasting comes before the dinner.', 'silent'],
  ])('%s | %s', (a, b, outcome) => {
    expect(outcomeOf('order', a, b, 'Winery visits')).toBe(outcome);
  });
});

it('each two things of a chain', () => {
  const line = 'Money goes to rent first, then heating, then interest.';
  expect(statedIn(line)).toEqual(expect.arrayContaining(['rent > heat', 'rent > interest', 'heat > interest']));
  const reversed = 'Your money goes to interest first, then heating, then rent.';
  expect(outcomeOf('order', line, reversed, 'Rent')).toBe('clash');
});
