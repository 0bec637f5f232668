import { countAmong } from '../../text/count-among.ts';
import { Terms, wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';

const terms = new Terms();

/** "A towel" and "a towel |rail|", "- A passport photo" and "a passport": why a name of one or two words is not the same thing; '' where it may be. Symmetric. */
export function lackOfName(a: Claim, b: Claim): string {
  if (isLonger(a, b) || isLonger(b, a)) return 'what the one names is a part of the name of another thing';
  if (namesMore(a, b) || namesMore(b, a)) return 'the other line does not name the whole thing';
  return '';
}

/** The one word that both clauses have opens the name of another thing in the one. */
function isLonger(a: Claim, b: Claim): boolean {
  const others = new Set(b.fields.clause);
  const shared = [...new Set(a.fields.clause)].filter((term) => others.has(term));
  return shared.length === 1 && opensName(a, shared[0]!) && !opensName(b, shared[0]!);
}

/** Whether a word that tells something stands directly behind a word. */
function opensName({ written }: Claim, term: string): boolean {
  const words = wordsOf(written);
  return words.some(({ word, end }, index) => {
    const next = words[index + 1];
    return terms.of(word) === term && next !== undefined && next.start === end + 1 && terms.of(next.word) !== '';
  });
}

function namesMore({ value }: Claim, { fields }: Claim): boolean {
  if (value.kind !== 'stance' || !value.isNamed) return false;
  const name = new Set(value.subject);
  return countAmong(name, new Set([...fields.clause, ...fields.label])) < name.size;
}
