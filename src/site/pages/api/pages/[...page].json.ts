/** One page with its sections as plain text, for other programs. */
import { addresses } from 'oneanswer:folder';
import type { APIRoute, GetStaticPaths } from 'astro';
import { pageData } from '../../../model/page-data.ts';
import { type Page, pages } from '../../../model/pages.ts';
import { textOfSections } from '../../../model/section-text.ts';

export const getStaticPaths = (() =>
  pages.map((page) => ({
    params: { page: addresses.get(page.document.path)! },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: Page }> = ({ props: { page } }) =>
  Response.json({ schemaVersion: 1, ...pageData(page), sections: textOfSections(page.document) });
