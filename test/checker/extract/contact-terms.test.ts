import { describe, expect, it } from 'vitest';
import { contactTermsOf } from '../../../src/checker/extract/contact-terms.ts';
import { findValues } from '../../../src/facts/values/read.ts';
import { claimsIn, pages } from '../run.ts';

function termAt(words: string, text: string): string | undefined {
  const [document] = pages({ 'page.md': text }).documents;
  const values = document!.sentences.map((sentence) => findValues(sentence.text));
  return contactTermsOf(
    document!,
    document!.sentences.find((sentence) => sentence.text.includes(words))!,
    values,
  )?.terms.join(' ');
}

describe('the number that opening hours belong to', () => {
  it.each([
    ['in the line', 'The lamp shop, 800-555-0133, is open daily.', 'open'],
    ['in the line before', 'Call 800-555-0133. They pick up daily.', 'pick up'],
    ['two lines before', 'Call 800-555-0133. Ask for Lena. They pick up daily.', 'pick up'],
    ['in the line behind', 'The lamp shop is open daily. Call 800-555-0133.', 'open'],
    [
      'in another cell of the row',
      '| Shop | Call | Open |\n| --- | --- | --- |\n| Lamps | 800-555-0133 | daily |',
      'daily',
    ],
    [
      'in another row, where the rows are days',
      '| Kite desk | |\n| --- | --- |\n| Phone | 800-555-0133 |\n| Weekdays | 9 to 5 |\n| Saturday | 10 to 1 |',
      '10 to 1',
    ],
    ['in the row head', '| Shop | Open |\n| --- | --- |\n| Lamps 800-555-0133 | daily |', 'daily'],
  ])('%s', (_, text, words) => {
    expect(termAt(words, `# Shops\n\n${text}\n`)).toBe('@8005550133');
  });

  it.each([
    ['in another section', '## Lamps\n\nCall 800-555-0133.\n\n## Rugs\n\nThey pick up daily.', 'pick up'],
    ['far before', 'Call 800-555-0133. Ask for Lena. She knows. She is in. They pick up daily.', 'pick up'],
    ['in another row', '| Shop | Open |\n| --- | --- |\n| Lamps 800-555-0133 | late |\n| Rugs | daily |', 'daily'],
    ['nowhere', 'They pick up daily.', 'pick up'],
  ])('is none that stands %s', (_, text, words) => {
    expect(termAt(words, `# Shops\n\n${text}\n`)).toBeUndefined();
  });
});

describe('what stands beside the number on its line', () => {
  const clauseOf = (line: string) => {
    const claims = claimsIn({ 'page.md': `# Shops\n\n${line}\n` }, 'hours');
    return claims.map(({ fields }) => [...fields.clause, ...fields.label].join(' '));
  };

  it.each([
    ['The lamp line 800-555-0133 is open Mon-Fri 9:00-17:00.', '@8005550133 lamp'],
    ['| Shop | Call | Hours |\n| --- | --- | --- |\n| Lamps | 800-555-0133 | Mon-Fri 9:00-17:00 |', '@8005550133 lamp'],
    ['Call 800-555-0133. The line is open Mon-Fri 9:00-17:00.', '@8005550133 line open'],
  ])('says no more than the number does: %s', (line, terms) => {
    expect(clauseOf(line)).toEqual([terms]);
  });

  it.each([
    ['The line 800-555-0133 is open Mon-Fri 9:00-17:00.', '@8005550133 line open'],
    ['Phone: 800-555-0133, Mon-Fri 9:00-17:00', '@8005550133 call'],
    [
      '| Way | Number | When |\n| --- | --- | --- |\n| Phone | 0800 555 0142 | Mon to Fri 9 to 5 |',
      '@08005550142 call',
    ],
  ])('is kept where there is no other word: %s', (line, terms) => {
    expect(clauseOf(line)).toEqual([terms]);
  });
});
