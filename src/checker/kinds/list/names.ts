import { foldPhrase, phrasePattern } from '../../text/phrases.ts';
import { roughSieve } from '../../text/sieve.ts';
import { namesOfOneThing } from '../../words/same-things.ts';

const plainest = new Map(
  namesOfOneThing.flatMap((names) => names.flatMap((name) => formsOf(name)).map((name) => [name, names[0]!] as const)),
);
const named = phrasePattern([...plainest.keys()], 'gi');
const mayName = roughSieve([...plainest.keys()]);

/** A listed thing by the plainest of its names: "Amex cards" -> "american express", "armed forces ID" -> "military id". */
export function plainName(item: string): string {
  return mayName.test(item) ? item.replaceAll(named, (name) => plainest.get(foldPhrase(name))!) : item;
}

/** One of it and several: "university card", "university cards". */
function formsOf(name: string): string[] {
  return [name, name.endsWith('y') && !name.endsWith('ey') ? `${name.slice(0, -1)}ies` : `${name}s`];
}
