import { letter } from '../../../document/letters.ts';
import type { Sentence } from '../../../document/types.ts';
import { foldPhrase, phraseSource } from '../../text/phrases.ts';
import { sieved } from '../../text/sieve.ts';
import type { Terms } from '../../text/terms.ts';
import type { Stance, State } from '../../types.ts';
import {
  containingWords,
  contents,
  freeOfWords,
  passingTraits,
  traitEndings,
  traitLeads,
  traits,
} from '../../words/traits.ts';
import type { FoundClaim } from '../kind.ts';
import { nameOf, opensOtherwise } from './states.ts';

const word = String.raw`[${letter}\d][${letter}\d'’-]*`;
/** "The watch |is not| waterproof": a thing with an article, and nothing behind what it is like. */
const said = new RegExp(
  String.raw`^\W*(?:(?:the|our|your|all|these|this)\s+)*(?<thing>${word}(?:\s+${word}){0,3}?)\s+(?:(?:is|are)(?:(?<denial>\s+not|n['’]t)|\s+(?:let|sold|delivered|rented))?|comes?|arrives?)\s+(?:(?:fully|always|also|all|completely)\s+)?(?<trait>${word}(?:\s+${word}){0,4}?)\s*(?:[,;:.!(—–]|$)`,
  'i',
);
const content = phraseSource(contents);
const holding = sieved(
  contents,
  new RegExp(
    String.raw`^\W*(?:(?:the|our|your|all|these|this)\s+)*(?:(?<thing>${word}(?:\s+${word}){0,3}?)(?:\s+|:\s*)(?:(?<free>${phraseSource(freeOfWords)})|(?<holds>${phraseSource(containingWords)}))\s+(?<content>${content})|(?<label>${word}(?:\s+${word}){0,3}?)(?:\s+(?:is|are)|:)\s+(?<own>${contents.join('|')})[- ]free)\s*(?:[,;.!(—–]|$)`,
    'i',
  ),
);
const known: ReadonlySet<string> = new Set(traits);
const passing: ReadonlySet<string> = new Set(passingTraits);
const endsSo = new RegExp(`(?:${traitEndings.join('|')})$`);
const leads = new RegExp(`^${phraseSource(traitLeads)}`);
const joins = /\b(?:and|or|not|no)\b/;
const negative = /^(?:un|non-?)(?=[a-z]{4})/;

/** What a line says a thing to be like for good, or not to be: "the hall is wheelchair accessible", "the flats are unfurnished". */
export function traitsIn({ text, role }: Sentence, terms: Terms): FoundClaim[] {
  const held = contentIn(text, terms);
  if (held) return [held];
  const { thing = '', denial, trait: written = '' } = (role === 'cell' ? null : said.exec(text))?.groups ?? {};
  const named = foldPhrase(written).replaceAll('-', ' ');
  const plain = named.replace(negative, '');
  const isDenied = plain !== named && isTrait(plain);
  const trait = isDenied ? plain : named;
  if (thing === '' || opensOtherwise.test(thing) || !isTrait(trait)) return [];
  const modality = (denial === undefined) === isDenied ? 'is-not' : 'does';
  const state: State = { pair: `trait ${trait}`, thing: nameOf(thing, terms), around: [], isCased: false };
  const value: Stance = { kind: 'stance', modality, answers: new Map(), predicate: [], actions: [], state };
  return [{ value, start: 0, end: text.length, text: text.trim(), clause: `${thing} ${trait}` }];
}

/** "The bread |contains nuts|", "is |free from nuts|", "bread: |nut-free|": whether a thing is free of what people avoid. */
function contentIn(text: string, terms: Terms): FoundClaim | undefined {
  const { thing = '', free, holds, content, label, own } = holding.exec(text)?.groups ?? {};
  const named = (thing || label) ?? '';
  const inIt = content ?? own ?? '';
  if (named === '' || inIt === '' || opensOtherwise.test(named)) return undefined;
  const isFree = free !== undefined || own !== undefined;
  const name = `content ${inIt.toLowerCase().replace(/s$/, '')}`;
  if (!isFree && holds === undefined) return undefined;
  const state: State = { pair: name, thing: nameOf(named, terms), around: [], isCased: false };
  const modality = isFree ? 'does' : 'is-not';
  const value: Stance = { kind: 'stance', modality, answers: new Map(), predicate: [], actions: [], state };
  return { value, start: 0, end: text.length, text: text.trim(), clause: `${named} ${inIt}` };
}

function isTrait(words: string): boolean {
  return known.has(words) || leads.test(words) || (endsSo.test(words) && !passing.has(words) && !joins.test(words));
}
