import { describe, expect, it } from 'vitest';
import { gateBetween, outcomeOf } from '../run.ts';

describe('a line about a special kind of what another one speaks of', () => {
  it.each([
    ['Custom-made sofas can be returned within 14 days.', 'Sofas can be returned within 30 days.'],
    ['Made-to-measure sofas can be returned within 14 days.', 'Sofas can be returned within 30 days.'],
    ['Personalised sofas can be returned within 14 days.', 'Sofas can be returned within 30 days.'],
    ['Refurbished sofas can be returned within 14 days.', 'Sofas can be returned within 30 days.'],
    ['With express delivery a sofa arrives in 2 days.', 'A sofa arrives in 14 days.'],
    ['The delivery of bulky sofas takes 14 days.', 'The delivery of sofas takes 5 days.'],
    ['Promotional vouchers for sofas expire after 3 months.', 'Vouchers for sofas expire after 3 years.'],
    ['Children can borrow a sofa for 2 days.', 'You can borrow a sofa for 5 days.'],
    ['Pensioners can borrow a sofa for 2 days.', 'Members can borrow a sofa for 5 days.'],
    ['Sofas that go abroad arrive in 14 days.', 'Sofas arrive in 5 days.'],
    ['In August you can borrow a sofa for 2 days.', 'You can borrow a sofa for 5 days.'],
    ['In high season a sofa is kept for 2 days.', 'A sofa is kept for 5 days.'],
    ['Business class sofas are stored for 90 days.', 'Sofas are stored for 30 days.'],
    ['With a paid plan sofas are stored for 90 days.', 'Sofas are stored for 30 days.'],
    ['Faulty sofas can be returned within 90 days.', 'Sofas can be returned within 30 days.'],
    ['An unregistered sofa is insured for 90 days.', 'A sofa is insured for 900 days.'],
    ['Clearance sofas can be returned within 14 days.', 'Sofas can be returned within 30 days.'],
    ['Return labels for sofas can be used for 60 days.', 'A label for a sofa can be used for 30 days.'],
    ['Pre-orders of sofas can be cancelled within 60 days.', 'Orders of sofas can be cancelled within 30 days.'],
    ['An urgent repair of a sofa is done within 2 days.', 'The repair of a sofa is done within 10 days.'],
  ])('is not held against it: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('duration', left, right, 'Sofas')).toBe('silent');
    expect(outcomeOf('duration', right, left, 'Sofas')).toBe('silent');
  });

  it.each([
    ['names it in the singular', 'Children can borrow a sofa for 2 days.', 'A child can borrow a sofa for 5 days.'],
    [
      'answers a question that names it',
      'Infants get a sofa for 2 days.',
      'Does an infant get a sofa? Yes, for 5 days.',
    ],
  ])('is held against one that %s', (_, left, right) => {
    expect(outcomeOf('duration', left, right, 'Sofas')).toBe('clash');
  });

  it('is told of hours as well', () => {
    for (const [left, right] of [
      ['Check-in is from 3 pm.', 'Early check-in is from noon.'],
      ['Quiet hour in the lamp hall: Tuesdays 9:30 to 10:30', 'Lamp hall: Tuesdays 9:30 to 18:30'],
      ['Kitchen of the lamp hall: 12:00 to 21:00', 'The lamp hall is open from 10:00 to 23:00.'],
      ['Guided tours of the lamp hall: 14:00 to 16:00', 'Lamp hall tours: 9:00 to 18:00'],
    ] as const)
      expect(outcomeOf('hours', left, right, 'Hotel')).toBe('silent');
  });

  it.each([
    ['silent', 'The harbour office is open from 9:00 to 17:00 on public holidays.'],
    ['silent', 'On public holidays, the harbour office is open from 9:00 to 17:00.'],
    ['clash', 'The harbour office is open from 9:00 to 17:00 except on public holidays.'],
    ['silent', 'The harbour office is open from 9:00 to 17:00 for children.'],
    ['clash', 'The harbour office is open from 9:00 to 17:00 except for children.'],
  ])('is not told by the days and the people that hours leave out: %s for "%s"', (expected, line) => {
    const other = 'The harbour office is open from 9:00 to 15:00.';
    expect(outcomeOf('hours', line, other, 'Harbour office')).toBe(expected);
  });

  it.each([
    ['both lines speak of it', 'Express sofas arrive in 2 days.', 'An express sofa arrives in 4 days.'],
    [
      'the heading of the other does',
      'An express sofa arrives in 2 days.',
      '## Express delivery\n\nA sofa arrives in 4 days.',
    ],
    [
      'it is about the ages of children',
      'Children under 12 cannot rent a sofa.',
      'Sofas are rented from the age of 14.',
    ],
    [
      'another clause speaks of it',
      'A sofa arrives in 2 days, and express is not offered.',
      'A sofa arrives in 4 days.',
    ],
    ['neither does', 'A sofa arrives in 2 days.', 'A sofa arrives in 4 days.'],
  ])('is held against it where %s', (_, left, right) => {
    expect(outcomeOf('duration', left, right, 'Sofas')).toBe('clash');
  });

  it('is none where most pages speak of those', () => {
    const [left, right] = ['Students can borrow a sofa for 2 days.', 'You can borrow a sofa for 5 days.'];
    const pages = Object.fromEntries(
      Array.from({ length: 20 }, (_, page) => [`page-${page}.md`, '# Help\n\nStudents are welcome.\n']),
    );
    const files = { 'policy.md': `# Sofas\n\n${left}\n`, 'faq.md': `# Sofas\n\n${right}\n` };
    expect(gateBetween(files, '2 days', '5 days')).toBe('special-kind');
    expect(gateBetween({ ...files, ...pages }, '2 days', '5 days')).not.toBe('special-kind');
  });
});
