import { describe, expect, it } from 'vitest';
import { otherClauses } from '../../../src/checker/decide/other-clause.ts';
import type { Verdict } from '../../../src/checker/types.ts';
import { claimOf, claimsIn, outcomeOf } from '../run.ts';

/** Why the clause `left` of one line is no clash with the clause `right` of another; '' where nothing beside them says so. */
function reasonFor([line, left]: [string, string], [other, right]: [string, string]): string {
  const claims = claimsIn({ 'a.md': `# Relief\n\n${line}\n`, 'b.md': `# Relief\n\n${other}\n` }, 'stance');
  const [a, b] = [claimOf(claims, left, 'a'), claimOf(claims, right, 'b')];
  const clash: Verdict = { a, b, likeness: 1, outcome: 'clash', confidence: 1, opposed: true, reason: '' };
  return otherClauses(claims)(clash) || otherClauses(claims)({ ...clash, a: b, b: a });
}

const form = 'The form is voluntary for short loans and compulsory for longer ones.';

describe('a clause beside the one that clashes', () => {
  it('goes with the other line where it shares more with it', () => {
    const relief = 'Relief is paid as a voucher, never in cash and never to a card.';
    const other = 'Neither cash nor a card payment is possible.';
    expect(reasonFor([relief, 'Relief is paid as a voucher'], [other, other])).toBe(
      'the same sentence says "never in cash and never to a card.", which goes with it',
    );
    expect(outcomeOf('stance', relief, other)).not.toBe('clash');
  });

  it('goes with it where it shares as much and the other line is for a case', () => {
    const left: [string, string] = [form, 'The form is voluntary for short loans'];
    const ofCase = 'For most loans it is not voluntary.';
    const plain = 'It is not voluntary for most loans.';
    expect(reasonFor(left, [ofCase, ofCase])).toBe('');
    expect(reasonFor(left, ['At that length it is a must.', 'At that length it is a must.'])).toBe(
      'the same sentence says "compulsory for longer ones.", which goes with it',
    );
    expect(reasonFor(left, [plain, plain])).toBe('');
  });

  it('is another thing where it shares less', () => {
    const line = 'The form is voluntary, and the photo is compulsory.';
    expect(outcomeOf('stance', line, 'The form is not optional.')).toBe('clash');
  });

  it('is said of somebody else where the other line is open', () => {
    const line = 'Once a year, our fitter reads the meter; customers do not read it themselves.';
    expect(outcomeOf('stance', 'You read the meter yourself once a year.', line, 'Meters')).toBe('clash');
  });

  it('is none where both are read in the same words', () => {
    expect(outcomeOf('stance', 'You cannot enter the lab without a badge.', 'A badge is optional in the lab.')).toBe(
      'clash',
    );
  });
});
