import { matchesIn } from '../../../document/matches.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import {
  bareTeams,
  directingVerbs,
  handledWords,
  spotHeads,
  streetNouns,
  teamHeads,
  turningVerbs,
  whereHeads,
} from '../../words/destinations.ts';
import { personNouns } from '../../words/roles.ts';
import type { NamedCode } from './named.ts';

const office = String.raw`(?<office>(?:[\p{L}-]+\s+){0,4}(?:${personNouns.join('|')}))`;
const title = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Miss|Sir|Dame)\.?\s+)`;
const surname = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}`;
const name = String.raw`(?<name>${title}${surname}(?:\s+${surname})?|${surname}(?:\s+\p{Lu}\.)?(?:\s+(?:van|von|de|der|den|da|di|la|le|al|el|bin))*\s+${surname}(?:\s+${surname})?)`;
const article = String.raw`(?:(?:[Oo]ur|[Tt]he|[Yy]our|[Ii]ts|[Tt]heir)\s+)?`;
/** "Our privacy officer|, Karin Holt|", "privacy officer |(Karin Holt)|", "the privacy officer |is Karin Holt|", "privacy officer for the north|: Karin Holt|". */
const behind = new RegExp(
  String.raw`${article}(?<![\p{L}-])${office}(?<what>\s+(?:for|of)\s+[^,:()]{2,40}|\s*\([^()]{2,40}\))?(?:\s*[,:–—(]\s*|\s+is\s+|\s+)${name}(?![\p{L}-])`,
  'gu',
);
/** "|Karin Holt|, our privacy officer", "|Karin Holt| is the privacy officer". */
const before = new RegExp(
  String.raw`${name}(?:\s*,\s*|\s+is\s+|\s*\()(?:(?:our|the|your|its|their|as)\s+)?${office}(?![\p{L}-])`,
  'gu',
);
const mayName = roughSieve(personNouns);
const twoCapitals = /\p{Lu}[\p{L}’'.-]*\s+(?:\p{L}+\s+){0,2}\p{Lu}\p{Ll}/u;
/** Before a name: "|ask| Mrs Reed", "passed |to| Tomas Lind", "press contact|:| Mona Reyes". */
const leads = new RegExp(String.raw`(?:${phraseSource(turningVerbs)}|\b(?:to|with|by)|:)\s+`, 'gi');
const nameHere = new RegExp(String.raw`${name}(?![\p{L}-])`, 'uy');
const directed = phraseTest([...directingVerbs, ...handledWords]);
const handled = new RegExp(String.raw`${phraseSource(handledWords)}\s+$`, 'i');
const asks = phraseTest(whereHeads);
const startsWithTitle = new RegExp(`^${title}`, 'u');
/** "See |What Happens| if you stop": the title of a page. */
const asksWhat = /^(?:What|How|Why|When|Where|Which|Who)\s/u;
const noNames = phraseTest([...teamHeads, ...bareTeams, ...spotHeads, ...streetNouns, ...personNouns]);

/** Persons by name: who holds an office, "our privacy officer, |Karin Holt|", and who is turned to, "ask |Mrs Reed|". */
export function personsIn(stretch: string, isAsked: boolean): NamedCode[] {
  if (!twoCapitals.test(stretch)) return [];
  const ofOffice = mayName.test(stretch) ? officersIn(stretch) : [];
  if (ofOffice.length > 0) return ofOffice;
  return [...(isAsked ? [0] : []), ...leadsIn(stretch)].flatMap((from) => {
    nameHere.lastIndex = from;
    const found = nameHere.exec(stretch);
    const isName =
      found !== null && !asksWhat.test(found[0]) && (startsWithTitle.test(found[0]) || !noNames.test(found[0]));
    return isName && (from > 0 || found[0] === stretch.trim()) ? readNames(stretch, [found]) : [];
  });
}

/** Where a name may begin to which the words before it lead. */
function leadsIn(stretch: string): number[] {
  return matchesIn(stretch, leads).flatMap(({ index, 0: words }) => {
    const before = stretch.slice(0, index);
    const isLed = words.startsWith(':')
      ? asks.test(before)
      : /^by\s/i.test(words)
        ? handled.test(before)
        : !/^(?:to|with)\s/i.test(words) || directed.test(before);
    return isLed ? [index + words.length] : [];
  });
}

function officersIn(stretch: string): NamedCode[] {
  const found = matchesIn(stretch, behind);
  return readNames(stretch, found.length > 0 ? found : matchesIn(stretch, before));
}

function readNames(stretch: string, found: readonly RegExpExecArray[]): NamedCode[] {
  return found.map(({ index, 0: text, groups }) => {
    const written = groups!['name']!;
    const start = index + text.lastIndexOf(written);
    const end = start + written.length;
    const plain = written.replace(startsWithTitle, '');
    return {
      sort: 'person',
      names: [plain.toUpperCase()],
      isLeast: false,
      isLed: true,
      start,
      end,
      clause: `${stretch.slice(0, start)} ${stretch.slice(end)}`,
    };
  });
}
