import { describe, expect, it } from 'vitest';
import { areTwoDeciders } from '../../../../src/checker/kinds/role/two-deciders.ts';
import { prepared } from '../../run.ts';

function areTwo(left: string, right: string): boolean {
  const { claims } = prepared({ 'a.md': `# Kites\n\n${left}\n`, 'b.md': `# Kites\n\n${right}\n` });
  const [of, other] = [0, 1].map((page) => claims.filter((claim) => claim.page === page && claim.kind === 'role'));
  return of!.some((a) => other!.some((b) => areTwoDeciders(a, b) && areTwoDeciders(b, a)));
}

describe('two lines that name who decides', () => {
  it.each([
    ['A refund is approved by the pier manager.', 'A refund needs the approval of the harbour master.', true],
    ['A refund is approved by the pier manager.', 'The harbour master repairs the kites.', false],
    ['Only the harbour master may repair a kite.', 'Repairing a kite is up to the pier manager alone.', true],
    ['A refund is approved by the pier manager.', 'You may decide that yourself.', false],
  ])('"%s" and "%s": %s', (left, right, are) => {
    expect(areTwo(left, right)).toBe(are);
  });
});
