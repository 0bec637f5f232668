import { gaps } from '../../facts/gaps.ts';
import { contextOf, ownerOf } from '../report/findings.ts';
import { fingerprintOf } from '../report/fingerprint.ts';
import type { Finding } from '../report-types.ts';
import type { Rule } from './rule.ts';

const id = 'gap/value';

/** `returns.window` is complete for regions, and nobody wrote a value for Canada. */
export const gap: Rule = {
  infos: [
    {
      id,
      severity: 'error',
      title: 'A fact that promises a value for everyone has none for some',
      help: 'The fact lists a dimension under `complete`, and there is a customer and a day without any value. A gap that only begins on a later day is a warning. Add a value for them, or take the dimension out of `complete`.',
    },
  ],
  find: ({ knowledge, asOf }) =>
    knowledge.facts.flatMap((fact) =>
      gaps(fact, knowledge.taxonomy, asOf).map((missing): Finding => {
        const document = knowledge.documents.find(({ path }) => path === fact.place.path)!;
        return {
          rule: id,
          severity: missing.witness.day > asOf ? 'warning' : 'error',
          message: `${fact.label || fact.id} has no value for ${missing.witness.text}`,
          subject: fact.label || fact.id,
          attribute: fact.id,
          positions: [
            {
              value: 'no value',
              statements: [
                {
                  place: fact.place,
                  quote: (document.lines[fact.place.line - 1] ?? fact.id).trim(),
                  context: contextOf(document, -1),
                  owner: ownerOf(document, knowledge),
                  factId: fact.id,
                },
              ],
            },
          ],
          witness: missing.witness,
          because: `The fact is declared complete for ${fact.complete.join(' and ')}.`,
          fix: {
            side: 'this',
            text: `Add a value for these customers to ${fact.id}, or take the dimension out of \`complete\`.`,
          },
          silence: 'Take the dimension out of `complete`.',
          fingerprint: fingerprintOf([id, fact.id, JSON.stringify(missing.scope.leaves), missing.validity.from]),
        };
      }),
    ),
};
