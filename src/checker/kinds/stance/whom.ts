import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import { sieved } from '../../text/sieve.ts';
import { openingScopes, plainScopes, scopeLeads, scopeNouns, wholeScopes } from '../../words/answers.ts';
import { stanceWords } from '../../words/stances.ts';

const noun = String.raw`(?<whom>(?:[${letter}\d'’-]+\s+){0,4}?)`;
const verbs = phraseSource([
  ...stanceWords.may,
  ...stanceWords.must,
  ...stanceWords.does,
  ...['is', 'are', 'has', 'have', 'gets', 'get', 'will', 'pays', 'pay', 'receives', 'receive'],
]);
const noTime = String.raw`(?!\s+${phraseSource(scopeNouns)})`;
const opening = phraseSource(openingScopes) + noTime;
const leads = phraseSource(scopeLeads);
const patterns = [
  String.raw`^\W*${opening}\s+${noun}${verbs}`,
  String.raw`${phraseSource(wholeScopes)}\s+${noun}${verbs}`,
  String.raw`${phraseSource(plainScopes)}\s+${noun.replace('?)', ')')}`,
  String.raw`${leads}\s+(?<whom>(?:[${letter}-]+\s+){1,4}?)only\b`,
  String.raw`\bonly\s(?:[${letter}-]+\s+){1,4}?${leads}\s+${noun.replace('?)', ')')}`,
].map((pattern) => new RegExp(pattern, 'i'));
const saysForWhom = sieved(
  [...openingScopes, ...plainScopes],
  new RegExp(
    [
      String.raw`^\W*${opening}`,
      phraseSource(plainScopes),
      String.raw`${leads}\s(?:[${letter}-]+\s){1,4}only\b`,
      String.raw`\bonly\s(?:[${letter}-]+\s){1,4}${leads}`,
    ].join('|'),
    'i',
  ),
);

/** "|Only members| can borrow tools" and "|everyone| can"; "can |only| be borrowed" does not say for whom. */
export function sayForWhom(clause: string): boolean {
  return saysForWhom.test(clause);
}

/** Those whom a clause names: "members" in "only members can borrow tools", "open to members only"; '' where it names nobody. */
export function whomIn(clause: string): string {
  if (!sayForWhom(clause)) return '';
  for (const pattern of patterns) {
    const whom = pattern.exec(`${clause} `)?.groups?.whom;
    if (whom) return whom;
  }
  return '';
}
