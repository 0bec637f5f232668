import type { Document } from '../../document/types.ts';
import { plainLevel } from '../kinds/code/listed.ts';
import { mayNameLevel } from '../kinds/role/levels.ts';
import type { Learnt } from '../learn/index.ts';
import type { Names } from '../learn/names.ts';
import { namesOfPage } from '../learn/subject-names.ts';
import { strayNames } from '../match/names.ts';
import { once } from '../once.ts';
import type { Claim, Mention } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "Trail Card: $5" and "Summit Card: $8" are about two products. */
export const otherName: Excuse = {
  id: 'other-name',
  title: 'The lines are about different products, plans or teams',
  reason: (a, b, learnt) => {
    if (a.mentions.length === 0 || b.mentions.length === 0) return '';
    const stray = strayNames(a, b);
    const left = withoutSaid(withoutListed(stray.onlyA, a, learnt), a, learnt);
    const right = withoutSaid(withoutListed(stray.onlyB, b, learnt), b, learnt);
    const [onlyA, onlyB] = withoutHouse([left, right], [a, b], learnt);
    if (onlyA.length === 0 || onlyB.length === 0) return '';
    const { names } = learnt;
    for (const { 0: left } of onlyA) {
      const relative = onlyB.find(
        ({ 0: right }) => names.areRelatives(left!, right!) && !isWithinTitle(left!, right!, a, b, learnt),
      );
      if (relative && !isOwnCode(names.names[left!]!, a) && !isLevelOfStaff(names.names[left!]!, a))
        return differ(left!, relative[0]!, learnt);
    }
    const [titleA, titleB] = [titleOf(a, onlyA, learnt), titleOf(b, onlyB, learnt)];
    return titleA !== undefined && titleB !== undefined ? differ(titleA, titleB, learnt) : '';
  },
};

/** "Anchor |Winter Berth|" in the title of a page, and "Anchor Berth" on another: the words of the one name stand around the other. */
function isWithinTitle(left: number, right: number, a: Claim, b: Claim, { names: { names } }: Learnt): boolean {
  return isAround(names[left]!, names[right]!, a.document) || isAround(names[right]!, names[left]!, b.document);
}

function isAround(name: string, other: string, { title }: Document): boolean {
  const at = title.indexOf(name);
  const lead = at < 1 ? '' : (/\p{Lu}[\p{L}\d]*(?=\s$)/u.exec(title.slice(0, at))?.[0] ?? '');
  const words = new Set([lead, ...name.split(' ')]);
  return lead !== '' && other.split(' ').includes(lead) && other.split(' ').every((word) => words.has(word));
}

/** Without those for whom alone a line says that a thing is, and without those who decide: they are what it says, and not what it is about. */
function withoutSaid(stray: readonly Mention[], { value, written }: Claim, { names }: Learnt): readonly Mention[] {
  if (!(value.kind === 'audience' && value.extent === 'some') && value.kind !== 'role') return stray;
  const said = value.kind === 'audience' ? value.named : written;
  return stray.filter((mention) => !mention.some((name) => said.includes(names.names[name]!)));
}

/**
 * Without the names of which alone a line speaks, or which it names beside others, and without their relatives: "only rooms in |Grand| are quiet, not those in
 * |Coast|" is about rooms.
 */
function withoutListed(stray: readonly Mention[], { value }: Claim, { names, terms }: Learnt): readonly Mention[] {
  if (value.kind !== 'roster' || value.extent === 'every') return stray;
  const isListed = (name: number): boolean => {
    const known = terms.in(names.names[name]!);
    return value.items.some((item) => item.some((term) => known.includes(term)));
  };
  const listed = stray.flat().filter(isListed);
  const isApart = (name: number): boolean => listed.some((each) => each === name || names.areRelatives(each, name));
  return listed.length === 0 ? stray : stray.filter((mention) => !mention.some(isApart));
}

/** So many names of things that all begin like the title make it the name of the house. */
const fewestOfHouse = 3;

/**
 * Without the name of a house in the title of a page about all that it has, "|Anchor Boats|: Anchor Skiff, Anchor Yawl and Anchor Ketch", beside "Anchor Yawl" on a
 * page that is titled after none of them.
 */
function withoutHouse([left, right]: Strays, [a, b]: readonly [Claim, Claim], { names }: Learnt): Strays {
  const [ofA, ofB] = [titledIn(a, names), titledIn(b, names)];
  if (left.some(ofA) && right.some(ofB)) return [left, right];
  const [isHouseOfA, isHouseOfB] = [houseOn(a, names), houseOn(b, names)];
  return [
    left.filter((mention) => !(ofA(mention) && isHouseOfA(mention))),
    right.filter((mention) => !(ofB(mention) && isHouseOfB(mention))),
  ];
}

type Strays = readonly [readonly Mention[], readonly Mention[]];

/** Whether the page of a claim has one of these names in its title. */
function titledIn({ document }: Claim, names: Names): (mention: Mention) => boolean {
  const titled = new Set(names.find(document.title).flat());
  return (mention) => mention.some((name) => titled.has(name));
}

function houseOn({ document }: Claim, names: Names): (mention: Mention) => boolean {
  const leadOf = (name: number): string => names.names[name]!.split(' ')[0]!;
  return (mention) =>
    mention.some((name) => {
      const isThing = (other: number): boolean => other !== name && leadOf(other) === leadOf(name);
      return [...namesOn(names)(document)].filter(isThing).length >= fewestOfHouse;
    });
}

const namesOn = once((names: Names) =>
  once(
    ({ sentences }: Document) =>
      new Set(
        sentences.flatMap(({ text }) => names.find(text)).flatMap((mention) => (mention.length === 1 ? mention : [])),
      ),
  ),
);

/** "They pass it on to |Level 2|": a level that a line names as one of those who do it. */
function isLevelOfStaff(name: string, { kind }: Claim): boolean {
  return kind === 'role' && mayNameLevel.test(name);
}

function differ(left: number, right: number, { names: { names } }: Learnt): string {
  return `one is about ${names[left]}, the other about ${names[right]}`;
}

/**
 * The name that the page of a claim is named after, by title and path, where it is among those that the other line does not have: the page "Quick
 * Loan" speaks of that loan alone, and the page "Trail Card" of that card, though the two are no relatives.
 */
function titleOf({ document }: Claim, stray: readonly Mention[], { names }: Learnt): number | undefined {
  const titled = namesOfPage(names)(document);
  return stray.find((mention) => mention.length === 1 && titled.has(mention[0]!))?.[0];
}

/** "P2" is the value of "priority |P2|: wrong house" and names nothing else. */
function isOwnCode(name: string, { value }: Claim): boolean {
  return value.kind === 'code' && value.names.includes(plainLevel(name.toUpperCase(), value.sort));
}
