import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** "phone, not: booking": the channels of a line, and what they are for. */
function waysOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Lamps\n\n${text}\n` }, 'channel').map(({ value, fields }) => {
    if (value.kind !== 'channel') return '';
    const extent = { closed: ', only', listed: ', all', open: '', denied: ', not' }[value.extent];
    return `${[...value.channels].sort().join(' ')}${extent}: ${fields.clause.join(' ')}`;
  });
}

describe('a channel before what is done through it', () => {
  it.each([
    ["We don't take phone orders.", 'phone, not: order'],
    ['Phone orders are not possible.', 'phone, not: order'],
    ['Telephone orders: not accepted', 'phone, not: order'],
    ['There are no online orders.', 'online, not: order'],
    ['Online orders of lamps are no longer accepted.', 'online, not: order lamp'],
    ['Online orders only', 'online, only: order'],
    ['We only accept postal orders.', 'post, only: order'],
    ['We take phone and e-mail orders.', 'email phone: order'],
    ['Walk-in orders are welcome.', 'branch: order'],
  ])('%s', (text, way) => {
    expect(waysOf(text)).toEqual([way]);
  });

  it.each([
    'Online orders are packed first.',
    'A phone order takes a day.',
    'Your online order is on its way.',
    'A phone orders its own repair.',
  ])('nothing: %s', (text) => {
    expect(waysOf(text)).toEqual([]);
  });

  it('clashes with a line that lets customers do it so', () => {
    expect(outcomeOf('channel', "We don't take phone orders.", 'Order a lamp over the phone.', 'Lamp orders')).toBe(
      'clash',
    );
    expect(outcomeOf('channel', "We don't take phone orders.", 'Order a lamp on our website.', 'Lamp orders')).toBe(
      'silent',
    );
  });
});
