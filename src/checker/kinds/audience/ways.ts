import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Audience } from '../../types.ts';
import {
  aloneWords,
  alsoWords,
  anyWhich,
  barredWords,
  burdenVerbs,
  caseWords,
  clauseOpeners,
  deniedVerbs,
  dutiesToBe,
  everyOpenings,
  everyoneWords,
  finiteVerbs,
  fitLeads,
  groupLeads,
  groupNouns,
  groupVerbs,
  havingVerbs,
  needNotBe,
  offerWords,
  onlyLeads,
  onlyOpenings,
  planNouns,
  replyOpeners,
  shutLeads,
  upwardWords,
} from '../../words/audiences.ts';

/** The ways in which a line says for whom a thing is, the most telling first. */

/** A group has no verb in it, save behind "who". */
const word = String.raw`(?!${phraseSource(finiteVerbs)})[${letter}\d][${letter}\d'’&-]*`;
const joint = String.raw`(?:,?\s+(?:and|or)\s+|\s*,\s*|\s+)`;
/** Those who are named: "Gold, Silver and Platinum", or one group that no comma parts. */
const several = `(?<group>${word}(?:${joint}${word}){0,6}?)`;
const lone = String.raw`(?<group>${word}(?:\s+${word}){0,5}?)`;
const opens = String.raw`^[^${letter}0-9]*(?:${phraseSource(replyOpeners)}[,:!.–-]?\s+)?(?:and\s+)?`;
const clauseLeads = phraseSource([...groupVerbs, ...clauseOpeners]);
const ends = String.raw`(?=\s*(?:[.;:,!()—–]|$)|\s+(?:but|who|when|if|at|from|in|after|before|during|until|alike|both|too)\b|\s+and\s+${clauseLeads})`;
/** The same behind one group alone. */
const endsLone = String.raw`(?=\s*(?:[.;:,!()—–]|$)|\s+(?:and|but|who|when|if|at|from|in|after|before|during|until)\b)`;
const verbs = String.raw`(?=\s+(?:${phraseSource(groupVerbs)}|${phraseSource(deniedVerbs)}))`;
const leads = phraseSource(groupLeads);
const articles = String.raw`(?:(?:the|our|your|its|an?)\s+)?`;
/** "Only if", "only after": it is said when, and not for whom. */
const noCase = String.raw`(?!\s+${phraseSource(caseWords)})`;

/** Words without which none of the ways that they stand for is taken; most sentences have none of them. */
export const signs = {
  open: phraseTest(needNotBe),
  every: phraseTest([...everyOpenings, ...everyoneWords, ...anyWhich, 'the public']),
  also: phraseTest(alsoWords),
  only: phraseTest([...onlyOpenings, ...onlyLeads, ...aloneWords, ...dutiesToBe, 'the one', 'the sole']),
  not: phraseTest(['not', ...deniedVerbs, ...barredWords, ...shutLeads]),
  fit: phraseTest(fitLeads),
  upward: phraseTest(upwardWords),
  has: phraseTest(havingVerbs),
};
export type Sign = keyof typeof signs;

/** One way to say for whom a thing is; "group" are those who are named. Where nobody need be named, it is everybody. */
export interface Way {
  extent: Audience['extent'];
  sign: Sign;
  pattern: RegExp;
  isOfAll: boolean;
}

const all = String.raw`(?:every|each|all|any)\s+(?:of\s+)?`;
const anyWord = String.raw`[${letter}\d][${letter}\d'’&-]*`;
const who = String.raw`(?<group>\s+who\s+${anyWord}(?:\s+${anyWord}){0,4}?|(?:\s+${word}){0,7}?)`;
const shortly = String.raw`(?:\s+[${letter}-]+){0,3}?`;

const nouns = phraseSource(
  [...planNouns, ...groupNouns, 'one', 'ones', 'customers', 'members', 'users'].flatMap((noun) => [noun, `${noun}s`]),
);
const has = String.raw`(?:with|that|which|who|whose|where|to\s+(?:get|have|include|offer|come)|including|offering|allowed|entitled)`;

