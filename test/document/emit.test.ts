import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';

/** The label of each sentence below the title. */
function labelsIn(text: string): string[] {
  const { document } = parseDocument({ path: 'page.md', text: `# Pier\n\n${text}\n` }, { project: false });
  return document!.sentences.slice(1).map(({ label }) => label);
}

describe('bold text that is a sentence of its own at the head of a paragraph', () => {
  it.each([
    ['**Big lamps.** They are lent for a week.', ['', 'Big lamps']],
    ['**Big lamps.** They are lent for a week. Oil is free.', ['', 'Big lamps', 'Big lamps']],
    ['- **Big lamps.** They are lent.\n- They are lent for a week. Oil is free.', ['', 'Big lamps', '', '']],
    ['**Big lamps.** **Oil**: free of charge.', ['', 'Oil']],
    ['**Who pays?** The skipper pays.', ['', '']],
    ['**Big lamps** are lent. Oil is free.', ['', '']],
    ['They are lent. **Big lamps.** Oil is free.', ['', '', '']],
    [`**${'Big '.repeat(20)}lamps.** They are lent.`, ['', '']],
  ])('%j gives its sentences the labels %j', (text, labels) => {
    expect(labelsIn(text)).toEqual(labels);
  });
});
