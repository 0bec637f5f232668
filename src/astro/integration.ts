/**
 * The Astro integration: a page set that tells a customer two things is not built.
 *
 * Before a build the folder is read and checked. Errors and unreadable files fail the build with the report; warnings
 * are printed, and the pages say where they disagree. `astro dev` prints the same and goes on. After the build the
 * pictures are copied and the service worker is written.
 */
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { rules } from '../checker/rules/index.ts';
import { FolderError } from '../document/load.ts';
import { pretty } from '../reporters/pretty.ts';
import { type CheckedFolder, checkFolder } from './folder.ts';
import { folderModule } from './folder-module.ts';
import { markdownProcessor } from './markdown/index.ts';
import { writeWorker } from './offline/write-worker.ts';

export interface OneanswerOptions {
  /** The content folder, relative to the directory of the command. */
  content: string;
  /** The day for which the pages are checked, `YYYY-MM-DD`. */
  asOf: string;
}

export default function oneanswer({ content, asOf }: OneanswerOptions): AstroIntegration {
  const root = resolve(content);
  const usedImages = new Set<string>();
  let base = '/';
  return {
    name: 'oneanswer',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, addWatchFile, logger }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        const folder = readOrStop(content, asOf);
        if (command === 'build') stopOnErrors(folder, content);
        if (command === 'dev') {
          const count = folder.report.findings.length + folder.report.problems.length;
          if (count > 0) logger.warn(`${count} findings; run "npm run check" to read them`);
          for (const { path } of folder.knowledge.documents) addWatchFile(join(root, path));
        }
        updateConfig({
          markdown: { processor: markdownProcessor({ folder, root, base, usedImages }) },
          vite: { plugins: [folderModule(folder)] },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        for (const image of [...usedImages].sort()) {
          const target = join(out, 'media', image);
          await cp(join(root, image), target, { recursive: true });
        }
        await writeWorker(out, base);
      },
    },
  };
}

/** The folder, or one clean line when there is none to read. */
function readOrStop(content: string, asOf: string): CheckedFolder {
  try {
    return checkFolder(content, asOf);
  } catch (error) {
    if (error instanceof FolderError) throw cleanError(error.message, error.hint);
    throw error;
  }
}

/** Print the report, and throw one clean line where the pages must not be published. */
function stopOnErrors({ knowledge, report }: CheckedFolder, content: string): void {
  const lines = new Map(knowledge.documents.map((document) => [document.path, document.lines]));
  process.stderr.write(
    pretty(report, {
      root: content,
      rules,
      failOn: 'error',
      color: process.stderr.isTTY && !process.env['NO_COLOR'],
      width: Math.min(process.stderr.columns ?? 100, 120),
      lines: (path) => lines.get(path),
    }),
  );
  const open = report.findings.filter(({ suppression }) => !suppression);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  if (errors === 0 && report.problems.length === 0) return;
  const counts = [
    errors > 0 && `${errors} ${errors === 1 ? 'contradiction' : 'contradictions'}`,
    report.problems.length > 0 && `${report.problems.length} ${report.problems.length === 1 ? 'problem' : 'problems'}`,
  ];
  throw cleanError(
    `The pages of ${content} are not published: ${counts.filter(Boolean).join(' and ')}`,
    `Mend the lines above and try again; "npm run oneanswer -- check ${content}" prints them without a build.`,
  );
}

/** An error that Astro prints as message and hint, without a stack. */
function cleanError(message: string, hint: string): AstroError {
  const error = new AstroError(message, hint);
  delete error.stack;
  return error;
}
