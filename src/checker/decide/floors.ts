import { overlapOf } from '../kinds/common/clause-overlap.ts';
import { areOneButForDenial, fewestOfOneThing, haveWordsOfOne } from '../kinds/common/denial.ts';
import { areWordedAlike } from '../kinds/common/one-wording.ts';
import { haveOneFrame } from '../kinds/list/rosters/one-frame.ts';
import { areOnTwoSides } from '../kinds/moment/compare-timings.ts';
import { areTwoDeciders } from '../kinds/role/two-deciders.ts';
import { areSameTerms } from '../text/same-terms.ts';
import { wordsOf } from '../text/terms.ts';
import type { Claim, Verdict } from '../types.ts';
import { likelihoodFloors } from './likelihood-weights.ts';

/** How likely a clash is at least to be real, by what the two lines say; the weighed signs do not tell that. */
interface Floor {
  holds(a: Claim, b: Claim, evidence: Verdict['evidence']): boolean;
  /** Confidence from which that counts. */
  sureness: number;
  likelihood: number;
}

const floors: readonly Floor[] = [
  /** "The kite is lent for 3 days" and "the kite is lent for 5 days". */
  { ...likelihoodFloors.oneWording, holds: areWordedAlike },
  /** "First the mast, then the sail" and "the sail before the mast". */
  { ...likelihoodFloors.order, holds: ({ kind }) => kind === 'order' },
  /** "Berths cannot be swapped" and "berths can be swapped until May". */
  { ...likelihoodFloors.denial, holds: (a, b) => areOneButForDenial(a, b, fewestOfOneThing) },
  /** "Berths can be swapped on Mondays" and "on Mondays nobody can swap berths". */
  { ...likelihoodFloors.wordsOfOne, holds: haveWordsOfOne },
  /** "On 1 March" and "on 1 May". */
  { ...likelihoodFloors.date, holds: ({ kind }) => kind === 'date' },
  /** "Before the mast is down" and "after the mast is down". */
  { ...likelihoodFloors.sides, holds: areOnTwoSides },
  /** "The porter may not" and "the porter may". */
  { ...likelihoodFloors.deniedRole, holds: isOfOneDenial('role') },
  /** "A crew list is required" and "a crew list is optional". */
  { ...likelihoodFloors.duty, holds: areDutyAndLeave },
  /** "The pier office approves" and "the pilot approves". */
  { ...likelihoodFloors.decider, holds: areTwoDeciders },
  /** "Only the porter locks it" and "the night crew locks it"; "complaints go to the pier office" and "… to the harbour office". */
  { ...likelihoodFloors.assigned, holds: areTwoAssigned },
  /** "Kites, reels and lines" and "kites, reels and buoys". */
  { ...likelihoodFloors.list, holds: areOfOneList },
  /** "Full logs come as …" and "full logs are available as …". */
  { ...likelihoodFloors.frame, holds: haveOneFrame },
  /** "Not by post" and "by post". */
  { ...likelihoodFloors.deniedChannel, holds: isOfOneDenial('channel') },
  /** "By post only" and "by phone". */
  { ...likelihoodFloors.otherChannel, holds: areOtherChannels },
  /** "For members only" and "for guests as well". */
  { ...likelihoodFloors.audience, holds: ({ kind }) => kind === 'audience' },
  /** "All boats have a radio" and "only the big boats have a radio". */
  { ...likelihoodFloors.extent, holds: areAllAndSome },
  /** "Charities are welcome" and "charities cannot join". */
  { ...likelihoodFloors.admission, holds: areAdmissions },
];

/** The likelihood that a clash has at least, 0 for none. */
export function leastLikelihoodOf({ a, b, confidence, evidence }: Verdict): number {
  return Math.max(
    0,
    ...floors.flatMap(({ holds, sureness, likelihood }) =>
      confidence >= sureness && holds(a, b, evidence) ? [likelihood] : [],
    ),
  );
}

/** "Cards and vouchers (online only)" and "cards and vouchers, online only" say the same. */
function wordsIn({ sentence: { text } }: Claim): string[] {
  return [...new Set(wordsOf(text).map(({ word }) => word))];
}

/** "The pier office, 12 Quay Street, N1 4AB" is no list. */
function isAddress({ written }: Claim): boolean {
  return /\d/.test(written);
}

/** One asks for what the other leaves free, and neither tells the reader to do it: "bring a crew list" may be good advice. */
function areDutyAndLeave({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind !== 'stance' || right.kind !== 'stance' || left.isTold || right.isTold) return false;
  const modalities = [left.modality, right.modality];
  return modalities.includes('need-not') && modalities.includes('must');
}

/** Each says to whom a thing goes, or who does it, and one of them that nobody else does. */
function areTwoAssigned({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind !== 'role' || right.kind !== 'role' || left.part !== right.part) return false;
  if (left.part === 'receives') return left.extent === 'open' && right.extent === 'open';
  const extents = [left.extent, right.extent];
  return left.part === 'does' && extents.includes('closed') && !extents.includes('open');
}

/** One names the only way there is, and the other another one. */
function areOtherChannels({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind !== 'channel' || right.kind !== 'channel') return false;
  const isOnly = left.extent === 'closed' || right.extent === 'closed';
  return isOnly && ![...left.channels].some((channel) => right.channels.has(channel));
}

/** Both lines say of one group whether it is let in. */
function areAdmissions(a: Claim, b: Claim): boolean {
  return [a, b].every(({ value }) => value.kind === 'stance' && value.state?.pair === 'admission');
}

/** Two lists whose clauses share so many words, and more than such a share of the shorter one, are of one thing. */
const fewestOfList = 2;
const leastOfList = 0.5;

function areOfOneList(a: Claim, b: Claim): boolean {
  if (a.kind !== 'list' || areSameTerms(wordsIn(a), wordsIn(b)) || isAddress(a) || isAddress(b)) return false;
  const { common, ofShorter } = overlapOf(a, b);
  return common >= fewestOfList && ofShorter > leastOfList;
}

/** Share of the words of two sentences from which they say it of all and of some of one sort. */
const leastVerbatim = 0.6;

function areAllAndSome({ value: left }: Claim, { value: right }: Claim, evidence: Verdict['evidence']): boolean {
  if (left.kind !== 'roster' || right.kind !== 'roster' || (evidence?.verbatim ?? 0) < leastVerbatim) return false;
  return (
    [left, right].some(({ extent }) => extent === 'every') && [left, right].some(({ extent }) => extent === 'only')
  );
}

/** Two claims of a kind of which one, and only one, denies what it names. */
function isOfOneDenial(kind: 'role' | 'channel'): (a: Claim, b: Claim) => boolean {
  const denies = ({ value }: Claim): boolean => value.kind === kind && value.extent === 'denied';
  return (a, b) => a.kind === kind && denies(a) !== denies(b);
}
