import { describe, expect, it } from 'vitest';
import { learn } from '../../../src/checker/learn/index.ts';
import { type Files, pages } from '../run.ts';

/** The departments that two pages of a folder keep to. */
const between = (files: Files, left: string, right: string) => {
  const knowledge = pages(files);
  const at = (path: string) => knowledge.documents.findIndex((document) => document.path === path);
  return learn(knowledge).departments.between(at(left), at(right));
};

const folder = {
  'help/rent/late.md': '# Late rent\n\nThe charge is $20.\n',
  'help/rent/pay.md': '# Paying the rent\n\nPay by card.\n',
  'help/tuition/late.md': '# Late tuition\n\nThe charge is $75.\n',
  'help/tuition/pay.md': '# Paying by card\n\nRent and tuition are paid by card.\n',
};

describe('the departments of a folder', () => {
  it('are named by the word at which two paths part', () => {
    expect(between(folder, 'help/rent/late.md', 'help/tuition/late.md')).toEqual(['rent', 'tuition']);
    expect(between(folder, 'help/tuition/late.md', 'help/rent/late.md')).toEqual(['tuition', 'rent']);
  });

  it('do not keep apart where one page speaks of the other department', () => {
    expect(between(folder, 'help/rent/late.md', 'help/tuition/pay.md')).toBeUndefined();
  });

  it('are one for the pages of one sub-folder', () => {
    expect(between(folder, 'help/rent/late.md', 'help/rent/pay.md')).toBeUndefined();
  });

  it('are one for a page and itself', () => {
    expect(between(folder, 'help/rent/late.md', 'help/rent/late.md')).toBeUndefined();
  });
});
