import { describe, expect, it } from 'vitest';
import { labelledGroup } from '../../../../src/checker/kinds/audience/labelled.ts';
import { conflictsIn, knowledgeOf } from '../../run.ts';

/** Those whom the labels and cells of a page name. */
function groupsIn(text: string): string[] {
  const [document] = knowledgeOf({ 'page.md': `# Night cover\n\n${text}\n` }).documents;
  return document!.sentences.flatMap((sentence) => labelledGroup(sentence)?.named ?? []);
}

describe('for whom a thing is, by its label', () => {
  it.each([
    ['- **For:** Plus, Pro and Key.', 'Plus, Pro and Key'],
    ['Available on: Gold and Platinum', 'Gold and Platinum'],
    ['- Who can book it: members and students', 'members and students'],
    ['- **Plans:** Enterprise only', 'Enterprise'],
    ['Open to: residents (with a card)', 'residents'],
    ['| Cover | Available on |\n| --- | --- |\n| Night | Gold |', 'Gold'],
  ])('%s', (text, named) => {
    expect(groupsIn(text)).toEqual([named]);
  });

  it.each([
    '- **For:** the whole weekend',
    '- **For:** all plans',
    '- **Who:** everyone',
    '- Available on: request',
    '- Price: Gold and Platinum',
    '- **For:** members who have paid all of their bills',
    '| Cover | Price |\n| --- | --- |\n| Night | Gold |',
  ])('nobody: %s', (text) => {
    expect(groupsIn(text)).toEqual([]);
  });

  it('clashes with a line that gives it to all', () => {
    const files = (line: string): Record<string, string> => ({
      'cover.md': '# Night cover\n\n- **Available on:** Gold and Platinum\n- Sold at the desk.\n',
      'faq.md': `# Questions on night cover\n\n${line}\n`,
    });
    expect(conflictsIn(files('Every plan has night cover.')).map(({ rule }) => rule)).toContain('conflict/audience');
    expect(conflictsIn(files('Every plan has road cover.'))).toEqual([]);
  });
});
