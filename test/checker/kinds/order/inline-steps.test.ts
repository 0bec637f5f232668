import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

function ordersIn(text: string): number {
  const claims = claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'order');
  return claims.filter(({ value }) => value.kind === 'order' && !value.rank).length;
}

describe('steps that stand in one line', () => {
  it.each([
    ['Close the valve before you loosen the hose.', '1. Loosen the hose 2. Close the valve'],
    ['Close the valve before you loosen the hose.', '1. The hose is loosened. 2. The valve is closed.'],
    ['Soak the bark first, then trim the roots.', 'Steps: (1) trim the roots, (2) soak the bark'],
    ['First stack the shelves, then set the cone.', 'Step 1: set the cone. Step 2: stack the shelves.'],
    ['Unlock the door before you fill the display.', '1. Warm the oven 2. Fill the display 3. Unlock the door'],
    ['Flush the pipe before you fit the filter.', 'Drain the tank → fit the filter → flush the pipe'],
  ])('%s | %s', (one, other) => {
    expect(outcomeOf('order', one, other)).toBe('clash');
  });

  it.each([
    ['one number', '1. Loosen the hose'],
    ['numbers out of row', 'Rooms 2. Close the valve 4. Loosen the hose'],
    ['a way through menus', 'Open Settings → Security → Keys'],
    ['what follows from a case', 'If the alarm rings → ask the guest to leave'],
  ])('nothing where there is %s: %s', (_, line) => {
    expect(ordersIn(line)).toBe(0);
  });

  it('agrees with the same steps', () => {
    const [one, other] = ['Close the tap before you loosen the filter.', '1. Close the tap 2. Loosen the filter'];
    expect(outcomeOf('order', one, other)).not.toBe('clash');
  });
});
