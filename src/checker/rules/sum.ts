import { isAsserted } from '../../document/force.ts';
import type { Document } from '../../document/types.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import type { Rule } from './rule.ts';
import { wrongEquationsIn } from './sum/equations.ts';
import { wrongTotalsIn } from './sum/table-sums.ts';

const id = 'number/sum';

/** "2.5 % + 0.6 % = 3.2 %": a sum that does not add up. */
export const wrongSum: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A sum does not add up',
      help: '"5.5 % + 0.025 % = 6.0 %": one of the numbers is a slip, or was changed without the others. Correct it, or give the rounded result with "about". Read are sums, differences and products that are written with signs, where a result that is rounded to its own last digit is right; and tables of money with a column "Total", where the other rows add up.',
    },
  ],
  find: ({ knowledge }) => {
    const remarks = knowledge.documents
      .filter(({ frontmatter }) => frontmatter.status !== 'retired')
      .flatMap((document) => [...inEquations(document), ...inTables(document)]);
    return findingsOf(remarks, knowledge);
  },
};

function inEquations(document: Document): Remark[] {
  return document.sentences
    .filter(({ force }) => isAsserted(force) || force === 'example')
    .flatMap((sentence) =>
      wrongEquationsIn(sentence.text).map(({ start, end, result }): Remark => {
        const text = sentence.text.slice(start, end);
        return {
          rule: id,
          severity: 'warning',
          message: `${text} does not add up: it is ${result}`,
          document,
          place: sentence.toPlace(start, end),
          value: text,
          fix: `Write ${result} as the result, or correct the number that is wrong.`,
          key: [text, sentence.text],
        };
      }),
    );
}

function inTables(document: Document): Remark[] {
  return wrongTotalsIn(document).map(({ cell: { text, row, column, toPlace }, result }) => ({
    rule: id,
    severity: 'warning',
    message: `${text} under "${column}" is not what the row "${row}" comes to: that is ${result}`,
    document,
    place: toPlace(0, text.length),
    value: text,
    fix: `Write ${result} as the total, or correct the amount that is wrong.`,
    key: [text, row, column],
  }));
}
