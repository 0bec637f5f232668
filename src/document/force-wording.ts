import { compileCues } from './cues.ts';
import type { Verdict } from './force-structure.ts';
import type { Stretch } from './inline.ts';
import { matchesIn } from './matches.ts';
import type { Aside, Force } from './types.ts';
import * as words from './words/force-cues.ts';

const metadataOpening = compileCues(words.metadataOpenings, 'start');
const metadataLine = compileCues(words.metadataLines, 'whole');
const exampleOpening = compileCues(words.exampleOpenings, 'start');
const supposedOpening = compileCues(words.supposedOpenings, 'start');
const exampleContinuation = compileCues(words.exampleContinuations, 'start');

/** An example that the sentences before this one have opened. */
export type OpenExample = 'none' | 'may-go-on' | 'goes-on';

/** What a sentence as a whole is by its own words; undefined for a plain one. */
export function judgeOpening(text: string, open: OpenExample): Verdict | undefined {
  const metadata = metadataOpening.exec(text) ?? metadataLine.exec(text);
  if (metadata) return { force: 'metadata', reason: `about the page itself: "${metadata[0].trim()}"` };
  const example = exampleOpening.exec(text) ?? supposedOpening.exec(text);
  if (example) return { force: 'example', reason: `it begins with "${example[0].trim()}"` };
  if (open === 'goes-on' || (open === 'may-go-on' && exampleContinuation.test(text))) {
    return { force: 'example', reason: 'it goes on with the example before it' };
  }
  if (/\?["'”’)\]*_]*$/.test(text)) return { force: 'question', reason: 'it is a question' };
  return undefined;
}

/** Whether the sentence after this one may belong to an example. */
export function exampleAfter(text: string, open: OpenExample): OpenExample {
  if (supposedOpening.test(text) || open === 'goes-on') return 'goes-on';
  if (exampleOpening.test(text)) return 'may-go-on';
  return open === 'may-go-on' && exampleContinuation.test(text) ? 'may-go-on' : 'none';
}

/** How far a cue reaches: the clause around it, the rest of the clause, to the next comma, to the next comma or "to". */
type Reach = 'clause' | 'rest' | 'phrase' | 'value';

interface Wording {
  force: Force;
  cues: RegExp;
  /** What looks the same and is not meant. */
  except?: RegExp;
  reach: Reach | 'example';
}

const wordings: readonly Wording[] = [
  {
    force: 'dont-say',
    cues: compileCues(words.dontSayWording, 'anywhere'),
    except: compileCues(words.dontSayExceptions, 'anywhere'),
    reach: 'rest',
  },
  { force: 'customer-quote', cues: compileCues(words.reportedSpeech, 'anywhere'), reach: 'phrase' },
  { force: 'history', cues: compileCues(words.historyOpenings, 'start'), reach: 'clause' },
  {
    force: 'history',
    cues: compileCues(words.historyWording, 'anywhere'),
    except: compileCues(words.historyExceptions, 'anywhere'),
    reach: 'clause',
  },
  {
    force: 'ended',
    cues: compileCues(words.noLongerWording, 'anywhere'),
    except: compileCues(words.noLongerExceptions, 'anywhere'),
    reach: 'clause',
  },
  {
    force: 'history',
    cues: compileCues(words.replacedValues, 'anywhere'),
    except: compileCues(words.replacedExceptions, 'anywhere'),
    reach: 'value',
  },
  { force: 'example', cues: compileCues(words.exampleAsides, 'anywhere'), reach: 'example' },
];

/**
 * Stretches of a sentence that its own words set apart: what must not be said, what a customer claims, what held once.
 *
 * @param text the sentence with its quotations blanked out
 */
export function findWordedAsides(text: string): Aside[] {
  const asides: Aside[] = [];
  for (const { force, cues, except, reach } of wordings) {
    const match = cues.exec(text);
    if (!match || except?.test(text)) continue;
    const cue: Stretch = [match.index, match.index + match[0].length];
    const [start, end] = reach === 'example' ? reachOfExample(text, cue) : reachOf(text, cue, reach);
    asides.push({ start, end, force, reason: `wording: "${match[0].replaceAll(/[“”·]+/g, '…').trim()}"` });
  }
  for (const { 1: inside, index } of matchesIn(text, bracket)) {
    const match = replacedInBrackets.exec(inside!);
    if (!match) continue;
    asides.push({
      start: index + 1,
      end: index + 1 + inside!.length,
      force: 'history',
      reason: `wording: "${match[0].trim()}"`,
    });
  }
  return asides;
}

const bracket = /\(([^()]*)\)/g;
const replacedInBrackets = compileCues(words.replacedInBrackets, 'start');

const mark = String.raw`[;()]|\s[–—-]\s`;
const turn = compileCues(words.turningWords, 'anywhere').source;
const turnAlone = compileCues(words.turningWordsAlone, 'anywhere').source;

/** Where a clause ends: sentence marks, brackets, dashes, and words that turn to something else. */
const clauseEnd = new RegExp(String.raw`${mark}|:\s|,\s+(?=${turn})|\s+(?=${turnAlone})`, 'gi');
const phraseEnd = new RegExp(`${mark}|[,:]`, 'g');
const ends: Readonly<Record<Reach, RegExp>> = {
  clause: clauseEnd,
  rest: clauseEnd,
  phrase: phraseEnd,
  value: new RegExp(String.raw`${mark}|,|\sto\s`, 'g'),
};

const condition = compileCues(words.conditionOpenings, 'start');

function reachOf(text: string, [start, end]: Stretch, reach: Reach): Stretch {
  let from = 0;
  let to = text.length;
  for (const { 0: written, index } of matchesIn(text, ends[reach])) {
    if (index + written.length <= start) from = index + written.length;
    else if (index >= end && !(index === end && /^[:,]$/.test(written.trim()))) {
      to = index;
      break;
    }
  }
  if (reach !== 'clause') return [start, to];
  const comma = condition.test(text.slice(from)) ? text.indexOf(',', end) : -1;
  return [from, comma >= 0 ? Math.min(comma, to) : to];
}

/** An example in brackets lasts to their end, any other to the next comma. */
function reachOfExample(text: string, [start, end]: Stretch): Stretch {
  const opened = text.lastIndexOf('(', start) > text.lastIndexOf(')', start);
  const closed = text.indexOf(')', end);
  return opened && closed >= 0 ? [start, closed] : reachOf(text, [start, end], 'phrase');
}
