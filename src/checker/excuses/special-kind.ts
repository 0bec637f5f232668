import { matchesIn } from '../../document/matches.ts';
import { questionsOf } from '../extract/leads.ts';
import { isAge } from '../kinds/common/age.ts';
import { once } from '../once.ts';
import { foldPhrase, phrasePattern } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { hoursMatters, specialKinds } from '../words/special-kinds.ts';
import type { Excuse } from './excuse.ts';

const allClasses = [...specialKinds, ...hoursMatters];
const anyKind = phrasePattern(allClasses.flat(), 'gi');
const clauseBreak = /[,;:()—–|]|\b(?:but|while|whereas)\b/gi;
const clauseEnd = new RegExp(clauseBreak.source, 'i');
const classOf = new Map(allClasses.flatMap((words, index) => words.map((word) => [word, index] as const)));

/** "Children can borrow five books" leaves it open how many all others can; "express parcels take a day" says nothing of other parcels. */
export const specialKind: Excuse = {
  id: 'special-kind',
  title: 'One line is about a special kind of what the other one speaks of',
  ofDifference: true,
  reason: (a, b, { frequency, terms }) => {
    if ((!('unit' in a.value) && a.kind !== 'hours') || isAge(a) || isAge(b)) return '';
    const word = alone(a, b) || alone(b, a);
    const isRare = terms.in(word).some((term) => frequency.weight(term) >= rare);
    return isRare ? `only one of them is about "${word}"` : '';
  },
};

/** Weight of a word from which it stands on few pages: where most pages speak of students, they are no special group. */
const rare = 0.35;

/** A special kind that the clause of a claim names, where nothing at the other claim does; '' for none. */
function alone(claim: Claim, other: Claim): string {
  const named = ownKinds(claim);
  if (named.size === 0) return '';
  const others = allKinds(other);
  for (const [kind, word] of named)
    if (!others.has(kind) && (kind < specialKinds.length || claim.kind === 'hours')) return word;
  return '';
}

const ownKinds = once(({ kind, sentence: { text, label, row, column }, start, end }: Claim) => {
  const breaks = matchesIn(text.slice(0, start), clauseBreak);
  // "Quiet hour: 9:30 to 10:30": what stands before a colon is said of what stands behind it.
  const last = breaks.findLast(([mark]) => mark !== ':');
  const from = last && opensCase.test(text.slice(0, last.index)) ? undefined : last;
  const to = text.slice(end).search(clauseEnd);
  const clause = text.slice(from ? from.index + from[0].length : 0, to < 0 ? text.length : end + to);
  return kindsIn([kind === 'hours' ? clause.replace(shutOn, ' ') : clause, label, row, column]);
});

/** "|On market days|, the gate opens at 6": what opens the sentence is said of all of it. */
const opensCase = /^\W*(?:on|in|during|over|at)\s[^,;:.]*$/i;

/** "9 to 5, |closed on bank holidays|" tells the hours of all other days. */
const shutOn = /\b(?:closed|shut|except|excluding|but\s+not|not)\s+(?:for|on|at|over|during)\s.*$/is;

const allKinds = once(({ sentence, document }: Claim) => {
  const { text, label, row, column, parents, section, index } = sentence;
  const heads = [document.title, document.path, document.sections[section]?.trail.join(' | ') ?? ''];
  return kindsIn([text, label, row, column, ...parents, questionsOf(document)[index] ?? '', ...heads]);
});

/** Kinds by their class, with the word for each. */
function kindsIn(texts: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [match] of texts.flatMap((text) => matchesIn(text.replaceAll('_', ' '), anyKind))) {
    const word = foldPhrase(match);
    found.set(classOf.get(word)!, word);
  }
  return found;
}
