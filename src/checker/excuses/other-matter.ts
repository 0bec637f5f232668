import { stemmer } from 'stemmer';
import { matchesIn } from '../../document/matches.ts';
import type { Learnt } from '../learn/index.ts';
import { allTerms, surroundingsOf } from '../match/surroundings.ts';
import { once } from '../once.ts';
import { wordsOf } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import { bodyNouns, personNouns } from '../words/roles.ts';
import type { Excuse } from './excuse.ts';

/** Weight from which a word of a head tells pages apart: "internal" and "procedure" stand over most. */
const telling = 0.35;

/**
 * "Team leader: up to $150" on a page on redress and "team leader: $90" on one on late fees: what both lines name is who decides, and what is decided
 * stands above them, in words that the pages do not share.
 */
export const otherMatter: Excuse = {
  id: 'other-matter',
  title: 'Both lines name who decides, and their heads say that each is about another matter',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.kind !== 'money' && a.kind !== 'percent') return '';
    if (a.page === b.page) return '';
    const people = new Set([...peopleNamed(learnt)(a), ...peopleNamed(learnt)(b)]);
    const [left, right] = [surroundingsOf(a, learnt.frequency), surroundingsOf(b, learnt.frequency)];
    const common = [...left.near].filter((term) => right.near.has(term));
    const named = new Set([...roleIn(a, people, learnt), ...roleIn(b, people, learnt)]);
    if (common.length === 0 || !common.every((term) => people.has(term) || named.has(term))) return '';
    if (sharesHead(a, b, people, learnt) || sharesHead(b, a, people, learnt)) return '';
    return `both name "${common.join(' ')}", and the heads of the two lines have nothing in common`;
  },
};

/** Whether a telling word of the heads of one line stands on the other line or above it. */
function sharesHead({ fields }: Claim, other: Claim, people: ReadonlySet<string>, learnt: Learnt): boolean {
  const known = allTerms(other);
  return [...fields.heading, ...fields.title].some(
    (term) => known.has(term) && !people.has(term) && learnt.frequency.weight(term) >= telling,
  );
}

/** Terms of a label, a case or a clause that is the name of a role: "fraud desk lead", and not "towels are hired at the desk". */
function roleIn(
  { fields: { label, case: head, clause }, sentence: { text } }: Claim,
  people: ReadonlySet<string>,
  { terms }: Learnt,
): string[] {
  const isPlace = matchesIn(text, atPlace).some(([, place]) => people.has(terms.of(place!)));
  return [label, head, isPlace ? [] : clause].flatMap((terms) => (people.has(terms.at(-1) ?? '') ? terms : []));
}

const atPlace = /\b(?:at|in|from)\s+(?:the\s+|our\s+|your\s+)?(\p{L}+)/giu;

/** Terms of those who decide; "dispatch" is a team as well, but in these terms the same as a delivery. */
const peopleIn = once(({ terms }: Learnt): ReadonlySet<string> => {
  const words = [...peopleNouns].filter((word) => terms.of(word) === stemmer(word));
  return new Set(words.map((word) => terms.of(word)));
});

/** Those of them whom a line or what stands above it names: one who approves has the term of an approval, and not its word. */
const peopleNamed = once((learnt: Learnt) =>
  once(({ sentence: { text, row, column, label, parents, section }, document }: Claim): ReadonlySet<string> => {
    const heads = [document.title, ...(document.sections[section]?.trail ?? [])];
    const words = wordsOf([text, row, column, label, ...parents, ...heads].join(' | ')).map(({ word }) => word);
    const people = words.filter((word) => peopleNouns.has(word) || peopleNouns.has(word.replace(/s$/, '')));
    return new Set(people.map((word) => learnt.terms.of(word)).filter((term) => peopleIn(learnt).has(term)));
  }),
);

const peopleNouns: ReadonlySet<string> = new Set([...personNouns, ...bodyNouns]);
