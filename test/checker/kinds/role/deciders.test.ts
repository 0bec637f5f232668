import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** Who is told to decide or to receive what a line speaks of, and for which amounts. */
function decidersIn(line: string): string[] {
  return claimsIn({ 'page.md': `# Berths\n\n${line}\n` }, 'role').flatMap(({ value }) =>
    value.kind === 'role' && value.part !== 'does'
      ? [[value.part, value.extent, ...value.who.map((words) => words.join(' ')), ...value.limits].join(' ')]
      : [],
  );
}

describe('who decides, with what is ruled out between commas', () => {
  it.each([
    ['The harbour office, not the porter, has the last word on swaps.', 'decides open harbour office'],
    ['A swap needs, not a slip, the approval of the harbour office.', 'decides open harbour office'],
    ['Hand swaps, not repairs, to the harbour office.', 'receives open harbour office'],
    ['Do not hand swaps to the harbour office.', 'receives denied harbour office'],
  ])('"%s": %s', (line, expected) => {
    expect(decidersIn(line)).toEqual([expected]);
  });
});

describe('who decides, and who receives', () => {
  it.each([
    ['Hand the case to the harbour office.', 'receives open harbour office'],
    ['Porters do not hand the case to the harbour office.', 'receives denied harbour office'],
    ['A skipper who is not content can ask for a review by the harbour office.', 'decides open harbour office'],
    ['A skipper who is content cannot ask for a review by the harbour office.', 'decides denied harbour office'],
    ['Porters cannot swap berths and must hand the case to the harbour office.', 'receives open harbour office'],
    ['A swap above $30 needs the approval of the harbour office.', 'decides open harbour office at-least 30 30 USD'],
  ])('"%s": %s', (line, expected) => {
    expect(decidersIn(line)).toEqual([expected]);
  });
});

it('takes the place of somebody as a part of who it is', () => {
  const steward = 'The duty steward in Pier Operations announces a storm.';
  const table = '| Event | Boats | Announced by |\n| --- | --- | --- |\n| storm | over 30 | shift porter |';
  expect(outcomeOf('role', steward, table, 'Storms')).toBe('clash');
  expect(outcomeOf('role', steward, table.replace('shift porter', 'duty steward'), 'Storms')).not.toBe('clash');
});
