import { fileURLToPath } from 'node:url';
import { loadFolder } from '../../src/document/load.ts';
import { readKnowledge } from '../../src/facts/knowledge.ts';
import type { Knowledge } from '../../src/facts/types.ts';

/** The pages of a plant shop, twelve of them, written for these tests. */
export function plantShop(): Knowledge {
  return readKnowledge(loadFolder(fileURLToPath(new URL('fixtures/plant-shop', import.meta.url))));
}
