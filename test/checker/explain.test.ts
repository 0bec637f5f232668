import { describe, expect, it } from 'vitest';
import { explain } from '../../src/checker/explain.ts';
import { type Files, pages } from './run.ts';
import { engraving, rental } from './strangers.ts';

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
      ...lines.slice(6, -5),
      expect.stringMatching(/^ {2}passed evidence: \d+ % sure that both lines speak of one thing$/),
      expect.stringMatching(/^ {2}passed company: nothing else on the two pages speaks for or against it: \d+ % sure/),
      expect.stringMatching(/^ {2}passed likelihood: \d+ % of clashes like it turn out to be real$/),
      expect.stringMatching(/^ {2}passed standing: \d+ % of clashes between two pages like these turn out to be real/),
      expect.stringMatching(/^ {2}They clash: evidence: \d+ % sure that both lines speak of one thing$/),
    ]);
    expect(lines.slice(6, -5)).toContain('  passed not-asserted');
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

  it('says why nothing is read from a page that does not hold', () => {
    const held = { 'desk.md': files['desk.md']!, 'old/repairs.md': files['repairs.md']! };
    const lines = explain(pages(held), { path: 'old/repairs.md', line: 3 }, { path: 'desk.md', line: 3 });
    expect(lines[0]).toMatch(
      /^old\/repairs\.md:3 stands on a page that does not hold, by its status, folder, title or first lines/,
    );
    expect(lines[1]).toMatch(/^desk\.md:3 claims duration "9 days"/);
  });

  it('says where a line makes no claim', () => {
    expect(between('repairs.md:3', 'desk.md:5')).toContain('desk.md:5 makes no claim that the checker reads');
    expect(between('repairs.md:3', 'nowhere.md:1')).toContain('nowhere.md:1 makes no claim that the checker reads');
  });

  it('does not compare a claim with itself', () => {
    expect(between('desk.md:3', 'desk.md:3').filter((line) => line.includes('against'))).toEqual([]);
  });
});

describe('what the other lines of two pages did to a pair', () => {
  const both = [
    'Cleaning the brass of a shade takes 45 minutes.',
    'A spare bulb for the hall has 60 watts and costs $8.',
    'At most 12 parcels leave the yard each week.',
  ];
  const page = (title: string, lines: readonly string[]): string => `# ${title}\n\n${lines.join('\n\n')}\n`;
  const gates =
    /passed evidence: (?<alone>\d+) % sure.*\n {2}(?<went>passed|stopped by) company: (?<said>.*): (?<all>\d+ %) sure.*(?:\n {2}passed (?:likelihood|standing): .*)*\n {2}(?<end>.*)$/;
  /** What the gate says of the first lines of two pages, and whether it made them surer. */
  const company = (left: readonly string[], right: readonly string[]) => {
    const knowledge = pages({
      'engraving.md': page('Lamps: workshop', left),
      'rental.md': page('Lamps: stage', right),
      'rugs.md': page('Rugs', ['Cleaning a rug takes 4 days.', 'A rug of wool costs $30.']),
      'frames.md': page('Frames', ['A frame for a picture costs $50.', 'Glass breaks in 1 % of parcels.']),
    });
    const lines = explain(knowledge, { path: 'engraving.md', line: 3 }, { path: 'rental.md', line: 3 });
    const { alone, went, said, all, end } = gates.exec(lines.join('\n'))!.groups!;
    expect(end).toMatch(`${went === 'passed' ? 'They clash' : 'No conflict'}: evidence: ${all} sure`);
    const change = Number.parseInt(all!, 10) - Number(alone);
    return `${went}, ${change === 0 ? 'as' : change > 0 ? 'more' : 'less'} sure: ${said}`;
  };

  it.each([
    [
      'passed, as sure: nothing else on the two pages speaks for or against it',
      engraving.slice(0, 1),
      rental.slice(0, 1),
    ],
    ['passed, less sure: the two pages agree on no point and have little in common', engraving, rental],
    [
      'passed, more sure: the two pages agree on one other point',
      [...engraving.slice(0, 1), ...both.slice(0, 1)],
      [...rental.slice(0, 1), ...both.slice(0, 1)],
    ],
    [
      'passed, more sure: the two pages agree on two other points or more',
      [...engraving.slice(0, 1), ...both],
      [...rental.slice(0, 1), ...both],
    ],
    [
      'passed, more sure: the two lines agree on another point',
      ['Engraving takes 3 days and costs $12.'],
      ['Engraving takes 3 days; the repair of wiring costs $1,150 more.'],
    ],
    [
      'stopped by, as sure: nothing else on the two pages speaks for or against it',
      ['Engraving takes 3 days and costs $12.'],
      ['Engraving takes 5 days; the repair of wiring costs $1,150 more.'],
    ],
  ])('%s', (said, left, right) => {
    expect(company(left, right)).toBe(said);
  });
});
