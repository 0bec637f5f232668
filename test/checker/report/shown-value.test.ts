import { expect, it } from 'vitest';
import { shownSentence, shownValue } from '../../../src/checker/report/shown-value.ts';
import { claimsIn } from '../run.ts';

it.each([
  ['It never costs more than $18 to send a lamp.', 'up to $18'],
  ['You cannot pay in less than $5 for a lamp.', 'at least $5'],
  ['A lamp costs more than $18.', 'more than $18'],
  ['A lamp costs up to $18.', 'up to $18'],
  ['A lamp costs $18.', '$18'],
])('%s: %s', (line, shown) => {
  const [claim] = claimsIn({ 'lamps.md': `# Lamps\n\n${line}\n` }, 'money');
  expect(shownValue(claim!)).toBe(shown);
});

it('a clause is shown without the sign that ends it', () => {
  const [claim] = claimsIn({ 'lamps.md': '# Lamps\n\nLamps can be returned.\n' }, 'stance');
  expect(shownValue(claim!)).toBe('Lamps can be returned');
});

it.each([
  ['A lamp costs $18.', 'A lamp costs $18'],
  ['| Lamp | Rent |\n| --- | --- |\n| Oak frame | $18 |', 'Oak frame: $18'],
])('a sentence with the head of its row: %s', (line, shown) => {
  const [claim] = claimsIn({ 'lamps.md': `# Lamps\n\n${line}\n` }, 'money');
  expect(shownSentence(claim!)).toBe(shown);
});
