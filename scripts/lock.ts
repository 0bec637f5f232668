/**
 * What a lock file must hold so that `npm ci` works on every machine, not only on the one that wrote it.
 * Read by `check-lock.ts`; apart from it so that the rules can be tested on small lock files.
 */

/** One entry of `packages` in package-lock.json (version 3). The key is its folder, '' for the project itself. */
export interface LockEntry {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
  optionalDependencies?: Readonly<Record<string, string>>;
}

export type LockPackages = Readonly<Record<string, LockEntry>>;

/** The parts of package.json that name versions. */
export interface Manifest {
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Optional packages (mostly one a platform) that an entry names and the lock file lacks: npm leaves out what the registry
 * did not offer when the file was written, and `npm ci` then fails on every machine.
 */
export function missingPackages(packages: LockPackages): string[] {
  const problems: string[] = [];
  for (const [folder, entry] of sorted(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {}).sort()) {
      if (!resolves(packages, folder, name)) {
        problems.push(
          `${nameOf(folder)} needs ${name}, which the lock file lacks: pin versions whose packages are all in the registry`,
        );
      }
    }
  }
  return problems;
}

/** Addresses of a registry (the file must serve whatever registry a machine uses) and entries without a checksum. */
export function unportableEntries(packages: LockPackages): string[] {
  const problems: string[] = [];
  for (const [folder, entry] of sorted(packages)) {
    if (folder === '' || entry.link) continue;
    if (entry.resolved)
      problems.push(`${nameOf(folder)} holds an address (${entry.resolved}): install with the .npmrc of this folder`);
    if (!entry.integrity)
      problems.push(`${nameOf(folder)} has no checksum: remove it from the lock file and install again`);
  }
  return problems;
}

/** Versions in package.json that are a range or a tag: "^7.3.4" could mean another Astro next month. */
export function inexactVersions(manifest: Manifest): string[] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  return sorted(all)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is "${version}" in package.json: write one exact version`);
}

/** Licences that a company can take along without asking a lawyer; MPL and LGPL hold for the file or library alone. */
const acceptedLicences =
  /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|MPL-2\.0|LGPL-3\.0-or-later)$/;

/** Packages whose own package.json keeps the licence where npm does not look, with what it says there. */
const licencesReadByHand: Readonly<Record<string, string>> = { format: 'MIT' };

/** Packages under a licence that is not on the list, or under none at all. */
export function unacceptedLicences(packages: LockPackages): string[] {
  const problems: string[] = [];
  for (const [folder, entry] of sorted(packages)) {
    if (folder === '' || entry.link) continue;
    const licence = entry.license ?? licencesReadByHand[nameOf(folder)] ?? 'no licence';
    const accepted = licence
      .split(' OR ')
      .some((choice) => choice.split(' AND ').every((one) => acceptedLicences.test(one)));
    if (!accepted)
      problems.push(
        `${nameOf(folder)} is under ${licence}: take another package, or add the licence to scripts/lock.ts`,
      );
  }
  return problems;
}

/** Node's own rule: the package beside, then one folder further out at a time. */
function resolves(packages: LockPackages, folder: string, name: string): boolean {
  for (let from = folder; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`]) return true;
    if (from === '') return false;
  }
}

/** "node_modules/vite/node_modules/esbuild" -> "esbuild"; "package.json" for the project itself. */
function nameOf(folder: string): string {
  return folder === '' ? 'package.json' : folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
