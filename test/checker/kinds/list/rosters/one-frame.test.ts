import { describe, expect, it } from 'vitest';
import { haveOneFrame } from '../../../../../src/checker/kinds/list/rosters/one-frame.ts';
import { claimsIn } from '../../../run.ts';

const rosterIn = (line: string) =>
  claimsIn({ 'page.md': `# Logs\n\n${line}\n` }, 'list').find(({ value }) => value.kind === 'roster')!;

describe('two lists that tell of one thing by the very words of their lines', () => {
  const offered = 'Full logs are offered as tables, drawings and maps.';

  it.each([
    ['Full logs are available as tables, films and songs.', true],
    ['Short logs are available as tables, films and songs.', false],
    ['Full logs of boats are available as tables, films and songs.', false],
    ['Only full logs are available as tables, films and songs, nothing else.', false],
  ])('"%s": %s', (line, isOne) => {
    expect(haveOneFrame(rosterIn(offered), rosterIn(line))).toBe(isOne);
    expect(haveOneFrame(rosterIn(line), rosterIn(offered))).toBe(isOne);
  });

  it('not by one word', () => {
    expect(
      haveOneFrame(
        rosterIn('Logs are offered as tables, drawings and maps.'),
        rosterIn('Logs are available as tables, films and songs.'),
      ),
    ).toBe(false);
  });
});
