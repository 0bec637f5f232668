import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

describe('what one does, said before the stance', () => {
  it.each([
    ['clash', 'Mending the kite is optional.', 'You must mend the kite.'],
    ['clash', 'Wearing a vest on board is not necessary.', 'A vest must be worn on board, so wear the vest.'],
    ['clash', 'Naming a second skipper is voluntary.', 'Tenants must name a second skipper.'],
    ['clash', 'The mooring fee is not waived in the first year.', 'The mooring fee is waived in the first year.'],
    ['silent', 'Mending the kite is optional.', 'You must fold the kite.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('stance', left, right, 'Kites');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });

  it.each([
    ['Folding the kite is optional.', { actions: ['fold'], subject: [] }],
    ['Folding the kite is mandatory for every keeper.', { actions: ['fold'], subject: [] }],
    ['Folding the kite is optional in spring.', { subject: ['fold', 'kite'] }],
  ])('is its action, and no part of its subject: "%s"', (line, value) => {
    const [claim] = claimsIn({ 'page.md': `# Kites\n\n${line}\n` }, 'stance');
    expect(claim?.value).toMatchObject(value);
  });
});

describe('what a heading says of the items below it', () => {
  const modalityBelow = (heading: string) =>
    claimsIn({ 'page.md': `# Kites\n\n## ${heading}\n\n- promise a launch date\n- lend a kite\n` }, 'stance').map(
      ({ value }) => (value.kind === 'stance' ? value.modality : ''),
    );

  it.each([
    ['What crews must not do', 'must-not'],
    ['5.2 What crews of the pier may not do', 'must-not'],
    ["What you can't do", 'must-not'],
    ['What crews may do', 'may'],
    ['What crews must do', 'must'],
  ])('"%s" leads into them: %s', (heading, modality) => {
    expect(modalityBelow(heading)).toEqual([modality, modality]);
  });

  it.each(['What crews may and may not do', 'Who must not do it', 'What crews must not lend'])(
    '"%s" does not',
    (heading) => {
      expect(modalityBelow(heading)).not.toContain('must-not');
    },
  );
});

it.each([
  ['Bring all of it at once, so that you need not come back:', []],
  ['Bring it at once, because you cannot come back:', []],
  ['So that the crew can wait, you need not bring:', ['need-not']],
  ['You need not bring:', ['need-not']],
])('what "%s" says of the item below it is %j', (leadIn, said) => {
  const claims = claimsIn({ 'page.md': `# Kites\n\n${leadIn}\n\n- a photo of the boat\n` }, 'stance');
  const items = claims.filter(({ sentence }) => sentence.role === 'item');
  expect(items.map(({ value }) => value.kind === 'stance' && value.modality)).toEqual(said);
});

it('what comes of not doing a thing is no rule', () => {
  const threat = 'Please send one crate for each order, or our pier cannot match them.';
  expect(outcomeOf('stance', threat, 'The pier can match the crates.', 'Crates')).not.toBe('clash');
  const rule = 'Please send one crate for each order. Our pier cannot match them.';
  expect(outcomeOf('stance', rule, 'Our pier can match them.', 'Crates')).toBe('clash');
});

it('what another may do is not denied by what one may not', () => {
  const denied = 'Keepers cannot open the kite shed.';
  const of = (line: string) => outcomeOf('stance', denied, line, 'Kite shed');
  expect(of('Another keeper of your pier can open the kite shed.')).not.toBe('clash');
  expect(of('Keepers of your pier can open the kite shed.')).toBe('clash');
});
