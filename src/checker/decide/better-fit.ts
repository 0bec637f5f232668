import { isShut } from '../kinds/common/modality.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { countAmong } from '../text/count-among.ts';
import { areSameTerms } from '../text/same-terms.ts';
import type { Claim, Verdict } from '../types.ts';
import { otherAgreements, otherOf, relationsOf } from './company.ts';
import { otherClauses } from './other-clause.ts';

/** A line that agrees counts as the better fit when it has at least this share of the likeness of the clash. */
const agreementOnSamePage = 0.75;
/** The same, where a value stands again in the very paragraph or row: no more is asked than that nothing else speaks against it. */
const agreementInParagraph = 0;

/** What of the other verdicts is asked for each clash. */
interface Around {
  /** The verdicts that each claim is part of, by its index. */
  byClaim: readonly (readonly Verdict[])[];
  /** Whether the lines of a pair agree on a point of another kind. */
  agreesElsewhere: (verdict: Verdict) => boolean;
}

/** Dismisses each clash for which the other page holds a line, or the other sentence a clause, that fits better. */
export function withBetterFits(claims: readonly Claim[], verdicts: readonly Verdict[]): Verdict[] {
  const around = { byClaim: relationsOf(claims, verdicts), agreesElsewhere: otherAgreements(verdicts) };
  const otherClause = otherClauses(claims);
  return verdicts.map((verdict) => {
    if (verdict.outcome !== 'clash') return verdict;
    const reason =
      [verdict.a, verdict.b].map((claim) => betterOnPage(verdict, claim, around)).find(Boolean) ?? otherClause(verdict);
    return reason ? { ...verdict, outcome: 'dismissed', reason: `better-fit: ${reason}` } : verdict;
  });
}

/** The line of the rival's page that agrees with `claim` or fits it better than the rival does; '' where there is none. */
function betterOnPage(verdict: Verdict, claim: Claim, { byClaim, agreesElsewhere }: Around): string {
  const rival = otherOf(verdict, claim);
  for (const each of byClaim[claim.index]!) {
    const partner = otherOf(each, claim);
    if (each === verdict || partner.document !== rival.document) continue;
    const place = `${partner.document.path}:${partner.place.line}`;
    if (each.outcome === 'clash' && each.confidence > verdict.confidence && !agreesOnPage(partner, claim, byClaim))
      return `${place} on the same page fits better`;
    const isInParagraph =
      isTyped(claim.value) && (partner.sentence.block === rival.sentence.block || areOfOneRow(partner, rival));
    const least = isInParagraph ? agreementInParagraph : agreementOnSamePage;
    if (
      each.outcome === 'agree' &&
      !setsApart(rival) &&
      !isNearer(rival, partner, claim) &&
      !isOfOwnSubject(rival, partner, claim) &&
      each.likeness >= least * verdict.likeness &&
      (isInParagraph || !areOneRow(verdict, agreesElsewhere) || agreesElsewhere(each))
    )
      return `${place} on the same page agrees`;
  }
  return '';
}

/**
 * Whether a clause that denies speaks of all that a line says beside the clause that agrees with it: "lent by the pier office; |porters cannot lend them|" beside "porters
 * lend them themselves".
 */
function isNearer(rival: Claim, partner: Claim, claim: Claim): boolean {
  if (rival.value.kind !== 'stance' || rival.value.state || !isShut(rival.value.modality)) return false;
  if (partner.sentence !== rival.sentence || partner.written === rival.written) return false;
  const known = termsOf(partner);
  const own = new Set([...termsOf(claim)].filter((term) => !known.has(term)));
  return own.size > 0 && countAmong(own, termsOf(rival)) === own.size;
}

/** "|Punts| are not insured" beside "rafts are insured", where the other line speaks of punts as well. */
function isOfOwnSubject({ value: rival }: Claim, { value: partner }: Claim, { value: own }: Claim): boolean {
  if (rival.kind !== 'stance' || partner.kind !== 'stance' || own.kind !== 'stance' || !own.subject?.length)
    return false;
  return areSameTerms(rival.subject, own.subject) && !own.subject.every((term) => partner.subject?.includes(term));
}

function termsOf({ value, fields: { clause } }: Claim): Set<string> {
  return new Set([...clause, ...(value.kind === 'stance' ? [...value.predicate, ...value.actions] : [])]);
}

/** Whether one stands in a row that agrees with the other in another cell: "| Post | $4 | 5 days before |" and "by post for $4, 9 days before". */
function areOneRow(verdict: Verdict, agreesElsewhere: Around['agreesElsewhere']): boolean {
  return [verdict.a, verdict.b].some(({ sentence }) => sentence.role === 'cell') && agreesElsewhere(verdict);
}

function areOfOneRow({ sentence, place }: Claim, { sentence: other, place: otherPlace }: Claim): boolean {
  return sentence.role === 'cell' && other.role === 'cell' && place.line === otherPlace.line;
}

/** What is set apart ("visitors may not", "but not kites") stands beside a line that says the same of others, and so does what a cell says of its column. */
function setsApart({ value, written, sentence }: Claim): boolean {
  if (value.kind === 'stance') return value.setsApart === true || /^not\s/i.test(written);
  return value.kind === 'role' && sentence.role === 'cell';
}

/** Whether another line of the page of `claim` agrees with `partner`, so that the two are a pair and `partner` is free for no other. */
function agreesOnPage(partner: Claim, claim: Claim, byClaim: readonly (readonly Verdict[])[]): boolean {
  return byClaim[partner.index]!.some(
    (each) => each.outcome === 'agree' && otherOf(each, partner).document === claim.document,
  );
}
