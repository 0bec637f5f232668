import { describe, expect, it } from 'vitest';
import { gateBetween, outcomeOf } from '../run.ts';

describe('things that are told apart by a number', () => {
  it.each([
    [
      'Version 4 of the lamp app gets fixes until 30 June 2027.',
      'Version 5 of the lamp app gets fixes until 30 June 2029.',
    ],
    ['Applications for phase 1 close on 3 May.', 'Applications for phase 2 close on 9 July.'],
    ['Applications for phase 1 close on 3 May.', 'Applications for phases 2 and 2B close on 9 July.'],
    ['The v4 lamp app gets fixes until 30 June 2027.', 'In v5.1 the lamp app gets fixes until 30 June 2029.'],
    ['The v4 lamp app gets fixes until 30 June 2027.', 'Lamp app, version 5: it gets fixes until 30 June 2029.'],
  ])('are not held against each other: %s | %s', (left, right) => {
    expect(outcomeOf('date', left, right, 'Lamp app')).toBe('silent');
  });

  it.each([
    [
      'Version 4 of the lamp app gets fixes until 30 June 2027.',
      'The lamp app, version 4, gets fixes until 30 June 2029.',
    ],
    ['The v4 lamp app gets fixes until 30 June 2027.', 'The lamp app, version 4, gets fixes until 30 June 2029.'],
    [
      'Applications for the lamp, phase 2, close on 3 May.',
      'Applications for the lamp, phases 1, 2 and 3, close on 9 July.',
    ],
    ['Applications for the lamp close on 3 May.', 'Applications for the lamp, phase 2, close on 9 July.'],
  ])('and are where they are one, or one line names none: %s | %s', (left, right) => {
    expect(outcomeOf('date', left, right, 'Lamp app')).toBe('clash');
  });

  it('and are where the titles say which version of the page is read', () => {
    const line = (until: string): string => `The lamp app gets fixes until ${until}.`;
    const files = {
      'a.md': `# Lamp app (v4)\n\n${line('30 June 2027')}\n`,
      'b.md': `# Lamp app (v5)\n\n${line('30 June 2029')}\n`,
    };
    expect(gateBetween(files, 'until 30 June 2027', 'until 30 June 2029')).toBe('clash');
  });

  it('and are where the number is what each line says', () => {
    const [left, right] = ['Refunds are approved by level 2 agents.', 'Refunds are approved by level 3 agents.'];
    expect(
      gateBetween(
        { 'a.md': `# Refunds\n\n${left}\n`, 'b.md': `# Money back\n\n${right}\n` },
        'approved by level 2 agents',
        'approved by level 3 agents',
      ),
    ).not.toBe('other-number');
  });

  it.each([
    ['Part A: compulsory', 'Part B: optional'],
    ['- Car park C: dogs are allowed', '- Car park D: dogs are not allowed'],
  ])('or by a letter: %s | %s', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Rules')).toBe('silent');
  });

  it.each([
    ['Part A: compulsory', 'Part A of the form: optional'],
    ['Forms A and B are compulsory.', 'Form A is optional.'],
  ])('but not by one letter: %s | %s', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Form')).toBe('clash');
  });
});
