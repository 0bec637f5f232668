import { z } from 'zod';
import type { Problem, Source } from '../document/types.ts';
import { readYaml } from '../document/yaml.ts';
import { yamlText, yamlTexts } from '../document/yaml-shapes.ts';
import { compareText } from './order.ts';
import type { Team } from './types.ts';

const schema = z.record(
  z.string(),
  z.strictObject({
    name: yamlText.optional(),
    handles: yamlTexts.default([]),
    contact: z.record(z.string(), yamlText).default({}),
    decides: z.record(z.string(), yamlText).default({}),
    hours: yamlText.optional(),
  }),
);

/**
 * Reads `teams.yaml`: `payments: { name: Payments, handles: [refunds], contact: { email: … }, decides: { agent: $25 } }`.
 *
 * @param source the file; undefined where the folder has none
 * @returns the teams sorted by id, a team without a name called by its id; none when the file breaks its schema
 */
export function parseTeams(source: Source | undefined): { teams: Team[]; problems: Problem[] } {
  if (!source) return { teams: [], problems: [] };
  const { value = {}, problems, keyPlaceOf } = readYaml(source, schema, { prefix: 'teams' });
  const teams = Object.entries(value)
    .map(([id, team]): Team => ({ ...team, id, name: team.name ?? id, place: keyPlaceOf([id]) }))
    .sort((a, b) => compareText(a.id, b.id));
  return { teams, problems };
}
