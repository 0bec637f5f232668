import { matchesIn } from '../../../document/matches.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import {
  comingWords,
  directingVerbs,
  fetchingVerbs,
  handledWords,
  turningVerbs,
  vagueOffices,
} from '../../words/destinations.ts';
import { servedNouns } from '../../words/payers.ts';
import { anyoneNouns, relationNouns } from '../../words/roles.ts';
import { nameKnownRoles, rolesBehind } from '../role/names.ts';
import type { NamedCode } from './named.ts';

/**
 * Whom a line tells to turn to by an office, a trade or a house: "ask the |head chef|", "report it to the |safety officer|", "call the |porter|", "contact us, not
 * the |manufacturer|".
 */

const turning = phraseSource(turningVerbs);
const turns = new RegExp(String.raw`${turning}\s+|\b(?:to|with|from)\s+`, 'gi');
const mayTurn = roughSieve([...turningVerbs, ...directingVerbs, ...handledWords, ...comingWords]);
const directed = phraseTest(directingVerbs);
const fetched = phraseTest(fetchingVerbs);
/** "It is answered |by| the bursar." */
const by = /\bby\s+/gi;
const handled = new RegExp(String.raw`${phraseSource(handledWords)}\s+$`, 'i');
/** "|Never| call the porter." */
const denies = /(?:\b(?:not|never|cannot)|n['’]t)\s+(?:be\s+)?(?:\p{L}+\s+(?:\p{L}+\s+){0,3})?$/iu;
/** "Ask the porter |to carry it|" tells what he does. */
const toDo = /^\s+(?:to|that|whether|who)\s+\p{L}/iu;
/** "Complaints about lessons|:| the head coach". */
const coming = new RegExp(String.raw`^[^:]*${phraseSource(comingWords)}[^:]*:\s+`, 'i');
const served: ReadonlySet<string> = new Set([...servedNouns, ...anyoneNouns, ...relationNouns]);
const vague: ReadonlySet<string> = new Set(vagueOffices);
const contrast = /(?:,\s*|\s)(?:and\s+|but\s+)?(?:not|never|rather\s+than|instead\s+of)\s+(?:to\s+|with\s+|by\s+)?/gi;

/** The offices of a stretch to which a line sends its readers; `isDenied` where it tells them not to turn there. */
export function officesIn(stretch: string): NamedCode[] {
  if (!mayTurn.test(stretch)) return [];
  const behind = matchesIn(stretch, turns).flatMap(({ index, 0: words }) => {
    const before = stretch.slice(0, index);
    if (/^from\s/i.test(words) && !fetched.test(before)) return [];
    if (/^(?:to|with)\s/i.test(words) && !directed.test(before)) return [];
    const isDenied = denies.test(before) && !before.includes(',');
    return officeAt(stretch, index + words.length, isDenied);
  });
  const doers = matchesIn(stretch, by).flatMap(({ index, 0: words }) =>
    handled.test(stretch.slice(0, index))
      ? officeAt(stretch, index + words.length, false).map((each) => ({ ...each, isDoer: true }))
      : [],
  );
  const others = matchesIn(stretch, contrast).flatMap(({ index, 0: words }) =>
    officeAt(stretch, index + words.length, true),
  );
  const [label] = coming.exec(stretch) ?? [];
  const named = label === undefined ? [] : officeAt(stretch, label.length, false);
  const labelled = named.filter(({ end }) => !/[\p{L}\d]/u.test(stretch.slice(end)));
  const found = [...behind, ...doers, ...labelled];
  return [...found, ...others].filter(
    (each, at, all) => !all.slice(0, at).some(({ start, end }) => start < each.end && each.start < end),
  );
}

function officeAt(stretch: string, from: number, isDenied: boolean): NamedCode[] {
  const roles = rolesBehind(stretch, from);
  if (!roles || roles.who.length > 1 || !nameKnownRoles(roles) || toDo.test(stretch.slice(roles.end))) return [];
  const [words = []] = roles.who;
  if (words.every((word) => served.has(word) || vague.has(word))) return [];
  if (words.includes('level')) return [];
  const { start, end } = roles;
  const name = words
    .filter((word) => word !== 'team')
    .join(' ')
    .toUpperCase();
  const clause = `${stretch.slice(0, start)} ${stretch.slice(end)}`;
  return [
    { sort: 'team', names: [name], isLeast: false, isLed: true, start, end, clause, ...(isDenied ? { isDenied } : {}) },
  ];
}
