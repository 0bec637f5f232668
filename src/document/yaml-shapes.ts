import { z } from 'zod';
import { isDay } from './days.ts';

/** `true` or `false`, out of the text that YAML scalars arrive as. */
export const yamlBoolean = z
  .string()
  .refine((text) => text === 'true' || text === 'false', {
    error: 'this must be true or false',
    params: { hint: 'write true or false' },
  })
  .transform((text) => text === 'true');

/** A number, out of the text that YAML scalars arrive as. */
export const yamlNumber = z
  .string()
  .refine((text) => /^-?\d+(\.\d+)?$/.test(text), {
    error: 'this must be a number',
    params: { hint: 'write digits alone, for example 10' },
  })
  .transform(Number);

/** A calendar day that exists, `YYYY-MM-DD`. */
export const yamlDay = z.string().refine(isDay, {
  error: 'this is not a day of the calendar',
  params: { hint: 'write year, month and day, for example 2026-03-01' },
});

/** Text that is not blank. */
export const yamlText = z.string().refine((text) => text.trim() !== '', {
  error: 'nothing is written here',
  params: { hint: 'write the text, or remove the key' },
});

/** A list of texts; one text alone is a list of one. */
export const yamlTexts = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(yamlText));

/** A scope as written: dimension to a name or a list of names. */
export const yamlScope = z.record(z.string(), yamlTexts);

/** The days on which something holds: from the first, until the first on which it does not any more. */
export const yamlEffective = z
  .strictObject({ from: yamlDay.optional(), until: yamlDay.optional() })
  .refine(({ from, until }) => from === undefined || until === undefined || from < until, {
    error: '"until" is not after "from"',
    params: { hint: '"until" is the first day on which it does not hold any more' },
  });
