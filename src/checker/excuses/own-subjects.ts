import { matchesIn } from '../../document/matches.ts';
import { withoutEnding } from '../../document/page-path.ts';
import type { Document } from '../../document/types.ts';
import { questionsOf } from '../extract/leads.ts';
import { isTyped } from '../kinds/common/typed.ts';
import type { Learnt } from '../learn/index.ts';
import { allTerms } from '../match/surroundings.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import { chargingWords } from '../words/charging.ts';
import { reachingWords } from '../words/contact-words.ts';
import { decidingWords, decisionHeads, decisionNouns } from '../words/deciders.ts';
import { pageKinds, pageReaders } from '../words/page-kinds.ts';
import type { Excuse } from './excuse.ts';

/**
 * "A restocking fee of 15 % is kept on |returned furniture|" on the page on furniture, "Restocking fee on |returned electronics|: 10 %" on that on
 * electronics: each line names what its own title or heading is about, and nothing at the other line does.
 */
export const ownSubjects: Excuse = {
  id: 'own-subjects',
  title: 'Each of the two lines is about a thing that its own heading names and the other does not',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.page === b.page) return '';
    if (titlesItsPage(a) && titlesItsPage(b)) return 'each page is called after its own value';
    if (saysAll(a, b, learnt) || saysAll(b, a, learnt)) return '';
    const [left, right] = [ownSubject(a, b, learnt), ownSubject(b, a, learnt)];
    return left && right ? `each line is about what its heading names: "${left}" and "${right}"` : '';
  },
};

/** "Under our agreement with the |Fell Press|" on the page "Fell Press agreement". */
function titlesItsPage({ written, value, document }: Claim): boolean {
  return !isTyped(value) && written.length > 0 && document.title.includes(written);
}

/** Whether a line says all that the other one asserts, whatever stands above the two; a number may be one of many that are told alike. */
function saysAll({ fields: { clause } }: Claim, other: Claim, { terms }: Learnt): boolean {
  if (isTyped(other.value)) return false;
  const idle = idleIn(terms);
  const said = other.fields.clause.filter((term) => !idle.has(term));
  return said.length >= fewestTerms && said.every((term) => clause.includes(term));
}

const fewestTerms = 3;

/** The first term that a line shares with the headings above it and that the other line and its headings do not have; undefined for none. */
function ownSubject(claim: Claim, other: Claim, { terms }: Learnt): string | undefined {
  const known = allTerms(other);
  const idle = idleOf(claim, terms);
  const headed = headedIn(terms)(claim).find((term) => !known.has(term) && !idle.has(term));
  if (headed) return headed;
  const named = namedAround(terms)(other);
  return titledIn(terms)(claim).find((term) => !named.has(term) && !idle.has(term));
}

/** What a heading may say above any claim of the kind. */
function idleOf({ kind, value }: Claim, terms: Learnt['terms']): ReadonlySet<string> {
  if (kind === 'hours') return reachingIn(terms);
  if (kind === 'role') return decidingIn(terms);
  return isTyped(value) ? readersIn(terms) : idleIn(terms);
}

/** A word with a capital that opens no sentence. */
const capitalised = /(?<=[\p{L}\d,;’']\s)\p{Lu}[\p{L}\d]+/gu;

/** Terms of a title that stand in its path as well and in the line, names among them: "Fell" of `passes/fell.md`, "Fell pass", in "40 % off in most Fell shops". */
const titledIn = once((terms: Learnt['terms']) =>
  once(({ sentence, document }: Claim): string[] => {
    const path = new Set(terms.in(wordsOfPath(document)));
    const line = new Set(terms.in(matchesIn(sentence.text, capitalised).join(' ')));
    return terms.in(document.title).filter((term) => path.has(term) && line.has(term));
  }),
);

function wordsOfPath({ path }: Document): string {
  return withoutEnding(path).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

/** All terms of a line, its headings, title and path, names among them. */
const namedAround = once((terms: Learnt['terms']) =>
  once(({ sentence, document }: Claim): ReadonlySet<string> => {
    const { text, row, column, parents, section } = sentence;
    const trail = document.sections[section]?.trail ?? [];
    const around = [text, row, column, ...parents, ...trail, document.title, wordsOfPath(document)];
    return new Set(terms.in(around.join(' | ')));
  }),
);

/** Terms of the headings above a claim that stand beside its value, or in the question that it answers. */
const headedIn = once((terms: Learnt['terms']) =>
  once(({ fields: { title, heading, clause, label }, sentence, document }: Claim): string[] => {
    const question = questionsOf(document)[sentence.index] ?? '';
    const line = new Set([...clause, ...label, ...terms.in(question)]);
    return [...title, ...heading].filter((term) => line.has(term));
  }),
);

/** "Answers for |agents|" says for whom a page is, and not what it is about. */
const readersIn = once(
  (terms: Learnt['terms']): ReadonlySet<string> => new Set(terms.in([...pageKinds, ...pageReaders].join(' '))),
);

/** "|Opening hours|" and "When can you |reach| us?". */
const reachingIn = once(
  (terms: Learnt['terms']): ReadonlySet<string> => new Set([...readersIn(terms), ...terms.in(reachingWords.join(' '))]),
);

/** "Do I |pay| a fee?" says that it is about a price, and not for what. */
const idleIn = once(
  (terms: Learnt['terms']): ReadonlySet<string> => new Set([...readersIn(terms), ...terms.in(chargingWords.join(' '))]),
);

/** "Who |signs| what" says that it is about who decides, and not on what. */
const decidingIn = once(
  (terms: Learnt['terms']): ReadonlySet<string> =>
    new Set([...idleIn(terms), ...terms.in([...decidingWords, ...decisionHeads, ...decisionNouns].join(' '))]),
);
