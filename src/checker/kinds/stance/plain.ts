import { stemmer } from 'stemmer';
import { letter } from '../../../document/letters.ts';
import { oncePerText } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import { wordsOf } from '../../text/terms.ts';
import { actionVerbs, actors, adverbs, nounLeads, ruleNouns, standingParticiples } from '../../words/actions.ts';
import { plainForms } from '../../words/irregular-forms.ts';
import { attributeWords } from '../../words/stances.ts';
import { commonVerbs } from '../../words/verbs.ts';
import { inCommonNames } from '../common/action.ts';

const stems = new Set([...actionVerbs, ...commonVerbs].map(stemmer));
const plainVerbs: ReadonlySet<string> = new Set(commonVerbs.flatMap((verb) => [verb, `${verb}s`]));
const leads = new Set(nounLeads);
const adverb = new Set(adverbs);
const between = String.raw`(?:\s+${phraseSource(adverbs)})*\s+`;
const word = `(?<verb>[${letter}-]+)`;
/** "Customers also keep their points". */
const active = new RegExp(phraseSource(actors) + between + word, 'i');
/** "Cash is always accepted". */
const passive = new RegExp(String.raw`\b(?:is|are|will be|gets|get)${between}${word}`, 'i');
/** "There is a late |fee|", "there's a |dress code| in the bar": a rule that there is. */
const existence = new RegExp(
  String.raw`^\W*there(?:\s+is|['’]s)\s+(?:also\s+|always\s+|now\s+)?an?\s+(?<thing>(?:[${letter}-]+\s+){0,3}?${phraseSource(ruleNouns)}(?=\s+(?:for|on|of|in|at|to|if|when|with)\b|\W*$).*)$`,
  'i',
);
/** "The talk will be recorded": whatever it is that will happen, it does. */
const coming = new RegExp(
  String.raw`\b(?:will|['’]ll)\s+(?:also\s+|still\s+|always\s+)?(?:be\s+)?(?<verb>[${letter}]+)`,
  'i',
);
/** "Boats |that| you hire", "$5 |for each boat| you hire". */
const opensRelative = new RegExp(
  String.raw`(?:${phraseSource(attributeWords)}|\bfor\s+(?:each|every|any)(?:\s+[${letter}-]+){1,2})\s+$`,
  'i',
);
const participle = /(?:ed|en|id|ost|ept|old|ent|ut|own|ought)$/;
/** "No lien is |placed| on the house": any regular participle says that something is done, */
const done = /[a-z]{2,}ed$/i;
const unmarked: ReadonlySet<string> = new Set([
  'let',
  'put',
  'set',
  'cut',
  'shed',
  'spread',
  'split',
  'hit',
  'laid',
  'lit',
  'left',
  'lost',
]);
/** but for those that tell how a thing stands. */
const idle = new Set(standingParticiples);
const auxiliary = /^(?:is|are|was|were|will|can|may|must|has|have|be|do|does)$/;

/**
 * The action and what stands behind it in a clause that says with no word of stance that something is done: "refunded" in "the fee is
 * refunded", "repairs rugs" in "the workshop repairs rugs"; '' for a clause that speaks of no action.
 */
export function plainAction(clause: string): string {
  if (clause.trimEnd().endsWith(':')) return '';
  const text = inCommonNames(clause);
  const thereIs = existence.exec(text)?.groups?.['thing'];
  if (thereIs !== undefined) return thereIs;
  const tests: readonly [RegExp, (verb: string) => boolean][] = [
    [active, (verb) => isAction(verb) && !verb.endsWith('ed')],
    [passive, (verb) => (isAction(verb) && participle.test(verb)) || (isDone(verb) && !idle.has(verb.toLowerCase()))],
    [coming, () => true],
  ];
  for (const [pattern, accepts] of tests) {
    const match = pattern.exec(text);
    const verb = match?.groups?.verb ?? '';
    if (match && accepts(verb) && !opensRelative.test(text.slice(0, match.index)))
      return text.slice(match.index + match[0].length - verb.length);
  }
  return finiteVerb(text);
}

/** "The workshop |repairs rugs|", "lessons |expire|": a verb that agrees with the noun before it. */
function finiteVerb(text: string): string {
  const words = wordsOf(text);
  const position = words.findIndex(({ word: verb }, index) => {
    const before = words.findLast(({ word }, at) => at < index && !adverb.has(word))?.word ?? '';
    const next = words[index + 1]?.word ?? '';
    if (before === '' || leads.has(before) || !(isPlural(before) || isPlural(verb)) || !isAction(verb)) return false;
    if (isPlural(verb) && isAction(next) && !isPlural(next) && !participle.test(next)) return false;
    if (auxiliary.test(next) || opensRelative.test(text.slice(0, words[index]!.start))) return false;
    return isPlural(before)
      ? stemmer(verb) === stemmer(`${verb}s`) && !verb.endsWith('s') && !participle.test(verb)
      : next !== '';
  });
  return position < 0 ? '' : text.slice(words[position]!.start);
}

function isPlural(noun: string): boolean {
  return noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun);
}

/** "Tied", "let", "worn": any participle, but for the few that are the plain form of a verb as well. */
function isDone(verb: string): boolean {
  const written = verb.toLowerCase();
  return done.test(written) || unmarked.has(written) || plainForms.has(written);
}

/** "Savings" and "bookings" are things, and so are "withdrawals" and "payments". */
const noun = /(?:ing|[a-z]{3}al|ment|tion)s?$/;

const isAction = oncePerText((written) => {
  const verb = written.toLowerCase();
  if (noun.test(verb) && !plainVerbs.has(verb)) return false;
  return stems.has(stemmer(plainForms.get(verb) ?? verb));
});
