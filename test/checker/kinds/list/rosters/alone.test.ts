import { expect, it } from 'vitest';
import { aloneIn } from '../../../../../src/checker/kinds/list/rosters/alone.ts';

it.each([
  ['Only lamps with a stand can be engraved', 'lamps with a stand'],
  ['Only the treasurer signs the claim', 'the treasurer'],
  ['Engraving is for lamps from the attic only', 'attic'],
  ['Nobody but the chair votes', 'the chair'],
  ['Brass lamps are the only ones', 'Brass lamps'],
  ['There are no other halls than the north hall', 'the north hall'],
  ['Suite guests only have access', 'Suite guests'],
  ['Just a pass, a proof of age and a deposit', 'a pass, a proof of age and a deposit'],
])('%s', (text, named) => {
  expect(aloneIn(text)?.text.trim()).toBe(named);
});

it.each([
  'Only if you ask',
  'It is not only lamps',
  'Only your first lamp is free',
  'Lamps are sold',
  'No more than three lamps a day',
  'No more than 3 lamps',
  'If unsure, just ask the attic',
  'It just leaves with the next van',
  'Homes with a cradle are left alone',
  'Children who travel alone',
  'The request is made by any member acting alone',
  'A repair leaves the last day of the trial alone',
  'They come even if only the van is broken',
  'The pass alone is not enough',
  "A pass alone doesn't open the gate",
  "One exchange of a kite, then it's returns only",
])('nobody: %s', (text) => {
  expect(aloneIn(text)).toBeUndefined();
});
