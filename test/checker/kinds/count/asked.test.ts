import { describe, expect, it } from 'vitest';
import { claimsIn, conflictsIn, short } from '../../run.ts';

/** What a reply counts: "at-most 5 helper". */
const read = (question: string, reply: string): string[] =>
  claimsIn({ 'faq.md': `# FAQ\n\n${question}\n\n${reply}\n` }, 'count').flatMap(({ value }) =>
    value.kind === 'count' ? [`${value.bound} ${value.high} ${value.unit}`] : [],
  );

describe('a number that answers "how many"', () => {
  it.each([
    ['**How many helpers can I add?**', 'Five.', 'exactly 5 helper'],
    ['**How many helpers can I add?**', 'Up to five at the same time.', 'at-most 5 helper'],
    ['## How many loans does one reader get?', 'No more than 20, on all cards.', 'at-most 20 loan'],
    ['**How many spins of the wheel are free?**', 'Two a year, with proof.', 'exactly 2 spin'],
    ['**How many spare keys do we hand out?**', 'You get three per flat.', 'exactly 3 spare kei'],
  ])('counts what was asked for: %s %s', (question, reply, value) => {
    expect(read(question, reply)).toEqual([value]);
  });

  it.each([
    ['**Can I add helpers?**', 'Five.'],
    ['**How many helpers can I add?**', 'Ask the office. Five people know.'],
    ['**How many helpers can I add?**', 'As many as you like.'],
    ['**How many helpers can I add?**', 'That depends on the house.'],
  ])('is none: %s %s', (question, reply) => {
    expect(read(question, reply).filter((value) => value.endsWith('helper'))).toEqual([]);
  });

  it('counts what its own line names', () => {
    expect(read('**How many helpers can I add?**', 'Five keys, three of them for helpers.')).not.toContain(
      'exactly 5 helper',
    );
  });

  it('is held against a line that names what it counts, and told with its noun', () => {
    const files = {
      'faq.md': '# Lamp account\n\n**How many withdrawals at the lamp machine are free?**\nSix a month.\n',
      'fees.md': '# Lamp account\n\n- Lamp machine: 4 free withdrawals a month.\n',
    };
    expect(conflictsIn(files).map(short)).toEqual([
      'warning conflict/count: Six withdrawals @ faq.md:4 | 4 free withdrawals @ fees.md:3',
    ]);
  });
});
