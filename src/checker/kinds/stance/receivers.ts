import { Terms } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { handingVerbs } from '../../words/handing.ts';

const terms = new Terms();
const handed: ReadonlySet<string> = new Set(terms.in(handingVerbs.join(' ')));
/** "Lend a lamp |to another guest| for a night": up to the word that opens the next phrase. */
const receiver =
  /\bto\s+(?<whom>[\p{L}-]+(?:\s+(?!(?:of|in|at|on|by|for|from|with|and|or|but|if|when|who|that|which)\b)[\p{L}-]+)*)/iu;
/** "|They| hand it |to you|", said to those who serve. */
const toReader = /^\W*(?:they|he|she|(?:the|a|an|every|each)\s+\p{L}+)\s.*\bto\s+(?:you|us)\b/iu;
const reader = /^(?:you|us)\b/i;

/** "It cannot be moved to another lamp" and "it can be moved to the next owner", "never hand it to a guest" and "the guest hands it to you". Symmetric. */
export function haveOtherReceivers(a: Claim, b: Claim): boolean {
  if (!isHanded(a) || !isHanded(b)) return false;
  const [left, right] = [receiverOf(a), receiverOf(b)];
  if (left === '' || right === '') return false;
  if (toReader.test(a.written) || toReader.test(b.written)) return reader.test(left) !== reader.test(right);
  const [own, others] = [terms.in(left), terms.in(right)];
  return own.length > 0 && others.length > 0 && !own.some((term) => others.includes(term));
}

function isHanded({ value }: Claim): boolean {
  return value.kind === 'stance' && value.actions.some((term) => handed.has(term));
}

function receiverOf({ written }: Claim): string {
  return receiver.exec(written)?.groups?.['whom'] ?? '';
}
