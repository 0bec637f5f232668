import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../run.ts';

/** The conflicts between two pages, each "title | line". */
const between = (left: string, right: string) => {
  const page = (text: string) => `# ${text.replace(' | ', '\n\n')}\n`;
  return conflictsIn({ 'one.md': page(left), 'two.md': page(right) });
};

describe('lines on yes and no that hold elsewhere', () => {
  it.each([
    ['another place', 'Goggles in the indoor hall | Goggles must be worn.', 'Outdoor hall | Goggles need not be worn.'],
    ['another ground', 'Artificial turf | Spikes: no', 'Grass pitch | Spikes: yes'],
    [
      'another country',
      'Abroad | A form must be attached.',
      'Sending inside the country | A form need not be attached.',
    ],
    [
      'another way',
      'Exchanging in store | You do not need the tag to exchange a coat.',
      'Exchanges by post | You need the tag to exchange a coat.',
    ],
    ['another age', 'The toddlers room | Nappies are accepted.', 'The room for over-fives | Nappies are not accepted.'],
    ['another fare', 'Basic fare | Skis: not included', 'Flexible fare | Skis: included'],
    ['another delivery', 'Standard delivery | Kites are insured.', 'Express delivery | Kites are not insured.'],
    ['another rank', 'Rights | Reader: cannot edit labels', 'Rights | Editor: can edit labels'],
    [
      'another animal',
      'Dogs on board | They can travel in the cabin.',
      'Cats on board | They cannot travel in the cabin.',
    ],
  ])('are told apart by what stands on them or above them: %s', (_, left, right) => {
    expect(between(left, right)).toEqual([]);
  });

  it.each([
    ['one place', 'The indoor hall | Goggles must be worn.', 'Rules for the indoor hall | Goggles need not be worn.'],
    ['a place on one side alone', 'The hall | Goggles must be worn.', 'Indoor hall | Goggles need not be worn.'],
    ['one delivery', 'Standard delivery | Kites are insured.', 'Regular delivery | Kites are not insured.'],
    [
      'places that one of the two holds both',
      'Indoor and outdoor halls | Goggles must be worn.',
      'The outdoor hall | Goggles need not be worn.',
    ],
    [
      'a rank for which a page is',
      'Help for owners | Labels can be edited.',
      'Help for readers | Labels cannot be edited.',
    ],
    [
      'a place of its own words, whatever stands above',
      'Abroad | In store, stamps are accepted.',
      'Inside the country | In store, stamps are not accepted abroad.',
    ],
  ])('are compared where both are of %s', (_, left, right) => {
    expect(between(left, right)).not.toEqual([]);
  });
});
