/** The list of pages for readers that are programs: https://llmstxt.org. */

import type { APIRoute } from 'astro';
import { kinds } from '../model/pages.ts';
import { siteName } from '../model/site.ts';

export const GET: APIRoute = () => {
  const lists = kinds.map(({ plural, pages }) => {
    const rows = pages.map(({ url, document }) => {
      const { summary } = document.frontmatter;
      return `- [${document.title}](${url})${summary ? `: ${summary}` : ''}`;
    });
    return [`## ${plural}`, '', ...rows].join('\n');
  });
  return new Response([`# ${siteName}`, ...lists, ''].join('\n\n'));
};
