import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkImages } from '../../../src/astro/markdown/images.ts';
import { render } from './render.ts';

const root = mkdtempSync(join(tmpdir(), 'oneanswer-images-'));
mkdirSync(join(root, 'hall'));
writeFileSync(join(root, 'hall', 'the gate.png'), '');

describe('a picture', () => {
  it.each([
    [
      'of the folder',
      '![Gate](<the gate.png>)',
      '<p><img src="/media/hall/the%20gate.png" alt="Gate"></p>',
      ['hall/the gate.png'],
    ],
    ['that is missing', '![Gate](gone.png)', '<p>[Picture: Gate]</p>', []],
    ['without a description', '![](gone.png)', '<p>[Picture: no description]</p>', []],
    ['outside of the folder', '![Passwords](../../etc/passwd)', '<p>[Picture: Passwords]</p>', []],
    [
      'of another host',
      '![Map](https://maps.example/a.png)',
      '<p><a href="https://maps.example/a.png">[Picture: Map]</a></p>',
      [],
    ],
    ['that is written out', '![Dot](data:image/png;base64,AA)', '<p>[Picture: Dot]</p>', []],
  ])('%s', async (_, text, html, copied) => {
    const used = new Set<string>();
    expect(await render(text, (tree) => linkImages(tree, { path: 'hall/map.md', root, base: '/', used }))).toBe(html);
    expect([...used]).toEqual(copied);
  });
});
