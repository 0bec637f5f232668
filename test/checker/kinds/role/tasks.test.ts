import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** Whose task a thing is, each claim of a page in turn: "porter: lamp clean". */
function tasksOf(text: string): string[] {
  return claimsIn({ 'page.md': `# House\n\n${text}\n` }, 'role').flatMap(({ value, fields }) =>
    value.kind === 'role' && value.part === 'does'
      ? [`${value.who.map((words) => words.join(' ')).join(' / ')}: ${fields.clause.join(' ')}`]
      : [],
  );
}

const table = (head: string, cell = 'Porter'): string =>
  `| Thing | ${head} | Remark |\n| --- | --- | --- |\n| Lamps | ${cell} | twice |`;

describe('whose task a thing is, by where the name stands', () => {
  it.each([
    [table('Who dusts them'), 'porter: lamp dust'],
    [table('Who dusts what?'), 'porter: lamp dust'],
    [table('Dusted by'), 'porter: lamp dust'],
    [table('Responsible', 'The porter'), 'porter: lamp'],
    [table('Whose job is it?', 'Porter (mornings)'), 'porter: lamp'],
    [table('Done by', 'porter or caretaker'), 'porter / caretaker: lamp'],
    ['Who dusts the lamps? The porter.', 'porter: dust lamp'],
    ['**Who is responsible for the lamps?** The porter, always.', 'porter: lamp'],
    ['## Whose job is dusting?\n\nOnly the porter.', 'porter: dust'],
    ['## Lamps\n\nResponsible: the porter', 'porter: lamp'],
    ['## Lamps\n\n- **In charge:** the porter', 'porter: lamp'],
    ['## Who does what\n\n- Lamps: the porter', 'porter: lamp'],
    ['Dust the brass for a feast: the porter', 'porter: dust brass feast'],
  ])('%s', (text, task) => {
    expect(tasksOf(text)).toEqual([task]);
  });

  it.each([
    table('Who qualifies'),
    table('Who pays'),
    table('Who gets them'),
    table('Who can have them'),
    table('Remark'),
    table('Who dusts them', 'Porter hall is closed'),
    table('Who dusts them', 'on Mondays'),
    'Who dusts the lamps? Ask the porter.',
    'Who knows the porter? The caretaker.',
    'Lamps: the porter',
    'For dusty lamps: the porter',
    'Dusty lamps are for: the porter',
    '## Who to call\n\n- Lamps: the porter',
  ])('nobody: %s', (text) => {
    expect(tasksOf(text)).toEqual([]);
  });

  it.each([
    ['clash', '- Lamps: dusted by the caretaker'],
    ['clash', 'Lamps are dusted by the caretaker.'],
    ['clash', table('Who dusts', 'Caretaker')],
    ['agree', '- Lamps: dusted by the porter'],
    ['silent', '- Lamps: switched off by the caretaker'],
    ['silent', '- Lamps chosen by the caretaker are dusted.'],
  ])('%s: %s', (outcome, text) => {
    expect(outcomeOf('role', table('Who dusts them'), text, 'Dusting')).toBe(outcome);
    expect(outcomeOf('role', text, table('Who dusts them'), 'Dusting')).toBe(outcome);
  });
});
