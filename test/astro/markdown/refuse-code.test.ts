import { describe, expect, it } from 'vitest';
import { refuseCode } from '../../../src/astro/markdown/refuse-code.ts';
import { parseMarkup } from '../../../src/document/processors.ts';

const read = (text: string) => () => refuseCode()(parseMarkup(text, 'mdx'));

describe('MDX that is compiled', () => {
  it.each([
    ['an import', "Text.\n\nimport fs from 'node:fs'", 3],
    ['an export', 'export const x = 1', 1],
    ['an expression', 'It costs {process.env.HOME}.', 1],
    ['a block of it', 'A\n\n{1 + 1}', 3],
    ['an attribute that is computed', '<Fact id={name} />', 1],
    ['attributes that are spread', '<Fact {...props} />', 1],
  ])('may not hold %s', (_, text, line) => {
    expect(read(text)).toThrow(`line ${line}: content is data, so import, export and expressions are refused`);
  });

  it.each(['<Fact id="returns.window" />', '{/* a note to the next author */}', '\\{name\\} is a placeholder'])(
    'may hold %s',
    (text) => {
      expect(read(text)).not.toThrow();
    },
  );
});
