import { describe, expect, it } from 'vitest';
import { compileCues } from '../../src/document/cues.ts';
import * as lists from '../../src/document/words/force-cues.ts';

const finds = (phrase: string, text: string, position: 'anywhere' | 'start' | 'end' | 'whole' = 'anywhere') =>
  compileCues([phrase], position).exec(text)?.[0];

describe('compileCues', () => {
  it.each([
    ['used to be', 'It used  to be free', 'used  to be'],
    ['(do not|never) say', 'NEVER say it', 'NEVER say'],
    ["don't say", 'Don’t say it', 'Don’t say'],
    ['never [ever] say', 'never say', 'never say'],
    ['never [ever] say', 'never ever say', 'never ever say'],
    ['[please] wait', 'please wait', 'please wait'],
    ['wait [here|there]', 'wait there', 'wait there'],
    ['was #', 'it was $1,250.50 once', 'was $1,250.50'],
    ['was #', 'it was 60 days', 'was 60'],
    ['was _ free', 'it was always free', 'was always free'],
    ['until ... was', 'until then the fee was $5', 'until then the fee was'],
    ['until <date>', 'until 1 March 2024', 'until 1 March 2024'],
    ['until <date>', 'until Sept. 2024', 'until Sept. 2024'],
    ['until <date>', 'until 2024-03-01', 'until 2024-03-01'],
    ['e.g.', 'a bill, e.g. for gas', 'e.g.'],
    ["customer's (words|claim)", 'the customer’s claim', 'customer’s claim'],
    ['[v]#', 'v2.1', 'v2.1'],
  ])('%j finds %j in %j', (phrase, text, found) => {
    expect(finds(phrase, text)).toBe(found);
  });

  it.each([
    ['used to', 'reused today'],
    ['say', 'they sayings'],
    ['never [ever] say', 'never again say'],
    ['was _ free', 'was free'],
    ['until <date>', 'until marching orders'],
    ['e.g.', 'eggs'],
  ])('%j finds nothing in %j', (phrase, text) => {
    expect(finds(phrase, text)).toBeUndefined();
  });

  it('looks where it is told', () => {
    expect(finds('for example', '- “For example: so', 'start')).toBeDefined();
    expect(finds('for example', 'so, for example', 'start')).toBeUndefined();
    expect(finds('say', 'what to say: “', 'end')).toBeDefined();
    expect(finds('say', 'say it', 'end')).toBeUndefined();
    expect(finds('change log', '2. Change log:', 'whole')).toBeDefined();
    expect(finds('change log', 'Change log of the tent', 'whole')).toBeUndefined();
  });

  it('compiles every list of words', () => {
    for (const phrases of Object.values(lists)) {
      for (const position of ['anywhere', 'start', 'end', 'whole'] as const) {
        expect(compileCues(phrases, position).test('')).toBe(false);
      }
    }
  });
});
