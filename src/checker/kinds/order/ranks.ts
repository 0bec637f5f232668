import type { Document, Sentence } from '../../../document/types.ts';
import { phrasePattern } from '../../text/phrases.ts';
import { roughSieve } from '../../text/sieve.ts';
import type { Order } from '../../types.ts';
import { firstResorts, lastResorts } from '../../words/order.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { stepOf } from './step-terms.ts';

const mayRank = roughSieve([...lastResorts, ...firstResorts]);
const clause = /[.;:!?()—–]/u;
const last = phrasePattern(lastResorts);
const first = phrasePattern(firstResorts);
const ranked = phrasePattern([...lastResorts, ...firstResorts], 'gi');
const links = /\b(?:use|try|do|is|are|only|always|never|and|as|please)\b/gi;

/**
 * "A reset is the |last resort|", "|start with| a reset"; the first item of a numbered list comes first as well.
 * @param isStep whether a text tells what to do
 */
export function ranksIn(
  sentence: Sentence,
  { document, terms }: Around,
  isStep: (text: string) => boolean,
): FoundClaim[] {
  const { text, role } = sentence;
  const said = role === 'cell' ? undefined : (turnOf(text) ?? (mayRank.test(text) ? rankOf(text) : undefined));
  const opens = !said && opensList(sentence, document) && isStep(text);
  const { rank, step } = said ?? { rank: 'first' as const, step: opens ? text : '' };
  const found = step === '' ? [] : stepOf(step, terms);
  if (found.length === 0) return [];
  const value: Order = {
    kind: 'order',
    earlier: rank === 'first' ? found : [],
    later: rank === 'last' ? found : [],
    rank,
  };
  return [{ value, start: 0, end: text.length, text, clause: step }];
}

/** "Guests with prams |board first|", "residents |come last|". */
const turn =
  /^(?!.*\b(?:that|which|who)\b)(?<step>[^,;:()]{3,60}?\s(?:boards?|comes?|goes?|leaves?|enters?|(?:is|are)\s\p{L}+ed))\s+(?<rank>first|last)\W*$/iu;

function turnOf(text: string): { rank: 'first' | 'last'; step: string } | undefined {
  const { step, rank } = turn.exec(text)?.groups ?? {};
  return step && rank ? { rank: rank.toLowerCase() === 'last' ? 'last' : 'first', step } : undefined;
}

/** Whether a sentence is of the first of several numbered items. */
function opensList({ ordered, role, item, group, index }: Sentence, { sentences }: Document): boolean {
  if (!ordered || role !== 'item' || item !== 0) return false;
  let next = index + 1;
  while (sentences[next]?.group === group && sentences[next]?.item === item) next += 1;
  return sentences[next]?.group === group;
}

function rankOf(text: string): { rank: 'first' | 'last'; step: string } | undefined {
  for (const part of text.split(clause)) {
    const [isLast, isFirst] = [last.test(part), first.test(part)];
    if (isLast || isFirst) {
      const step = part.replaceAll(ranked, ' ').replaceAll(links, ' ').trim();
      return step === '' ? undefined : { rank: isLast ? 'last' : 'first', step };
    }
  }
  return undefined;
}
