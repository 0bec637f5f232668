/** The texts of some records, in their order. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { textChunks } from '../../../model/search-records.ts';

export const getStaticPaths = (() =>
  textChunks.map((texts, chunk) => ({ params: { chunk: String(chunk) }, props: { texts } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ texts: readonly string[] }> = ({ props: { texts } }) => Response.json(texts);
