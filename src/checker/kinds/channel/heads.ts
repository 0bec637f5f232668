import { letter } from '../../../document/letters.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { countWords } from '../../text/terms.ts';
import { refusalHeads } from '../../words/channel-verdicts.ts';

const refuses = new RegExp(String.raw`^\W*(?:[${letter}’'-]+\s+){0,3}?${phraseSource(refusalHeads)}`, 'i');

/** In prose the things below such a heading take so many words at most. */
const longestThings = 8;

/** "Cheques in stores" below "Not accepted" is what the heading says of it: no way at all. */
export function isRefusedAbove({ role, parents, section, text }: Sentence, { sections }: Document): boolean {
  if (role !== 'item' && (role !== 'prose' || countWords(text) > longestThings)) return false;
  return refuses.test(parents.at(-1) ?? sections[section]?.heading ?? '');
}
