/**
 * The README says what happens, so it is made to happen: every command of a `console` block runs here and must print what
 * stands below it, and every block that names a file must be that file. `npm run unit -- -u test/readme` rewrites both.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseRulings } from '../src/facts/rulings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));

/** A fenced block: the language and the rest of its first line, then its text. */
const block = /^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm;

/**
 * Runs a command as a reader would, from the top of the repository, and gives what a terminal would show, without colour.
 *
 * @throws when the command could not do its work, so that a failure is never taken for an example
 */
function outputOf(command: string): string {
  const environment = {
    ...process.env,
    PATH: `${root}node_modules/.bin${delimiter}${process.env['PATH']}`,
    NO_COLOR: '1',
  };
  const { stdout, status } = spawnSync('bash', ['-c', `exec 2>&1; ${command}`], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error(`${command} ends with status ${status}:\n${stdout}`);
  return stdout;
}

/** A `console` block with the output of today: lines that start with "$ " are commands, the others are replaced. */
function replay(text: string): string {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '));
  return commands.map((line) => `${line}\n${outputOf(line.slice(2)).replace(/\n*$/, '\n')}`).join('\n');
}

function refresh(whole: string, language: string, file: string, text: string): string {
  if (language === 'console') return `\`\`\`console\n${replay(text)}\`\`\``;
  if (file) return `\`\`\`${language} ${file}\n${read(file)}\`\`\``;
  return whole;
}

describe('README.md', () => {
  it('shows what its commands print and what its example files hold', async () => {
    const fresh = readme.replace(block, refresh);
    await expect(fresh).toMatchFileSnapshot(`${root}README.md`);
  });

  it('answers a finding that it has shown, with a ruling as the checker reads it', () => {
    const [, ruling = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    const { rulings, problems } = parseRulings([{ path: 'rulings/example.yaml', text: ruling }]);
    expect(problems).toEqual([]);
    expect(readme).toContain(`conflict/declared, ${rulings[0]?.finding}`);
  });

  it('names npm scripts that exist', () => {
    const names = [...readme.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map((match) => match[1] ?? '');
    expect(names.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('links to files that exist', () => {
    const targets = [...readme.matchAll(/(?:\]\(|src="|srcset=")(?!https?:|#)([^)"#]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(targets.filter((target) => !existsSync(root + target))).toEqual([]);
  });

  it('draws every folder of the source tree', () => {
    const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => `src/${name}/`).filter((folder) => !readme.includes(folder))).toEqual([]);
  });
});
