import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../../src/checker/kinds/common/limit-role.ts';
import type { ClaimKindId } from '../../../../src/checker/types.ts';
import { claimsIn } from '../../run.ts';

describe('what a number is', () => {
  it.each<[ReturnType<typeof roleOf>, string, ClaimKindId, string]>([
    ['floor', 'its own words ask for notice', 'duration', '# Berths\n\nNotice for a berth: 30 days.'],
    ['floor', 'its question asks about notice', 'duration', '# Berths\n\n**How much notice do you need?** 30 days.'],
    ['amount', 'its question asks about a stay', 'duration', '# Berths\n\n**How long is a stay?** 30 days.'],
    [
      'amount',
      'it has words of its own',
      'duration',
      '# Berths\n\n**How much notice do you need?** A stay lasts 30 days.',
    ],
    ['ceiling', 'it is listed under a heading with limits', 'money', '# Cranes\n\n## Limits\n\n- Kites: $400'],
    ['ceiling', 'it is listed under a title with limits', 'money', '# Crane limits\n\n- Kites: $400'],
    ['amount', 'it is told under a title with limits', 'money', '# Crane limits\n\nKites need $400.'],
    ['amount', 'it is listed under another title', 'money', '# Cranes\n\n- Kites: $400'],
  ])('a %s where %s', (role, _, kind, text) => {
    expect(claimsIn({ 'page.md': `${text}\n` }, kind).map(roleOf)).toEqual([role]);
  });
});
