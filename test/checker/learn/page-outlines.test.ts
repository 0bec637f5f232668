import { describe, expect, it } from 'vitest';
import { haveOneOutline } from '../../../src/checker/learn/page-outlines.ts';
import { knowledgeOf } from '../run.ts';

function ofOneOutline(left: string, right: string): boolean {
  const [a, b] = knowledgeOf({ 'a.md': left, 'b.md': right }).documents;
  return haveOneOutline(a!, b!);
}

describe('two pages have one outline', () => {
  it.each([
    [
      'headings',
      '# Mill\n\n## Price\n\nA.\n\n## Term\n\nB.\n\n## Care\n\nC.',
      '# Weir\n\n## Price\n\nD.\n\n## Term\n\nE.\n\n## Care\n\nF.',
    ],
    [
      'labels',
      '# Mill\n\n- Price: $5\n- **Term:** long\n- Care: wash',
      '# Weir\n\n- Price: $8\n- Term: short\n- Care: dust',
    ],
    [
      'most of their headings',
      '# Mill\n\n## Price\n\nA.\n\n## Term\n\nB.\n\n## Care\n\nC.\n\n## Rust\n\nR.',
      '# Weir\n\n## Price\n\nD.\n\n## Term\n\nE.\n\n## Care\n\nF.\n\n## Moss\n\nM.',
    ],
  ])('by %s', (_, left, right) => expect(ofOneOutline(left, right)).toBe(true));

  it.each([
    ['two headings', '# Mill\n\n## Price\n\nA.\n\n## Term\n\nB.', '# Weir\n\n## Price\n\nD.\n\n## Term\n\nE.'],
    [
      'half of their headings',
      '# Mill\n\n## Price\n\nA.\n\n## Term\n\nB.\n\n## Care\n\nC.\n\n## Rust\n\nR.\n\n## Oil\n\nR.\n\n## Tin\n\nR.',
      '# Weir\n\n## Price\n\nD.\n\n## Term\n\nE.\n\n## Care\n\nF.\n\n## Moss\n\nM.\n\n## Fern\n\nM.\n\n## Ivy\n\nM.',
    ],
    [
      'rows',
      '# Mill\n\n| What | It is |\n|---|---|\n| Price | $5 |\n| Term | long |\n| Care | wash |',
      '# Weir\n\n| What | It is |\n|---|---|\n| Price | $8 |\n| Term | short |\n| Care | dust |',
    ],
  ])('but not by %s', (_, left, right) => expect(ofOneOutline(left, right)).toBe(false));
});
