import { describe, expect, it } from 'vitest';
import { asserts } from '../../../src/checker/excuses/not-asserted.ts';
import { gateBetween, prepared } from '../run.ts';

const against = (line: string) => ({
  'policy.md': '# Returns\n\nReturn a lamp within 30 days.\n',
  'script.mdx': `# On the phone\n\n${line}\n`,
});

describe('a line that asserts nothing', () => {
  it.each([
    ['what a customer says', 'The customer says: "You told me that I can return a lamp within 45 days!"'],
    ['a customer in a component', '<CustomerSays>I can return a lamp within 45 days.</CustomerSays>'],
    ['an example', 'For example, a lamp comes back within 45 days.'],
    ['a section of examples', '## Example\n\nReturn a lamp within 45 days.'],
    ['an example in a component', '<Example>Return a lamp within 45 days.</Example>'],
    ['a question', 'Can I return a lamp within 45 days?'],
    ['a line not to say', 'Do not say "Return a lamp within 45 days."'],
    ['a line not to say in a component', '<DontSay>Return a lamp within 45 days.</DontSay>'],
    ['a value that is struck through', 'Return a lamp ~~within 45 days~~ with its box.'],
    ['history', 'Previously, customers could return a lamp within 45 days.'],
  ])('%s', (_, line) => {
    expect(gateBetween(against(line), 'within 30 days', 'within 45 days')).toBe('not-asserted');
  });
});

describe('a line that asserts', () => {
  it.each([
    ['in plain words', 'Return a lamp within 45 days.'],
    ['what the agent says', 'Say: "You can return a lamp within 45 days."'],
    ['what the agent says in a component', '<Say channel="phone">You can return a lamp within 45 days.</Say>'],
    ['an answer below its question', '## Can I return a lamp?\n\nYes, within 45 days.'],
  ])('%s', (_, line) => {
    expect(gateBetween(against(line), 'within 30 days', 'within 45 days')).toBe('clash');
  });
});

describe('a rule that ends another', () => {
  it('is a rule of today', () => {
    const { claims } = prepared({ 'policy.md': '# Forms\n\nPaper forms are no longer accepted at the front desk.\n' });
    const stance = claims.find(({ kind }) => kind === 'stance')!;
    expect(stance.sentence.force).toBe('ended');
    expect(asserts(stance)).toBe(true);
  });

  it('is none under a heading that says so', () => {
    const { claims } = prepared({ 'policy.md': '# Forms\n\n## No longer valid\n\nPaper forms are accepted.\n' });
    expect(claims.map((claim) => [claim.sentence.force, asserts(claim)])).toContainEqual(['history', false]);
    expect(claims.some(asserts)).toBe(false);
  });

  it('takes its value back', () => {
    const files = {
      'policy.md': '# Fees\n\nA delivery costs $4.\n',
      'script.md': '# Chat\n\nWe no longer charge $5 for a delivery.\n',
    };
    expect(gateBetween(files, '$4', '$5')).toBe('not-asserted');
  });
});

describe('the day on which a thing went', () => {
  it.each([
    ['Paper passes were withdrawn on 5 May 2025.', '5 May 2025', true],
    ['Paper passes were withdrawn on 5 May 2025. Until 5 May 2024 they were sold for $8.', '$8', false],
  ])('%s: %s', (line, written, expected) => {
    const { claims } = prepared({ 'passes.md': `# Passes\n\n${line}\n` });
    expect(claims.filter((claim) => claim.written === written).map(asserts)).toContain(expected);
  });
});
