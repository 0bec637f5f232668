import { z } from 'zod';
import type { Problem, Source } from '../document/types.ts';
import { readYaml } from '../document/yaml.ts';
import { yamlDay, yamlText } from '../document/yaml-shapes.ts';
import { compareText } from './order.ts';
import type { Ruling } from './types.ts';

const fingerprint = /^[0-9a-f]{16}$/;

const schema = z
  .strictObject({
    finding: z.string().refine((text) => fingerprint.test(text), {
      error: 'this is not the fingerprint of a finding',
      params: { hint: 'copy the 16 digits that the report prints with the finding' },
    }),
    decision: z.enum(['accepted', 'differs', 'wrong-alarm']),
    reason: yamlText,
    by: yamlText,
    on: yamlDay,
    expires: yamlDay.optional(),
  })
  .refine(({ on, expires }) => expires === undefined || on < expires, {
    error: 'it expires before it was decided',
    path: ['expires'],
    params: { hint: '"expires" is the first day on which the ruling does not count any more' },
  });

/**
 * Reads the files of `rulings/`, one reviewed decision each:
 * `{ finding: 0f3c…, decision: differs, reason: …, by: commerce-policy, on: 2026-10-01, expires: 2027-04-01 }`.
 *
 * @returns the rulings sorted by path; a file that breaks the schema gives its problems and no ruling
 */
export function parseRulings(sources: readonly Source[]): { rulings: Ruling[]; problems: Problem[] } {
  const rulings: Ruling[] = [];
  const problems: Problem[] = [];
  for (const source of [...sources].sort((a, b) => compareText(a.path, b.path))) {
    const reading = readYaml(source, schema, { prefix: 'ruling' });
    problems.push(...reading.problems);
    if (reading.value) rulings.push({ ...reading.value, place: reading.placeOf([]) });
  }
  return { rulings, problems };
}
