import { wrongEquationsIn } from '../equations.ts';
import { findingsOf, type Remark } from '../remarks.ts';
import type { Rule } from './rule.ts';

const id = 'number/sum';

/** "2.5 % + 0.6 % = 3.2 %": a sum that does not add up. */
export const wrongSum: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A sum does not add up',
      help: '"5.5 % + 0.025 % = 6.0 %": one of the numbers is a slip, or was changed without the others. Correct it, or give the rounded result with "about". Read are sums, differences and products that are written with signs; a result that is rounded to its own last digit is right.',
    },
  ],
  find: ({ knowledge }) => {
    const remarks = knowledge.documents
      .filter(({ frontmatter }) => frontmatter.status !== 'retired')
      .flatMap((document) =>
        document.sentences
          .filter(({ force }) => force === 'assert' || force === 'script' || force === 'example')
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
          ),
      );
    return findingsOf(remarks, knowledge);
  },
};
