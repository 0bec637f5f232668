import { describe, expect, it } from 'vitest';
import {
  fromWorkingDirectory,
  headline,
  owners,
  sentence,
  witnessSentence,
} from '../../../src/reporters/parts/finding-text.ts';
import { report } from '../report.ts';

const [window, gap] = report.findings;
const money = report.findings.find(({ rule }) => rule === 'conflict/money')!;

describe('a path seen from the working directory', () => {
  it.each([
    ['content', 'content/faq.md'],
    ['./content/', 'content/faq.md'],
    ['.', 'faq.md'],
    ['./', 'faq.md'],
    ['', 'faq.md'],
    ['/srv/pages/', '/srv/pages/faq.md'],
    ['../pages', '../pages/faq.md'],
  ])('of the folder %j is %s', (root, path) => {
    expect(fromWorkingDirectory('faq.md', root)).toBe(path);
  });
});

describe('the headline', () => {
  it('asks which of the values it is', () => {
    expect(headline(window!)).toBe('Return window: 30 days after delivery or 45 days?');
    expect(headline(money)).toBe('Sending it back, postage: $4, $6 or 100% free?');
    expect(headline({ ...window!, attribute: 'returns.window' })).toBe(
      'Return window: 30 days after delivery or 45 days?',
    );
    expect(headline({ ...window!, subject: '' })).toBe('30 days after delivery or 45 days?');
  });

  it('quotes what is a sentence', () => {
    const [first, second] = window!.positions;
    const positions = [
      { ...first!, value: 'Opened lamps can be sent back' },
      { ...second!, value: 'no' },
    ];
    expect(headline({ ...window!, positions })).toBe('Return window: "Opened lamps can be sent back" or no?');
  });

  it('is the message where one place alone is at fault', () => {
    expect(headline(gap!)).toBe('Postage of a return has no value for a guest in France');
  });
});

describe('the witness', () => {
  it('is told both, all or nothing', () => {
    const { witness } = window!;
    expect(witnessSentence(window!)).toBe('A Gold customer in Germany, on the web, on 2026-03-01, would be told both.');
    expect(witnessSentence({ ...money, witness })).toMatch(/, would be told all of them\.$/);
    expect(witnessSentence(gap!)).toBe('A guest in France, on 2026-11-22, would get no answer.');
    expect(witnessSentence(money)).toBe('');
  });

  it('is told apart by the words of the lines, where no dimension does', () => {
    const told = { customer: {}, day: '2026-03-01', text: 'a child, on 2026-03-01' };
    expect(witnessSentence({ ...window!, witness: { ...told, person: 'a child' } })).toBe(
      'A child, on 2026-03-01, would be told both.',
    );
    expect(witnessSentence({ ...window!, witness: told })).toBe('');
  });
});

describe('the owners', () => {
  it('are named once each, in the order of the places', () => {
    expect(owners(window!)).toEqual(['Commerce policy', 'Logistics']);
    const twice = { ...window!, positions: [...window!.positions, ...window!.positions] };
    expect(owners(twice)).toEqual(['Commerce policy', 'Logistics']);
  });
});

describe('a sentence', () => {
  it.each([
    ['Verify both', 'Verify both.'],
    ['Verify both.', 'Verify both.'],
    ['Which one?', 'Which one?'],
    ['They said “soon.”', 'They said “soon.”'],
    ['', ''],
  ])('%j is closed as %j', (text, closed) => {
    expect(sentence(text)).toBe(closed);
  });
});
