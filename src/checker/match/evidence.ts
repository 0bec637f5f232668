import type { Document } from '../../document/types.ts';
import { type Learnt, unitOf } from '../learn/index.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import { evidenceBias, evidenceWeights } from './evidence-weights.ts';
import { strayNames } from './names.ts';
import { allTerms, elsewhere, nearTerms, stray, verbatim, weightOf } from './surroundings.ts';
import { distanceOf, haveOneRole, havePartInCommon, isSlipOfUnit, sameAnchor } from './values.ts';

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
  /** Share of the words of the two sentences that both have, of the longer one. */
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
  slipOfUnit: number;
  /** One end of the two ranges agrees, or the hours of some days. */
  commonPart: number;
  /** Dates, opening hours and addresses stand in many lines of a folder that have little to do with each other. */
  isDate: number;
  isHours: number;
  isContact: number;
  /** How far apart the values are, in powers of ten. */
  distance: number;
  /** Both stand on one page. */
  samePage: number;
  /** How near the two pages are to being each other's closest; 0 for pages of one series. */
  closest: number;
  /** The two pages differ in nothing but the numbers of their paths, as parts of one series do that share out a subject. */
  series: number;
  /** Share of the words of a case ("Members" in "Members: $5") that stand nowhere on the other line, of the side that finds fewer. */
  cases: number;
  /** Share of the words of the two labels that stand nowhere on the other line, of the side that finds more; 0 where one has none. */
  labels: number;
  /** Each line is about one of two things that stand side by side elsewhere. */
  alternatives: number;
  /** Another value of the two sentences agrees: "2 %, at least $3" and "2 %, at least $5". */
  company: number;
  /** How near the two are to being the only values of their kind that their parts of the pages do not agree on; 1 where they are. */
  alone: number;
  /** How many lines of the two pages agree on something else, in halves up to one. */
  agreement: number;
  /** Share of the two lines that another line agrees with and fits better, so that nothing is left to explain. */
  explained: number;
}

/** Works out the evidence for a pair whose values clash; what other pairs say of it is added later (`company.ts`). Symmetric. */
export function weighEvidence(a: Claim, b: Claim, likeness: number, learnt: Learnt): Evidence {
  const weight = learnt.frequency.weight;
  const [nearA, nearB] = [nearTerms(a, weight), nearTerms(b, weight)];
  const [allA, allB] = [allTerms(a), allTerms(b)];
  const beside = [...nearA].filter((term) => nearB.has(term));
  const shared = [
    ...new Set([...[...nearA].filter((term) => allB.has(term)), ...[...nearB].filter((term) => allA.has(term))]),
  ];
  const { onlyA, onlyB } = strayNames(a, b);
  const isSeries = a.document !== b.document && seriesOf(a.document) === seriesOf(b.document);
  return {
    likeness,
    beside: weightOf(beside, weight) / Math.max(0.5, Math.min(weightOf(nearA, weight), weightOf(nearB, weight))),
    verbatim: verbatim(a, b),
    strayMost: Math.max(stray(nearA, allB, weight), stray(nearB, allA, weight)),
    elsewhere: Math.max(
      elsewhere(nearA, allB, learnt.pages[b.page]!, weight),
      elsewhere(nearB, allA, learnt.pages[a.page]!, weight),
    ),
    shared: Math.min(1, weightOf(shared, weight) / 3),
    rarest: Math.max(0, ...shared.map(weight)),
    oneName: onlyA.length + onlyB.length > 0 ? 1 : 0,
    sameRole: haveOneRole(a, b) ? 1 : 0,
    sameAnchor: sameAnchor(a.value, b.value),
    slipOfUnit: isSlipOfUnit(a.value, b.value) ? 1 : 0,
    commonPart: havePartInCommon(a.value, b.value) ? 1 : 0,
    isDate: a.kind === 'date' ? 1 : 0,
    isHours: a.kind === 'hours' ? 1 : 0,
    isContact: a.kind === 'contact' ? 1 : 0,
    distance: distanceOf(a.value, b.value),
    samePage: a.document === b.document ? 1 : 0,
    closest: isSeries ? 0 : learnt.affinity.closeness(unitOf(a, learnt), unitOf(b, learnt)),
    series: isSeries ? 1 : 0,
    cases: Math.max(stray(a.fields.case, allB, weight), stray(b.fields.case, allA, weight)),
    labels: Math.min(stray(a.fields.label, allB, weight), stray(b.fields.label, allA, weight)),
    alternatives: a.document !== b.document && learnt.alternatives.differ(allA, allB) ? 1 : 0,
    company: 0,
    alone: 0,
    agreement: 0,
    explained: 0,
  };
}

const weightedEvidence = Object.entries(evidenceWeights) as [keyof Evidence, number][];

/** How sure it is that the two claims are about the same thing, 0 to 1: a logistic sum over the evidence. */
export function confidenceOf(evidence: Evidence): number {
  let score = evidenceBias;
  for (const [name, weight] of weightedEvidence) score += weight * evidence[name];
  return 1 / (1 + Math.exp(-score));
}

const seriesOf = once(({ path }: Document): string => path.replaceAll(/\d+/g, '0'));
