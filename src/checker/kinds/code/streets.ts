import { matchesIn } from '../../../document/matches.ts';
import { streetNouns } from '../../words/destinations.ts';
import type { NamedCode } from './named.ts';

const nouns = streetNouns.map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1)).join('|');
const mayName = new RegExp(String.raw`\s(?:${nouns})(?![\p{L}\d])`, 'u');
const street = new RegExp(
  String.raw`(?<=\b(?:in|on|at)\s+(?:the\s+)?)(?!\d)(?:\p{Lu}[\p{L}'’-]+\s+){1,2}(?:${nouns})(?![\p{L}\d])`,
  'gu',
);

/** The street in which a thing is told to be, where it has no number: "the depot in |Canal Street|". */
export function streetsIn(stretch: string): NamedCode[] {
  if (!mayName.test(stretch)) return [];
  return matchesIn(stretch, street).map(({ index, 0: name }) => ({
    sort: 'street',
    names: [name.replaceAll(/\s+/g, ' ').toUpperCase()],
    isLeast: false,
    isLed: true,
    start: index,
    end: index + name.length,
    clause: `${stretch.slice(0, index)} ${stretch.slice(index + name.length)}`,
  }));
}
