import { describe, expect, it } from 'vitest';
import { once, oncePerClause, oncePerPair } from '../../src/checker/once.ts';

describe('what is worked out once', () => {
  it('is kept for each object, an empty result too', () => {
    const asked: string[] = [];
    const yearOf = once(({ title }: { title: string }) => {
      asked.push(title);
      return /\d{4}/.exec(title)?.[0];
    });
    const [fair, rules] = [{ title: 'Fair 2026' }, { title: 'Rules' }];
    expect([fair, rules, fair, rules].map(yearOf)).toEqual(['2026', undefined, '2026', undefined]);
    expect(asked).toEqual(['Fair 2026', 'Rules']);
  });

  it('is another for an equal object', () => {
    const self = once((key: object) => key);
    const [left, right] = [{}, {}];
    expect(self(left)).toBe(left);
    expect(self(right)).toBe(right);
  });

  it('of a clause is kept while others are asked for, and is worked out anew when many have been', () => {
    const asked: string[] = [];
    const sumIn = oncePerClause((text) => {
      asked.push(text);
      return /\$\d+/.exec(text)?.[0];
    });
    expect(['It costs $5', 'It is free', 'It costs $5', 'It is free'].map(sumIn)).toEqual([
      '$5',
      undefined,
      '$5',
      undefined,
    ]);
    expect(asked).toEqual(['It costs $5', 'It is free']);
    for (let day = 1; day < 1000; day += 1) sumIn(`Day ${day}`);
    expect(sumIn('It costs $5')).toBe('$5');
    expect(asked.filter((text) => text === 'It costs $5')).toHaveLength(2);
  });

  it('of two objects is kept for the two, whichever comes first', () => {
    let asked = 0;
    const areAlike = oncePerPair((a: { title: string }, b: { title: string }) => {
      asked += 1;
      return a.title === b.title;
    });
    const [one, other, third] = [{ title: 'Fair' }, { title: 'Fair' }, { title: 'Rules' }];
    expect([areAlike(one, other), areAlike(other, one), areAlike(one, third), areAlike(third, one)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(asked).toBe(2);
  });
});
