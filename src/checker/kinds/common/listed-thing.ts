import type { Claim } from '../../types.ts';
import { menuWords } from '../../words/code-places.ts';
import { codeNouns } from '../../words/codes.ts';

/** So many words may stand beside the thing: "|open| a |ticket| with priority 2 for chargebacks". */
const mostBeside = 2;
const idle: ReadonlySet<string> = new Set([...Object.keys(codeNouns), ...menuWords]);

/** The thing is one of those that a list names behind a code: "tier 2: |chargebacks|, fraud". */
export function isListedThing({ value }: Claim): boolean {
  return value.kind === 'code' && value.isListed === true;
}

/** Whether a listed thing is, by its whole name, what the other line speaks of, and next to nothing else: "|chargebacks| go to tier 1". */
export function tellsListedThing(a: Claim, b: Claim): boolean {
  if (!isListedThing(a) && !isListedThing(b)) return false;
  const [listed, other] = isListedThing(a) ? [a, b] : [b, a];
  const thing = aboutOf(listed);
  const isList = isListedThing(other);
  const told = new Set(isList ? aboutOf(other) : [...other.fields.clause, ...other.fields.label]);
  const rest = [...told].filter((term) => !thing.includes(term) && !idle.has(term)).length;
  return thing.every((term) => told.has(term)) && rest <= (isList ? 0 : mostBeside);
}

function aboutOf({ value }: Claim): readonly string[] {
  return value.kind === 'code' ? value.about : [];
}
