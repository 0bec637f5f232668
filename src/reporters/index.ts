import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every output format by its name on the command line, the default first. */
export const reporters = {
  pretty,
  json,
  sarif,
  github,
  gitlab,
  junit,
  markdown,
} as const satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
