import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'plan.md': `# Phone plans\n\n${left}\n`, 'extras.md': `# Extras\n\n${right}\n` }, a, b);

const line = '| Item | Amount |\n|---|---|\n| Each additional line | $35 a month |\n| Activation | once |';

describe('two prices per the same', () => {
  it.each([
    ['## Voicemail\n\n$2 a month per line.', '$2'],
    ['A vacation hold costs $10 a month for each line.', '$10'],
    ['Roaming: $5 a month per line', '$5'],
    ['Scam filter is $4 per line and month.', '$4'],
    ['**Insurance:** $9 each month for every line', '$9'],
    ['| Extra | Price |\n|---|---|\n| Voicemail | $2 a month per line |', '$2'],
    ['A spare number is charged at $3 a month per line.', '$3'],
    ['Paper bills cost $1.50 per line each month.', '$1.50'],
    ['Call forwarding comes to $5 a month per line.', '$5'],
    ['Parental control: $6/line a month', '$6'],
  ])('of two things are two charges: "%s"', (text, written) => {
    expect(gate(line, text, '$35', written)).toBe('other-charge');
    expect(gate(text, line, written, '$35')).toBe('other-charge');
  });

  it.each([
    ['Each additional line costs $40 a month.', '$40'],
    ['An additional line is $40 a month per line.', '$40'],
    ['$40 a month for each line.', '$40'],
    ['Every line costs $40 a month.', '$40'],
    ['You pay $40 a month per line.', '$40'],
    ['A line that you add is $40.', '$40'],
  ])('of what may be one thing are compared: "%s"', (text, written) => {
    expect(gate(line, text, '$35', written)).not.toBe('other-charge');
  });

  it.each([
    'Mending a broken oar: $30',
    'A broken oar: you pay $30 at the pier.',
    'If you come back with a broken oar, the skipper asks for $30.',
  ])('are compared where a line opens with the thing itself: "%s"', (text) => {
    expect(gate('A broken oar costs $20 in the harbour.', text, '$20', '$30')).toBe('clash');
    expect(gate(text, 'A broken oar costs $20 in the harbour.', '$30', '$20')).toBe('clash');
  });

  it('are compared where what the one is per is what the other is for', () => {
    const rented = 'A mesh extender can be rented for $6 a month.';
    const answer = 'What do I pay for a mesh extender? Five dollars a month for each extender.';
    expect(gate(rented, answer, '$6', 'Five dollars')).not.toBe('other-charge');
  });

  it('are compared where both name the same thing', () => {
    const files = {
      'a.md': '# Railway manual\n\n## Sorts of tickets\n\n- A Moor costs $94 for an adult and $47 for a child.\n',
      'b.md': '# Facts for the counter\n\n## Briefing\n\n- A Moor costs $104 for an adult and $47 for a child.\n',
      'moor.md': '# Moor Pass\n\nThe Moor Pass is sold on board.\n',
      'fell.md': '# Fell Pass\n\nThe Fell Pass is sold online.\n',
    };
    expect(gateBetween(files, '$94', '$104')).not.toBe('other-charge');
  });

  it('are compared where one case lies in the other', () => {
    expect(gate('50-99 employees: $150 a year', 'Seventy people: $100 a year', '$150', '$100')).not.toBe(
      'other-charge',
    );
  });
});
