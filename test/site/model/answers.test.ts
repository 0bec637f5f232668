import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../src/facts/knowledge.ts';
import type { Customer } from '../../../src/facts/types.ts';
import { answerFor, answerText, briefAnswer, lineToSay } from '../../../src/site/model/answers.ts';
import { factData, readFact, readTaxonomy } from '../../../src/site/model/fact-data.ts';

const taxonomy = `region:
  label: Region
  values:
    us: United States
    eu: { label: European Union, values: { de: Germany, fr: France } }
segment:
  label: Membership
  values: { guest: Guest, club: Club member }
`;
const page = (values: string, say = '') => `---
title: Returns
facts:
  - id: returns.window
    label: Return window
    ${say && `say: "${say}"`}
    values:
${values.replaceAll(/^/gm, '      ')}
---
`;

/** The fact of a page as the browser has it: written to JSON by the build and read again. */
function factOf(values: string, say?: string) {
  const knowledge = readKnowledge({
    root: 'content',
    sources: [{ path: 'policies/returns.md', text: page(values, say) }],
    data: [{ path: 'taxonomy.yaml', text: taxonomy }],
    problems: [],
  });
  expect(knowledge.problems).toEqual([]);
  const file = JSON.parse(JSON.stringify(factData(knowledge.taxonomy, knowledge.facts, () => ({})))) as ReturnType<
    typeof factData
  >;
  return { fact: readFact(file.facts[0]!), taxonomy: readTaxonomy(file.taxonomy) };
}

const MANY = `- is: 30 days
- is: 14 days
  scope: { region: [eu] }
- is: 60 days
  scope: { segment: [club], region: [us] }
- is: 90 days
  effective: { from: 2026-12-01, until: 2027-01-16 }
  overrides: returns.window`;

describe('the answer of a fact', () => {
  it.each<[string, string, Customer, string, string]>([
    ['one for everyone', '- is: 30 days', {}, '2026-11-25', '30 days'],
    ['of the region', MANY, { region: 'de' }, '2026-11-25', '14 days'],
    ['of region and membership', MANY, { region: 'us', segment: 'club' }, '2026-11-25', '60 days'],
    ['of a name that stands for several', MANY, { region: 'eu' }, '2026-11-25', '14 days'],
    ['of the promotion', MANY, { region: 'de' }, '2026-12-24', '90 days'],
    ['that depends', MANY, { region: 'us' }, '2026-11-25', '60 days (United States, Club member), or 30 days'],
    ['that depends on more', MANY, {}, '2026-11-25', '[Return window: depends on region and membership]'],
    ['that nobody gave', '- { is: 5 days, scope: { region: [us] } }', { region: 'de' }, '2026-11-25', 'not defined'],
    ['for the only customers it is about', '- { is: 5 days, scope: { region: [eu] } }', {}, '2026-11-25', '5 days'],
    [
      'for several of them',
      '- { is: 5 days, scope: { region: [us, fr] } }',
      {},
      '2026-11-25',
      '5 days (United States or France)',
    ],
    ['that is not over yet', '- { is: 5 days, effective: { until: 2026-01-01 } }', {}, '2026-11-25', 'not defined'],
    ['of which there are two', '- is: 5 days\n- is: 6 days', {}, '2026-11-25', 'disputed: 5 days against 6 days'],
  ])('%s', (_, values, customer, day, text) => {
    const { fact, taxonomy } = factOf(values);
    expect(answerText(answerFor(fact, customer, day, taxonomy))).toBe(text);
  });

  it('says what comes later', () => {
    const { fact, taxonomy } = factOf(MANY);
    const { later } = answerFor(fact, { region: 'de' }, '2026-11-25', taxonomy);
    expect(later.map(({ text, conditions }) => `${text}: ${conditions}`)).toEqual([
      '90 days: from 1 Dec 2026 to 15 Jan 2027',
    ]);
  });

  it.each<[string, Customer, string, string[]]>([
    [
      'an exception is left out of whom the rule holds for',
      {},
      '2026-11-25',
      ['60 days: United States; Germany, Guest', '45 days: Germany, Club member', '30 days: '],
    ],
    [
      'and so is a promotion, as long as it runs',
      {},
      '2026-12-24',
      ['60 days: United States, Club member', '45 days: Germany, Club member', '90 days: Guest', '30 days: '],
    ],
    [
      'of the region that is known',
      { region: 'de' },
      '2026-11-25',
      ['60 days: Germany, Guest', '45 days: Germany, Club member'],
    ],
  ])('where it depends, %s', (_, customer, day, expected) => {
    const { fact, taxonomy } = factOf(`- is: 30 days
- is: 60 days
  scope: { region: [us, de] }
- is: 45 days
  scope: { region: [de], segment: [club] }
- is: 90 days
  scope: { segment: [guest] }
  effective: { from: 2026-12-01, until: 2027-01-16 }
  overrides: returns.window`);
    const { values } = answerFor(fact, customer, day, taxonomy);
    expect(values.map(({ text, conditions }) => `${text}: ${conditions.split(' · ')[0]}`)).toEqual(expected);
  });

  it('says what others are told, where there is none for the customer', () => {
    const { fact, taxonomy } = factOf(`- { is: 5 days, scope: { region: [us] } }
- { is: 4 days, scope: { region: [fr] }, effective: { until: 2026-01-01 } }`);
    const { others } = answerFor(fact, { region: 'de' }, '2026-11-25', taxonomy);
    expect(others.map(({ text, conditions }) => `${text}: ${conditions}`)).toEqual(['5 days: United States']);
    expect(answerFor(fact, { region: 'us' }, '2026-11-25', taxonomy).others).toEqual([]);
  });

  it('is short beside a list of all values', () => {
    const { fact, taxonomy } = factOf('- { is: 14 days, scope: { region: [eu] } }\n- is: 30 days');
    expect(briefAnswer(answerFor(fact, {}, '2026-11-25', taxonomy))).toBe('depends on region');
    const some = factOf('- { is: 14 days, scope: { region: [us, fr] } }');
    expect(briefAnswer(answerFor(some.fact, {}, '2026-11-25', some.taxonomy))).toBe('14 days');
  });

  it('stands in the line to say, where there is one answer', () => {
    const { fact, taxonomy } = factOf(MANY, 'You have {value} to bring it back.');
    const line = (customer: Customer) => lineToSay(fact, answerFor(fact, customer, '2026-11-25', taxonomy));
    expect(line({ region: 'de' })).toBe('You have 14 days to bring it back.');
    expect(line({})).toBe('');
  });

  it('knows no line where the page gives none', () => {
    const { fact, taxonomy } = factOf('- is: 30 days');
    expect(lineToSay(fact, answerFor(fact, {}, '2026-11-25', taxonomy))).toBe('');
  });
});
