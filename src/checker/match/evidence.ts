import type { Quantity } from '../../facts/types.ts';
import { roleOf } from '../kinds/quantity.ts';
import type { Learnt } from '../learn/index.ts';
import type { Claim, ClaimValue } from '../types.ts';
import { evidenceBias, evidenceWeights } from './evidence-weights.ts';
import { magnitudeOf } from './magnitude.ts';
import { strayNames } from './names.ts';

/** What speaks for and against two claims being about the same thing, each between -1 and 1. */
export interface Evidence {
  /** Cosine of all words around the values. */
  likeness: number;
  /** Share of the words beside the value that the shorter side finds beside the other value. */
  beside: number;
  /** Share of words that find no counterpart on the other page, of the side that finds more and of the side that finds fewer. */
  strayLeast: number;
  strayMost: number;
  /** How much the words beside the one value say that the other line or its headings hold as well. */
  shared: number;
  /** Both lines name the same product, and the words beside the values agree: the product of the two. */
  named: number;
  /** Weight of the most telling word that both have. */
  rarest: number;
  /** Both lines name the same products or plans. */
  sameName: number;
  /** One line names a product or plan that the other does not. */
  oneName: number;
  /** Both values are a ceiling, a floor or a plain amount. */
  sameRole: number;
  /** Both are ceilings, or both are floors. */
  bounded: number;
  /** Both are counted per the same ("a day") or from the same ("after delivery"); -1 where they are counted differently. */
  sameAnchor: number;
  /** Dates, opening hours and addresses stand in many lines of a folder that have little to do with each other. */
  isDate: number;
  isHours: number;
  isContact: number;
  /** How far apart the values are, in powers of ten. */
  distance: number;
  /** Both stand on one page. */
  samePage: number;
  /** One line sets a condition, the other does not. */
  oneCondition: number;
  /** Likeness of the two pages as wholes. */
  pages: number;
  /** How near the two pages are to being each other's closest; 0 for pages of one series. */
  closest: number;
  /** The two pages differ in nothing but the numbers of their paths, as parts of one series do that share out a subject. */
  series: number;
  /** Share of the words of title and heading that stand nowhere on the other page, of the side that finds more. */
  titles: number;
  /** Share of the words of a case ("Members" in "Members: $5") that stand nowhere on the other line, of the side that finds fewer. */
  cases: number;
  /** Share of the words of the two labels that stand nowhere on the other line, of the side that finds more; 0 where one has none. */
  labels: number;
  /** Both values are in one unit. */
  sameUnit: number;
  /** One value is nothing at all (free, no fee, immediately). */
  zero: number;
  /** Another value of the two sentences agrees: "2 %, at least $3" and "2 %, at least $5". */
  company: number;
  /** How many lines of the two pages agree on something else, in halves up to one. */
  agreement: number;
  /** Share of the two lines that another line agrees with and fits better, so that nothing is left to explain. */
  explained: number;
  /** How near the two lines are to being each other's most alike on other pages, 0 to 1. */
  mutual: number;
}

/** Works out the evidence for a pair whose values clash. Symmetric. */
export function weighEvidence(a: Claim, b: Claim, likeness: number, learnt: Learnt): Evidence {
  const weight = learnt.frequency.weight;
  const [nearA, nearB] = [nearTerms(a, weight), nearTerms(b, weight)];
  const [allA, allB] = [allTerms(a), allTerms(b)];
  const strays = [stray(nearA, allB, weight), stray(nearB, allA, weight)];
  const { onlyA, onlyB } = strayNames(a, b);
  const isSeries = a.document !== b.document && seriesOf(a) === seriesOf(b);
  const isStray = onlyA.length + onlyB.length > 0;
  const sharedNear = [...nearA].filter((term) => nearB.has(term));
  const shared = [
    ...new Set([...nearA].filter((term) => allB.has(term)).concat([...nearB].filter((term) => allA.has(term)))),
  ];
  const beside = sum(sharedNear, weight) / Math.max(0.5, Math.min(sum(nearA, weight), sum(nearB, weight)));
  const sameName = a.mentions.length > 0 && !isStray ? 1 : 0;
  return {
    likeness,
    beside,
    named: sameName * beside * (1 - Math.max(...strays)),
    strayLeast: Math.min(...strays),
    strayMost: Math.max(...strays),
    shared: Math.min(1, sum(shared, weight) / 3),
    rarest: Math.max(0, ...shared.map(weight)),
    sameName,
    oneName: isStray ? 1 : 0,
    sameRole: !isQuantity(a.value) || !isQuantity(b.value) || roleOf(a) === roleOf(b) ? 1 : 0,
    bounded: isQuantity(a.value) && isQuantity(b.value) && roleOf(a) === roleOf(b) && roleOf(a) !== 'amount' ? 1 : 0,
    sameAnchor: compareAnchors(a.value, b.value),
    isDate: a.kind === 'date' ? 1 : 0,
    isHours: a.kind === 'hours' ? 1 : 0,
    isContact: a.kind === 'contact' ? 1 : 0,
    distance: isQuantity(a.value) && isQuantity(b.value) ? distance(a.value, b.value) : 0,
    samePage: a.document === b.document ? 1 : 0,
    oneCondition: a.conditional !== b.conditional ? 1 : 0,
    pages: learnt.affinity.of(a.page, b.page),
    closest: isSeries ? 0 : learnt.affinity.closeness(a.page, b.page),
    series: isSeries ? 1 : 0,
    titles: Math.min(
      stray(titleTerms(a), learnt.pages[b.page]!, weight),
      stray(titleTerms(b), learnt.pages[a.page]!, weight),
    ),
    cases: Math.max(stray(new Set(a.fields.case), allB, weight), stray(new Set(b.fields.case), allA, weight)),
    labels:
      a.fields.label.length > 0 && b.fields.label.length > 0
        ? Math.min(stray(new Set(a.fields.label), allB, weight), stray(new Set(b.fields.label), allA, weight))
        : 0,
    sameUnit: unitOf(a.value) === unitOf(b.value) ? 1 : 0,
    zero: isZero(a.value) || isZero(b.value) ? 1 : 0,
    company: 0,
    agreement: 0,
    explained: 0,
    mutual: 1,
  };
}

