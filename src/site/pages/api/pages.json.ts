/** Every page with its address, owner and state, for other programs. */
import { asOf } from 'oneanswer:folder';
import type { APIRoute } from 'astro';
import { pageData } from '../../model/page-data.ts';
import { pages } from '../../model/pages.ts';

export const GET: APIRoute = () => Response.json({ schemaVersion: 1, asOf, pages: pages.map(pageData) });
