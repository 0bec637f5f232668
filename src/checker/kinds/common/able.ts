import { phraseSource } from '../../text/phrases.ts';
import { ableLeads, ableTails, irregularAbles, irregularUnables, otherAbles } from '../../words/ables.ts';
import { actionVerbs } from '../../words/actions.ts';
import { commonVerbs } from '../../words/verbs.ts';

const verbs = [...new Set([...actionVerbs, ...commonVerbs])];
const ables = verbs
  .flatMap((verb) => ablesOf(verb).map((able) => [able, verb] as const))
  .concat(pairsOf(irregularAbles))
  .filter(([able]) => !otherAbles.has(able));
const unables = ables
  .flatMap(([able, verb]) => [`un${able}`, `non-${able}`, `non${able}`].map((unable) => [unable, verb] as const))
  .concat(pairsOf(irregularUnables));

/** What can be done, each word with its verb: "removable" and "remove". */
export const verbOfAble: ReadonlyMap<string, string> = new Map(ables);
/** And what cannot: "non-removable", "irreversible". */
export const verbOfUnable: ReadonlyMap<string, string> = new Map(unables);

/** "Exchangeable", "modifiable", "negotiable", "stoppable": the words that English derives from a verb for what can be done. */
function ablesOf(verb: string): string[] {
  if (verb.length < 3) return [];
  if (/[cg]e$/.test(verb)) return [`${verb}able`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}iable`];
  const short = verb.endsWith('ate') ? [`${verb.slice(0, -3)}able`] : [];
  if (verb.endsWith('e')) return [...short, `${verb.slice(0, -1)}able`, `${verb}able`];
  const doubled = /(?:^|[^aeiou])[aeiou][bdglmnprt]$/.test(verb) ? [`${verb}${verb.at(-1)}able`] : [];
  return [`${verb}able`, ...doubled];
}

function pairsOf(table: readonly (readonly string[])[]): (readonly [string, string])[] {
  return table.flatMap(([verb, ...words]) => words.map((word) => [word, verb!] as const));
}

const opens = new RegExp(String.raw`(?:^|[,:;(]|${phraseSource(ableLeads)})\s*$`, 'i');
const closes = new RegExp(String.raw`^\s*(?:$|[^\s\p{L}\d]|${phraseSource(ableTails)})`, 'iu');

/** Whether such a word is what a thing is said to be ("the cover is |removable|"), and not which is spoken of ("the |removable| cover"). */
export function saysWhatCanBe(before: string, behind: string): boolean {
  return opens.test(before) && closes.test(behind);
}
