import { describe, expect, it } from 'vitest';
import { planOffline } from '../../../src/astro/offline/write-worker.ts';

const file = (path: string, bytes = 10) => ({ path, bytes: new Uint8Array(bytes) });
const site = [
  file('policies/returns/index.html'),
  file('index.html'),
  file('404.html'),
  file('_astro/Base.css'),
  file('search/index.bin'),
  file('search/texts/0.json'),
  file('api/facts.json'),
  file('api/findings.json'),
  file('articles/parking (staff)/index.html'),
  file('icon.svg'),
  file('sw.js'),
];

describe('the copy for offline use', () => {
  it('holds first what the search needs, then the pages', () => {
    const { core, pages, missing } = planOffline(site, '/kb/');
    expect(core).toEqual([
      ...['/kb/404.html', '/kb/_astro/Base.css', '/kb/api/facts.json', '/kb/icon.svg', '/kb/'],
      ...['/kb/search/index.bin', '/kb/search/texts/0.json'],
    ]);
    expect(pages).toEqual(['/kb/articles/parking%20(staff)/', '/kb/policies/returns/']);
    expect(missing).toBe('/kb/404.html');
  });

  it('has another version when any file is another one, and the same whatever the order', () => {
    const { version } = planOffline(site, '/');
    expect(planOffline(site.toReversed(), '/').version).toBe(version);
    expect(planOffline([...site.slice(1), file('policies/returns/index.html', 11)], '/').version).not.toBe(version);
    expect(
      planOffline(
        site.filter(({ path }) => path !== 'sw.js'),
        '/',
      ).version,
    ).toBe(version);
  });

  it('leaves pages of a large site for when they are read', () => {
    const large = [file('a/index.html', 20_000_000), file('b/index.html', 20_000_000), file('c/index.html', 1_000_000)];
    expect(planOffline(large, '/').pages).toEqual(['/a/', '/c/']);
  });
});
