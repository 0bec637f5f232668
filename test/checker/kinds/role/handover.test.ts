import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** Who alone does what others may not, on a page of one paragraph or list. */
function handedTo(text: string): string[] {
  return claimsIn({ 'page.md': `# Rules\n\n${text}\n` }, 'role').flatMap(({ value, fields }) =>
    value.kind === 'role' && value.part === 'does' && value.extent === 'closed'
      ? [`${value.who.map((words) => words.join(' ')).join(' / ')}: ${fields.clause.join(' ')}`]
      : [],
  );
}

describe('what others may not do, and whom they hand it to', () => {
  it.each([
    ['Agents do not repair a lamp themselves: send the case to second level.', 'level 2'],
    ['Level 1 agents never repair a lamp. They transfer the call to Level 2.', 'level 2'],
    ['A clerk cannot repair a lamp. Pass it on to the workshop team.', 'workshop team'],
    ['Drivers must not repair a lamp; the van goes to the garage crew.', undefined],
    ['A clerk cannot repair a lamp. A guest passes the time with a magazine.', undefined],
    ['A clerk cannot repair a lamp.\n\nPass the key on to the night crew.', undefined],
    ['A clerk cannot repair a lamp. Pass it on to the workshop team. Another clerk can do it, too.', undefined],
    ['A clerk cannot repair a lamp. Pass it on to the workshop team. A guest can wait.', 'workshop team'],
    ['Pass it on to the workshop team.', undefined],
    ['Level 2 cannot repair a lamp. They pass it on to level 2.', undefined],
  ])('%s', (text, who) => {
    const [found = ''] = handedTo(text);
    expect(found.split(':')[0]).toBe(who ?? '');
    if (who) expect(found).toContain('lamp');
  });

  it('clashes with those who do it themselves', () => {
    const handing = 'Agents do not order a new lamp themselves: send the case to second level.';
    expect(outcomeOf('role', handing, 'The agent orders a new lamp without involving anyone else.', 'Lamps')).toBe(
      'clash',
    );
    expect(outcomeOf('role', handing, 'Second level orders a new lamp.', 'Lamps')).not.toBe('clash');
    expect(outcomeOf('role', handing, 'The agent lends a bulb without involving anyone else.', 'Lamps')).not.toBe(
      'clash',
    );
  });
});

it('"than none" denies nothing of those to whom a case goes', () => {
  const passed = 'Skippers who want a smaller berth are passed to the berth manager.';
  const rather = 'If skippers would rather have a smaller berth than none, hand them to the berth manager.';
  expect(outcomeOf('role', passed, rather, 'Berths')).not.toBe('clash');
  expect(outcomeOf('role', rather, passed, 'Berths')).not.toBe('clash');
});
