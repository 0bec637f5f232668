import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A labelled folder: a corpus and the cases that are put into it. */
export const labelledShop = fileURLToPath(new URL('labelled-shop', import.meta.url));

/** Runs a script of `scripts/` to its end. */
export function runScript(name: string, ...args: string[]): SpawnSyncReturns<string> {
  const script = fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}
