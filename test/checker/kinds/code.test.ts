import { describe, expect, it } from 'vitest';
import { claimsIn, conflictsIn, outcomeOf, readsIn } from '../run.ts';

/** Sort and names of the first code of a line. */
const first = (line: string): string => {
  const value = claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'code')[0]?.value;
  return value?.kind === 'code' ? `${value.sort}: ${value.names.join(' ')}${value.isLeast ? '+' : ''}` : '';
};

describe('which thing of its sort is the right one', () => {
  it.each([
    ['Fill in form RF-2 and send it to payroll.', 'form: RF2'],
    ['You need the 1099-K form for that.', 'form: 1099K'],
    ['Enter the code WELCOME at checkout.', 'code: WELCOME'],
    ['Tell your friends to enter "FRIEND20".', 'code: FRIEND20'],
    ['Promo code: HELLO15', 'code: HELLO15'],
    ['The error code for a locked account is E-104.', 'error: E104'],
    ['Chargebacks go to Tier 2.', 'tier: 2'],
    ['Chargebacks: tier 2', 'tier: 2'],
    ['Treat an outage of the payment page as a P1.', 'priority: 1'],
    ['An outage is a severity 1 incident.', 'severity: 1'],
    ['Open port 443 or 8443 in your firewall.', 'port: 443 8443'],
    ['The class meets in room B12.', 'room: B12'],
    ['For billing, press 2.', 'option: 2'],
    ['The app needs iOS 15 or later.', 'ios: 15+'],
    ['Android 9+ is required.', 'android: 9+'],
    ['Windows 10 is the oldest version that we support.', 'windows: 10+'],
    ['| About | Form |\n| --- | --- |\n| Address | RF-2 |', 'form: RF2'],
    ['| About | Where |\n| --- | --- |\n| Address | Counter 3 |', 'counter: 3'],
  ])('%s', (line, expected) => {
    expect(first(line)).toBe(expected);
  });

  it.each([
    ['whom the line is about', 'Customers in zone 2 pay $5.'],
    ['what opens a line', 'Tier 2 costs $20 a month.'],
    ['a clause of its own', 'Customers who use tier 2 pay $5.'],
    ['one that is denied', 'Do not use form RF-7.'],
    ['one that is advised', 'We recommend iOS 17.'],
    ['two of one sort', 'Chargebacks go from tier 2 to tier 3.'],
    ['a question', 'Do I need form RF-2?'],
    ['a number that counts', 'Use the form 3 times.'],
    ['a place in a text', 'You find it in section 4.'],
    ['a year', 'Use the form 2026.'],
    ['an age', 'A version for members who are 60 is planned.'],
    ['a number to call', 'Business desk: 1-800-555-0135'],
    ['a time', 'Wait at the door: 15 min, then leave.'],
  ])('is not read from %s', (_, line) => {
    expect(readsIn('code', line)).toEqual([]);
  });
});

describe('two codes for one thing', () => {
  it.each([
    ['Fill in form RF-2 and send it to the payroll team.', 'Employees send form RF-7 to the payroll team.'],
    ['Use form A12 to change your address.', 'To change an address, customers fill in form B4.'],
    ['Students get their discount with the code HELLO15.', 'Students enter HELLO20 to get the discount.'],
    ['Chargebacks go to tier 2.', 'Hand chargebacks over to tier 3.'],
    ['An outage of the payment page is priority 1.', 'Treat an outage of the payment page as P2.'],
    ['A fire alarm is a severity 1 incident.', 'Log a fire alarm as a severity 2 incident.'],
    ['Open port 8443 in your firewall.', 'Your firewall must allow port 9443.'],
    ['The error code for a locked account is E-104.', 'A locked account shows error code E-140.'],
    ['Drop parcels off at counter 2.', 'Parcels are dropped off at counter 5.'],
    ['First aid is taught in room 204.', 'The first aid class meets in room 112.'],
    ['The app needs iOS 15 or later.', 'You need at least iOS 17 to install the app.'],
    ['The scanner runs on Windows 10 or later.', 'You need Windows 11 to run the scanner.'],
    ['Exports use API version 2.', 'The export uses API version 3.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('code', left, right)).toBe('clash');
    expect(outcomeOf('code', right, left)).toBe('clash');
  });

  it.each([
    ['another thing', 'Open port 8443 for webhooks.', 'Open port 9443 for the admin console.'],
    ['another purpose', 'Use form A12 to change your address.', 'Use form B4 to change your name.'],
    ['another sort', 'Open the case with form RF-2.', 'Open the case with code RF-7.'],
    ['a case on one side', 'Chargebacks go to tier 2.', 'If nobody answers, chargebacks go to tier 3.'],
    ['an exception', 'Chargebacks go to tier 2.', 'Chargebacks go to tier 3, except those of members.'],
    ['a part of the same', 'Exports use API version 2.', 'The export uses API version 2.1.'],
    ['one of two', 'Open port 443 or 8443 in your firewall.', 'Your firewall must allow port 8443.'],
    ['a platform that is among others', 'The app runs on iOS 15.', 'The app runs on iOS 17.'],
    ['one that will do as well', 'The app needs iOS 15 or later.', 'The app was shown on iOS 17.'],
    ['what one needs a version for', 'The app needs iOS 15 or later.', 'Widgets need iOS 17.'],
    ['another thing of one level', 'A fire alarm is severity 1.', 'A blocked exit is severity 2.'],
    ['the same in other words', 'Fill in form RF-2 for the refund.', 'For the refund, customers send in form RF2.'],
  ])('do not with %s', (_, left, right) => {
    expect(outcomeOf('code', left, right)).not.toBe('clash');
    expect(outcomeOf('code', right, left)).not.toBe('clash');
  });

  it('are left to the reader on one page', () => {
    const text = '# Leave\n\nFill in form RF-2 for leave.\n\nFor leave, send in form RF-7.\n';
    expect(conflictsIn({ 'page.md': text })).toEqual([]);
  });
});
