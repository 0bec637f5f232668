import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { roughSieve } from '../../text/sieve.ts';
import type { Role } from '../../types.ts';
import { caseNouns, handingWords, otherDoers, unableWords } from '../../words/deciders.ts';
import type { FoundClaim } from '../kind.ts';
import { mayBeOne, type NamedRoles, rolesBefore, rolesBehind } from './names.ts';

/**
 * Who does what others may not, where the case is handed to them: "Agents do not order a replacement themselves: send the case to second
 * level", "Level 1 never makes a swap. They transfer the call to Level 2."
 */

const unable = new RegExp(String.raw`\s+${phraseSource(unableWords)}\s+`, 'gi');
const nouns = phraseSource(caseNouns);
const handing = new RegExp(
  String.raw`(?:${phraseSource(handingWords)}|\b(?:send|sends|bring|brings|put|puts))\s+(?:(?:(?:the|a|such|this|that|your|every)\s+)?${nouns}\s+)?(?:(?:on|over|straight|directly|through|up)\s+)*to\s+`,
  'gi',
);
const mayHand = roughSieve([...handingWords, 'send', 'bring', 'put']);
/** "|They| transfer the call", "|the case| goes to": nothing but who hands it on, or what, stands before. */
const handsOn = new RegExp(
  String.raw`^\W*(?:(?:they|it|this|that|these|those|so|and|but|instead|please|always|he|she|you|must|has\s+to|have\s+to|should|the|such|a|an|${nouns})[\s,:]+)*$`,
  'i',
);

/** The claim of a sentence that hands on what it, or the one before, denies to others. */
export function handedOnIn(sentence: Sentence, { sentences }: Document): FoundClaim[] {
  const { text, index, block } = sentence;
  if (!mayHand.test(text)) return [];
  const own = deniedIn(text);
  const previous = sentences[index - 1];
  for (const { index: at, 0: words } of matchesIn(text, handing)) {
    const before = own && at > own.end && handsOn.test(text.slice(own.end, at)) ? own : undefined;
    const goesOn = !own && previous?.block === block && handsOn.test(text.slice(0, at));
    const denied = before ?? (goesOn ? deniedIn(previous.text) : undefined);
    const roles = denied && rolesBehind(text, at + words.length);
    if (!roles || roles.who.some((each) => denied.who.some((other) => mayBeOne(each, other)))) continue;
    if (goOn(sentence, sentences)) return [];
    const { who, start, end } = roles;
    const value: Role = { kind: 'role', who, part: 'does', extent: 'closed', limits: [] };
    return [{ value, start, end, text: text.slice(start, end), clause: denied.deed }];
  }
  return [];
}

/** "Agents do not swap it: send it to the pier office. |Another skipper| can do it, too": there are others beside those to whom it is handed. */
function goOn({ index, block }: Sentence, sentences: Document['sentences']): boolean {
  for (let at = index + 1; sentences[at]?.block === block; at += 1) if (others.test(sentences[at]!.text)) return true;
  return false;
}

const others = new RegExp(String.raw`^\W*${phraseSource(otherDoers)}\s`, 'i');

interface Denied {
  who: NamedRoles['who'];
  /** What they may not do, and where that ends. */
  deed: string;
  end: number;
}

function deniedIn(text: string): Denied | undefined {
  for (const { index, 0: words } of matchesIn(text, unable)) {
    const roles = rolesBefore(text, index);
    const start = index + words.length;
    const [deed] = text.slice(start).split(/[.,;:()—–]|\s(?:but|and|so)\s/);
    if (roles && deed!.trim() !== '') return { who: roles.who, deed: deed!, end: start + deed!.length };
  }
  return undefined;
}
