import { describe, expect, it } from 'vitest';
import { compareValues, findValues } from '../../../src/facts/values/read.ts';
import { valuesOf } from './reading.ts';

describe('one address within another', () => {
  it.each([
    ['example.com', 'help.example.com', 'compatible'],
    ['example.com/help', 'example.com', 'compatible'],
    ['shop.example.com', 'help.example.com', 'clash'],
    ['myexample.com', 'example.com', 'clash'],
  ] as const)('%s and %s: %s', (left, right, expected) => {
    const [a, b] = [left, right].map((text) => findValues(text)[0]!.value);
    expect(compareValues(a!, b!)).toBe(expected);
    expect(compareValues(b!, a!)).toBe(expected);
  });
});

describe('what people write for a contact', () => {
  it.each([
    ['Call 1-800-FLOWERS today', '1-800-FLOWERS'],
    ['1-800-ABC-DESK', '1-800-ABCDESK'],
    ['1-800-356-9377', '1-800-356-9377'],
    ['(555) 867-5309', '555-867-5309'],
    ['+1 (555) 867-5309', '+15558675309'],
    ['555.867.5309', '555-867-5309'],
    ['555-867-5309 ext. 12', '555-867-5309 ext. 12'],
    ['555-867-5309 ext. 1234', '555-867-5309 ext. 1234'],
    ['ext 4990', '4990'],
    ['ask at extension 412', '412'],
    ['call 867-5309', '867-5309'],
    ['reached under 1450, or 0330 555 1450 from the island', '03305 551450', '1450'],
    ['at pier@acme.example or 555-0140', 'pier@acme.example', '555-0140'],
    ['+44 20 7946 0958', '+442079460958'],
    ['020 7946 0958', '02079 460958'],
    ['0800 123 4567', '08001 234567'],
    ['0049 30 231250', '+4930231250'],
    ['dial 611', '611'],
    ['Appointment line: 555 0121, weekdays', '555-0121'],
    ['Storm line for keepers: 555-0199, 24 hours a day', '555-0199'],
    ['Ring us on 555 0177.', '555-0177'],
    ['Contact the shelter at 555-0142.', '555-0142'],
    ['Whoever finds it rings 555-0168.', '555-0168'],
    ['Lost kites are reported by calling 555-0133.', '555-0133'],
    ['Book a berth by ringing 555-0133.', '555-0133'],
    ['You reach the pier by dialling 555-0133.', '555-0133'],
    ['Ask for a punt by phoning 555-0133.', '555-0133'],
    ['internal number: 4470', '4470'],
    ['internal line 7170', '7170'],
    ['Extension of the night porter: 4990', '4990'],
    ['Our texts come from 72055.', '72055'],
    ['help@example.com', 'help@example.com'],
    ['Write to Help.Desk+vip@Example.co.uk.', 'help.desk+vip@example.co.uk'],
    ['https://www.example.com/returns/', 'example.com/returns'],
    ['see www.Example.com.', 'example.com'],
    ['example.com/help', 'example.com/help'],
    ['Send it to PO Box 418, Harlow End.', 'PO Box 418'],
    ['P.O. Box 418', 'PO Box 418'],
    ['Post Office Box 77', 'PO Box 77'],
    ['our shop at 14 Mill Lane', '14 Mill Lane'],
    ['7b Old Station Road', '7b Old Station Road'],
    ['14 Mill Rd', '14 Mill Road'],
  ])('"%s" is %s', (text, ...shown) => {
    expect(valuesOf('contact', text).toSorted()).toEqual(shown.toSorted());
  });
});

describe('what looks like a contact and is none', () => {
  it.each([
    'order 123-456-789',
    '2026-03-01 to 2026-04-01',
    '1,500 to 2,000',
    '192.168.0.1',
    'version 10.2.3',
    '12 - 15 items',
    '$555 867 5309',
    'e.g. this',
    'index.html',
    'Node.js',
    'call 3 times',
    'alerts from 12000 boats',
    'The extension of the pier is 500.',
    'The extension of the lease is 5000 days.',
    'case 867-5309',
    'at 500 or 700 boats',
    'by counting 867-5309',
    'between 500-1500',
    '100000 200000',
    'a@b',
    'the 9:00-17:00 shift',
    'a box of 12',
    'at 100 2000 boxes',
    'order number 555 01212',
    'Box 3 of the form',
    '30 days in Mill Lane',
    '2 streets away',
  ])('"%s"', (text) => {
    expect(valuesOf('contact', text)).toEqual([]);
  });
});
