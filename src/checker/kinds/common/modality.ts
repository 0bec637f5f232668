import { letter } from '../../../document/letters.ts';
import { matchesIn } from '../../../document/matches.ts';
import { SMALL_NUMBERS } from '../../../facts/words/numbers.ts';
import { oncePerClause } from '../../once.ts';
import { foldPhrase, phrasePattern, phraseSource } from '../../text/phrases.ts';
import type { Modality } from '../../types.ts';
import {
  askedStates,
  attributeVerbs,
  attributeWords,
  boundLeads,
  closingStances,
  comparingWords,
  contentWords,
  denialsOfShut,
  deniedStates,
  endlessLeads,
  mereAdverbs,
  shutStates,
  stanceWords,
  stateLeads,
  tellingStances,
  tellingWhich,
} from '../../words/stances.ts';
import { saysWhatCanBe, verbOfAble, verbOfUnable } from './able.ts';

const phrases: { modality: Modality; word: string }[] = [
  ...Object.entries(stanceWords).flatMap(([modality, words]) =>
    words.flatMap(withVerbs).map((word) => ({ modality: modality as Modality, word })),
  ),
  ...deniedStates.flatMap((denial) =>
    askedStates.map((state) => ({ modality: 'need-not' as const, word: `${denial} ${state}` })),
  ),
];
for (const denial of denialsOfShut)
  for (const state of shutStates) phrases.push({ modality: 'may', word: `${denial} ${state}` });
const known: ReadonlySet<string> = new Set(phrases.map(({ word }) => word));
const derived = [
  ...[...verbOfAble.keys()].map((word) => ({ modality: 'may' as const, word })),
  ...[...verbOfUnable.keys()].map((word) => ({ modality: 'must-not' as const, word })),
].filter(({ word }) => !known.has(word));
const isDerived: ReadonlySet<string> = new Set(derived.map(({ word }) => word));
phrases.push(...derived);
const modalityOf = new Map(phrases.map(({ modality, word }) => [word, modality]));
const anyStance = phrasePattern(
  phrases.map(({ word }) => word),
  'gi',
);
const attributeLeads = new RegExp(
  String.raw`${phraseSource(attributeWords)}\s+(?:${phraseSource(mereAdverbs)}\s+)?(?:${phraseSource(attributeVerbs)}\s+)?$`,
  'i',
);
/** "Tell them |what it| can do". */
const contentLeads = new RegExp(
  String.raw`${phraseSource(contentWords)}\s+(?:(?:[${letter}]+\s+)?${phraseSource(attributeVerbs)}\s+|[${letter}]+\s+)?$`,
  'i',
);
/** "A number like |that| is accepted". */
const pronounLeads = new RegExp(
  String.raw`${phraseSource(comparingWords)}\s+that\s+(?:${phraseSource(attributeVerbs)}\s+)?$`,
  'i',
);
const asksState = new RegExp(`${phraseSource(askedStates)}$`, 'i');
/** Between a denial and what it denies. */
const joinsClauses = /\b(?:and|but|so)\b|,/i;
const tellingEnd = new RegExp(`${phraseSource([...tellingStances, ...isDerived])}$`, 'i');
const closingEnd = new RegExp(`${phraseSource(closingStances)}$`, 'i');
/** Between two phrases that say one thing: "will not |be| able to". */
const filler = /^\s*(?:be\s*)?$/i;
const nothing = new Set(['no', 'none', 'nothing']);
const order: readonly Modality[] = ['need-not', 'must-not', 'must', 'is-not', 'may', 'does', 'is'];

/** What a clause says of its action, and where the action begins: behind the phrase that says it, or in it ("not |covered|"). */
export interface FoundModality {
  readonly modality: Modality;
  readonly actionStart: number;
}

/** "You cannot return it" is `must-not`, and the action stands behind "cannot"; undefined for a clause that says no such thing. */
export const modalityIn = oncePerClause((text): FoundModality | undefined => {
  const matches = matchesIn(text, anyStance);
  if (matches.length === 0) return undefined;
  const found = matches
    .filter((match) => !isAttribute(text.slice(0, match.index), foldPhrase(match[0])))
    .filter(({ 0: word, index }) => {
      if (!isDerived.has(foldPhrase(word))) return true;
      return saysWhatCanBe(text.slice(0, index), text.slice(index + word.length));
    })
    .filter(({ 0: word, index }) => !tellsWhich(text, index, index + word.length))
    .filter((match) => !isPossibility(foldPhrase(match[0]), text.slice(match.index + match[0].length)))
    .filter(({ 0: word, index }) => !(isDenial(foldPhrase(word)) && isBound.test(text.slice(index + word.length))))
    .filter(({ 0: word, index }) => !(word === 'May' && isMonth.test(text.slice(0, index))))
    .map((match) => ({ word: foldPhrase(match[0]), start: match.index, end: match.index + match[0].length }));
  const strongest = found.toSorted((a, b) => rank(a.word) - rank(b.word) || b.word.length - a.word.length)[0];
  if (!strongest) return undefined;
  const isDenied = found.some(({ word, start, end }) => {
    if (modalityOf.get(word) !== 'is-not') return false;
    const between = start < strongest.start ? text.slice(end, strongest.start) : text.slice(strongest.end, start);
    return !joinsClauses.test(between) && (start < strongest.start || !asksState.test(strongest.word));
  });
  let last = strongest;
  for (const next of found) if (next.start >= last.end && filler.test(text.slice(last.end, next.start))) last = next;
  const isClosing = !/\p{L}/u.test(text.slice(last.end));
  const said = last.word.replace(/^non-/, 'non ');
  const telling = (tellingEnd.exec(said) ?? (isClosing ? closingEnd.exec(said) : null))?.[0].length ?? 0;
  return { modality: denied(strongest.word, isDenied), actionStart: last.end - telling };
});

