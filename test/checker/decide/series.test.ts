import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/checker/check.ts';
import { knowledgeOf, page, shop } from '../run.ts';

/** How many pairs of lines of two pages clash. */
function clashes(left: string, right: string, [one, other] = ['cook.md', 'waiter.md']): number {
  const { verdicts } = prepare(knowledgeOf({ [one!]: left, [other!]: right }));
  return verdicts.filter(({ outcome, a, b }) => outcome === 'clash' && a.page !== b.page).length;
}

const cook = '# Cook\n\nThe holiday lasts 30 days.\n\n- Probation: 4 months\n\nA uniform costs $40.\n';
const waiter = '# Waiter\n\n- You have a holiday of 28 days.\n- The probation takes 6 months.\n- The uniform: $25\n';
const apart: [string, string] = ['jobs/cook.md', 'work/waiter.md'];

describe('two pages that differ in all that both tell', () => {
  it('are about two things', () => {
    expect(clashes(cook, waiter)).toBe(0);
    expect(clashes(cook, waiter, apart)).toBe(0);
    expect(clashes(waiter, cook)).toBe(0);
  });

  it('are about one thing where they have one title, or are for two sorts of reader', () => {
    expect(clashes(cook, waiter.replace('Waiter', 'Cook'))).toBe(3);
    expect(clashes(cook, waiter.replace('Waiter', 'Cook, for managers'))).toBe(3);
  });

  it('are about one thing where one keeps speaking of what the other is about', () => {
    const told = `${waiter}\nThe cook calls. The cook rings. The waiter and the cook eat at six.\n`;
    expect(clashes(cook, told)).toBe(3);
  });

  it('are about one thing where they agree in as much', () => {
    const same = '\nThe shift lasts 8 hours.\n\nThe locker has a deposit of $15.\n\nYou get 2 shirts.\n';
    expect(clashes(cook + same, waiter + same)).toBe(3);
  });

  it('need more such lines where they do not lie side by side', () => {
    const [few, others] = [cook, waiter].map((text) => text.replace(/\n.*uniform.*\n/, '\n')) as [string, string];
    expect(clashes(few, others)).toBe(0);
    expect(clashes(few, others, apart)).toBe(2);
  });

  it('are held against what a fact declares, whatever they are about', () => {
    const fact = (id: string, label: string, is: string): string =>
      `  - id: ${id}\n    label: ${label}\n    values:\n      - is: ${is}\n`;
    const facts = [
      fact('a.days', 'Summer holiday', '30 days'),
      fact('a.trial', 'Probation', '4 months'),
      fact('a.coat', 'Uniform price', '$40'),
    ].join('');
    const lines = [
      'In summer you have 28 days of holiday.',
      'Six months of probation come first.',
      'The price of your uniform is $25.',
    ];
    const { verdicts } = prepare(
      knowledgeOf({
        ...shop,
        'policies/holidays.mdx': page(`Holidays\nfacts:\n${facts.trimEnd()}`, 'Ask the desk.'),
        'policies/waiters.mdx': page('Waiters', lines.join('\n\n')),
      }),
    );
    const declared = verdicts.filter(({ outcome, b }) => outcome === 'clash' && b.factId !== '');
    expect(declared.map(({ b }) => b.factId)).toContain('a.coat');
  });
});
