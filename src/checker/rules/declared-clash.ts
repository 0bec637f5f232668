import { declaredClashes } from '../../facts/clashes.ts';
import type { Fact, FactValue, Knowledge } from '../../facts/types.ts';
import { describeScope } from '../../facts/witness.ts';
import { contextOf, ownerOf } from '../report/findings.ts';
import { fingerprintOf } from '../report/fingerprint.ts';
import type { Finding, Position } from '../report-types.ts';
import type { Rule } from './rule.ts';

const id = 'conflict/declared';

/** `returns.window` is 30 days in the EU and 14 days for members: a member in Germany has two answers. */
export const declaredClash: Rule = {
  infos: [
    {
      id,
      severity: 'error',
      title: 'Two declared values of one fact hold for one customer',
      help: 'A fact has "30 days" for the EU and "14 days" for members, and neither is more specific than the other: a member in Germany has two answers. Narrow one scope, add a value for the customers that both cover, or say with `overrides` which one is meant to win.',
    },
  ],
  find: ({ knowledge, asOf }) =>
    knowledge.facts.flatMap((fact) =>
      declaredClashes(fact, knowledge.taxonomy, asOf).map(({ a, b, witness }): Finding => {
        const scopes = [a, b].map((value) => describeScope(value.scope, knowledge.taxonomy));
        return {
          rule: id,
          severity: 'error',
          message: `${fact.label || fact.id}: ${a.written} (${place(a)}) and ${b.written} (${place(b)})`,
          subject: fact.label || fact.id,
          attribute: fact.id,
          positions: [positionOf(fact, a, knowledge), positionOf(fact, b, knowledge)],
          witness,
          because: `The first value holds for ${scopes[0]}, the second for ${scopes[1]}; they share customers and days, and neither is more specific in every dimension.`,
          fix: {
            side: 'verify',
            text: `Narrow one of the two scopes, or add \`overrides: ${fact.id}\` to the value that is meant to win.`,
          },
          silence: `Add \`overrides: ${fact.id}\` to the value that is meant to win.`,
          fingerprint: fingerprintOf([
            id,
            fact.id,
            ...[a, b]
              .map(
                (value) =>
                  `${value.place.path} ${value.written} ${JSON.stringify(value.scopeNames)} ${JSON.stringify(value.effective)}`,
              )
              .sort(),
          ]),
        };
      }),
    ),
};

function place(value: FactValue): string {
  return `${value.place.path}:${value.place.line}`;
}

function positionOf(fact: Fact, value: FactValue, knowledge: Knowledge): Position {
  const document = knowledge.documents.find(({ path }) => path === value.place.path)!;
  return {
    value: value.written,
    statements: [
      {
        place: value.place,
        quote: (document.lines[value.place.line - 1] ?? value.written).trim(),
        context: contextOf(document, -1),
        owner: ownerOf(document, knowledge),
        factId: fact.id,
      },
    ],
  };
}
