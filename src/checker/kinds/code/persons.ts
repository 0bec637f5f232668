import { matchesIn } from '../../../document/matches.ts';
import { roughPattern } from '../../text/phrases.ts';
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
const mayName = roughPattern(personNouns);
const twoCapitals = /\p{Lu}[\p{L}’'.-]*\s+(?:\p{L}+\s+){0,2}\p{Lu}\p{Ll}/u;

/** Who holds an office by name: "our privacy officer, |Karin Holt|". */
export function personsIn(stretch: string): NamedCode[] {
  if (!twoCapitals.test(stretch) || !mayName.test(stretch)) return [];
  const found = matchesIn(stretch, behind);
  return (found.length > 0 ? found : matchesIn(stretch, before)).map(({ index, 0: text, groups }) => {
    const written = groups!['name']!;
    const start = index + text.lastIndexOf(written);
    const end = start + written.length;
    const plain = written.replace(new RegExp(`^${title}`, 'u'), '');
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
