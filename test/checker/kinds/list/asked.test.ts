import { describe, expect, it } from 'vitest';
import { replyIn, thingsAsked } from '../../../../src/checker/kinds/list/asked.ts';
import { outcomeOf } from '../../run.ts';

describe('the things that a question asks about', () => {
  it.each([
    ['Cheques', ['Cheques']],
    ['A money order', ['money order']],
    ['Do you take cheques or vouchers', ['cheques', 'vouchers']],
    ['Are e-bikes allowed', ['e-bikes']],
    ['What about gift cards', ['gift cards']],
    ['Can I pay by invoice', ['invoice']],
    ['Are you open', []],
    ['What does it cost', []],
    ['How long does the transfer of all my papers take', []],
  ])('%s?', (question, things) => {
    expect(thingsAsked(question)).toEqual(things);
  });

  it.each([
    ['Yes.', 'open'],
    ['Sure, no problem.', 'open'],
    ['Of course!', 'open'],
    ['No, sorry.', 'denied'],
    ["I'm afraid not.", 'denied'],
    ['Not accepted', 'denied'],
    ['Nobody asks for it.', undefined],
    ['Fine print below.', undefined],
  ])('%s -> %s', (text, extent) => {
    expect(replyIn(text)).toBe(extent);
  });
});

describe('a short answer to a question about a thing', () => {
  const out = 'Not accepted: cheques, e-bikes, gas canisters';
  it.each([
    ['clash', out, '**Cheques?** Sure, no problem.'],
    ['clash', out, '**Do you take cheques?** Yes, from every bank.'],
    ['clash', out, '### Can I bring an electric bike?\n\nOf course.'],
    ['clash', out, '- Gas canisters? Fine.'],
    ['clash', 'We accept cash, cards and cheques.', '**What about cheques?** No, sorry.'],
    ['silent', out, '**Cheques?** No, sorry.'],
    ['silent', out, '**Cheques?** Yes, but only at the head office.'],
    ['silent', out, '**Cheques?** Yes, if the bank confirms it.'],
    ['silent', out, '**Skis?** Sure, no problem.'],
    ['silent', out, '**Is the gate open?** Yes.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('list', left, right, 'What we take');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});
