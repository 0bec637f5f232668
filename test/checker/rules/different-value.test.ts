import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/checker/check.ts';
import { differentValue } from '../../../src/checker/rules/different-value.ts';
import { asOf, findingsOf, pages } from '../run.ts';

/** A small help centre, with what its page of questions says about returns. */
const help = (answer: string) => ({
  'delivery.md': `# Delivery

| Service | Price per order | Arrives in |
| --- | --- | --- |
| Standard delivery | $4 | 3 to 5 business days |
| Express delivery | $15 | 1 business day |

Orders over $80 ship free with standard delivery.
`,
  'faq.md': `# Questions we hear every day

## How long do I have to return an item?

${answer}

## When do I see my refund?

We refund your card within 5 business days after the item arrives at our warehouse.
`,
  'returns.md': `# Returns

## How long a customer has

Items can be returned within 30 days after delivery, unused and in their box.

## Refunds

We refund the card that was used within 5 business days after the item arrives at our warehouse.
`,
});

describe('two pages that give different values for one thing', () => {
  it.each([
    'You can return an item within 45 days after delivery.',
    'You can return an item within three weeks after delivery.',
  ])('are a warning, with both lines: %s', (answer) => {
    const findings = findingsOf(differentValue, help(answer));
    expect(findings.map(({ rule, severity, fix }) => [rule, severity, fix.side])).toEqual([
      ['conflict/duration', 'warning', 'verify'],
    ]);
    const quotes = findings[0]!.positions.flatMap(({ statements }) => statements.map(({ quote }) => quote));
    expect(quotes.sort()).toEqual([
      'Items can be returned within 30 days after delivery, unused and in their box.',
      answer,
    ]);
  });

  it.each([
    'You can return an item within 30 days after delivery.',
    'You can return an item within thirty days after delivery.',
    'You can return it, and many people do.',
  ])('stay silent when they agree: %s', (answer) => {
    expect(findingsOf(differentValue, help(answer))).toEqual([]);
  });
});

describe('how sure it is that two lines speak of one thing', () => {
  const knowledge = pages(help('You can return an item within 45 days after delivery.'));
  const folder = { knowledge, asOf, ...prepare(knowledge) };

  it.each([
    [0.95, 'warning'],
    [0.52, 'warning'],
    [0.48, 'note'],
    [0.3, 'note'],
  ] as const)('at %s it is a %s', (confidence, severity) => {
    const verdicts = folder.verdicts.map(({ standing: _, ...words }) => ({ ...words, confidence }));
    expect(differentValue.find({ ...folder, verdicts }).map((finding) => finding.severity)).toEqual([severity]);
  });
});

describe('how likely a clash is to be real', () => {
  const knowledge = pages(help('You can return an item within 45 days after delivery.'));
  const folder = { knowledge, asOf, ...prepare(knowledge) };

  it.each([
    [0.51, 'warning'],
    [0.49, 'note'],
  ] as const)('at %s it is a %s', (likelihood, severity) => {
    const verdicts = folder.verdicts.map(({ standing: _, ...words }) => ({ ...words, confidence: 0.99, likelihood }));
    expect(differentValue.find({ ...folder, verdicts }).map((finding) => finding.severity)).toEqual([severity]);
  });
});

describe('two kinds that tell one thing of two lines', () => {
  const knowledge = pages({
    'orders.md': '# Orders\n\nAn order can be cancelled by phone.\n',
    'faq.md': '# Questions on orders\n\nAn order cannot be cancelled by phone.\n',
  });
  const folder = { knowledge, asOf, ...prepare(knowledge) };
  const told = (likely: Readonly<Record<string, number>>): string[] => {
    const verdicts = folder.verdicts.map((verdict) => ({
      ...verdict,
      confidence: 0.99,
      likelihood: likely[verdict.a.kind] ?? 0.99,
    }));
    return differentValue.find({ ...folder, verdicts }).map(({ severity, rule }) => `${severity} ${rule}`);
  };

  it('are told once, by the first', () => {
    expect(told({})).toEqual(['warning conflict/channel']);
    expect(told({ channel: 0.1, stance: 0.1 })).toEqual(['note conflict/channel']);
  });

  it('are told by the second where that alone is a warning', () => {
    expect(told({ channel: 0.1 })).toEqual(['warning conflict/stance']);
  });
});

it('a disagreement is a warning where one of its clashes is', () => {
  const knowledge = pages({
    'a.md': '# Lamps\n\nThe repair of a lamp takes 3 days.\n',
    'b.md': '# Lamps\n\nThe repair of a lamp takes 9 days.\n',
    'c.md': '# Lamps\n\nThe repair of a lamp takes 3 days.\n',
  });
  const folder = { knowledge, asOf, ...prepare(knowledge) };
  const clashes = folder.verdicts.filter(({ outcome }) => outcome === 'clash');
  expect(clashes).toHaveLength(2);
  const told = (likelihoods: readonly number[]): string[] => {
    const verdicts = folder.verdicts.map((verdict) => {
      const index = clashes.indexOf(verdict);
      const { standing: _, ...words } = verdict;
      return index < 0 ? verdict : { ...words, confidence: 0.9 - index / 10, likelihood: likelihoods[index]! };
    });
    return differentValue.find({ ...folder, verdicts }).map(({ severity }) => severity);
  };
  expect(told([0.9, 0.1])).toEqual(['warning']);
  expect(told([0.1, 0.9])).toEqual(['warning']);
  expect(told([0.1, 0.1])).toEqual(['note']);
});
