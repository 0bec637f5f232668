import type { Document, Sentence } from '../../../document/types.ts';
import { foldPhrase, keysOfPhrases, phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { menuHeads } from '../../words/code-places.ts';
import { casesHeads, codeNouns, otherHeads, rankedSorts, shortCodes } from '../../words/codes.ts';
import { itemsAmong, separator } from '../list/items.ts';

/** A thing that stands in the row or behind the label of a code: "chargebacks" in "tier 2: chargebacks, fraud". */
export interface ListedThing {
  sort: string;
  /** As written: "2", "P2". */
  name: string;
  thing: string;
  start: number;
  end: number;
}

const sortOf = keysOfPhrases(Object.fromEntries(rankedSorts.map((sort) => [sort, codeNouns[sort]!])));
const noun = phraseSource([...sortOf.keys()]);
const id = String.raw`(?:[A-Z]{0,3}-?\d{1,3}|[A-Z])`;
const whole = new RegExp(String.raw`^(?:(?<noun>${noun})\s+)?(?<name>${id})$`, 'iu');
const label = new RegExp(String.raw`^(?:(?<noun>${noun})\s+)(?<name>${id})(?:\s*:|\s+[–—-])\s+`, 'iu');
const holdsCases = phraseTest(casesHeads);
const holdsMenu = phraseTest(menuHeads);
const holdsOthers = phraseTest(otherHeads);
const aside = /\s*\([^()]*\)/g;
const fewestListed = 2;
const mostListed = 12;

/** The things of a cell or a labelled line for which a code stands: "| P2 | |wrong house|, |medicine missing| |", "Tier 2: |fraud|, |claims|". */
export function listedThings(sentence: Sentence, document: Document): ListedThing[] {
  const { role, text } = sentence;
  if (role !== 'cell') {
    const match = label.exec(text);
    const sort = sortOf.get(foldPhrase(match?.groups?.['noun'] ?? ''));
    return match && sort ? thingsOf(text, match[0].length, sort, match.groups!['name']!, fewestListed) : [];
  }
  const { row, column, columnIndex } = sentence;
  const head = columnIndex > 0 && row !== '' ? whole.exec(row)?.groups : undefined;
  if (!head) return [];
  const sort = sortOf.get(foldPhrase(head['noun'] ?? firstHead(sentence, document)));
  const isOfMenu = sort === 'option' && holdsMenu.test(column);
  if (holdsOthers.test(column) && !isOfMenu) return [];
  const isPlain = isOfMenu || holdsCases.test(column);
  return sort ? thingsOf(text, 0, sort, head['name']!, isPlain ? 1 : fewestListed) : [];
}

/** The head of the first column of the table in which a cell stands. */
function firstHead({ index, group, row }: Sentence, { sentences }: Document): string {
  for (let at = index - 1; sentences[at]?.group === group && sentences[at]?.row === row; at -= 1)
    if (sentences[at]!.columnIndex === 0) return sentences[at]!.column.trim();
  return '';
}

function thingsOf(text: string, from: number, sort: string, name: string, fewest: number): ListedThing[] {
  const listed = text.slice(from).replaceAll(aside, '');
  const things = itemsAmong(listed);
  const pieces = listed.split(separator).length;
  if (things.length < fewest || things.length > mostListed || things.length < pieces || /\d/.test(listed)) return [];
  return things.map((thing) => {
    const at = text.indexOf(thing, from);
    return { sort, name, thing, start: at < 0 ? from : at, end: at < 0 ? text.length : at + thing.length };
  });
}

/** "2" for "P2", where that is a priority. */
export function plainLevel(name: string, sort: string): string {
  const [, lead = '', level = ''] = /^([A-Z]+)(\d)$/.exec(name) ?? [];
  return shortCodes[lead] === sort ? level : name.replaceAll(/[-–]/g, '');
}
