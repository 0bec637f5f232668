import { describe, expect, it } from 'vitest';
import { explain } from '../../src/checker/explain.ts';
import { type Files, pages } from './run.ts';

const files: Files = {
  'repairs.md': '# Repairs\n\nThe repair of a lamp takes 3 days.\n\nFor example, the repair of a lamp takes 5 days.\n',
  'desk.md': '# Desk\n\nThe repair of a lamp takes 9 days.\n\nPlease ask.\n',
};
const between = (a: string, b: string): string[] => {
  const [left, right] = [a, b].map((text) => {
    const [path = '', line] = text.split(':');
    return { path, line: Number(line) };
  });
  return explain(pages(files), left!, right!);
};

describe('what the checker made of two lines', () => {
  it('names the claims of both, each gate, and the outcome', () => {
    const lines = between('repairs.md:3', 'desk.md:3');
    expect(lines).toEqual([
      'repairs.md:3 claims duration "3 days" (assert) in: The repair of a lamp takes 3 days.',
      'desk.md:3 claims duration "9 days" (assert) in: The repair of a lamp takes 9 days.',
      '',
      '"9 days" against "3 days":',
      expect.stringMatching(/^ {2}passed likeness: the words around the values agree by \d+ %$/),
      '  passed values: "9 days" and "3 days" cannot both hold',
      ...lines.slice(6, -2),
      expect.stringMatching(/^ {2}passed evidence: \d+ % sure that both lines speak of one thing$/),
      expect.stringMatching(/^ {2}They clash: evidence: \d+ % sure that both lines speak of one thing$/),
    ]);
    expect(lines.slice(6, -2)).toContain('  passed not-asserted');
  });

  it('names the gate that stopped them', () => {
    const lines = between('repairs.md:5', 'desk.md:3');
    expect(lines.filter((line) => line.includes('stopped by'))).toEqual([
      expect.stringMatching(/^ {2}stopped by not-asserted: line 5 of repairs\.md is example/),
    ]);
    expect(lines.at(-1)).toMatch(/^ {2}No conflict: not-asserted/);
  });

  it('tells one amount by what it counts from', () => {
    const knowledge = pages({
      'returns.md': '# Returns\n\nReturn a lamp within 30 days of delivery.\n',
      'faq.md': '# Returns\n\nReturn a lamp within 30 days of the purchase.\n',
    });
    const lines = explain(knowledge, { path: 'returns.md', line: 3 }, { path: 'faq.md', line: 3 });
    expect(lines).toContain(
      '  passed values: "within 30 days of the purchase" and "within 30 days of delivery" cannot both hold',
    );
  });

  it('says where a line makes no claim', () => {
    expect(between('repairs.md:3', 'desk.md:5')).toContain('desk.md:5 makes no claim that the checker reads');
    expect(between('repairs.md:3', 'nowhere.md:1')).toContain('nowhere.md:1 makes no claim that the checker reads');
  });

  it('does not compare a claim with itself', () => {
    expect(between('desk.md:3', 'desk.md:3').filter((line) => line.includes('against'))).toEqual([]);
  });
});
