import { basisTextOf, differOnlyInBasis } from '../kinds/common/basis.ts';
import type { Contrasts } from '../learn/contrasts.ts';
import type { Learnt } from '../learn/index.ts';
import { allTerms } from '../match/surroundings.ts';
import { haveOneContact } from '../match/values.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "Daily limit" and "monthly limit", "incoming" and "outgoing": two words that fill one slot. */
export const otherAttribute: Excuse = {
  id: 'other-attribute',
  title: 'Words of one class on the two sides tell two things apart',
  reason: (a, b, learnt) => {
    // "$500 a day" and "$500 a week": what the amounts differ in tells no two things apart.
    if (haveOneContact(a, b)) return '';
    const counting = differOnlyInBasis(a, b)
      ? `${basisTextOf(a)} ${basisTextOf(b)}`
      : listedIn(a, b) || roundsIn(a) || daysIn(a, b);
    return membersApart(a, b, counting, learnt) || rivalsApart(a, b, counting, learnt);
  },
};

/** "We try twice before it goes back" and "it goes back after three tries": where something is counted, both say when it ends. */
function roundsIn({ kind }: Claim): string {
  return kind === 'count' ? 'before after' : '';
}

/**
 * Days are what differs; and "shut on Mondays" below "Opening times" and "closed on Fridays" below "Closed days" both tell when nobody is there.
 */
function daysIn(a: Claim, b: Claim): string {
  if (a.value.kind !== 'weekdays' || b.value.kind !== 'weekdays') return '';
  const states = a.value.state === b.value.state ? 'opening closing' : '';
  return `${a.written} ${b.written} ${states}`;
}

/** What is longer is the whole sentence. */
const longestList = 60;

/** "Gift cards" and "debit cards only": the things that two lists differ in tell no two lists apart. */
function listedIn(a: Claim, b: Claim): string {
  if (a.value.kind === 'roster' && b.value.kind === 'roster') {
    const rows = [a.value, b.value];
    const isOfAll = rows.some(({ extent }) => extent === 'every');
    return isOfAll ? '' : rows.flatMap(({ items }) => items.map((item) => item.join(' '))).join(', ');
  }
  const areLists = [a, b].every(({ value, written }) => value.kind === 'listing' && written.length <= longestList);
  return areLists ? `${a.written} ${b.written}` : '';
}

/** Members of one class of English, each on one side alone; '' for none. What a stance is about may be named by many of a class. */
function membersApart(a: Claim, b: Claim, counting: string, { contrasts }: Learnt): string {
  if (a.kind === 'stance') return '';
  for (const [classNumber, members] of a.contrasts) {
    const others = b.contrasts.get(classNumber);
    if (!others) continue;
    const onlyA = strayIn(members, others);
    const onlyB = strayIn(others, members);
    if (isTopicOfBoth(a, b, classNumber, onlyA, contrasts) || isTopicOfBoth(b, a, classNumber, onlyB, contrasts))
      continue;
    if (onlyA !== undefined && onlyB !== undefined && !contrasts.membersIn(counting).has(classNumber))
      return `"${contrasts.nameOf(classNumber, onlyA)}" on one side, "${contrasts.nameOf(classNumber, onlyB)}" on the other`;
  }
  return '';
}

/**
 * "We lend you a boat while yours is mended" below "Guarantee", and "the guarantee: …" over the other line: what the one line is about by its title or
 * heading alone stands over the other as well.
 */
function isTopicOfBoth(
  a: Claim,
  b: Claim,
  classNumber: number,
  member: number | undefined,
  contrasts: Contrasts,
): boolean {
  // What two steps are about, their own words tell.
  if (member === undefined || a.kind === 'order') return false;
  const isIn = (text: string): boolean => contrasts.membersIn(text).get(classNumber)?.has(member) === true;
  return (
    !isIn(`${a.sentence.text} ${a.sentence.row} ${a.sentence.column}`) &&
    isIn(textOver(a)) &&
    isIn(`${textOver(b)} ${besides(b)}`)
  );
}

function textOver({ document, sentence: { section } }: Claim): string {
  return [document.title, ...(document.sections[section]?.trail ?? [])].join(' | ');
}

/** The rest of the paragraph that a line stands in. */
function besides({ document: { sentences }, sentence }: Claim): string {
  const texts: string[] = [];
  for (const step of [-1, 1])
    for (let at = sentence.index + step; sentences[at]?.block === sentence.block; at += step)
      texts.push(sentences[at]!.text);
  return texts.join(' ');
}

/** The first that is not among the others. */
function strayIn(members: Iterable<number>, others: ReadonlySet<number>): number | undefined {
  for (const member of members) if (!others.has(member)) return member;
  return undefined;
}

/** Terms that fill one slot of the corpus, each beside one of the values and nowhere at the other; '' for none. */
function rivalsApart(a: Claim, b: Claim, counting: string, { contrasts, terms }: Learnt): string {
  const [ofA, ofB] = [rivalledIn(contrasts)(a), rivalledIn(contrasts)(b)];
  if (ofA.length === 0 || ofB.length === 0) return '';
  for (const { term: left, rivals } of ofA) {
    if (allTerms(b).has(left)) continue;
    const right = ofB.find(({ term }) => rivals.has(term) && !allTerms(a).has(term))?.term;
    if (right !== undefined && !terms.in(counting).includes(left))
      return `"${left}" and "${right}" fill one slot elsewhere in these pages`;
  }
  return '';
}

/** The terms near a value that have rivals, and these: few have. */
const rivalledIn = once((contrasts: Contrasts) =>
  once(({ fields: { clause, label, case: head, parents } }: Claim) =>
    [...clause, ...label, ...head, ...parents].flatMap((term) => {
      const rivals = contrasts.rivalsOf(term);
      return rivals ? [{ term, rivals }] : [];
    }),
  ),
);
