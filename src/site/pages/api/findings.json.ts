/** The report of the check, as `oneanswer check --format json` prints it, without what is silenced. */
import { report } from 'oneanswer:folder';
import type { APIRoute } from 'astro';
import { openFindings } from '../../model/findings.ts';

export const GET: APIRoute = () => Response.json({ ...report, findings: openFindings });
