import { compileCues } from '../../../document/cues.ts';
import { forceAt } from '../../../document/force.ts';
import type { Claim } from '../../types.ts';
import { idlyCounted, timeLeads } from '../../words/promises.ts';

const idiom = compileCues(idlyCounted, 'whole');
const leadBefore = compileCues(timeLeads, 'end');
const leadWithin = compileCues(timeLeads, 'start');

/**
 * Whether a number in a line to say is one that the customer can hold us to: "you have it in two days", "$20 off". Not so "that took
 * two days of yours" and "done in a minute".
 */
export function isPromised(claim: Claim): boolean {
  const { kind, sentence, start, end, written, value } = claim;
  if (!sentence.within.includes('Say') || forceAt(sentence, start, end).force !== 'script') return false;
  if (kind === 'money' || kind === 'percent') return 'high' in value && value.high > 0;
  if (kind !== 'duration' || idiom.test(written)) return false;
  return leadWithin.test(written) || leadBefore.test(sentence.text.slice(0, start));
}
