import { describe, expect, it } from 'vitest';
import { haveOneCase } from '../../../../src/checker/excuses/common/case-range.ts';
import { claimsIn } from '../../run.ts';

function feesOf(left: string, right: string): boolean {
  const claims = claimsIn({ 'a.md': `# Fees\n\n- ${left}\n`, 'b.md': `# Fees\n\n- ${right}\n` }, 'money');
  return haveOneCase(claims[0]!, claims[1]!);
}

describe('a case that lies inside the case of the other line', () => {
  it.each([
    ['50-99 employees: $1500 a year', 'Seventy people: $1,000 a year'],
    ['50 to 99 employees: $1500 a year', '60-80 employees: $1,000 a year'],
    ['3 to 5 days late: $20', '4 days late: $30'],
    ['$100 to $200 orders: $5', '$150 orders: $8'],
  ])('"%s" and "%s"', (left, right) => {
    expect(feesOf(left, right)).toBe(true);
    expect(feesOf(right, left)).toBe(true);
  });

  it.each([
    ['50-99 employees: $1500 a year', 'A hundred and twenty people: $1,000 a year'],
    ['Up to 10 employees: $15', 'Up to 50 employees: $20'],
    ['10 employees: $15', '10 employees: $20'],
    ['3 to 5 days late: $20', '4 weeks late: $30'],
    ['3 to 5 days late: $20', '4 parcels late: $30'],
    ['Employees: $15', '10 employees: $20'],
  ])('not "%s" and "%s"', (left, right) => {
    expect(feesOf(left, right)).toBe(false);
  });
});
