import type { Learnt } from '../learn/index.ts';
import { once } from '../once.ts';
import { lastColon } from '../text/colon.ts';
import type { Claim, Mention } from '../types.ts';

/** Mentions of two claims that have no partner on the other side. */
export interface StrayNames {
  onlyA: readonly Mention[];
  onlyB: readonly Mention[];
}

/**
 * Pairs the mentions of two claims one to one, the most definite first, and returns those that are left: "Gold Plus" on one side and
 * "Gold" on the other are a pair, and "Gold" is then no partner for "Gold Years" any more.
 */
export function strayNames({ mentions: left }: Claim, { mentions: right }: Claim): StrayNames {
  if (left.length === 0 || right.length === 0) return { onlyA: left, onlyB: right };
  const free = right.slice();
  const onlyA: Mention[] = [];
  for (const mention of left) {
    let partner = 0;
    while (partner < free.length && !overlap(mention, free[partner]!)) partner += 1;
    if (partner < free.length) free.splice(partner, 1);
    else onlyA.push(mention);
  }
  return { onlyA, onlyB: free };
}

/** Whether two claims both name what they are about, and name nothing that the other does not. Symmetric. */
export function nameTheSame(a: Claim, b: Claim): boolean {
  const { onlyA, onlyB } = strayNames(a, b);
  return a.mentions.length > 0 && b.mentions.length > 0 && onlyA.length + onlyB.length === 0;
}

/** Each mention once, the most definite first: the order in which claims keep them. */
export function distinct(mentions: readonly Mention[]): Mention[] {
  if (mentions.length < 2) return mentions.slice();
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((x, y) => x.length - y.length || x[0]! - y[0]!)) {
    if (!kept.some((each) => overlap(each, mention))) kept.push(mention);
  }
  return kept;
}

function overlap(a: Mention, b: Mention): boolean {
  for (const name of a) if (b.includes(name)) return true;
  return false;
}

/** Whether a name that alone heads the row or the line of the one is among the names of the other: "Help Desk: 8 to 6" and "the Help Desk opens at 9". */
export function haveOneHead(a: Claim, b: Claim, learnt: Learnt): boolean {
  if (a.mentions.length === 0 || b.mentions.length === 0) return false;
  const headOf = headsIn(learnt);
  return isNamedBy(headOf(a), b) || isNamedBy(headOf(b), a);
}

function isNamedBy(head: Mention | undefined, { mentions }: Claim): boolean {
  return head !== undefined && mentions.some((mention) => overlap(head, mention));
}

/** The name that alone heads the row or the line of a claim; undefined where anything else stands there. */
const headsIn = once(({ names, terms }: Learnt) =>
  once(({ sentence, start }: Claim): Mention | undefined => {
    const colon = lastColon(sentence.text, start);
    const head = sentence.role === 'cell' ? sentence.row : colon < 0 ? sentence.label : sentence.text.slice(0, colon);
    if (!head || !names.mayStandIn(head)) return undefined;
    const { mentions, rest } = names.read(head);
    return mentions.length === 1 && terms.in(rest).length === 0 ? mentions[0] : undefined;
  }),
);
