import { describe, expect, it } from 'vitest';
import { withBetterFits } from '../../../src/checker/decide/better-fit.ts';
import { type Files, prepared } from '../run.ts';

const table = (...rows: readonly string[]): string =>
  `# Lamps by post\n\n| Way | Price | Order by |\n| --- | --- | --- |\n${rows.join('\n')}\n`;

/** What becomes of the two durations: "clash", or why it is none. */
function fateOf(files: Files, left: string, right: string): string | undefined {
  const verdict = prepared(files).verdicts.find(
    ({ a, b }) => [a.written, b.written].sort().join() === [left, right].sort().join(),
  );
  return verdict?.outcome === 'clash' ? 'clash' : verdict?.reason.split(':')[0];
}

describe('a line that agrees in the value alone', () => {
  const rows = table(
    '| Tracked post | $4.60 | 9 days before the event |',
    '| Tracked post at night | $9 | 5 days before the event |',
  );

  it('does not outdo a row that agrees in another cell', () => {
    const files = {
      'a.md': rows,
      'b.md': table('| By post, tracked | $4.60 | 5 days before the event |'),
    };
    expect(fateOf(files, '9 days', '5 days')).toBe('clash');
  });

  it('outdoes a row that agrees in nothing', () => {
    const files = {
      'a.md': rows,
      'b.md': table('| By post, tracked | $7.10 | 5 days before the event |'),
    };
    expect(fateOf(files, '9 days', '5 days')).toBe('better-fit');
  });

  it('outdoes it where it agrees in the other cell as well', () => {
    const files = {
      'a.md': table(
        '| Tracked post | $4.60 | 9 days before the event |',
        '| Tracked post at night | $4.60 | 5 days before the event |',
      ),
      'b.md': table('| Tracked post by night | $4.60 | 5 days before the event |'),
    };
    expect(fateOf(files, '9 days', '5 days')).not.toBe('clash');
  });
});

it('does not take the one half of a line to outdo what the other half denies', () => {
  const files = {
    'a.md': '# Harbour\n\n- Guests can rent the kite, but not the boat.\n',
    'b.md': '# Harbour: questions\n\n**May guests rent the boat?** Yes, guests can rent the kite and the boat.\n',
  };
  const clashes = prepared(files).verdicts.filter(({ outcome, a }) => outcome === 'clash' && a.kind === 'stance');
  expect(clashes.map(({ a }) => a.written)).toContain('not the boat.');
});

describe('the clause beside one that agrees', () => {
  const fates = (line: string) => {
    const files = {
      'a.md': `# Harbour\n\n${line}\n`,
      'b.md': '# Harbour: desk notes\n\nA person named as a pilot in the log may also sell the boat.\n',
    };
    const { verdicts } = prepared(files);
    return verdicts.filter(({ outcome, a }) => outcome === 'clash' && a.kind === 'stance').length;
  };

  it('is the nearer one where it speaks of all that the line says beside that', () => {
    expect(fates('A person named as a pilot in the log may ask for the keys, but may not sell the boat.')).toBe(1);
  });

  it('is none where it speaks of something else', () => {
    expect(fates('A person named as a pilot in the log may sell the boat, but may not paint the mast.')).toBe(0);
  });
});

it.each([
  ['outdoes no line on the very punts', 'Sea punts can leave the bay at night.', 1],
  ['outdoes one where it is on the very punts too', 'River punts can leave the bay at night with a lamp.', 0],
])('a line that agrees %s: "%s"', (_, agreeing, count) => {
  const { verdicts } = prepared({
    'a.md': '# Boats\n\nRiver punts can leave the bay at night.\n',
    'b.md': `# Boats\n\n${agreeing}\n\nRiver punts cannot leave the bay at night.\n`,
  });
  expect(verdicts.filter(({ outcome, a }) => outcome === 'clash' && a.kind === 'stance')).toHaveLength(count);
});

it('leaves alone what is no clash', () => {
  const { claims, verdicts } = prepared({
    'a.md': '# Lamps\n\nThe repair takes 3 days.\n',
    'b.md': '# Desk\n\nThe repair takes 3 days.\n',
  });
  expect(withBetterFits(claims, verdicts)).toEqual(verdicts);
});

describe('a sentence on one row of a table', () => {
  const files = (rate: string): Files => ({
    'a.md':
      '# Lamp savings\n\n| Term (months) | Rate a year | Minimum |\n| --- | --- | --- |\n' +
      '| 6 | 2.40% | $2,000 |\n| 12 | 2.75% | $2,000 |\n| 36 | 3.10% | $5,000 |\n',
    'b.md': `# Lamp savings\n\n- For the 36-month term the rate is ${rate} and the minimum is $2,000.\n`,
  });

  it('belongs to the row that agrees in another cell, though other rows have its value', () => {
    expect(fateOf(files('3.10%'), '$5,000', '$2,000')).toBe('clash');
  });

  it('is left to the rows with its value where none agrees in another cell', () => {
    expect(fateOf(files('9.90%'), '$5,000', '$2,000')).toBe('better-fit');
  });
});
