import { letter } from '../../../document/letters.ts';
import type { Sentence } from '../../../document/types.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, sieved } from '../../text/sieve.ts';
import type { Terms } from '../../text/terms.ts';
import type { Modality } from '../../types.ts';
import { conditionWords } from '../../words/conditions.ts';
import {
  clauseEnds,
  eitherLeads,
  grantWords,
  idleLacks,
  lackEnds,
  lackLeads,
  lackPronouns,
  penaltyWords,
  refuseWords,
  servingWords,
  undoneLeads,
  untilLeads,
  wonderingVerbs,
} from '../../words/lacks.ts';
import { inCommonNames } from '../common/action.ts';
import { isShut, modalityIn, withoutStance } from '../common/modality.ts';
import type { FoundClaim } from '../kind.ts';
import { withoutDenyingAnswers } from './answers.ts';
import { plainAction } from './plain.ts';

const article = String.raw`(?:(?:a|an|the|any|their|your|his|her|its|our)\s+)?`;
const ends = phraseSource(lackEnds);
const thing = String.raw`(?<thing>[${letter}\d](?:[^,;:.()—–]|\.(?=[${letter}]))*?)(?=\s*(?:[,;:.()—–]|$)|\s+${ends})`;
/** "The |lost| day" tells of which one, and not of a lack. */
const isNoAttribute = String.raw`(?<!\b(?:the|this|that)\s+)`;
const lack = sieved(
  lackLeads,
  new RegExp(
    String.raw`${isNoAttribute}${phraseSource(lackLeads)}\s+(?!${article}${phraseSource(idleLacks)})${article}${thing}`,
    'gi',
  ),
);
/** "Who cannot show |where and when it was bought| is helped": what is lacked may be a clause. */
const lackOfClause = sieved(
  lackLeads,
  new RegExp(
    String.raw`${phraseSource(lackLeads)}\s+(?<thing>(?:when|where|that)\s[^,;:.()—–]*?)\s+(?=${phraseSource(clauseEnds)})`,
    'gi',
  ),
);
/** "|Whether or not they have| a licence": the thing may be lacking; "ask whether they have a licence" does not say so. */
const either = sieved(
  eitherLeads,
  new RegExp(
    String.raw`(?<!${phraseSource(wonderingVerbs)}\s+)${phraseSource(eitherLeads)}\s+(?!${article}${phraseSource(idleLacks)})${article}${thing}`,
    'i',
  ),
);
/** "|No ticket|, no entry". */
const bareLack = sieved(
  ['no'],
  new RegExp(
    String.raw`(?:^\W*|[(–—]\s*|[.;:]\s+)no\s+(?![^,:–—]*${phraseSource(idleLacks)}\s*[,:–—])${thing.replace(ends, `${ends}(?!)`)}(?=\s*[,:–—]\s*no\s[^,;:–—()]+\)?[.!]?\s*$)`,
    'i',
  ),
);
/** "You can't start |until you have signed the waiver|", "those who |haven't signed it| can't start". */
const undone = sieved(
  [...untilLeads, ...undoneLeads],
  new RegExp(
    String.raw`(?:${phraseSource(untilLeads)}\s+(?<until>[${letter}][^,;:.()—–]*)|${phraseSource(undoneLeads)}\s+${thing})`,
    'i',
  ),
);
const grants = phraseTest(grantWords);
const refuses = phraseTest(refuseWords);
const penalties = phraseTest(penaltyWords);
const serving = phrasePattern(servingWords, 'gi');
const isPronoun = new RegExp(String.raw`^${phraseSource(lackPronouns)}\W*$`, 'i');
const condition = phraseTest(conditionWords);
/** "You'll be fine without insurance, |as our own covers you|": why, and not what for. */
const reason = /,\s*(?:as|because|since|for)\s.*$/i;
const longestThing = 8;

/**
 * What a line says to be needed, or not to be, by what follows where it is lacking: "without a receipt there is no refund" asks for a
 * receipt, "who lost the receipt is refunded all the same" leaves it free.
 */
export function needsIn({ text }: Sentence, terms: Terms): FoundClaim[] {
  const need = needOf(text);
  if (!need) return [];
  const { named, start, rest, modality } = need;
  const object = isPronoun.test(named) ? antecedent(text.slice(0, start)) : named;
  const about = terms.in(withoutStance(object));
  if (about.length === 0 || named.split(/\s+/).length > longestThing || condition.test(rest)) return [];
  const purpose = terms.in(inCommonNames(withoutStance(rest.replace(reason, ' ').replaceAll(serving, ' '))));
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
      start,
      end: start + named.length,
      text: text.trim(),
      clause: inCommonNames(withoutStance(object)),
    },
  ];
}

/** What a line says to be needed or not, where it stands, and what is said of it. */
interface Need {
  named: string;
  start: number;
  rest: string;
  modality: Modality;
}

/** "These accounts have no card|, so there is| nothing to look up": that they have none is what the line says. */
const therefore = /^\s*,\s*(?:and\s+)?(?:so|therefore|hence|thus|which)\s/i;

/** "It has no cord, |but it can be lit|": what follows all the same. */
const turning = /,\s*(?:but|yet|though|although|however)\s.*$/i;

/** "Who lost the key has to call; |it cannot be copied|": another thing is said. */
const nextHalf = /;.*$/s;

type Asking = (consequence: string) => Modality | undefined;

function needOf(text: string): Need | undefined {
  const ways: readonly [RegExpExecArray | null, Asking][] = [
    [bareLack.exec(text), () => 'must'],
    [either.exec(text), freedBy],
    [undone.exec(text), (consequence) => (isShut(modalityIn(consequence)?.modality ?? 'is') ? 'must' : undefined)],
  ];
  for (const [match, asked] of ways) if (match) return needIn(text, match, asked);
  const clauses = lackOfClause.matchesIn(text);
  const found = clauses.length > 0 ? clauses : lack.matchesIn(text);
  return found.length === 1 ? needIn(text, found[0]!, askedBy) : undefined;
}

function needIn(text: string, match: RegExpExecArray | RegExpMatchArray, asked: Asking): Need | undefined {
  const named = match.groups!['until'] ?? match.groups!['thing']!;
  const at = match.index ?? 0;
  const start = at + match[0].length - named.length;
  if (therefore.test(text.slice(start + named.length))) return undefined;
  const rest = `${text.slice(0, at)} ${text
    .slice(start + named.length)
    .replace(turning, ' ')
    .replace(nextHalf, ' ')}`;
  const modality = asked(rest);
  return modality && { named, start, rest, modality };
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

/** What holds whether or not the thing is there: it is left free where anything is granted. */
function freedBy(consequence: string): Modality | undefined {
  if (grants.test(consequence)) return 'need-not';
  const said = modalityIn(consequence)?.modality ?? 'is';
  return said === 'may' || said === 'does' || plainAction(consequence) !== '' ? 'need-not' : undefined;
}

/** The clause before the last comma: "|a tour is a nice extra|, access is given without it". */
function antecedent(before: string): string {
  const comma = before.lastIndexOf(',');
  return comma < 0 ? '' : before.slice(0, comma);
}
