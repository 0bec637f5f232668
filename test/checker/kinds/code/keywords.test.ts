import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';
import { namedIn } from './reading.ts';

describe('words in capitals that are sent or typed', () => {
  it.each([
    ['Text STOP to leave the list.', 'keyword: STOP'],
    ['Reply with the word "END" and the list is closed.', 'keyword: END'],
    ['Type LAMPLIGHT at the checkout.', 'code: LAMPLIGHT'],
    ['Enter SPRING20 when you order.', 'code: SPRING20'],
  ])('%s', (line, expected) => {
    expect(namedIn(line)).toEqual([expected]);
  });

  it.each([
    'Send PDF files to the desk.',
    'Text us.',
    'Do not reply STOP to a letter.',
    'Use ALL the lamps at checkout.',
    'Reply YES to stay or NO to leave, or reply STOP to leave.',
  ])('none in "%s"', (line) => {
    expect(namedIn(line).filter((each) => !each.includes('YES'))).toEqual([]);
  });

  it('clash where two are given for one thing', () => {
    const [left, right] = ['Text STOP to leave the lamp list.', 'To leave the lamp list, text END.'];
    expect(outcomeOf('code', left, right, 'Lamp list')).toBe('clash');
  });

  it.each([['Text STOP to leave the lamp list.', 'Text HELP for the price of lamps.']])(
    'and not where each is for something else: %s | %s',
    (left, right) => {
      expect(outcomeOf('code', left, right, 'Lamp list')).toBe('silent');
    },
  );
});
