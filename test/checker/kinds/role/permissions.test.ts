import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

const table = (...rows: string[]): string =>
  `| Right | Owner | Admin | Viewer |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
const rights = table('| Archive a book | yes | yes | no |', '| Rename a book | yes | no | no |');

describe('a table of rights', () => {
  it('says who may and who may not', () => {
    const claims = claimsIn({ 'page.md': `# Page\n\n${rights}\n` }, 'role');
    expect(claims.map(({ written }) => written)).toEqual([
      'Owner: yes',
      'Admin: yes',
      'Viewer: no',
      'Owner: yes',
      'Admin: no',
      'Viewer: no',
    ]);
  });

  it.each([
    ['Viewers can archive a book.'],
    ['Only the owner can archive a book.'],
    ['An admin cannot archive a book.'],
    ['A viewer may archive a book.'],
  ])('clash: %s', (line) => {
    expect(outcomeOf('role', rights, line, 'Books')).toBe('clash');
    expect(outcomeOf('role', line, rights, 'Books')).toBe('clash');
  });

  it.each([
    ['Admins can archive a book.'],
    ['Viewers cannot archive a book.'],
    ['Chat agents cannot archive a book.'],
    ['Only the head of the family may archive a tape.'],
    ['Viewers can read a book.'],
  ])('silent: %s', (line) => {
    expect(outcomeOf('role', rights, line, 'Books')).not.toBe('clash');
    expect(outcomeOf('stance', rights, line, 'Books')).not.toBe('clash');
  });
});
