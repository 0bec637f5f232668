import type { Document } from '../../document/types.ts';
import { differOnlyInBasis, runFromOneEvent } from '../kinds/common/basis.ts';
import { nameOneContact } from '../kinds/common/contact-name.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { type Learnt, unitOf } from '../learn/index.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import { sameAnchor } from './anchors.ts';
import { evidenceBias, evidenceWeights, leastConfidence } from './evidence-weights.ts';
import { haveOneHead, strayNames } from './names.ts';
import { areWordedAlike, elsewhere, stray, strayOf, surroundingsOf, verbatim, weightOf } from './surroundings.ts';
import { distanceOf, haveOneContact, haveOneRole, havePartInCommon, isSlip } from './values.ts';

/** What speaks for and against two claims being about the same thing, each between -1 and 1. */
export interface Evidence {
  /** Cosine of all words around the values. */
  likeness: number;
  /** Share of the words beside the value that the shorter side finds beside the other value. */
  beside: number;
  /** Share of the words beside the value that stand nowhere on the other line or above it, of the side that finds fewer. */
  strayMost: number;
  /**
   * Share of the words beside the value that the other page uses, but not for the other value: its author knows the word and means another
   * thing. Of the side that finds more.
   */
  elsewhere: number;
  /** How much the words beside the one value say that the other line or its headings hold as well. */
  shared: number;
  /** Share of the words of the two sentences that both have, of the longer one; 1 where the words beside the values are the same. */
  verbatim: number;
  /** Weight of the most telling word that both have. */
  rarest: number;
  /** One line names a product or plan that the other does not. */
  oneName: number;
  /** Both values are a ceiling, a floor or a plain amount. */
  sameRole: number;
  /** Both are counted per the same ("a day") or from the same ("after delivery"); -1 where they are counted differently. */
  sameAnchor: number;
  /** One number stands in two units, or its digits in two orders. */
  slip: number;
  /** One end of the two ranges agrees, the hours of some days, or when they begin or end on all. */
  commonPart: number;
  /**
   * Dates, opening hours and addresses stand in many lines of a folder that have little to do with each other; not so the address of those
   * whom both lines name.
   */
  isDate: number;
  isHours: number;
  isContact: number;
  /** How far apart the values are, in powers of ten. */
  distance: number;
  /** Both stand on one page. */
  samePage: number;
  /** How near the parts of their pages are to being each other's closest; 0 for pages of one series. */
  closest: number;
  /** The two pages differ in nothing but the numbers of their paths, as parts of one series do that share out a subject. */
  series: number;
  /** How far the two pages are about two things, by words of their titles that the one uses time and again and the other never. */
  subjects: number;
  /** Share of the words of a case ("Members" in "Members: $5") that stand nowhere on the other line, of the side that finds fewer. */
  cases: number;
  /** Share of the words of the two labels that stand nowhere on the other line, of the side that finds more; 0 where one has none. */
  labels: number;
  /** Each line is about one of two things that stand side by side elsewhere. */
  alternatives: number;
  /** In a folder of few pages one is the nearest by chance: how far the words of two values fall short of making up for that. */
  chance: number;
  /** Another value of the two sentences agrees: "2 %, at least $3" and "2 %, at least $5". */
  company: number;
  /** How many lines of the two pages agree on something else, in halves up to one. */
  agreement: number;
  /** How little the parts of the two pages have in common, where both tell many values and agree on none. */
  strangers: number;
  /**
   * The page of one value has the other value too, of something else: the line that seems to contradict may repeat that one. How near it is to it, as a
   * share of the likeness of the two.
   */
  echo: number;
}

/** The part of the evidence that most pairs fall short of. */
export type WordEvidence = Pick<
  Evidence,
  'likeness' | 'beside' | 'verbatim' | 'strayMost' | 'shared' | 'rarest' | 'samePage' | 'closest' | 'chance' | 'series'
>;

