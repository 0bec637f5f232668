import { expect, it } from 'vitest';
import { paintFor } from '../../../src/reporters/parts/paint.ts';

it('switches a style on and off again', () => {
  expect(paintFor(true).red('error')).toBe('\u001B[31merror\u001B[39m');
  expect(paintFor(true).bold('')).toBe('');
});

it('leaves text alone without colour', () => {
  expect(paintFor(false).red('error')).toBe('error');
});