const weightedEvidence = Object.entries(evidenceWeights) as [keyof Evidence, number][];

/** How sure it is that the two claims are about the same thing, 0 to 1: a logistic sum over the evidence. */
export function confidenceOf(evidence: Evidence): number {
  let score = evidenceBias;
  for (const [name, weight] of weightedEvidence) score += weight * evidence[name];
  return 1 / (1 + Math.exp(-score));
}

/**
 * Words beside the value, its label, and the items above it. Where the line itself says next to nothing ("Standard: 3 days", "$2 a month
 * per line"), the heading says what the value is for.
 */
function nearTerms({ fields, sentence, document }: Claim, weight: (term: string) => number): Set<string> {
  const own = new Set([...fields.clause, ...fields.label]);
  const isLight = own.size < fewWords || sum(own, weight) < lightWords;
  const heading = isLight && document.sections[sentence.section]!.depth > 0 ? fields.heading : [];
  const rest = own.size < fewWords && fields.sentence.length <= shortRest ? fields.sentence : [];
  return new Set([...own, ...rest, ...fields.parents, ...heading]);
}

/** A line with fewer words of its own, or words of less weight in all, borrows those of its heading. */
const fewWords = 3;
const lightWords = 2;
const shortRest = 12;

function titleTerms({ fields }: Claim): Set<string> {
  return new Set([...fields.title, ...fields.heading]);
}

function allTerms({ fields }: Claim): Set<string> {
  return new Set([
    ...fields.clause,
    ...fields.label,
    ...fields.case,
    ...fields.parents,
    ...fields.sentence,
    ...fields.heading,
    ...fields.title,
    ...fields.path,
  ]);
}

function stray(near: ReadonlySet<string>, others: ReadonlySet<string>, weight: (term: string) => number): number {
  const all = sum(near, weight);
  return all === 0
    ? 0
    : sum(
        [...near].filter((term) => !others.has(term)),
        weight,
      ) / all;
}

function seriesOf({ document }: Claim): string {
  return document.path.replaceAll(/\d+/g, '0');
}

function sum(terms: Iterable<string>, weight: (term: string) => number): number {
  let total = 0;
  for (const term of terms) total += weight(term);
  return total;
}

function isQuantity(value: ClaimValue): value is Quantity {
  return 'unit' in value;
}

function compareAnchors(a: ClaimValue, b: ClaimValue): number {
  if (!isQuantity(a) || !isQuantity(b) || a.anchor === '' || b.anchor === '') return 0;
  return a.anchor === b.anchor ? 1 : -1;
}

function unitOf(value: ClaimValue): string {
  return isQuantity(value) ? value.unit : value.kind;
}

function isZero(value: ClaimValue): boolean {
  return isQuantity(value) && value.high === 0;
}

/** A half for ten times, one for a hundred times and more; one where a value has no size. */
function distance(a: ClaimValue, b: ClaimValue): number {
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)];
  return x === undefined || y === undefined ? 1 : Math.min(1, Math.log10(Math.max(x, y) / Math.min(x, y)) / 2);
}
