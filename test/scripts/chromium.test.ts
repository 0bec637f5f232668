import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../../scripts/chromium.ts';

const OWN = '/cache/ms-playwright/chrome';

/** A machine with these files; `installs` says which file a program brings. */
function machine(files: string[], more: Partial<Machine> = {}, installs: Record<string, string> = {}) {
  const ran: string[] = [];
  const made: Machine = {
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
    exists: (path) => files.includes(path),
    playwrightPath: () => OWN,
    run: (program, args) => {
      ran.push([program, ...args].join(' '));
      const brought = installs[`${program} ${args[0]}`];
      if (brought) files.push(brought);
      return brought !== undefined;
    },
    isRoot: false,
    ...more,
  };
  return { made, ran };
}

describe('the Chromium for the tests is', () => {
  it('the one that is named', () => {
    const { made } = machine(['/opt/chrome', '/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/chrome' } });
    expect(findChromium(made)).toBe('/opt/chrome');
  });

  it('never another one than the named', () => {
    const { made } = machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/chrome', PATH: '/usr/bin' } });
    expect(() => findChromium(made)).toThrow('CHROMIUM_PATH is /opt/chrome, and no file is there');
  });

  it.each([
    [['/usr/bin/google-chrome', '/usr/local/bin/chromium', OWN], '/usr/local/bin/chromium'],
    [['/usr/bin/google-chrome', OWN], '/usr/bin/google-chrome'],
    [[OWN], OWN],
  ])('of %j the nearest', (files, found) => {
    const { made, ran } = machine(files);
    expect(findChromium(made)).toBe(found);
    expect(ran).toEqual([]);
  });

  it('else the one that Playwright installs', () => {
    const { made } = machine([], {}, { 'playwright install': OWN });
    expect(findChromium(made)).toBe(OWN);
  });

  it('else the package of the system, for root', () => {
    const { made, ran } = machine(['/usr/bin/apt-get'], { isRoot: true }, { 'apt-get install': '/usr/bin/chromium' });
    expect(findChromium(made)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['playwright install chromium', 'apt-get update -qq', 'apt-get install -y -qq chromium']);
  });

  it('or nothing, and then it says what to do', () => {
    const { made, ran } = machine(['/usr/bin/apt-get']);
    expect(() => findChromium(made)).toThrow(/apt-get install chromium.*CHROMIUM_PATH=/);
    expect(ran).toEqual(['playwright install chromium']);
  });
});
