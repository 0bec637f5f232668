/** Checks package.json and package-lock.json: one line a problem, exit 1 when there is any. */
import { readFileSync } from 'node:fs';
import { inexactVersions, missingPackages, unacceptedLicences, unportableEntries } from './lock.ts';

const root = new URL('..', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));

const problems = [
  ...inexactVersions(manifest),
  ...missingPackages(packages),
  ...unportableEntries(packages),
  ...unacceptedLicences(packages),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log(`${Object.keys(packages).length - 1} packages: all there for every platform, checksummed, licensed`);
process.exitCode = problems.length === 0 ? 0 : 1;
