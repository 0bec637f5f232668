import { withArticle } from '../../../facts/phrasing.ts';
import type { Audience } from '../../types.ts';
import { planNouns } from '../../words/audiences.ts';
import { singular } from '../common/word-forms.ts';

const plans: ReadonlySet<string> = new Set(planNouns);
const joints = /,?\s+(?:and|or)\s+|\s*,\s*/;
/** What stands behind the noun of a group: "people |who live here|", "customers |with a card|". */
const tail = /\s(?:who|that|whose|with|without|on|in|of|over|under|from|at|aged)\b.*$/i;
const hasVerb = /^\s(?:who|that|whose)\b/i;

/**
 * One customer whom two clashing lines tell different things: "a child" where children may not and everybody may, "a customer without
 * Gold" where only Gold has it; '' where the lines name nobody.
 */
export function customerBetween(a: Audience, b: Audience): string {
  const named = [a, b].find(({ extent }) => extent === 'denied' || extent === 'also');
  if (named) return oneOf(named);
  const few = [a, b].find(({ extent }) => extent === 'some');
  return few ? oneBeside(few) : '';
}

function oneOf({ sort, named }: Audience): string {
  return sort === 'person' ? persons(named) : `a customer with ${holdings(named)}`;
}

function oneBeside({ sort, named }: Audience): string {
  return `a customer ${sort === 'person' ? `who is not ${persons(named)}` : `without ${holdings(named)}`}`;
}

/** "Adults and members" as "an adult or a member". */
function persons(named: string): string {
  return eachOf(named, (group) => {
    const rest = tail.exec(group)?.[0] ?? '';
    const noun = group.slice(0, group.length - rest.length);
    const one = inSingular(noun);
    if (hasVerb.test(rest) && one !== noun) return `one of the ${group}`;
    return `${withArticle(one)}${rest}`;
  });
}

/** "Gold and Silver plans" as "Gold or a Silver plan". */
function holdings(named: string): string {
  return eachOf(named, (group) => {
    const one = inSingular(group);
    return plans.has(lastWord(one).toLowerCase()) ? withArticle(one) : group;
  });
}

function eachOf(named: string, say: (group: string) => string): string {
  return named.split(joints).map(say).join(' or ');
}

function inSingular(noun: string): string {
  const last = lastWord(noun);
  return noun.slice(0, noun.length - last.length) + singular(last);
}

function lastWord(noun: string): string {
  return noun.slice(noun.lastIndexOf(' ') + 1);
}
