import { describe, expect, it } from 'vitest';
import { knownSynonyms } from '../../../src/search/index/known-synonyms.ts';
import { arrow, phrasesOf, synonymRules } from '../../../src/search/index/synonyms.ts';
import { agentSpeech } from '../../../src/search/words/agent-speech.ts';
import { customerSpeech } from '../../../src/search/words/customer-speech.ts';
import { supportTerms } from '../../../src/search/words/support-terms.ts';

const rulesOf = (lines: readonly string[], ...terms: string[]): string[] =>
  synonymRules(lines, new Set(terms)).map(
    ({ from, to }) => `${from.join(' ')} > ${to.map((phrase) => phrase.join(' ')).join(', ')}`,
  );

describe('the rules of a line', () => {
  it('go every way in a class', () => {
    expect(rulesOf(['parcel, package'], 'parcel', 'packag')).toEqual(['parcel > packag', 'packag > parcel']);
  });

  it('go one way over an arrow', () => {
    expect(rulesOf(['cops, the police => police'], 'polic')).toEqual(['cop > polic', 'the polic > polic']);
  });

  it('leave out what the corpus does not know', () => {
    expect(rulesOf(['parcel, package, gift card'], 'packag', 'gift')).toEqual([
      'parcel > packag',
      'gift card > packag',
    ]);
  });

  it('of one phrase are put together', () => {
    expect(rulesOf(['box => parcel', 'box => package'], 'parcel', 'packag')).toEqual(['box > parcel, packag']);
  });

  it('do not say a word for itself', () => {
    expect(rulesOf(['refund, refunds'], 'refund')).toEqual([]);
  });
});

describe('the lines that matter to a corpus', () => {
  const lines = knownSynonyms([['plug plant', 'seedling']], new Set(['polic', 'seedl']));

  it('begin with those of the team', () => {
    expect(lines[0]).toBe('plug plant, seedling');
  });

  it('keep of each replacement what is known', () => {
    expect(lines).toContain('cops, the police, police officer, sheriff => police');
    expect(lines.join('\n')).not.toContain('baggage');
  });
});

describe('the lists', () => {
  it('are written so that every line is read', () => {
    for (const line of [...customerSpeech, ...agentSpeech]) expect(line.split(arrow), line).toHaveLength(2);
    for (const line of supportTerms) {
      expect(line).not.toContain('=>');
      expect(phrasesOf(line).length, line).toBeGreaterThan(1);
    }
    for (const line of [...customerSpeech, ...agentSpeech, ...supportTerms]) {
      for (const phrase of line.split(arrow).flatMap(phrasesOf)) expect(phrase, line).toMatch(/\S/);
    }
  });

  it('are large enough for customers of any trade', () => {
    expect(customerSpeech.length + supportTerms.length).toBeGreaterThan(450);
  });
});