/** What the words of the two lines and the nearness of their pages say. Symmetric. */
export function weighWords(a: Claim, b: Claim, likeness: number, learnt: Learnt): WordEvidence {
  const weight = learnt.frequency.weight;
  const [left, right] = [surroundingsOf(a, learnt.frequency), surroundingsOf(b, learnt.frequency)];
  const beside = [...left.near].filter((term) => right.near.has(term));
  const shared = new Set<string>();
  for (const term of left.near) if (right.all.has(term)) shared.add(term);
  for (const term of right.near) if (left.all.has(term)) shared.add(term);
  const besideBoth = weightOf(beside, weight) / Math.max(0.5, Math.min(left.nearWeight, right.nearWeight));
  const isAlike = areWordedAlike(a, b);
  const isSeries = a.document !== b.document && seriesOf(a.document) === seriesOf(b.document);
  let rarest = 0;
  for (const term of shared) rarest = Math.max(rarest, weight(term));
  const wording = {
    beside: besideBoth,
    verbatim: isAlike ? 1 : verbatim(a, b),
    strayMost: isAlike
      ? 0
      : Math.max(
          stray(left.near, left.nearWeight, right.all, weight),
          stray(right.near, right.nearWeight, left.all, weight),
        ),
  };
  return {
    likeness,
    ...wording,
    shared: Math.min(1, (weightOf(shared, weight) + (haveOneHead(a, b, learnt) ? weightOfHead : 0)) / 3),
    rarest,
    samePage: a.document === b.document && !isToldTwice(a, b, wording, learnt) ? 1 : 0,
    closest: isSeries ? 0 : learnt.affinity.closeness(unitOf(a, learnt), unitOf(b, learnt)),
    chance: isTyped(a.value) ? fewness(a, b, learnt) * Math.max(0, 1 - (besideBoth + likeness) / plainly) : 0,
    series: isSeries ? 1 : 0,
  };
}

/** From so many sentences on, a page is a manual, whose chapters are written and opened one by one. */
const manual = 100;
/** What two chapters must have in common beside their values to tell one thing. */
const alikeInChapters = { beside: 0.5, strayMost: 0.55, verbatim: 0.4 };

/** "A lost hook is kept for |20 days|" in the chapter on lost things, and "we keep a lost hook for |30 days|" among the answers of a manual. */
function isToldTwice(
  a: Claim,
  b: Claim,
  { beside, strayMost, verbatim }: Pick<WordEvidence, 'beside' | 'strayMost' | 'verbatim'>,
  learnt: Learnt,
): boolean {
  return (
    isTyped(a.value) &&
    a.document.sentences.length >= manual &&
    unitOf(a, learnt) !== unitOf(b, learnt) &&
    beside >= alikeInChapters.beside &&
    strayMost <= alikeInChapters.strayMost &&
    verbatim >= alikeInChapters.verbatim
  );
}

/** Weight of a name that alone heads the one line and stands in the other as well. */
const weightOfHead = 1;

/** What two lines have in common beside the values, and in all, from which they plainly speak of one thing. */
const plainly = 1.675;
/** So many parts and fewer are few; in a large folder chance is no matter. */
const few = 6;
const many = 48;

/** How much the parts of two pages are each other's nearest by chance, 0 to 1. In steps of powers of two, so that one page more hardly ever moves it. */
function fewness(a: Claim, b: Claim, learnt: Learnt): number {
  const { length } = learnt.units.parts;
  if (length >= many || unitOf(a, learnt) === unitOf(b, learnt)) return 0;
  return 0.5 ** Math.floor(Math.log2(Math.max(1, length / few)));
}

/** The part of the evidence that the two values tell. Symmetric. */
export type ValueEvidence = Pick<
  Evidence,
  'sameRole' | 'sameAnchor' | 'slip' | 'commonPart' | 'isDate' | 'isHours' | 'isContact' | 'distance'
>;

/** What the values themselves say. Symmetric. */
export function weighValues(a: Claim, b: Claim): ValueEvidence {
  return {
    sameRole: haveOneRole(a, b) ? 1 : 0,
    sameAnchor: countedFrom(a, b),
    slip: isSlip(a.value, b.value) ? 1 : 0,
    commonPart: havePartInCommon(a.value, b.value) ? 1 : 0,
    isDate: a.kind === 'date' ? 1 : 0,
    isHours: a.kind === 'hours' ? 1 : 0,
    isContact: a.kind === 'contact' && !nameOneContact(a, b) ? 1 : 0,
    distance: distanceOf(a.value, b.value),
  };
}

