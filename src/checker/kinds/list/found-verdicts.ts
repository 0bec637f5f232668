import { phraseSource } from '../../text/phrases.ts';
import { roughSieve, sieved } from '../../text/sieve.ts';
import { admissions, chargedVerbs, dismissals, takerAdverbs } from '../../words/memberships.ts';
import { admittingVerbs } from '../../words/use-verbs.ts';
import { type HeadVerdict, verdictOf } from './heads.ts';

/** Where the words stand that rule a thing in or out. */
export interface FoundVerdict {
  verb: RegExpExecArray | null;
  extent: Exclude<HeadVerdict, ''>;
}

const adverbs = String.raw`(?:\s+${phraseSource(takerAdverbs)})*`;
const isVerb = String.raw`\s+(?:is|are|will be)${adverbs}\s+`;
const admitted = new RegExp(
  String.raw`(?:${isVerb}${phraseSource(admissions)}|\s+${phraseSource(admittingVerbs)})`,
  'i',
);
const dismissed = new RegExp(
  String.raw`${isVerb}${phraseSource(dismissals)}|\s+(?:isn['’]t|aren['’]t)${adverbs}\s+${phraseSource(admissions)}`,
  'i',
);
/** "Linen |costs extra|". */
const charged = sieved(chargedVerbs, new RegExp(String.raw`\s+(?:(?:is|are)\s+)?${phraseSource(chargedVerbs)}`, 'i'));
const listNouns = ['list', 'blacklist', 'blocklist', 'checklist', 'whitelist'];
const mayTell = roughSieve([...admissions, ...admittingVerbs, ...dismissals, ...chargedVerbs, ...listNouns]);
/** "Chainsaws are |not| on |the list of banned tools|". */
const onList = /\s+(?:is|are)(?<denial>\s+not|n['’]t)?\s+(?:on|in|among|part\s+of|one\s+of)\s+(?<head>[^.;:,!?]+)/iu;

/** The verdict of a text by its own words, by the list on which it puts a thing too; undefined where it rules nothing in or out. */
export function statedVerdict(text: string): (FoundVerdict & { verb: RegExpExecArray }) | undefined {
  if (!mayTell.test(text)) return undefined;
  const { verb, extent } = onListIn(text) ?? verdictIn(text);
  return verb ? { verb, extent } : undefined;
}

function onListIn(text: string): FoundVerdict | undefined {
  const verb = onList.exec(text);
  const { head = '', denial } = verb?.groups ?? {};
  const verdict = verdictOf(head);
  if (verdict === '') return undefined;
  return { verb, extent: (verdict === 'denied') === (denial === undefined) ? 'denied' : 'open' };
}

/** "Cheques |are fine|", "linen |costs extra|"; no verb where nothing is ruled in or out. */
export function verdictIn(text: string): FoundVerdict {
  const verb = dismissed.exec(text) ?? charged.exec(text);
  return verb ? { verb, extent: 'denied' } : { verb: admitted.exec(text), extent: 'open' };
}
