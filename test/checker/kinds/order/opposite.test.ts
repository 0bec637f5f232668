import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('what is undone is undone from its end', () => {
  it.each([
    ['Connect the pump first and the heater afterwards.', 'Disconnect the heater first and the pump afterwards.'],
    ['When installing, plug in the pump before the heater.', 'When removing, plug in the heater before the pump.'],
    ['Load the boxes before the frames of the bed.', 'Unload the frames of the bed before the boxes.'],
    ['Switch on the pump before you switch on the heater.', 'Switch off the heater before you switch off the pump.'],
  ])('%s | %s', (a, b) => {
    expect(outcomeOf('order', a, b, 'Heater and pump')).toBe('silent');
  });

  it.each([
    ['Connect the pump first and the heater afterwards.', 'Connect the heater first and the pump afterwards.'],
    ['Switch on the pump before you close the valve.', 'Close the valve before you switch on the pump.'],
  ])('two orders of one task: %s | %s', (a, b) => {
    expect(outcomeOf('order', a, b, 'Heater and pump')).toBe('clash');
  });
});