/** "Not accepted" with the verb that may stand before it. */
function withVerbs(word: string): string[] {
  return word.startsWith('not ')
    ? [word, `is ${word}`, `are ${word}`, ...["isn't", "aren't"].map((verb) => verb + word.slice('not'.length))]
    : [word];
}

/** A clause without the phrases that say whether it may be done: what is left names what is done. */
export const withoutStance = oncePerClause((clause) => clause.replaceAll(anyStance, ' '));

/** What stands before the first of these phrases. */
export function beforeStance(clause: string): string {
  const at = clause.search(anyStance);
  return at < 0 ? clause : clause.slice(0, at);
}

/** "Lamps that are not in their box", "customers without a receipt": what a thing is like, not what may be done with it. */
function isAttribute(before: string, word: string): boolean {
  if (contentLeads.test(before)) return true;
  return attributeLeads.test(before) && !pronounLeads.test(before)
    ? !nothing.has(word) || before.trimEnd().endsWith('with')
    : word === 'without';
}

/** "The water is not |below two| feet": a bound, which denies nothing of two feet; "no |limit on how| many may come": all may. */
const isBound = new RegExp(
  String.raw`^\s+(?:${phraseSource(endlessLeads)}\s|${phraseSource(boundLeads)}\s+(?:[$€£]?\d|zero\b|${phraseSource(Object.keys(SMALL_NUMBERS))}\s))`,
  'i',
);

function isDenial(word: string): boolean {
  return modalityOf.get(word) === 'is-not';
}

const isTelling: ReadonlySet<string> = new Set(tellingWhich);
const isStateLead: ReadonlySet<string> = new Set(stateLeads);
const wordBefore = /([\p{L}'’]+)\s+$/u;
/** "Required |to|", "needed |for|": no thing stands behind it. */
const noThing =
  /^\s+(?:to|for|by|if|when|in|at|on|only|and|or|but|unless|before|after|from|as|with|until|that|because|since|due|during|once|while|per|where|also|too|the|a|an)\b/i;

/** "Ask the sender for the |necessary| papers": which papers, and nothing that is asked for here. */
function tellsWhich(text: string, start: number, end: number): boolean {
  if (!isTelling.has(text.slice(start, end).toLowerCase())) return false;
  const before = wordBefore.exec(text.slice(0, start))?.[1]?.toLowerCase();
  const behind = text.slice(end);
  return before !== undefined && !isStateLead.has(before) && /^\s+\p{L}/u.test(behind) && !noThing.test(behind);
}

/** "It is reviewed in |May| and November". */
const isMonth = /\p{L}[^.!?:;]*\s$/u;

/** "The van |may| be running late": it can be so, and nobody gives leave. */
function isPossibility(word: string, behind: string): boolean {
  return word === 'may' && /^\s+be\s+(?:\p{L}+ing|late|slow|busy|down|out|away|missing|wrong|empty)\b/iu.test(behind);
}

/** "There must be no balance" closes what its verb alone would ask for; "no receipt is required" leaves it free. */
function denied(word: string, isDenied: boolean): Modality {
  const modality = modalityOf.get(word)!;
  if (!isDenied || !isOpen(modality)) return modality;
  return modality === 'must' && asksState.test(word) ? 'need-not' : 'must-not';
}

/** "Need not" beats "must-not" beats "must": the rarer phrase says more of the clause than an auxiliary. */
function rank(word: string): number {
  return order.indexOf(modalityOf.get(word)!);
}

const open: ReadonlySet<Modality> = new Set(['must', 'may', 'does']);
const shut: ReadonlySet<Modality> = new Set(['must-not', 'is-not']);

function isOpen(modality: Modality): boolean {
  return open.has(modality);
}

export function isShut(modality: Modality): boolean {
  return shut.has(modality);
}

/** Whether the two cannot both hold of one action. Symmetric. */
export function opposite(a: Modality, b: Modality): boolean {
  if ((a === 'must' && b === 'need-not') || (a === 'need-not' && b === 'must')) return true;
  return (isOpen(a) && isShut(b)) || (isShut(a) && isOpen(b));
}

const denials: Readonly<Record<Modality, Modality>> = {
  must: 'need-not',
  'need-not': 'must',
  may: 'must-not',
  'must-not': 'may',
  'is-not': 'does',
  does: 'is-not',
  is: 'is-not',
};

/** What "no" makes of what is asked: "required: no" leaves it free, "allowed: no" closes it. */
export function denialOf(modality: Modality): Modality {
  return denials[modality];
}
