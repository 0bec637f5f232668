import { once } from '../once.ts';
import { phrasePattern } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { varyingWords } from '../words/varying.ts';
import type { Excuse } from './excuse.ts';

const saysVaries = phrasePattern(varyingWords);
/** "Approved |by tier 3|" is by one of them. */
const numberedTier = /\bby\s+(?:tier|level|plan)\s+(?:\d|one|two|three)/gi;
const isVarying = once(({ sentence }: Claim): boolean => saysVaries.test(sentence.text.replaceAll(numberedTier, ' ')));

/** "The waiting time varies by country, typically 60 to 120 days" says of no country that it is not 45 days. */
export const varies: Excuse = {
  id: 'varies',
  title: 'The line says itself that the value differs from one to another',
  ofDifference: true,
  reason: (a, b) => {
    const varying = [a, b].find(isVarying);
    return varying && a.document !== b.document ? `the line of "${varying.written}" says that it varies` : '';
  },
};