/** All of the evidence but what other pairs say of a pair, which is added later (`decide/company.ts`). */
export type OwnEvidence = Omit<Evidence, 'company' | 'agreement' | 'strangers' | 'echo'>;

/** All the evidence that the two lines and their pages give for a pair whose values clash, given that of its words and values. Symmetric. */
export function weighEvidence(a: Claim, b: Claim, known: WordEvidence & ValueEvidence, learnt: Learnt): OwnEvidence {
  const weight = learnt.frequency.weight;
  const [left, right] = [surroundingsOf(a, learnt.frequency), surroundingsOf(b, learnt.frequency)];
  const { onlyA, onlyB } = strayNames(a, b);
  return {
    ...known,
    elsewhere: Math.max(
      elsewhere(left.near, left.nearWeight, right.all, learnt.pages[b.page]!, weight),
      elsewhere(right.near, right.nearWeight, left.all, learnt.pages[a.page]!, weight),
    ),
    oneName: onlyA.length + onlyB.length > 0 ? 1 : 0,
    subjects: haveOneContact(a, b) ? 0 : learnt.subjects.apart(a.page, b.page),
    cases: Math.max(strayOf(a.fields.case, right.all, weight), strayOf(b.fields.case, left.all, weight)),
    labels: Math.min(strayOf(a.fields.label, right.all, weight), strayOf(b.fields.label, left.all, weight)),
    alternatives: a.document !== b.document && areOfAlternatives(a, b, known, learnt) ? 1 : 0,
  };
}

/** Whether each line is about one of two things that stand side by side elsewhere; not where all that stands beside the one value is said of the other. */
function areOfAlternatives(a: Claim, b: Claim, { beside, shared }: WordEvidence, learnt: Learnt): boolean {
  if ((beside >= 1 && shared >= muchShared) || haveOneContact(a, b)) return false;
  const [left, right] = [surroundingsOf(a, learnt.frequency), surroundingsOf(b, learnt.frequency)];
  const alternatives = isTyped(a.value) ? learnt.tellingAlternatives : learnt.alternatives;
  return alternatives.differ(left.all, right.all);
}

/** Weight of the words that two lines share from which they say much of one thing. */
const muchShared = 0.65;

/** `sameAnchor` of the values, but 0 where one event is told in two ways, or where what they are counted from is all the difference. */
function countedFrom(a: Claim, b: Claim): number {
  const same = sameAnchor(a.value, b.value);
  return differOnlyInBasis(a, b) || (same < 0 && runFromOneEvent(a, b)) ? 0 : same;
}

const weightedEvidence = Object.entries(evidenceWeights) as [keyof Evidence, number][];

/**
 * How sure it is that the two claims are about the same thing, 0 to 1: a logistic sum over the evidence. However few pages there are, chance alone keeps
 * nobody from being told of a pair.
 */
export function confidenceOf(evidence: Evidence): number {
  const score = scoreOf((name) => evidence[name]);
  const plain = shareOf(score);
  if (evidence.chance === 0 || plain < leastConfidence) return plain;
  return Math.max(leastConfidence, shareOf(score + evidenceWeights.chance * evidence.chance));
}

/**
 * How sure it can be at most, where only a part of the evidence is known: as if all that is not known spoke for one thing as much as it can, or not
 * against it. Added up in the order of `confidenceOf`, so that rounding never makes it the less.
 */
export function utmostOf(known: Partial<Evidence>): number {
  return shareOf(scoreOf((name) => known[name] ?? (evidenceWeights[name] > 0 ? 1 : 0)));
}

/** The sum of all evidence but that of chance. */
function scoreOf(measure: (name: keyof Evidence) => number): number {
  let score = evidenceBias;
  for (const [name, weight] of weightedEvidence) if (name !== 'chance') score += weight * measure(name);
  return score;
}

function shareOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

const seriesOf = once(({ path }: Document): string => path.replaceAll(/\d+/g, '0'));
