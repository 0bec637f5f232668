import { describe, expect, it } from 'vitest';
import { conflictsIn, short } from '../../run.ts';

/** A policy that declares the price of delivery, and a page of questions. */
const shop = (line: string, values = '[{ is: $5 }]') => ({
  'taxonomy.yaml': 'region:\n  values: { us: United States, de: Germany }\n',
  'policies/delivery.mdx': `---
title: Delivery
facts:
  - id: delivery.price
    label: Price of standard delivery
    phrases: [postage rate]
    values: ${values}
---

Standard delivery of a parcel costs <Fact id="delivery.price" />.
`,
  'playbooks/delivery-questions.mdx': `---\ntitle: Questions about delivery\n---\n\n${line}\n`,
});
const found = (line: string, values?: string) => conflictsIn(shop(line, values)).map(short);

describe('a line that does not name the fact', () => {
  it('disagrees with it like one line with another', () => {
    expect(found('A standard parcel delivery has the price of $8.')).toEqual([
      'warning conflict/money: $5 @ policies/delivery.mdx:7 | $8 @ playbooks/delivery-questions.mdx:5',
    ]);
  });

  it('is told of once where a fact has several values', () => {
    expect(
      found(
        'A standard parcel delivery has the price of $8.',
        '[{ is: $5, scope: { region: [us] } }, { is: $6, scope: { region: [de] } }]',
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['says the same', 'A standard parcel delivery has the price of $5.', undefined],
    [
      'says what holds for some',
      'A standard parcel delivery has the price of $8.',
      '[{ is: $5, scope: { region: [us] } }, { is: $8, scope: { region: [de] } }]',
    ],
    ['speaks of something else', 'A gift box has a price of $8.', undefined],
  ])('is no finding where it %s', (_, line, values) => {
    expect(found(line, values)).toEqual([]);
  });
});

describe('a line that names the fact', () => {
  it('is left to the rule for facts', () => {
    expect(found('The postage rate is $8.')).toEqual([
      'error conflict/fact: $5 @ policies/delivery.mdx:7 | $8 @ playbooks/delivery-questions.mdx:5',
    ]);
  });

  it('is told of once where it holds the words of the label as well', () => {
    expect(found('The postage rate: a standard parcel delivery has the price of $8.')).toEqual([
      'error conflict/fact: $5 @ policies/delivery.mdx:7 | $8 @ playbooks/delivery-questions.mdx:5',
    ]);
  });
});
