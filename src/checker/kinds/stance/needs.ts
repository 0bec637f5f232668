import { letter } from '../../../document/letters.ts';
import { matchesIn } from '../../../document/matches.ts';
import type { Sentence } from '../../../document/types.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import type { Terms } from '../../text/terms.ts';
import type { Modality } from '../../types.ts';
import { conditionWords } from '../../words/conditions.ts';
import {
  clauseEnds,
  grantWords,
  idleLacks,
  lackEnds,
  lackLeads,
  lackPronouns,
  penaltyWords,
  refuseWords,
  servingWords,
} from '../../words/lacks.ts';
import { inCommonNames } from '../common/action.ts';
import { isShut, modalityIn, withoutStance } from '../common/modality.ts';
import type { FoundClaim } from '../kind.ts';
import { withoutDenyingAnswers } from './answers.ts';
import { plainAction } from './plain.ts';

const article = String.raw`(?:(?:a|an|the|any|their|your|his|her|its|our)\s+)?`;
const ends = phraseSource(lackEnds);
const thing = String.raw`(?<thing>[${letter}\d][^,;:.()—–]*?)(?=\s*(?:[,;:.()—–]|$)|\s+${ends})`;
const lack = new RegExp(
  String.raw`${phraseSource(lackLeads)}\s+(?!${article}${phraseSource(idleLacks)})${article}${thing}`,
  'gi',
);
/** "Who cannot show |where and when it was bought| is helped": what is lacked may be a clause. */
const lackOfClause = new RegExp(
  String.raw`${phraseSource(lackLeads)}\s+(?<thing>(?:when|where|that)\s[^,;:.()—–]*?)\s+(?=${phraseSource(clauseEnds)})`,
  'gi',
);
/** "|No ticket|, no entry". */
const bareLack = new RegExp(
  String.raw`^\W*no\s+(?![^,:–—]*${phraseSource(idleLacks)}\s*[,:–—])${thing.replace(ends, `${ends}(?!)`)}(?=\s*[,:–—]\s*no\s[^,;:–—]+$)`,
  'i',
);
const grants = phrasePattern(grantWords);
const refuses = phrasePattern(refuseWords);
const penalties = phrasePattern(penaltyWords);
const serving = phrasePattern(servingWords, 'gi');
const isPronoun = new RegExp(String.raw`^${phraseSource(lackPronouns)}\W*$`, 'i');
const condition = phrasePattern(conditionWords);
const longestThing = 8;

/**
 * What a line says to be needed, or not to be, by what follows where it is lacking: "without a receipt there is no refund" asks for a
 * receipt, "who lost the receipt is refunded all the same" leaves it free.
 */
export function needsIn({ text }: Sentence, terms: Terms): FoundClaim[] {
  const bare = bareLack.exec(text);
  const clauses = matchesIn(text, lackOfClause);
  const found = bare ? [bare] : clauses.length > 0 ? clauses : matchesIn(text, lack);
  if (found.length !== 1) return [];
  const match = found[0]!;
  const named = match.groups!['thing']!;
  const start = match.index + match[0].length - named.length;
  const rest = `${text.slice(0, match.index)} ${text.slice(start + named.length)}`;
  const modality = bare ? 'must' : askedBy(rest);
  const object = isPronoun.test(named) ? antecedent(text.slice(0, match.index)) : named;
  const about = terms.in(withoutStance(object));
  if (!modality || about.length === 0 || named.split(/\s+/).length > longestThing || condition.test(rest)) return [];
  const purpose = terms.in(inCommonNames(withoutStance(rest.replaceAll(serving, ' '))));
  return [
    {
      value: {
        kind: 'stance',
        modality,
        answers: new Map(),
        predicate: [],
        actions: [],
        purpose: purpose.filter((term) => !about.includes(term)),
      },
      start: match.index,
      end: start + named.length,
      text: text.trim(),
      clause: inCommonNames(withoutStance(object)),
    },
  ];
}

/** What the consequence says of the thing: asked for where nothing is had without it, free where it is granted. */
function askedBy(consequence: string): Modality | undefined {
  if (grants.test(consequence)) return 'need-not';
  if (refuses.test(consequence)) return 'must';
  const said = modalityIn(withoutDenyingAnswers(consequence))?.modality ?? 'is';
  if (isShut(said)) return 'must';
  if (said === 'may' || said === 'does') return 'need-not';
  return said === 'is' && plainAction(consequence) !== '' && !penalties.test(consequence) ? 'need-not' : undefined;
}

/** The clause before the last comma: "|a tour is a nice extra|, access is given without it". */
function antecedent(before: string): string {
  const comma = before.lastIndexOf(',');
  return comma < 0 ? '' : before.slice(0, comma);
}
