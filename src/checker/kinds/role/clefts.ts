import { matchesIn } from '../../../document/matches.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve, type Sieve } from '../../text/sieve.ts';
import type { Role } from '../../types.ts';
import { ableWords, decidingWords } from '../../words/deciders.ts';
import { negations } from '../../words/negations.ts';
import { cleftLeads, nameLeads, signatureLeads, taskNouns, whoseNouns } from '../../words/tasks.ts';
import { type NamedRoles, rolesBehind } from './names.ts';

/**
 * Who does or decides a thing where words stand on both sides of the name: "it's the caretaker who replaces lamps", "lamps are the caretaker's
 * job", "the letter goes out under the chair's name".
 */

/** One who is named so, and the words that say nothing of what is done. */
export interface Cleft {
  roles: NamedRoles;
  part: Role['part'];
  extent: Role['extent'];
  spare: [start: number, end: number];
}

interface Frame {
  hint: Sieve;
  /** What stands before the name. */
  lead: RegExp;
  /** What stands behind it. */
  tail: RegExp;
  part: Role['part'];
  extent: Role['extent'];
}

const opens = String.raw`(?:^|[,;:.]\s+|\b(?:and|but)\s+)[^\p{L}\p{N}]*`;
const owns = String.raw`^['’]?s?['’]?\s+(?:own\s+)?`;
const cleft = String.raw`${opens}${phraseSource(cleftLeads)}\s+(?:only\s+)?`;
const be = String.raw`(?:\b(?:is|are|remains?|stays?)|:)\s+(?<not>not\s+|never\s+)?`;
const noNot = `(?!(?:not|never|no|cannot)\\b)`;

const frames: readonly Frame[] = [
  {
    hint: phrasePattern(cleftLeads),
    lead: new RegExp(cleft, 'giu'),
    tail: new RegExp(String.raw`^\s+whose\s+${phraseSource(whoseNouns)}`, 'i'),
    part: 'decides',
    extent: 'closed',
  },
  {
    hint: phrasePattern(cleftLeads),
    lead: new RegExp(cleft, 'giu'),
    tail: new RegExp(
      String.raw`^\s+(?:who|that)(?=\s+(?:${phraseSource(ableWords)}\s+)?${phraseSource(decidingWords)})`,
      'i',
    ),
    part: 'decides',
    extent: 'closed',
  },
  {
    hint: phrasePattern(cleftLeads),
    lead: new RegExp(cleft, 'giu'),
    tail: new RegExp(String.raw`^\s+who\s+${noNot}(?=\p{L})`, 'iu'),
    part: 'does',
    extent: 'closed',
  },
  {
    hint: roughSieve(taskNouns),
    lead: new RegExp(be, 'giu'),
    tail: new RegExp(`${owns}${phraseSource(taskNouns)}`, 'iu'),
    part: 'does',
    extent: 'assigned',
  },
  {
    hint: /\bname\b/i,
    lead: new RegExp(String.raw`${phraseSource(nameLeads)}\s+`, 'gi'),
    tail: new RegExp(`${owns}name`, 'iu'),
    part: 'decides',
    extent: 'open',
  },
  {
    hint: /\bname\b/i,
    lead: new RegExp(String.raw`${phraseSource(nameLeads)}\s+the\s+name\s+of\s+`, 'gi'),
    tail: /^/,
    part: 'decides',
    extent: 'open',
  },
  {
    hint: /\bsignature\b/i,
    lead: new RegExp(String.raw`${phraseSource(signatureLeads)}\s+`, 'gi'),
    tail: new RegExp(`${owns}signature`, 'iu'),
    part: 'decides',
    extent: 'open',
  },
];
const negation = phraseTest(negations);

/** A cheap test for texts that name nobody so. */
export const mayBeCleft: Sieve = roughSieve([...cleftLeads, ...taskNouns, 'name', 'signature']);

/** The first of those who are named so in a text from `from` on; undefined for most texts. */
export function cleftIn(text: string, from: number): Cleft | undefined {
  if (!mayBeCleft.test(text)) return undefined;
  for (const { hint, lead, tail, part, extent } of frames) {
    if (!hint.test(text)) continue;
    for (const match of matchesIn(text.slice(from), lead)) {
      const start = from + match.index;
      const roles = rolesBehind(text, start + match[0].length);
      const behind = roles && tail.exec(text.slice(roles.end));
      if (!behind) continue;
      const isDenied = match.groups?.['not'] !== undefined || negation.test(text.slice(from, start));
      return {
        roles,
        part,
        extent: isDenied ? 'denied' : extent,
        spare: [start, roles.end + behind[0].length],
      };
    }
  }
  return undefined;
}
