import { expect, it } from 'vitest';
import { Anchors } from '../../../../src/checker/rules/broken-link/anchors.ts';
import { pages } from '../../run.ts';

const text = '# Lamps\n\n## Refunds & credit {#money}\n\n**Gold card**\n\n<a id="old"></a>\n\n## Größe\n\n## Größe\n';
const anchors = new Anchors(pages({ 'lamps.md': text }).documents[0]!);

it.each([
  ['refunds--credit-money', true, true],
  ['refunds-credit-money', false, true],
  ['Refunds--Credit-Money', false, true],
  ['money', true, true],
  ['old', true, true],
  ['größe', true, true],
  ['größe-1', true, true],
  ['größe-2', false, false],
  ['gold-card', false, false],
  ['', true, true],
  ['top', true, true],
])('#%s: by letters and digits alone %s, exactly %s', (anchor, exactly, loosely) => {
  expect([anchors.has(anchor, true), anchors.has(anchor, false)]).toEqual([exactly, loosely]);
});

it('names its headings in their order', () => {
  expect(anchors.names).toEqual(['lamps', 'refunds--credit-money', 'größe', 'größe-1']);
});
