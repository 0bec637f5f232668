import { describe, expect, it } from 'vitest';
import { openApart } from '../../../../src/checker/kinds/common/opening-apart.ts';
import { claimsIn } from '../../run.ts';

const claimOf = (text: string) => claimsIn({ 'page.md': `# House\n\n${text}\n` }, 'role')[0]!;

describe('two lines that each open with a place or time of their own', () => {
  it.each([
    [true, 'On weekdays, the porter locks the gate.', 'On feast days, the guard locks the gate.'],
    [true, 'In the harbour only, the porter locks the gate.', 'In the tower, the guard locks the gate.'],
    [false, 'In the tower, the porter locks the gate.', 'The guard locks the gate.'],
    [false, 'In the tower, the porter locks the gate.', 'In the tower, the guard locks the gate.'],
  ])('%s: %s | %s', (isApart, left, right) => {
    expect(openApart(claimOf(left), claimOf(right))).toBe(isApart);
  });
});
