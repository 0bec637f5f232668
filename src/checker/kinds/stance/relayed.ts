import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import { sieved } from '../../text/sieve.ts';
import { notingLeads, relayingVerbs, relayLeads, toldLeads, toldPronouns } from '../../words/addressees.ts';
import { presentVerbs } from '../../words/stances.ts';

const who = String.raw`(?:${phraseSource(toldPronouns)}|${phraseSource(toldLeads)}\s+[${letter}’'-]+|(?!us\b)[${letter}-]{3,}s(?<!ss))`;
const lead = String.raw`^\W*(?:${phraseSource(relayLeads)}\s+)*${phraseSource(relayingVerbs)}\s+${who}(?:\s+know)?`;
/** "Tell the guest |the pool is| shut" passes something on; "tell the guest |the price|" tells what to name. */
const finite = phraseSource(['has', 'have', ...presentVerbs]);
const relayed = sieved(
  relayingVerbs,
  new RegExp(
    String.raw`${lead}\s+(?:(?<not>not\s+to)|(?<to>to)|that\s+(?:they\s+(?=\S))?|(?=they\b|there\b|it\b|we\b|no\b|the\s+(?:[${letter}’'-]+\s+){1,4}?${finite}))(?=\s*[${letter}])`,
    'iu',
  ),
);

/** "|Please note that| the pool is shut": nothing that the reader is to do. */
const notes = sieved(
  ['note', 'mind', 'remember', 'aware', 'know', 'knowing'],
  new RegExp(String.raw`^\W*${phraseSource(notingLeads)}\s+(?=[${letter}])`, 'iu'),
);

/**
 * "Remind visitors not to feed the goats" as "must not feed the goats": what is passed on, without those who are told. The text keeps its
 * length.
 */
export function asRelayed(text: string): string {
  const [noted] = notes.exec(text) ?? [];
  if (noted !== undefined) return ' '.repeat(noted.length) + text.slice(noted.length);
  const match = relayed.exec(text);
  if (!match) return text;
  const { not, to } = match.groups!;
  const said = not === undefined ? (to === undefined ? '' : 'must ') : 'must not ';
  return said.trimEnd().padStart(match[0].length).slice(-match[0].length) + text.slice(match[0].length);
}
