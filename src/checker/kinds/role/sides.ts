import { letter } from '../../../document/letters.ts';
import type { Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { stretchesBetween } from '../../text/stretch.ts';
import { countWords } from '../../text/terms.ts';
import type { Role } from '../../types.ts';
import { objectLeads, reflexiveVerbs, taskParticles } from '../../words/deciders.ts';
import { noPlainVerbs } from '../../words/deeds.ts';
import { negations } from '../../words/negations.ts';
import { houseNouns, servedNouns } from '../../words/payers.ts';
import { subordinateWords } from '../../words/stances.ts';
import {
  byYourselfWords,
  leftToUs,
  onBehalfWords,
  ourNames,
  ourTaskWords,
  takingCareWords,
  yourTaskWords,
} from '../../words/tasks.ts';
import type { FoundClaim } from '../kind.ts';
import { deedOf } from './deeds.ts';

/**
 * Whether a thing is done by the company or left to whoever reads the page: "we book the boat for you", "leave the visa to us", "book the boat
 * yourself", "the visa is your responsibility".
 */

type Side = 'us' | 'you';

interface Way {
  side: Side | '';
  pattern: RegExp;
}

const ours = phraseSource(ourNames);
const adverbs = String.raw`(?:(?:will|can|also|always|then|gladly|do)\s+)*`;
const be = String.raw`\s+(?:is|are|remains?|stays?)(?:\s+not)?\s+`;

const ways: readonly Way[] = [
  { side: 'us', pattern: new RegExp(String.raw`${ours}\s+(?<what>[^;:]*?)\s+${phraseSource(onBehalfWords)}`, 'i') },
  {
    side: 'us',
    pattern: new RegExp(
      String.raw`(?:^|[,;:]\s+|\band\s+|\bbut\s+)${ours}\s+${adverbs}${phraseSource(takingCareWords)}\s+(?<what>[^,;:.]+)`,
      'i',
    ),
  },
  { side: 'us', pattern: new RegExp(String.raw`\bleave\s+(?<what>[^,;:.]+?)\s+${phraseSource(leftToUs)}`, 'i') },
  { side: 'us', pattern: new RegExp(`^(?<what>[^,;:.]+?)${be}${phraseSource(ourTaskWords)}`, 'i') },
  { side: 'you', pattern: new RegExp(`^(?<what>[^,;:.]+?)${be}${phraseSource(yourTaskWords)}`, 'i') },
  {
    side: 'you',
    pattern: new RegExp(
      String.raw`(?:^|[,;:]\s+|\band\s+|\bbut\s+)you\s+${adverbs}${phraseSource(takingCareWords)}\s+(?<what>[^,;:.]+)`,
      'i',
    ),
  },
  {
    side: 'you',
    pattern: new RegExp(
      String.raw`^(?<what>[^;:.]+?)\s+${phraseSource(byYourselfWords)}(?![\s,]+(?:if|when|once)\b)`,
      'i',
    ),
  },
  {
    side: '',
    pattern: new RegExp(
      String.raw`(?:^[^${letter}]*|[,;:]\s+)(?<who>we|you)\s+(?:(?:then|always|also|must|have\s+to|should|need\s+to)\s+)*(?<what>(?!${phraseSource(noPlainVerbs)})[${letter}]{3,}\s+(?:${phraseSource(taskParticles)}\s+)?${phraseSource(objectLeads)}\s+[^,;:.]+)`,
      'i',
    ),
  },
];
const worthReading = roughSieve([
  ...onBehalfWords,
  ...takingCareWords,
  ...leftToUs,
  ...yourTaskWords,
  ...ourTaskWords,
  ...byYourselfWords,
]);
const mayBePlain = /(?:^[^\p{L}]*|[,;:]\s+)(?:we|you)\s/iu;
const breaks = /[;:–—]|\.\s|\bbut\b/giu;
const subordinate = new RegExp(String.raw`^\W*${phraseSource(subordinateWords)}`, 'i');
const reflexive = new RegExp(String.raw`${phraseSource(reflexiveVerbs)}\s*$`, 'i');
const negation = phraseTest(negations);
/** "|You can| book it yourself" leaves it open who does. */
const leavesOpen = /\b(?:can|could|may|might|if|whether|prefer|want|like|also|either|or)\b/iu;
/** "You book |it| yourself": what that is stands elsewhere. */
const pointsBack = /\b(?:it|this|that|them|these|those)\b/i;
const fewestWords = 2;

/** The one claim of a sentence that says on which side a task lies; undefined for most. */
export function sideIn({ text, role }: Sentence): FoundClaim | undefined {
  if (
    role === 'heading' ||
    role === 'title' ||
    !(worthReading.test(text) || mayBePlain.test(text)) ||
    text.trimEnd().endsWith('?')
  )
    return undefined;
  for (const { from, to } of stretchesBetween(text, breaks)) {
    const part = text.slice(from, to);
    if (subordinate.test(part) || leavesOpen.test(part)) continue;
    for (const { side, pattern } of ways) {
      const match = pattern.exec(part);
      const what = match?.groups?.['what'] ?? '';
      if (!match || countWords(what) < fewestWords || pointsBack.test(what) || reflexive.test(what)) continue;
      const isPlain = side === '';
      if (isPlain && negation.test(match[0])) continue;
      const extent: Role['extent'] = isPlain ? 'open' : negation.test(match[0]) ? 'denied' : 'assigned';
      const start = from + match.index + (match[0].length - match[0].replace(notLetter, '').length);
      const end = from + match.index + match[0].length;
      const value: Role = {
        kind: 'role',
        who: [[side || (match.groups!['who']!.toLowerCase() === 'you' ? 'you' : 'us')]],
        part: 'does',
        extent,
        limits: [],
        deed: deedOf(what),
      };
      return {
        value,
        start,
        end,
        text: text.slice(start, end),
        clause: `${what} ${part.slice(match.index + match[0].length)}`,
      };
    }
  }
  return undefined;
}

const notLetter = new RegExp(`^[^${letter}]+`);

const served: ReadonlySet<string> = new Set(servedNouns);
const house: ReadonlySet<string> = new Set(houseNouns);

/** The side of one who does a thing: a guest is who reads the page, the bank is who writes it; '' for one who may be either. */
export function sideOf(who: Role['who']): Side | '' {
  const sides = new Set(
    who.map((words) => (words.length !== 1 ? '' : served.has(words[0]!) ? 'you' : house.has(words[0]!) ? 'us' : '')),
  );
  return sides.size === 1 ? [...sides][0]! : '';
}

/** Whether nobody is named but "we" or "you". */
export function isPlainSide(who: Role['who']): boolean {
  return who.length === 1 && who[0]!.length === 1 && (who[0]![0] === 'us' || who[0]![0] === 'you');
}
