import { matchesIn } from '../../../document/matches.ts';
import { oncePerClause } from '../../once.ts';
import { foldPhrase, keysOfPhrases, phrasePattern } from '../../text/phrases.ts';
import { nearEvents, outweighed, type StartEvent, startEvents } from '../../words/start-events.ts';
import { eitherWay } from './either-way.ts';

const eventOf = keysOfPhrases(startEvents);
const anyEvent = phrasePattern([...eventOf.keys()], 'gi');
const near = eitherWay(nearEvents);

/** The events that a text names: the delivery in "the day on which you receive it". */
export const eventsIn = oncePerClause((text): readonly StartEvent[] =>
  matchesIn(text, anyEvent).map(([name]) => eventOf.get(foldPhrase(name))!),
);

/** Whether a text ends in the name of an event: "the |check-in|". */
export function endsInEvent(text: string): boolean {
  const bare = text.trimEnd();
  const last = matchesIn(bare, anyEvent).at(-1);
  return last !== undefined && last.index + last[0].length === bare.length;
}

/** The event from which a phrase counts, or those that it may mean: the request in "the receipt of your request". */
export function startOf(phrase: string): ReadonlySet<StartEvent> {
  const events = new Set(eventsIn(phrase));
  for (const event of [...events]) for (const other of outweighed[event] ?? []) events.delete(other);
  return events;
}

/** Whether two events are one, mostly fall on one day, or are loosely said for each other. Symmetric. */
export function areNear(a: string, b: string): boolean {
  return a === b || near(a, b);
}
