import { isShut, opposite } from '../kinds/common/modality.ts';
import { countAmong } from '../text/count-among.ts';
import type { Claim, Modality, Verdict } from '../types.ts';

/**
 * Finds the clause of one sentence that a line of another page goes with: "goodwill is paid as a voucher, |never in cash and never to a card|" goes with
 * "neither cash nor a card payment is possible", so that its first half is no clash with it.
 */
export function otherClauses(claims: readonly Claim[]): (verdict: Verdict) => string {
  const bySentence = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.value.kind !== 'stance' || claim.value.state) continue;
    const key = keyOf(claim);
    const others = bySentence.get(key);
    if (others) others.push(claim);
    else bySentence.set(key, [claim]);
  }
  return ({ a, b }) => {
    const other = nearer(a, b, bySentence.get(keyOf(b))) ?? nearer(b, a, bySentence.get(keyOf(a)));
    return other ? `the same sentence says "${other.written}", which goes with it` : '';
  };
}

/**
 * The clause beside `rival` that opposes it and not `claim`, and shares more with `claim`, which denies what it names; as much is enough where `claim` says
 * for which case it is. "Our fitter reads it" goes with nothing that says who else does.
 */
function nearer(claim: Claim, rival: Claim, clauses: readonly Claim[] = []): Claim | undefined {
  const [own, other] = [modalityOf(claim), modalityOf(rival)];
  if (!own || !other || clauses.length < 2) return undefined;
  const isOfCase = ofCase.test(claim.written);
  if (!isOfCase && !isShut(own)) return undefined;
  const terms = new Set(claim.fields.clause);
  const shared = ({ fields }: Claim): number => countAmong(new Set(fields.clause), terms);
  const least = shared(rival) + (isOfCase ? 0 : 1);
  return clauses.find((each) => {
    const modality = each.start >= rival.end || each.end <= rival.start ? modalityOf(each) : undefined;
    return modality && opposite(modality, other) && !opposite(modality, own) && shared(each) >= least;
  });
}

/** "|At that length| the form is not optional." */
const ofCase = /^\W*(?:at|for|in|on|with|without|above|below|over|under|beyond|from|after|before)\s/i;

function modalityOf({ value }: Claim): Modality | undefined {
  return value.kind === 'stance' ? value.modality : undefined;
}

function keyOf({ page, sentence }: Claim): string {
  return `${page} ${sentence.index}`;
}
