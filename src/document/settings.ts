import { z } from 'zod';
import type { Problem, Settings, Source } from './types.ts';
import { readYaml } from './yaml.ts';
import { yamlText, yamlTexts } from './yaml-shapes.ts';

const pair = z
  .array(yamlText)
  .refine((names) => names.length === 2, {
    error: 'this must be a pair',
    params: { hint: 'write [one name, the other name]' },
  })
  .transform(([first, second]) => [first!, second!] as const);

const pages = /^https?:\/\/\S+$/;

const schema = z.strictObject({
  name: yamlText.default(''),
  synonyms: z.array(z.array(yamlText)).default([]),
  contrasts: z.array(z.array(yamlText)).default([]),
  distinct: z.array(pair).default([]),
  severity: z.record(z.string(), z.enum(['error', 'warning', 'note', 'off'])).default({}),
  ignore: yamlTexts.default([]),
  'edit-url': z
    .string()
    .refine((url) => pages.test(url) && url.includes('{path}'), {
      error: 'this must be a web address with {path} in it',
      params: { hint: 'for example https://example.com/edit/main/content/{path}' },
    })
    .default(''),
});

/**
 * Reads `oneanswer.yaml`: `synonyms: [[parcel, package]]`, `severity: { conflict/count: off }`.
 *
 * @param source the file; undefined where the folder has none
 * @returns settings with every default filled in; the defaults alone when there are problems
 */
export function parseSettings(source: Source | undefined): { settings: Settings; problems: Problem[] } {
  const reading = source && readYaml(source, schema, { prefix: 'settings' });
  const { 'edit-url': editUrl, ...rest } = reading?.value ?? schema.parse({});
  return { settings: { ...rest, editUrl }, problems: reading?.problems ?? [] };
}
