import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const page = (text: string) => ({ 'parcels.md': `# Parcels\n\n${text}\n` });

describe('lines that stand side by side', () => {
  it.each([
    ['in one list', '- A small parcel costs $50\n- A parcel costs $80'],
    ['in one table', '| Parcel | Fee |\n| --- | --- |\n| Small | $50 |\n| Large | $80 |'],
    ['in one paragraph', 'A parcel costs $50. A heavy parcel costs $80.'],
    ['in one sentence', 'A parcel costs $50, or $80 when it is heavy.'],
    ['one below the other in a list', '- A parcel costs $50\n  - A heavy one costs $80'],
  ])('%s are cases of one rule', (_, text) => {
    expect(gateBetween(page(text), '$50', '$80')).toBe('siblings');
  });

  it.each([
    ['in two paragraphs', 'A parcel costs $50.\n\nRemember: a parcel costs $80.'],
    ['in two lists', '- A parcel costs $50\n\nAnd at the counter:\n\n- A parcel costs $80'],
    ['in a list and below it', '- A parcel costs $50\n\nA parcel costs $80.'],
  ])('%s are compared', (_, text) => {
    expect(gateBetween(page(text), '$50', '$80')).toBe('clash');
  });
});
