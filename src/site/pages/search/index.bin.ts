/** The index of the search, as the browser opens it. */
import { knowledge } from 'oneanswer:folder';
import type { APIRoute } from 'astro';
import { buildIndex } from '../../../search/index/build.ts';
import { encodeIndex } from '../../../search/index/encode.ts';
import { searchRecords } from '../../model/search-records.ts';

export const GET: APIRoute = () => {
  const index = buildIndex(searchRecords, knowledge.settings.synonyms);
  return new Response(new Uint8Array(encodeIndex(index)), { headers: { 'Content-Type': 'application/octet-stream' } });
};
