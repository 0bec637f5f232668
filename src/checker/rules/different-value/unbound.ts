import type { Fact } from '../../../facts/types.ts';
import { kindOf } from '../../kinds/kind-of.ts';
import { bindClaims } from '../../match/bind.ts';
import { countAmong } from '../../text/count-among.ts';
import type { Terms } from '../../text/terms.ts';
import type { Claim, Verdict } from '../../types.ts';

/**
 * Clashes of a line with a declared value that the line does not name by a phrase of the fact: "postage: $8" against the fact "Delivery
 * charge: $5". They rest on evidence, as those between two lines do, and the line must hold most of the label. A line that names a fact is
 * left to `conflict/fact`, and one that agrees with any value of the fact is about the customers of that value. Of several values of a
 * fact the line clashes with the surest.
 */
export function unboundClashes(
  verdicts: readonly Verdict[],
  claims: readonly Claim[],
  facts: readonly Fact[],
  terms: Terms,
): Verdict[] {
  const clashes = verdicts.filter(
    ({ a, b, outcome }) => outcome === 'clash' && (a.factId === '') !== (b.factId === ''),
  );
  if (clashes.length === 0) return [];
  const bound = bindClaims([...new Set(clashes.map(lineOf))], facts, terms);
  const declared = Map.groupBy(
    claims.filter(({ factId }) => factId !== ''),
    ({ factId }) => factId,
  );
  const told = new Set<string>();
  return clashes
    .toSorted((x, y) => y.confidence - x.confidence)
    .filter((clash) => {
      const [line, { factId }] = [lineOf(clash), declaredOf(clash)];
      const isFirst = !told.has(`${line.index} ${factId}`);
      told.add(`${line.index} ${factId}`);
      if (!isFirst || bound.has(line) || !isNamed(declaredOf(clash), line)) return false;
      return !declared.get(factId)!.some((other) => agree(line, other));
    });
}

/** Share of the words of the label that must stand on the line or above it. */
const mostOfLabel = 0.6;

function isNamed({ fields }: Claim, line: Claim): boolean {
  const label = [...new Set([...fields.label, ...fields.clause])];
  const { clause, sentence, label: own, case: head, parents, heading } = line.fields;
  const words = new Set([...clause, ...sentence, ...own, ...head, ...parents, ...heading]);
  return countAmong(label, words) >= mostOfLabel * label.length;
}

function lineOf({ a, b }: Verdict): Claim {
  return a.factId ? b : a;
}

function declaredOf({ a, b }: Verdict): Claim {
  return a.factId ? a : b;
}

function agree(line: Claim, value: Claim): boolean {
  return line.kind === value.kind && kindOf(line.kind).compare(line, value) === 'equal';
}
