import { describe, expect, it } from 'vitest';
import { leavesOut } from '../../../../src/checker/kinds/common/leaves-out.ts';
import type { ClaimKindId } from '../../../../src/checker/types.ts';
import { prepared } from '../../run.ts';

function isLeftOut(kind: ClaimKindId, line: string, other: string): boolean {
  const { claims } = prepared({ 'a.md': `# Lamps\n\n${line}\n`, 'b.md': `# Lamps, in short\n\n${other}\n` });
  const [own, others] = ['a.md', 'b.md'].map((path) =>
    claims.filter((claim) => claim.kind === kind && claim.document.path === path),
  );
  return own!.some((a) => others!.some((b) => leavesOut(a, b)));
}

describe('what a line leaves out', () => {
  it.each([
    ['money', 'Delivery costs $5, except for lamps.', 'Delivery of lamps costs $9.', true],
    ['money', 'Delivery costs $5, except for lamps.', 'Delivery of desks costs $9.', false],
    ['channel', 'Lamps are exchanged at the counter, but not by phone.', 'Lamps are exchanged by phone.', false],
    ['channel', 'Lamps are exchanged by phone, but not red ones.', 'Red lamps are exchanged by e-mail only.', true],
  ] as const)('of %s: "%s", beside "%s": %s', (kind, line, other, is) => {
    expect(isLeftOut(kind, line, other)).toBe(is);
  });
});
