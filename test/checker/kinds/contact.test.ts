import { describe, expect, it } from 'vitest';
import { outcomeOf, prepared } from '../run.ts';

describe('numbers and addresses of one desk', () => {
  it.each([
    ['clash', 'Call the workshop on 0800 111 2222.', 'Call the workshop on 0800 333 4444.'],
    ['clash', 'Write to repairs@lamps.example for a repair.', 'Write to mending@lamps.example for a repair.'],
    ['agree', 'Call the workshop on 0800 111 2222.', 'Call the workshop on 0800-111-2222.'],
    ['agree', 'Write to repairs@lamps.example for a repair.', 'Write to Repairs@Lamps.Example for a repair.'],
    ['clash', 'Send your lamp to 14 Mill Lane for a repair.', 'Lamps for repair are sent to 220 Station Road.'],
    ['clash', 'For a repair write to PO Box 418.', 'Write to PO Box 814 for a repair.'],
    ['agree', 'Send your lamp to 14 Mill Rd for a repair.', 'Lamps for repair are sent to 14 Mill Road.'],
    ['silent', 'Send your lamp to 14 Mill Lane for a repair.', 'Letters on a repair are sent to PO Box 418.'],
    ['silent', 'We repair lamps at 14 Mill Lane.', 'We repair lamps at 220 Station Road.'],
    ['silent', 'Call the lamp workshop on extension 2261.', 'Call the lamp workshop on 0800 333 4444.'],
    ['clash', 'Call the lamp workshop on extension 2261.', 'Call the lamp workshop on extension 4452.'],
    ['clash', 'Write to repairs@lamps.example or use the form.', 'For a repair write to mending@lamps.example.'],
    ['silent', 'Write to repairs@lamps.example for a repair.', 'Call 0800 111 2222 for a repair.'],
    ['clash', 'Text STOP to 70111 to end repair offers.', 'To end repair offers, send STOP to short code 70222.'],
    ['agree', 'Text STOP to 70111 to end repair offers.', 'To end repair offers, send STOP to short code 70111.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('contact', left, right, 'Repairs')).toBe(outcome);
    expect(outcomeOf('contact', right, left, 'Repairs')).toBe(outcome);
  });
});

describe('one number that both lines name', () => {
  it('is told in two ways, whatever either says beside it', () => {
    const files = {
      'numbers.md':
        '# How to reach us\n\n- Customer line: 0800 111 5551, Monday to Friday.\n- Card emergency line: 0800 111 2222, every day of the year.\n',
      'wallet.md':
        '# Stolen wallet: first five minutes\n\n3. If they would rather phone: card emergency line, 0800 111 2229.\n',
    };
    const [line] = prepared(files).verdicts.filter(({ a }) => a.written === '0800 111 2222');
    expect(line!.outcome).toBe('clash');
  });
});

describe('whose number it is', () => {
  it.each([
    ['Contact: 800-555-0133.', 'Hall contact: the caretaker, 800-555-0199.'],
    ['Phone: 800-555-0133.', 'Phone: 800-555-0199, the caretaker of the hall.'],
    ['Call us on 800-555-0133.', 'Call the caretaker on 800-555-0199.'],
  ])('stands on both lines, or there is no clash: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('contact', left, right, 'Lamps')).toBe('silent');
    expect(outcomeOf('contact', right, left, 'Lamps')).toBe('silent');
  });

  it.each([
    ['Call the lamp shop on 800-555-0133.', 'The lamp shop is at 800-555-0199.'],
    ['Enquiries by phone: 800-555-0133.', 'Enquiries by phone: 800-555-0199, see our timetable on the website.'],
    ['Lamps: 800-555-0133.', 'Questions about lamps: call 800-555-0199.'],
  ])('clashes where both say so: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('contact', left, right, 'Lamps')).toBe('clash');
  });
});
