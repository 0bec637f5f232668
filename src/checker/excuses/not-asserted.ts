import { compileCues } from '../../document/cues.ts';
import { forceAt, isAsserted } from '../../document/force.ts';
import { dontSayWording } from '../../document/words/force-cues.ts';
import { isListedThing } from '../kinds/common/listed-thing.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { endedWords } from '../words/limits.ts';
import type { Excuse } from './excuse.ts';

/** `"You told me 60 days!"` is what a customer says, not what the page says. */
export const notAsserted: Excuse = {
  id: 'not-asserted',
  title: 'A quote, an example, a question, a line not to say or a piece of history asserts nothing',
  reason: (a, b) => {
    if (asserts(a) && asserts(b)) return '';
    const silent = asserts(a) ? b : a;
    const { force, reason } = forceOf(silent);
    return `line ${silent.place.line} of ${silent.document.path} is ${force} (${reason})`;
  },
};

/**
 * Whether a claim takes part in conflicts at all. What a rule no longer says takes a value back; of anything else it is a rule of today.
 * The examples of a level say what belongs there.
 */
export function asserts(claim: Claim): boolean {
  const { force } = forceOf(claim);
  if (force === 'example' && isListedThing(claim)) return true;
  if (force === 'dont-say' && forbidsSaying(claim)) return true;
  if (force === 'history' && tellsEnd(claim)) return true;
  return isAsserted(force) || (force === 'ended' && !isTyped(claim.value));
}

/** "The paper pass was discontinued on |30 June 2025|": the thing is gone, and the day on which it went is told today. */
function tellsEnd({ kind, sentence: { text }, start }: Claim): boolean {
  return kind === 'date' && ended.test(text.slice(0, start));
}

const ended = new RegExp(String.raw`${phraseSource(endedWords)}\s+(?:on|in|at|from|as of|with effect from)?\s*$`, 'i');

const ban = compileCues(dontSayWording, 'start');

/** "Never mention the score": what is not to be said is no claim, and that it is not to be said is one. */
function forbidsSaying({ value, written, sentence: { text } }: Claim): boolean {
  return value.kind === 'stance' && value.modality === 'must-not' && ban.test(written) && text.startsWith(written);
}

function forceOf({ sentence, start, end }: Claim): ReturnType<typeof forceAt> {
  return forceAt(sentence, start, end);
}
