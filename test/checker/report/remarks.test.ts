import { describe, expect, it } from 'vitest';
import { findingsOf, type Remark } from '../../../src/checker/report/remarks.ts';
import { page, pages, shop } from '../run.ts';

const knowledge = pages({
  ...shop,
  'playbooks/late.mdx': page('Late\nowner: care', 'First.\n\n## Steps\n\n<Steps>\n1. Look.\n</Steps>'),
});
const [document] = knowledge.documents as [(typeof knowledge.documents)[0]];
const at = (line: number, endLine = line) => ({ path: document.path, line, column: 1, endLine, endColumn: 3 });
const remark = (line: number, key: string, more: Partial<Remark> = {}): Remark => ({
  rule: 'link/broken',
  severity: 'warning',
  message: `A link leads to no page: ${key}`,
  document,
  place: at(line),
  value: key,
  fix: 'Write another one.',
  key: [key],
  ...more,
});

describe('a remark', () => {
  it('becomes a finding with its line, where it stands, and who owns the page', () => {
    const [finding] = findingsOf([remark(10, 'lost.mdx')], knowledge);
    expect(finding).toMatchObject({ rule: 'link/broken', subject: 'Late', fix: { side: 'this' }, because: '' });
    expect(finding!.positions).toEqual([
      {
        value: 'lost.mdx',
        statements: [{ place: at(10), quote: '1. Look.', context: 'Late › Steps', owner: 'Customer Care', factId: '' }],
      },
    ]);
  });

  it('is one finding with all of its places when it says the same again', () => {
    const findings = findingsOf([remark(5, 'a.mdx'), remark(9, 'b.mdx'), remark(9, 'a.mdx')], knowledge);
    expect(findings.map(({ positions }) => positions[0]!.statements.map(({ place }) => place.line))).toEqual([
      [5, 9],
      [9],
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('keeps its fingerprint when its line moves', () => {
    const [before, after] = [5, 9].map((line) => findingsOf([remark(line, 'a.mdx')], knowledge)[0]!.fingerprint);
    expect(after).toBe(before);
  });

  it('is answered by a comment in the text, and by a ruling in frontmatter', () => {
    const [inText, inKeys] = findingsOf([remark(9, 'a.mdx'), remark(3, 'b.mdx')], knowledge);
    expect(inText!.silence).toBe(
      'If it is meant, put {/* oneanswer: accepted because … */} above playbooks/late.mdx:9 and say why.',
    );
    expect(inKeys!.silence).toBe(
      `If it is meant, write a file in rulings/ with \`finding: ${inKeys!.fingerprint}\` and the reason.`,
    );
  });

  it('about a component of many lines points at the one that opens it', () => {
    const [finding] = findingsOf([remark(9, 'a.mdx', { place: at(9, 11) })], knowledge);
    expect(finding!.positions[0]!.statements[0]!.place).toEqual({ ...at(9), endColumn: 8 });
  });
});
