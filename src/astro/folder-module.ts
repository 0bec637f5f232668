/**
 * Hands the checked folder to the pages as the module `oneanswer:folder`. The bundler sees a module like any other; at
 * run time it is the object that the integration holds, so nothing is read, parsed or checked a second time.
 */
import type { Plugin } from 'vite';
import type { CheckedFolder } from './folder.ts';

const MODULE = 'oneanswer:folder';
const RESOLVED = `\0${MODULE}`;
const KEY = 'oneanswer.folder';

export function folderModule(folder: CheckedFolder): Plugin {
  Reflect.set(globalThis, Symbol.for(KEY), folder);
  return {
    name: 'oneanswer:folder',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export const { ${Object.keys(folder).join(', ')} } = globalThis[Symbol.for(${JSON.stringify(KEY)})];`
        : undefined,
  };
}
