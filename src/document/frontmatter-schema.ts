import { z } from 'zod';
import { readRhythm } from './days.ts';
import { yamlBoolean, yamlDay, yamlEffective, yamlNumber, yamlScope, yamlText, yamlTexts } from './yaml-shapes.ts';

const value = z.strictObject({
  is: yamlText,
  scope: yamlScope.default({}),
  effective: yamlEffective.default({}),
  overrides: yamlText.optional(),
});

const fact = z.strictObject({
  id: z.string().refine((id) => /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id), {
    error: 'this is not an id',
    params: { hint: 'write lower-case words with dots and hyphens, for example returns.window' },
  }),
  label: yamlText,
  phrases: yamlTexts.default([]),
  complete: yamlTexts.default([]),
  say: yamlText.optional(),
  values: z.array(value).refine((values) => values.length > 0, {
    error: 'a fact needs a value',
    params: { hint: 'add "- is: …"' },
  }),
});

/** Keys that every page may have. */
export const commonKeys = {
  title: yamlText,
  summary: yamlText.optional(),
  id: yamlText.optional(),
  formerly: yamlTexts.default([]),
  owner: yamlText.optional(),
  status: z.enum(['draft', 'current', 'retired']).default('current'),
  verified: z.strictObject({ on: yamlDay, by: yamlText }).optional(),
  review: z
    .string()
    .refine((text) => readRhythm(text) !== undefined, {
      error: 'this is not a rhythm',
      params: { hint: 'write for example "every 6 months"' },
    })
    .optional(),
  effective: yamlEffective.default({}),
  supersedes: yamlTexts.default([]),
  scope: yamlScope.default({}),
  audience: z.enum(['internal', 'customer-safe']).default('internal'),
  'customers-say': yamlTexts.default([]),
  facts: z.array(fact).default([]),
  search: yamlBoolean.default(true),
};

const cause = z.strictObject({
  cause: z.enum(['miscommunication', 'missed-promise', 'delay-or-failure', 'last-straw', 'own-state']),
  ask: yamlText,
});

/** Keys of a playbook; those of a kind end up in `Frontmatter.extra`. */
export const playbookKeys = {
  situation: yamlText.optional(),
  'not-when': yamlTexts.default([]),
  causes: z.array(cause).default([]),
  channels: yamlTexts.default([]),
  'rests-on': yamlTexts.default([]),
  'trained-in': yamlTexts.default([]),
};

const step = z.strictObject({ page: yamlText, minutes: yamlNumber, goal: yamlText });

/** Keys of an onboarding track. */
export const trackKeys = {
  'audience-role': yamlText.optional(),
  steps: z.array(step).default([]),
};

/** Keys of a product. */
const productKeys = { sku: yamlText.optional(), family: yamlText.optional() };

export type PlaybookKeys = z.output<z.ZodObject<typeof playbookKeys>>;
export type TrackKeys = z.output<z.ZodObject<typeof trackKeys>>;

/** The schema of a page in a project, by kind. */
export const pageSchemas = {
  policy: z.strictObject({ ...commonKeys }),
  product: z.strictObject({ ...commonKeys, ...productKeys }),
  playbook: z.strictObject({ ...commonKeys, ...playbookKeys }),
  track: z.strictObject({ ...commonKeys, ...trackKeys }),
  article: z.strictObject({ ...commonKeys }),
};
