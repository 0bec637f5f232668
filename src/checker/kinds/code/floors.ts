import { matchesIn } from '../../../document/matches.ts';
import { foldPhrase, phraseSource } from '../../text/phrases.ts';
import { beforeFloors, floorNames } from '../../words/code-places.ts';
import type { NamedCode } from './named.ts';

const floorOf = new Map(floorNames.flatMap(([name, words]) => words.map((word) => [word, name] as const)));
const mayStand = /\bfloor\b|basement|cellar|street\s+level/i;
const anyFloor = phraseSource([...floorOf.keys()]);
const onFloor = new RegExp(
  String.raw`(?:${phraseSource(beforeFloors)}\s+(?:the\s+|our\s+)?|(?<=[:,]\s*)(?:the\s+)?)(?<floor>${anyFloor})|^(?:the\s+)?(?<whole>${anyFloor})\s*$`,
  'gi',
);

/** The floors where a line says that something is: "the clinic is |on the second floor|", "location: |ground floor|". */
export function floorsIn(stretch: string): NamedCode[] {
  if (!mayStand.test(stretch)) return [];
  return matchesIn(stretch, onFloor).map(({ index, 0: text, groups }) => ({
    sort: 'floor',
    names: [floorOf.get(foldPhrase(groups!['floor'] ?? groups!['whole']!))!],
    isLeast: false,
    isLed: true,
    start: index,
    end: index + text.length,
  }));
}

/** The first floor is the ground floor to some, and the one above it to others. */
export function mayBeOneFloor(a: readonly string[], b: readonly string[]): boolean {
  return (a.includes('0') && b.includes('1')) || (a.includes('1') && b.includes('0'));
}
