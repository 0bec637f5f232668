import { excuses } from './excuses/index.ts';
import { kinds } from './kinds/index.ts';
import type { Learnt } from './learn/index.ts';
import { confidenceOf, weighEvidence } from './match/evidence.ts';
import { likeness } from './match/weigh.ts';
import type { Claim, Gate, Verdict } from './types.ts';

/** Likeness below which two lines are not taken to speak of the same thing, whatever else is known. */
export const leastLikeness = 0.2;
/** Confidence from which a clash is reported at all, as a note. */
export const leastConfidence = 0.25;
/** Confidence from which a clash is a warning. */
export const strongConfidence = 0.5;

/**
 * Runs one pair through every gate: kind, excuses, likeness, values, evidence. The verdict keeps what each gate said. `bound` is true
 * where a registered phrase says that both speak of one fact, so that likeness and evidence are not asked.
 */
export function judge(a: Claim, b: Claim, learnt: Learnt, { bound = false } = {}): Verdict {
  const gates: Gate[] = [];
  const known = bound ? 1 : likeness(a.weights, b.weights);
  const end = (outcome: Verdict['outcome'], gate: string, reason: string, confidence = known): Verdict => {
    gates.push({ gate, stopped: outcome === 'dismissed', reason });
    return {
      a,
      b,
      likeness: known,
      confidence,
      outcome,
      opposed: gate === 'evidence',
      reason: `${gate}: ${reason}`,
      gates,
    };
  };
  if (a.factId && b.factId) return end('dismissed', 'declared', 'two declared values are compared by their scopes');
  if (a.kind !== b.kind) return end('dismissed', 'kind', `a ${a.kind} and a ${b.kind} are not compared`);
  for (const excuse of excuses) {
    const reason = excuse.reason(a, b, learnt);
    if (reason) return end('dismissed', excuse.id, reason);
    gates.push({ gate: excuse.id, stopped: false, reason: '' });
  }
  const percent = `${Math.round(known * 100)} %`;
  if (known < leastLikeness)
    return end('dismissed', 'likeness', `the words around the values agree by only ${percent}`);
  gates.push({ gate: 'likeness', stopped: false, reason: `the words around the values agree by ${percent}` });
  const kind = kinds.find(({ id }) => id === a.kind)!;
  const comparison = kind.compare(a, b);
  if (comparison === 'equal' && known < (kind.leastAgreement ?? 0))
    return end('dismissed', 'values', 'the same, of other things');
  if (comparison === 'equal') return end('agree', 'values', `"${a.written}" and "${b.written}" are the same`);
  if (comparison === 'compatible') return end('dismissed', 'values', `"${a.written}" and "${b.written}" can both hold`);
  if (comparison === 'incomparable') return end('dismissed', 'values', 'the two values have no common unit');
  gates.push({ gate: 'values', stopped: false, reason: `"${a.written}" and "${b.written}" cannot both hold` });
  const evidence = weighEvidence(a, b, known, learnt);
  const lack = bound ? '' : (kind.lacks?.(evidence, a, b) ?? '');
  if (lack) return { ...end('dismissed', 'evidence', lack), evidence };
  const confidence = bound ? 1 : confidenceOf(evidence);
  return {
    ...end(confidence < leastConfidence ? 'dismissed' : 'clash', 'evidence', sureness(confidence), confidence),
    evidence,
  };
}

/** "72 % sure that both lines speak of one thing". */
export function sureness(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure that both lines speak of one thing`;
}
