import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../../run.ts';

const severities = (left: string, right: string): number =>
  conflictsIn({ 'a.md': `# ${left}\n`, 'b.md': `# ${right}\n` }).length;

describe('what a heading names', () => {
  it.each([
    [
      'Eating in the castle\n\n## Café\n\nOpen: 10:00–16:00',
      'Castle opening times\n\n## Galleries\n\nOpen: 10:00–18:00',
    ],
    ['Sales\n\n- E-mail: sell@lamps.example', 'Support\n\n- E-mail: help@lamps.example'],
    ['Castle hours\n\nThe pool is open 9:00–18:00.', 'Castle hours\n\nThe gym is open 7:00–22:00.'],
  ])('tells places and departments apart: %s | %s', (left, right) => {
    expect(severities(left, right)).toBe(0);
  });

  it.each([
    [
      'Castle café\n\nThe café is open 10:00–16:00.',
      'Castle opening times\n\n## Coffee shop and café\n\nOpen: 10:00–18:00',
    ],
    ['Sales\n\n- E-mail: sell@lamps.example', 'Contact\n\n## Sales\n\n- E-mail: lamps@lamps.example'],
  ])('and leaves those with one name: %s | %s', (left, right) => {
    expect(severities(left, right)).toBe(1);
  });
});
