import { matchesIn } from '../../document/matches.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { letteredNouns, numberedNouns } from '../words/numbered-nouns.ts';
import type { Excuse } from './excuse.ts';

const plural = (noun: string): string => (/(?:s|ch)$/.test(noun) ? `${noun}es` : `${noun}s`);
const singular = new Map(numberedNouns.flatMap((noun) => [noun, plural(noun)].map((form) => [form, noun] as const)));
const ofSeveral = String.raw`\d+(?:\.\d+)*[a-z]?(?![\p{L}\d%]|[.,:]\d)`;
const numbered = new RegExp(
  String.raw`(?<noun>${phraseSource([...singular.keys()])})\s+(?<number>${ofSeveral}(?:(?:,|\s(?:and|&|or))\s${ofSeveral})*)`,
  'giu',
);
const capital = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);
const lettered = new RegExp(
  String.raw`(?<noun>${phraseSource([...letteredNouns, ...letteredNouns.map(capital)])})\s+(?<number>[A-Z])(?![\p{L}\d'’])`,
  'gu',
);
/** A letter names one of several things only at the head of a line: others are told of in one sentence. */
const opening = /^\W*(?:\S+\s+){1,3}?[A-Z]\b/;

/** "In v4 the key was longer": a thing has versions, and a page says in its title which version of it is read. */
const version = /(?<![\p{L}\d.])v(?<number>\d+(?:\.\d+)*)(?![\p{L}\d])/giu;

/** "Version 4 gets fixes until 2027" is no word on version 5. */
export const otherNumber: Excuse = {
  id: 'other-number',
  title: 'Each line is about one of several things that are told apart by a number or a letter',
  ofDifference: true,
  reason: (a, b) => {
    const others = numbersOf(b);
    for (const [noun, numbers] of numbersOf(a)) {
      const other = others.get(noun);
      if (other && ![...numbers].some((number) => other.has(number)))
        return `one is about ${noun} ${[...numbers][0]}, the other about ${noun} ${[...other][0]}`;
    }
    return '';
  },
};

/** What the line itself numbers beside the value, else the heading nearest to it: "approved by |level 2|" is what is compared. */
const numbersOf = once(({ sentence, document, start, end }: Claim): ReadonlyMap<string, ReadonlySet<string>> => {
  const { text, row, column, label, section } = sentence;
  const beside = `${text.slice(0, start)} | ${text.slice(end)}`;
  const levels = [[beside, row, column, label].join(' | '), document.sections[section]?.heading ?? '', document.title];
  for (const level of levels) {
    const found = new Map<string, Set<string>>();
    const named = level === levels[0] ? [opening.exec(text)?.[0] ?? '', row, column, label].join(' | ') : level;
    const versions = level === document.title ? [] : matchesIn(level, version);
    for (const { groups } of [...matchesIn(level, numbered), ...matchesIn(named, lettered), ...versions]) {
      const written = groups!['noun']?.toLowerCase() ?? 'version';
      const noun = singular.get(written) ?? written;
      const numbers = groups!['number']!.split(/,?\s(?:and\s|&\s|or\s)?/);
      found.set(noun, new Set([...(found.get(noun) ?? []), ...numbers]));
    }
    if (found.size > 0) return found;
  }
  return none;
});

const none: ReadonlyMap<string, ReadonlySet<string>> = new Map();
