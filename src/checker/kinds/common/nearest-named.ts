import { matchesIn } from '../../../document/matches.ts';
import { once } from '../../once.ts';
import { foldPhrase, keysOfPhrases, phrasePattern } from '../../text/phrases.ts';
import type { Claim } from '../../types.ts';

/**
 * Whether two claims are each under the name of another one of some things: "Café > Open 10 to 4" and "Galleries > Open 10 to 6". What the
 * line itself names counts before its heading, and that before the title of the page.
 *
 * @param names each thing with its names
 */
export function namedApart(names: Readonly<Record<string, readonly string[]>>): (a: Claim, b: Claim) => boolean {
  const thingOf = keysOfPhrases(names);
  const anyName = phrasePattern([...thingOf.keys()], 'gi');
  const thingsIn = (text: string): Set<string> =>
    new Set(matchesIn(text, anyName).map(([name]) => thingOf.get(foldPhrase(name))!));
  const nearest = once((claim: Claim): ReadonlySet<string> => {
    for (const text of levelsOf(claim)) {
      const things = thingsIn(text);
      if (things.size > 0) return things;
    }
    return new Set();
  });
  return (a, b) => {
    const [left, right] = [nearest(a), nearest(b)];
    return left.size > 0 && right.size > 0 && ![...left].some((thing) => right.has(thing));
  };
}

function levelsOf({ sentence, document }: Claim): string[] {
  const { text, label, row, column, parents, section } = sentence;
  return [
    [text, label, row, column].join(' | '),
    parents.join(' | '),
    document.sections[section]?.heading ?? '',
    document.title,
  ];
}
