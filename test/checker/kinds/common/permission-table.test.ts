import { describe, expect, it } from 'vitest';
import { holdersIn, permissionOf } from '../../../../src/checker/kinds/common/permission-table.ts';
import { knowledgeOf } from '../../run.ts';

/** Each permission of a table: "admin archive a book no". */
function permissionsIn(...rows: string[]): string[] {
  const [head, ...rest] = rows;
  const rule = head!.replaceAll(/[^|]+/g, ' --- ');
  const [document] = knowledgeOf({ 'page.md': `# Page\n\n${[head, rule, ...rest].join('\n')}\n` }).documents;
  return document!.sentences.flatMap((sentence) => {
    const permission = permissionOf(sentence, document!);
    if (!permission) return [];
    expect(holdersIn(sentence, document!)).toBeDefined();
    return [`${permission.holder}: ${permission.right}: ${permission.isGranted ? 'yes' : 'no'}`];
  });
}

describe('a table of rights', () => {
  it.each([
    ['roles in the columns', ['| Right | Owner | Admin |', '| Archive a book | yes | no |']],
    ['ticks', ['| | Owner | Admin |', '| Archive a book | ✓ | ✗ |']],
    ['roles in the rows', ['| Role | Archive a book |', '| Owner | yes |', '| Admin | no |']],
    [
      'half of the heads are roles',
      ['| Right | Owner | Admin | Guest view | Kiosk |', '| Archive a book | yes | no | - | |'],
    ],
  ])('%s', (_, rows) => {
    expect(permissionsIn(...rows).slice(0, 2)).toEqual(['Owner: Archive a book: yes', 'Admin: Archive a book: no']);
  });

  it('levels are roles, and what is granted in part is left out', () => {
    expect(permissionsIn('| | Level 1 | Level 2 |', '| Waive a fee | no | up to £5 |', '| Reset | no | yes |')).toEqual(
      ['Level 1: Waive a fee: no', 'Level 1: Reset: no', 'Level 2: Reset: yes'],
    );
  });

  it.each([
    ['plans', ['| Feature | Basic | Plus |', '| Export | no | yes |']],
    ['one role alone', ['| Right | Admin |', '| Archive | yes |', '| Rename | no |']],
    ['no answers', ['| Right | Owner | Admin |', '| Archive | alone | with another |']],
    ['one answer', ['| Right | Owner | Admin |', '| Archive | yes | with another |']],
    ['questions', ['| Question | Answer | Note |', '| Archive | yes | no |']],
  ])('none: %s', (_, rows) => {
    expect(permissionsIn(...rows)).toEqual([]);
  });
});
