import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'a-loss.md': `# Lost parcels\n\n${left}\n`, 'abroad.md': `# Lost parcels\n\n${right}\n` }, a, b);

const rule = 'A parcel counts as lost after ten days without a scan.';

describe('a line that names the value of the other one', () => {
  it.each([
    ['Abroad a parcel counts as lost after 20 days without a scan instead of 10.', '20 days'],
    ['Abroad a parcel counts as lost after 20 days rather than 10 days.', '20 days'],
    ['Abroad it is 20 days instead of the usual 10.', '20 days'],
    ['Abroad a parcel counts as lost after 20 days (normally 10 days).', '20 days'],
    ['Instead of 10 days we wait 20 days abroad.', '20 days'],
    ['Abroad we wait 20 days, compared with 10 days at home.', '20 days'],
    ['Lost abroad: 20 days, usually 10 days.', '20 days'],
    ['Abroad we wait 20 days, otherwise 10 days.', '20 days'],
    ['Abroad we wait 20 days in place of the standard 10 days.', '20 days'],
    ['Abroad we wait 20 days as opposed to 10 days.', '20 days'],
  ])('departs from it: "%s"', (line, written) => {
    expect(gate(rule, line, 'ten days', written)).toBe('departure');
    expect(gate(line, rule, written, 'ten days')).toBe('departure');
  });

  it('departs from the other values of its line as well', () => {
    const two = 'Lost: after 10 days without a scan, at the latest 60 days after collection.';
    expect(gate(two, 'Abroad a lost parcel: 20 days without a scan instead of 10.', '60 days', '20 days')).toBe(
      'departure',
    );
  });

  it.each([
    ['another value', 'Abroad a parcel counts as lost after 20 days instead of 15.', '20 days'],
    ['no word of departure', 'A parcel counts as lost after 20 days, we scan 10 times.', '20 days'],
    ['a value of another unit', 'A parcel counts as lost after 20 days instead of 10 hours.', '20 days'],
    ['a change in time', 'A parcel counts as lost after 20 days, up from 10 days.', '20 days'],
    ['a word that stands before its own value', 'Usually a parcel counts as lost after 20 days.', '20 days'],
    ['an amount', 'A parcel counts as lost after 20 days and you get a voucher instead of $10.', '20 days'],
  ])('does not depart from it with %s: "%s"', (_, line, written) => {
    expect(gate(rule, line, 'ten days', written)).not.toBe('departure');
  });
});