export const ways: readonly Way[] = [
  way(
    'some',
    'only',
    String.raw`${opens}${articles}${several}\s+(?:is|are)\s+the\s+(?:only|one|sole)\s+(?<noun>${nouns})(?=\s+${has}\s)`,
  ),
  way(
    'some',
    'only',
    String.raw`${opens}the\s+(?:only|one|sole)\s+(?<noun>${nouns})(?<what>\s+${has}\s+[^.;:,]+?)\s+(?:is|are)\s+${articles}${several}${ends}`,
  ),
  way('denied', 'not', String.raw`${opens}${articles}${several}\s+${phraseSource(barredWords)}`),
  way('denied', 'not', String.raw`${phraseSource(shutLeads)}\s+${articles}${several}${ends}`),
  way('open', 'open', String.raw`${phraseSource(needNotBe)}\s+${articles}${lone}(?:${endsLone}|(?=\s+to\b))`),
  way(
    'some',
    'only',
    String.raw`${phraseSource(dutiesToBe)}\s+(?:an?\s+)?${lone}(?=\s+(?:to|in\s+order\s+to|before\s+you|if\s+you\s+want\s+to|for)\s)`,
  ),
  way('every', 'every', `${opens}${phraseSource(everyoneWords)}${who}${verbs}`, true),
  way('every', 'every', String.raw`${opens}${phraseSource(everyOpenings)}\s+${articles}${lone}${verbs}`),
  way('also', 'also', String.raw`${opens}${articles}${lone}${verbs}(?=.*${phraseSource(alsoWords)}\W*$)`),
  way('some', 'only', String.raw`${opens}${phraseSource(onlyOpenings)}\s+${articles}${several}${verbs}`),
  way(
    'some',
    'only',
    String.raw`${leads}\s+${articles}${several},?\s+${phraseSource(['only', ...aloneWords])}${noCase}`,
  ),
  way('some', 'only', String.raw`${opens}${articles}${several}\s+only(?=\W*$)`),
  way(
    'some',
    'only',
    String.raw`\b(?:only|solely|exclusively)${noCase}${shortly}\s+${leads}\s+${articles}${several}${ends}`,
  ),
  way('some', 'only', String.raw`${phraseSource(onlyLeads)}\s+${articles}${several}${ends}`),
  way('denied', 'not', String.raw`\bnot\s+(?:${phraseSource(offerWords)}\s+)?${leads}\s+${articles}${several}${ends}`),
  way('every', 'every', String.raw`${phraseSource([...groupLeads, 'in'])}\s+${all}${articles}${several}${ends}`),
  way(
    'every',
    'every',
    String.raw`${leads}\s+${phraseSource([...everyoneWords, 'all', 'the public'])}(?<group>)${ends}`,
    true,
  ),
  way('every', 'every', String.raw`${phraseSource(anyWhich)}\s+${articles}${several}${ends}`),
  way('fit', 'fit', String.raw`${phraseSource(fitLeads)}\s+${articles}${several}${ends}`),
  way(
    'some',
    'upward',
    String.raw`\b(?:from|with|on|to)\s+${articles}(?<group>${word}(?:\s+${word}){0,2}?\s+${phraseSource(upwardWords)})`,
  ),
  way(
    'denied',
    'not',
    String.raw`${opens}${articles}${lone}\s+${phraseSource(deniedVerbs)}(?!\s+${phraseSource(burdenVerbs)})`,
  ),
  way('has', 'has', String.raw`${opens}${articles}${lone}(?=\s+${phraseSource(havingVerbs)})`),
];

function way(extent: Audience['extent'], sign: Sign, pattern: string, isOfAll = false): Way {
  return { extent, sign, pattern: new RegExp(pattern, 'i'), isOfAll };
}
