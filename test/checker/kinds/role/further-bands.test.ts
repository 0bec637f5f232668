import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../run.ts';

/** Who decides in each band of a line, and for which amounts. */
function bandsIn(line: string): string[] {
  return claimsIn({ 'page.md': `# Berths\n\n${line}\n` }, 'role').flatMap(({ value }) =>
    value.kind === 'role' && value.part === 'decides'
      ? [[...value.who.map((words) => words.join(' ')), ...value.limits].join(' ')]
      : [],
  );
}

describe('who decides in the bands behind the first one', () => {
  const first = 'Repairs up to $40 are approved by the porter';
  const porter = 'porter at-most 40 40 USD';

  it.each([
    [`${first}, repairs up to $90 by the pier manager.`, ['pier manager at-most 90 90 USD']],
    [
      `${first}, repairs up to $90 by the pier manager, and larger ones by the harbour office.`,
      ['pier manager at-most 90 90 USD', 'harbour office at-least 90 90 USD'],
    ],
    [`${first}; anything above that by the harbour office.`, ['harbour office at-least 40 40 USD']],
    [
      `${first}, repairs up to $90 by the oldest, and larger ones by the harbour office.`,
      ['harbour office at-least 90 90 USD'],
    ],
    [`${first}, and repairs above $50 by the harbour office.`, ['harbour office at-least 50 50 USD']],
  ])('%s', (line, others) => {
    expect(bandsIn(line)).toEqual([porter, ...others]);
  });

  it.each([
    ['an amount', `${first}, lamps by the harbour office.`],
    ['somebody', `${first}, larger ones by e-mail.`],
    ['an end there', `${first}, larger ones by the harbour office in spring.`],
  ])('nobody without %s: %s', (_, line) => {
    expect(bandsIn(line)).toEqual([porter]);
  });

  it('nobody behind one who decides without an amount', () => {
    expect(bandsIn('Repairs are approved by the porter, larger ones by the harbour office.')).toEqual(['porter']);
  });
});

describe('who decides beyond the amount of the line before', () => {
  const porter = 'The porter approves repairs up to $40.';
  const office = 'harbour office at-least 40 40 USD';

  it.each([
    `${porter} Anything above that goes to the harbour office.`,
    `${porter} Anything above that needs the harbour office.`,
    `- ${porter}\n- Everything above that is for the harbour office.`,
  ])('%s', (lines) => {
    expect(bandsIn(lines)).toEqual(['porter at-most 40 40 USD', office]);
  });

  it.each([
    [
      'the line before names nobody who decides',
      'Repairs up to $40 take a day. Anything above that needs the harbour office.',
    ],
    ['more is said of it', `${porter} Anything above that needs the harbour office key.`],
    ['it stands elsewhere', `${porter}\n\n## Lamps\n\nAnything above that goes to the harbour office.`],
  ])('nobody where %s: %s', (_, lines) => {
    expect(bandsIn(lines)).not.toContain(office);
  });
});
