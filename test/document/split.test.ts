import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/document/split.ts';

/** Sentences are separated by "|" in the table. */
const cases: readonly string[] = [
  'Refunds take 5 days.|Exchanges take 3.',
  'Bring the pass plus an ID.|One without the other is no good.',
  'One sentence without a full stop',
  'Only the owner may raise the cap.|Other lines have none.',
  'It costs a cent.|Pens, paper etc.|Nobody checks them in.|The desk is for a pro.|Ask there.',
  'Show some id. or other papers, towels etc. and pens.',
  'See No. 5 for it.|Next one.',
  'Is it free?|No.|30 days of notice are needed.',
  'Smith vs. Jones is due at 5 p.m. ET today.|Fine.',
  'It takes approx. 5 days, e.g. for the U.S. market.|Later, i.e. next week.',
  'We close at 5 p.m.|The agent waits.',
  'Open 9 a.m. to 5 p.m. Monday to Friday.|Closed on Sunday.',
  'Call before 5 p.m. Eastern time.',
  'The fee is $32.50.|It is waived.',
  'At most (max. 5 items) per order.',
  'Min. 5, max. 10 per order.|That is all.',
  'Tel. 555 0100, ext. 50.|Ask for Dr. Lee.',
  'Jan. 5 is the last day.|Feb. 1 is not.',
  'Write to help@example.com.|We answer within a day.',
  'See https://example.com/returns.|Then write.',
  'Wait... then go.|Really?!|Yes.',
  'Say: "I see.|Did you order it?"|Then wait.',
  'Version 2.1 is out.|It has 3.5 stars.',
  'Returns (see above.) are free.',
  'You get at most 5.|Then it stops.',
  'On one we list nothing above £5,000.|On the other it is $1,250,000.|Ask for more.',
  'The limit is $500.|After that it stops.',
  '1. Open the order.|2. Cancel it.',
  'See step 3.|If it fails, go on.',
  'It ships in the U.S. and Canada.',
  'It ships in the U.S.|The fee is $5.',
  'Harbour Inc.|We sell tents.',
  'Sold by J. R. Smith.|Call him.',
  'Plan A.|Then plan B.',
  'Bring an ID.|Lamps wait.|A new PIN.|Shades too.',
  'The current version is v4.|v3 is switched off in June.',
  'Back up first.|iPhones need 5 GB.',
  'The fee is $5.|iPhone users pay less.',
  'It ends in 2026.|eSIM orders are free.',
  'Ask tier 2.|macOS 12 is too old.',
  'Write to a@b.example.|eBay orders go there.',
  'Does it run?|iOS 15 does.',
  'Choose "Import".|v2 files open too.',
  'Open from 9 a.m.|eSIM is sold out.',
  'It runs with e.g. v3 and with approx. v2 files.',
  'It takes min. v3, or ver. v4.',
  'Try v3.x86 or v3.2 of it.',
  'We have v3, v4 and i18n.',
  'Call us Monday to Friday 9–17.|Questions by e-mail take a day.',
  'We open 9:00-17:30.|Ask there.',
  'It was 5. more is not possible.',
];

describe('splitSentences', () => {
  it.each(cases)('%s', (expected) => {
    const text = expected.replaceAll('|', ' ');
    const found = splitSentences(text).map(([start, end]) => text.slice(start, end));
    expect(found.join('|')).toBe(expected);
  });

  it('ends a sentence at every hard break, and gives no white space away', () => {
    const text = ' Phone: 555 \n\nMail: a@b.example  ';
    expect(splitSentences(text).map(([start, end]) => text.slice(start, end))).toEqual([
      'Phone: 555',
      'Mail: a@b.example',
    ]);
    expect(splitSentences('  \n ')).toEqual([]);
  });
});
