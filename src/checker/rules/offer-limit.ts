import type { ComponentUse, Document } from '../../document/types.ts';
import { resolve } from '../../facts/resolve.ts';
import { boxOf, intersect, isEmpty } from '../../facts/scope.ts';
import type {
  Customer,
  Fact,
  FactValue,
  Knowledge,
  Quantity,
  Scope,
  Taxonomy,
  Team,
  Value,
} from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { describeScope } from '../../facts/witness.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import { wordsOf } from '../text/terms.ts';
import type { Rule } from './rule.ts';

const id = 'playbook/offer-limit';

/** An agent may offer "$40", and the fact that limits it says "up to $25" for a customer in the US. */
export const offerLimit: Rule = {
  infos: [
    {
      id,
      severity: 'error',
      title: 'An offer goes beyond what the role may give',
      help: 'The `amount` of an `<Offer>` is more than the fact in `limit` allows for some customer whom the page is for. Lower the amount, or hand the offer to a role with a higher limit. A limit whose label names another role than `role` is a warning.',
    },
  ],
  find: ({ knowledge, asOf }) => {
    const facts = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
    const remarks = knowledge.documents
      .filter(({ frontmatter }) => frontmatter.status !== 'retired')
      .flatMap((document) =>
        document.components.flatMap((use): Remark[] => {
          const limit = use.name === 'Offer' ? facts.get(use.attributes['limit'] ?? '') : undefined;
          if (!limit) return [];
          return [
            ...tooMuch(use, limit, document, knowledge, asOf),
            ...limitOfAnotherRole(use, limit, document, knowledge.teams),
          ];
        }),
      );
    return findingsOf(remarks, knowledge);
  },
};

function tooMuch(use: ComponentUse, limit: Fact, document: Document, { taxonomy }: Knowledge, asOf: string): Remark[] {
  const { amount = '', role = '' } = use.attributes;
  const offered = findValues(amount).map(({ value }) => value);
  const { scope } = boxOf(document.frontmatter.scope, taxonomy);
  const broken = limit.values.find(
    (value) => offered.some((each) => isAbove(each, value.value)) && isAnswer(value, limit, scope, taxonomy, asOf),
  );
  if (!broken) return [];
  const customers = describeScope(intersect(broken.scope, scope), taxonomy);
  return [
    {
      rule: id,
      severity: 'error',
      message: `The offer of ${amount} by ${wordsFor(role)} is above ${limit.id}: ${broken.written} for ${customers}`,
      document,
      place: use.place,
      value: amount,
      subject: limit.label,
      attribute: limit.id,
      because: `${limit.label} is ${broken.written} for ${customers} (${broken.place.path}:${broken.place.line}).`,
      fix: `Offer no more than ${broken.written}, or let a role with a higher limit offer it.`,
      key: [role, amount, limit.id],
    },
  ];
}

/** More of the same unit. What is counted in another currency says nothing. */
function isAbove(offered: Value, limit: Value): boolean {
  if (!isQuantity(offered) || !isQuantity(limit)) return false;
  return offered.unit === limit.unit && offered.high > limit.high;
}

function isQuantity(value: Value): value is Quantity {
  return value.kind === 'money' || value.kind === 'percent' || value.kind === 'count' || value.kind === 'duration';
}

/** Whether some customer of the page is given this value on the day, and no other that wins over it. */
function isAnswer(value: FactValue, fact: Fact, page: Scope, taxonomy: Taxonomy, asOf: string): boolean {
  const scope = intersect(value.scope, page);
  if (isEmpty(scope)) return false;
  const customer: Customer = Object.fromEntries(
    taxonomy.dimensions.map(({ id: name, leaves }) => [name, (scope.leaves[name] ?? leaves)[0]!]),
  );
  const resolution = resolve(fact, customer, asOf, taxonomy);
  return resolution.state === 'value' && resolution.value === value;
}

/** "Goodwill limit of a team lead" limits a team lead: with `role="agent"`, one of the two is wrong. */
function limitOfAnotherRole(use: ComponentUse, limit: Fact, document: Document, teams: readonly Team[]): Remark[] {
  const { role = '' } = use.attributes;
  const roles = [...new Set(teams.flatMap(({ decides }) => Object.keys(decides)))];
  const named = roles
    .filter((each) => names(limit.label, each))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (named.length === 0 || names(limit.label, role)) return [];
  return [
    {
      rule: id,
      severity: 'warning',
      message: `The offer is for ${wordsFor(role)}, and its limit is that of ${wordsFor(named[0]!)}`,
      document,
      place: use.place,
      value: limit.id,
      subject: limit.label,
      attribute: limit.id,
      fix: `Name the limit of ${wordsFor(role)}, or write role="${named[0]}".`,
      key: [role, limit.id],
    },
  ];
}

/** Whether a label holds the words of a role: "team lead" of `team-lead`. */
function names(label: string, role: string): boolean {
  return ` ${wordsOf(label)
    .map(({ word }) => word)
    .join(' ')} `.includes(` ${role.replaceAll('-', ' ')} `);
}

function wordsFor(role: string): string {
  const words = role.replaceAll('-', ' ');
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}
