import { describe, expect, it } from 'vitest';
import { betweenMarkers } from '../../src/document/markers.ts';

describe('marks around a paragraph', () => {
  it.each([
    ['[!NOTE] Refunds take 5 days.', 'Refunds take 5 days.'],
    ['[!warning]\nRefunds take 5 days.', 'Refunds take 5 days.'],
    ['[!TIP]- Refunds take 5 days.', 'Refunds take 5 days.'],
    [':::note Refunds take 5 days. :::', 'Refunds take 5 days.'],
    [':::tip[Good to know]\nRefunds take 5 days.\n:::', 'Refunds take 5 days.'],
    ['::: {note}\nRefunds take 5 days.', 'Refunds take 5 days.'],
    [':::', ''],
    ['[!VIDEO https://lamps.example/watch?id=5]', ''],
    ['[!INCLUDE the terms]', ''],
    ['Refunds take 5 days.', 'Refunds take 5 days.'],
    ['[5] Refunds take 5 days.', '[5] Refunds take 5 days.'],
    ['!NOTE Refunds take 5 days.', '!NOTE Refunds take 5 days.'],
  ])('%j says %j', (text, said) => {
    expect(text.slice(...betweenMarkers(text)).trim()).toBe(said);
  });
});
