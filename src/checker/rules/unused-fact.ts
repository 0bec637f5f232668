import { mentionsOf } from '../links/mentions.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import type { Rule } from './rule.ts';

const id = 'fact/unused';

/** `returns.window` is declared, and no page shows it: perhaps the number is typed everywhere instead. */
export const unusedFact: Rule = {
  infos: [
    {
      id,
      severity: 'note',
      title: 'A fact is declared and no page shows it',
      help: 'No `<Fact>`, `<Offer>`, `<FollowUp>` or `<Question>` names the fact. Either its number is typed where it should be shown, or nobody needs it.',
    },
  ],
  find: ({ knowledge }) => {
    if (knowledge.facts.length === 0) return [];
    const used = new Set(
      knowledge.documents.flatMap((document) =>
        mentionsOf(document, false).flatMap(({ of, name }) => (of === 'fact' ? [name] : [])),
      ),
    );
    const pages = new Map(knowledge.documents.map((document) => [document.path, document]));
    const remarks = knowledge.facts.flatMap((fact): Remark[] => {
      const document = pages.get(fact.place.path);
      const overridesAnother = fact.values.some(({ overrides }) => overrides !== undefined && overrides !== fact.id);
      if (!document || used.has(fact.id) || overridesAnother) return [];
      return [
        {
          rule: id,
          severity: 'note',
          message: `No page shows ${fact.id} (${fact.label})`,
          document,
          place: fact.place,
          value: fact.id,
          subject: fact.label,
          attribute: fact.id,
          fix: `Show it with \`<Fact id="${fact.id}" />\` where the pages speak of it, or remove it.`,
          factId: fact.id,
          key: [fact.id],
        },
      ];
    });
    return findingsOf(remarks, knowledge);
  },
};
