import { describe, expect, it } from 'vitest';
import { askingLead, plainYesOrNoIn, yesOrNoIn } from '../../../../src/checker/kinds/common/reply.ts';

describe('a reply', () => {
  it.each([
    ['Yes, bring it back.', true, 'Yes'],
    ['Of course!', true, 'Of course'],
    ['Well, they can.', true, 'Well, they can'],
    ['No charge.', false, 'No'],
    ['Not any more, sorry.', false, 'Not any more'],
    ["It doesn't, as it is old.", false, "It doesn't"],
  ])('"%s" says yes: %s', (text, isYes, written) => {
    const reply = plainYesOrNoIn(text)!;
    expect([reply.isYes, text.slice(reply.start, reply.end)]).toEqual([isYes, written]);
  });

  it.each(['Bring it back.', 'Nobody knows.', 'They can bring it back.'])('is none: "%s"', (text) => {
    expect(plainYesOrNoIn(text)).toBeUndefined();
  });
});

it('is no part of its sentence, unless that may be so', () => {
  expect(yesOrNoIn('No, sorry.')).toEqual({ isYes: false, start: 0, end: 2 });
  expect(yesOrNoIn('No charge.')).toBeUndefined();
});

describe('a question for yes or no', () => {
  it.each([
    ['Can I bring it back?', true],
    ['If I cancel, do I get it back?', true],
    ['When can I bring it back?', false],
    ['What does it cost?', false],
  ])('"%s": %s', (question, is) => {
    expect(askingLead.test(question)).toBe(is);
  });
});
