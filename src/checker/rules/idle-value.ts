import { deadValues, type IdleValue, redundantValues } from '../../facts/dead.ts';
import type { FactValue } from '../../facts/types.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import type { Rule } from './rule.ts';

const id = 'fact/idle';

/** "30 days in the EU" beside a value for Germany and one for France, when these are all of the EU: nobody gets it. */
export const idleValue: Rule = {
  infos: [
    {
      id,
      severity: 'note',
      title: 'A value of a fact changes nothing',
      help: 'Either other values win over it for everyone it is for, or it repeats a wider one. Remove it, or correct its scope: often it was meant for somebody else.',
    },
  ],
  find: ({ knowledge, asOf }) => {
    const pages = new Map(knowledge.documents.map((document) => [document.path, document]));
    const remarks = knowledge.facts
      .filter(({ values }) => values.length > 1)
      .flatMap((fact) => {
        const remark = ({ value, because }: IdleValue, message: string, reason: string): Remark[] => {
          const document = pages.get(value.place.path);
          if (!document) return [];
          return [
            {
              rule: id,
              severity: 'note',
              message: `${fact.label}: ${value.written} ${message}`,
              document,
              place: value.place,
              value: value.written,
              subject: fact.label,
              attribute: fact.id,
              because: `${reason} ${because.map(placeOf).join(' and ')}.`,
              fix: 'Remove the value, or correct its scope or its days.',
              factId: fact.id,
              key: [fact.id, contentOf(value)],
            },
          ];
        };
        return [
          ...deadValues(fact, knowledge.taxonomy, asOf).flatMap((idle) =>
            remark(idle, 'is never the answer', 'For everyone it is for, these win:'),
          ),
          ...redundantValues(fact, knowledge.taxonomy, asOf).flatMap((idle) =>
            remark(idle, 'repeats a wider value', 'It says the same as'),
          ),
        ];
      });
    return findingsOf(remarks, knowledge);
  },
};

function placeOf({ written, place }: FactValue): string {
  return `${written} (${place.path}:${place.line})`;
}

function contentOf({ written, scopeNames, effective }: FactValue): string {
  return JSON.stringify([written, scopeNames, effective]);
}
