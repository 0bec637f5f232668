import type { Candidate } from './name-candidates.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import { NameTree } from './name-tree.ts';

/** Between two names that a text lists: "Summit Card|, |Ridgeline". */
const listed = /^(?:,|,? (?:and|or)|\/| \/| \|)? ?$/;

/**
 * The family of each name, as a number: names of more than a word that begin or end alike, names at the heads of one table or list, and
 * names that a text lists one after the other.
 * @param titles what the titles of sister pages differ by
 */
export function familiesOf(
  names: readonly Candidate[],
  texts: readonly (readonly NameToken[])[],
  heads: readonly (readonly string[])[],
  titles: readonly (readonly string[])[] = [],
): number[] {
  const families = new Families(names.length);
  const tree = new NameTree(names.map(({ keys }) => keys));
  for (const [a, b] of [
    ...sameThing(names),
    ...wordedAlike(names),
    ...sideBySide(heads, tree),
    ...sideBySide(titles, tree, openingName),
    ...listedIn(texts, tree),
  ])
    if (isCode(names[a]!) === isCode(names[b]!)) families.join(a, b);
  return names.map((_, name) => families.of(name));
}

/** "N1" and "Pier Cross" in two cells of a row: a line and where it stops are not two of one sort. */
function isCode({ keys }: Candidate): boolean {
  return keys.length === 1 && code.test(keys[0]!);
}

const code = /^\p{L}{0,2}\d+\p{L}?$/u;

type Relatives = readonly [name: number, other: number];

/** Each name with the one that it is another word for, or the plural of: "Moor Lamps". */
export function sameThing(names: readonly Candidate[]): Relatives[] {
  const byKeys = new Map(names.map(({ keys }, name) => [keys.join(' '), name]));
  return names.flatMap(({ sameAs, keys }, name): Relatives[] => {
    const singular = keys.length > 1 && keys.at(-1)!.endsWith('s') ? keys.join(' ').slice(0, -1) : undefined;
    const other = [sameAs, singular]
      .map((each) => (each === undefined ? undefined : byKeys.get(each)))
      .find((each) => each !== undefined);
    return other === undefined ? [] : [[name, other]];
  });
}

function wordedAlike(names: readonly Candidate[]): Relatives[] {
  return [0, -1].flatMap((end) => {
    const byWord = new Map<string, number>();
    return names.flatMap(({ keys }, name): Relatives[] => {
      if (keys.length < 2) return [];
      const word = keys.at(end)!;
      const relative = byWord.get(word);
      if (relative === undefined) byWord.set(word, name);
      return relative === undefined ? [] : [[relative, name]];
    });
  });
}

/** Names that are whole heads of one table or list, or what is taken for the name of a head, each with the first of them. */
export function sideBySide(
  heads: readonly (readonly string[])[],
  tree: NameTree,
  nameOf: typeof wholeName = wholeName,
): Relatives[] {
  return heads.flatMap((group) => {
    const [first, ...others] = group.flatMap((head) => nameOf(nameTokens(head), tree) ?? []);
    return others.map((name): Relatives => [first!, name]);
  });
}

/** The one name that a head consists of. */
function wholeName(tokens: readonly NameToken[], tree: NameTree): number | undefined {
  const full = tree.fullName(tokens);
  if (full !== undefined) return full;
  const [only] = tree.find(tokens, false);
  const isWhole = only?.from === 0 && only.end === tokens.length && only.mention.length === 1;
  return isWhole ? only.mention[0] : undefined;
}

/** "Moor" of "Moor Lamp", which is nowhere called by both words but in its title. */
function openingName(tokens: readonly NameToken[], tree: NameTree): number | undefined {
  const whole = wholeName(tokens, tree);
  if (whole !== undefined) return whole;
  const [only, ...more] = tree.find(tokens, false);
  return only?.from === 0 && only.mention.length === 1 && more.length === 0 ? only.mention[0] : undefined;
}

function listedIn(texts: readonly (readonly NameToken[])[], tree: NameTree): Relatives[] {
  return texts.flatMap((tokens) => {
    const found = tree.find(tokens, false);
    return found.slice(1).flatMap(({ mention, from }, index): Relatives[] => {
      const before = found[index]!;
      const isListed = from === before.end && listed.test(tokens[from]!.between);
      return isListed ? [[before.mention[0]!, mention[0]!]] : [];
    });
  });
}

/** Sets that grow together; each goes by its lowest member. */
class Families {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, member) => member);
  }

  of(member: number): number {
    const parent = this.#parent[member]!;
    return parent === member ? member : this.of(parent);
  }

  join(a: number, b: number): void {
    const [familyA, familyB] = [this.of(a), this.of(b)];
    this.#parent[Math.max(familyA, familyB)] = Math.min(familyA, familyB);
  }
}
