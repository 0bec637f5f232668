/** Every fact with its values, for other programs and for the scripts of the site. */
import { asOf, knowledge } from 'oneanswer:folder';
import type { APIRoute } from 'astro';
import { factData } from '../../model/fact-data.ts';
import { disputesOf, factHref, facts, usesOf } from '../../model/facts.ts';

export const GET: APIRoute = () =>
  Response.json({
    schemaVersion: 1,
    asOf,
    ...factData(knowledge.taxonomy, facts, ({ id }) => ({
      url: factHref(id),
      usedOn: usesOf(id).map(({ page }) => page.document.id),
      disputedBy: disputesOf(id).map(({ fingerprint }) => fingerprint),
    })),
  });
