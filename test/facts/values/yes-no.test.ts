import { describe, expect, it } from 'vitest';
import { findValues, parseYesNo } from '../../../src/facts/values/read.ts';

describe('a whole answer', () => {
  it.each(['Yes', 'yes.', ' TRUE ', '✓', '✅', 'Included', 'available', 'Required', 'Refundable', 'Covered'])(
    '"%s" is yes',
    (text) => {
      expect(parseYesNo(text)).toEqual({ kind: 'yes-no', yes: true });
    },
  );

  it.each([
    'No',
    'no.',
    'FALSE',
    '✗',
    '❌',
    'Not included',
    'unavailable',
    'Optional',
    'Non-refundable',
    'Not covered',
  ])('"%s" is no', (text) => {
    expect(parseYesNo(text)).toEqual({ kind: 'yes-no', yes: false });
  });
});

describe('what is no answer', () => {
  it.each(['', 'Maybe', 'N/A', 'yes, within 30 days', 'No later than Friday', 'Not yet', 'constructor'])(
    '"%s"',
    (text) => {
      expect(parseYesNo(text)).toBeUndefined();
    },
  );

  it('is never found in running text', () => {
    expect(findValues('Yes, that is included; no, this is not available.')).toEqual([]);
  });
});
