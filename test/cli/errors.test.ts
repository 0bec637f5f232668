import { describe, expect, it } from 'vitest';
import { CommandError, describeError } from '../../src/cli/errors.ts';
import { FolderError } from '../../src/document/load.ts';

describe('a failed run', () => {
  it.each([
    new CommandError('docs does not exist', 'check the path'),
    new FolderError('docs does not exist', 'check the path'),
  ])('says what is wrong and what to do: %o', (error) => {
    expect(describeError(error, true)).toBe('oneanswer: docs does not exist\n  check the path\n');
  });

  it('takes the blame for an error that nobody foresaw, and keeps the stack for whoever asks', () => {
    const error = new TypeError('document is undefined\nat line 12');
    const line =
      'oneanswer: document is undefined\n  this is a mistake in oneanswer: please report it, with what ONEANSWER_DEBUG=1 prints\n';
    expect(describeError(error, false)).toBe(line);
    expect(describeError(error, true)).toContain('errors.test.ts');
    expect(describeError('out of paper', false)).toMatch(/^oneanswer: out of paper\n/);
  });
});
