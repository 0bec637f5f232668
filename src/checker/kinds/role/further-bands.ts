import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { stretchesBetween } from '../../text/stretch.ts';
import { beyondThat, beyondVerbs, decidedWords, decidingWords, decisionNouns } from '../../words/deciders.ts';
import type { FoundClaim } from '../kind.ts';
import { asWords, beyondIn, limitsOf } from './limits.ts';
import { rolesBehind } from './names.ts';

/**
 * Who decides in the bands of a row that its first band leads in: "repairs up to $40 are approved by the porter, |repairs up to $90 by the
 * manager|, |and larger ones by the harbor office|".
 */

const parts = /,\s+(?:and\s+)?|\s+and\s+|;\s+/giu;
const byWhom = /\bby\s+/giu;
/** "Larger ones |by| the office", "anything above that |by| the office". */
const beyond = new RegExp(
  String.raw`^\W*(?:(?:all|the)\s+)?(?:(?:larger|higher|bigger|greater)\s|anything\s|${phraseSource(beyondThat)})`,
  'i',
);

/** The claims of the bands behind those that were found in a sentence, of which the last says who decides with "by". */
export function furtherBands(
  { text }: Sentence,
  values: readonly FoundValue[],
  found: readonly FoundClaim[],
): FoundClaim[] {
  const first = found.findLast(
    ({ value, start, end }) =>
      value.kind === 'role' &&
      value.part === 'decides' &&
      value.limits.length > 0 &&
      /\bby\b/i.test(text.slice(start, end)),
  );
  if (first?.value.kind !== 'role') return [];
  const { value } = first;
  let last = limitsOf(values, 0, first.end);
  return stretchesBetween(text.slice(first.end), parts).flatMap(({ from, to }) => {
    const [start, end] = [first.end + from, first.end + to];
    const by = matchesIn(text.slice(start, end), byWhom).at(-1);
    const roles = by && rolesBehind(text.slice(0, end), start + by.index + by[0].length);
    const own = limitsOf(values, start, end);
    const limits = own.length > 0 ? own : beyond.test(text.slice(start, end)) ? last.map(above) : [];
    if (limits.length > 0) last = limits;
    if (limits.length === 0 || !roles || /\p{L}/u.test(text.slice(roles.end, end))) return [];
    const clause = `${first.clause?.replaceAll(limitWords, ' ')} ${asWords(limits)}`;
    return [
      {
        value: { ...value, who: roles.who, limits },
        start: start + by.index,
        end: roles.end,
        text: text.slice(start + by.index, roles.end),
        clause,
      },
    ];
  });
}

/** "|Anything above that goes to| the harbour office." */
const beyondLead = new RegExp(
  String.raw`^\W*(?:(?:all|the)\s+)?${phraseSource(beyondThat)}(?:\s+that)?\s+${phraseSource(beyondVerbs)}\s+`,
  'i',
);
const endsName = /^\W*$/;
const tellsWhoDecides = phraseTest([...decidingWords, ...decidedWords, ...decisionNouns]);

/**
 * The one to whom all goes that is beyond the amount of the sentence before, which says who decides up to it: "The porter approves repairs up
 * to $40. |Anything above that goes to the harbour office.|" Undefined for any other sentence.
 */
export function lastBand(
  sentence: Sentence,
  values: readonly FoundValue[],
  document: Document,
): FoundClaim | undefined {
  const { text, index } = sentence;
  const lead = beyondLead.exec(text)?.[0];
  const before = document.sentences[index - 1]?.text ?? '';
  const beyond =
    lead && tellsWhoDecides.test(before) ? beyondIn(sentence, document, values, 0, text.length) : undefined;
  const roles = beyond && rolesBehind(text, lead!.length);
  if (!roles || !endsName.test(text.slice(roles.end))) return undefined;
  return {
    value: { kind: 'role', who: roles.who, part: 'decides', extent: 'open', limits: [beyond.limit] },
    start: roles.start,
    end: roles.end,
    text: text.slice(roles.start, roles.end),
    clause: `${beyond.about} ${asWords([beyond.limit])}`,
  };
}

/** What `asWords` adds. */
const limitWords = /\blimit\S+/g;

function above(limit: string): string {
  return limit.replace(/^\S+ (\S+) (\S+)/, 'at-least $2 $2');
}
