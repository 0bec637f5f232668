import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('a thing below a head that says whether it is wanted, taken or paid for', () => {
  it.each([
    ['## Not covered\n\n- Cracked screens\n- Lost phones', 'We cover cracked screens.'],
    ["## What we don't collect\n\n- Car tyres\n- Paint tins", 'We collect car tyres.'],
    ["We can't collect:\n\n- Car tyres\n- Paint tins", 'We collect car tyres.'],
    ['## Free\n\n- Airport transfer\n- Breakfast', 'The airport transfer costs extra.'],
    ['## Optional\n\n- A sleeping bag\n- A head torch', 'A head torch is required.'],
    ['## Must have\n\n- A sleeping bag\n- A head torch', 'A head torch is optional.'],
    ['## Bring with you\n\n- A sleeping bag\n- A towel', "You don't need to bring a sleeping bag."],
    ['## No need to bring\n\n- A sleeping bag\n- A towel', 'You need to bring a sleeping bag.'],
    ["## What you can't bring\n\n- Glass bottles\n- Camp stoves", 'You can bring glass bottles.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['another kind', "## What you can't bring\n\n- Glass bottles\n- Camp stoves", 'You can bring plastic bottles.'],
    ['a thing that it is a part of', '## Required\n\n- A passport photo\n- Proof of age', 'A passport is optional.'],
    ['a part of it', '## Bring with you\n\n- A towel\n- A lock', "You don't need to bring a towel rail."],
    ['another transfer', '## Free\n\n- Airport transfer\n- Breakfast', 'The station transfer costs extra.'],
    ['steps and cases', '## When to call\n\n- Lost cards\n- Cracked cards', 'Do not call about lost cards.'],
    ['a head that says both', '## What you can and cannot bring\n\n- Glass bottles', 'You can bring glass bottles.'],
    ['sentences of their own', '## Optional\n\n- You must wear a helmet.', 'You must wear a helmet.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});

describe('what stands below a head that refuses', () => {
  it.each(['Not accepted', "What we can't take", 'Excluded', 'Exclusions', 'Usual limits and exclusions'])(
    'is not said to be done: %s',
    (head) => {
      const page = `## ${head}\n\n- Checks drawn on foreign banks.\n`;
      expect(outcomeOf('stance', page, 'We do not take checks drawn on foreign banks.')).not.toBe('clash');
    },
  );
});
