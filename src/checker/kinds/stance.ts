import type { Document, Sentence } from '../../document/types.ts';
import { holdersIn, permissionOf } from './common/permission-table.ts';
import type { ClaimKind } from './kind.ts';
import { admissionsIn } from './stance/admissions.ts';
import { answersIn } from './stance/answers.ts';
import { type Clause, clausesOf, isCase, withoutTimes } from './stance/clauses.ts';
import { compareStances, sideOf, sidesMeet } from './stance/compare.ts';
import { lackOf } from './stance/demand.ts';
import { ellipsisIn } from './stance/elliptic.ts';
import { headedThing, isRefusedBelow } from './stance/headed.ts';
import { holdingsIn } from './stance/holdings.ts';
import { labelledAnswer } from './stance/labelled.ts';
import { needsIn } from './stance/needs.ts';
import { oppositeVerbsIn } from './stance/opposite-verbs.ts';
import { readClause } from './stance/read.ts';
import { repliesIn, withAntecedent } from './stance/replies.ts';
import { isAskedByRow, isOfCaseBefore } from './stance/scenes.ts';
import { statesIn } from './stance/states.ts';
import { traitsIn } from './stance/traits.ts';
import { verbCell } from './stance/verb-cells.ts';

/** A clause begins right behind the sign that ends the one before, and what it says behind the blank or the word that joins it. */
const longestJoint = 5;

/** "You cannot cancel by phone" on one page, "you can cancel by phone" on another; "free" and "charged". */
export const stance: ClaimKind = {
  id: 'stance',
  title: 'Two pages say the opposite of one thing',
  help: '"Opened items cannot be returned" on one page, "opened items can be returned" on another: a customer is told yes or no, depending on the page that the agent opens. Correct the page that is wrong, or say for whom each line is.',
  find: (sentence, values, { document, terms }) => {
    const saysNothing =
      sentence.text.trimEnd().endsWith('?') || isAskedByRow(sentence, document) || isOfCaseBefore(sentence, document);
    if (saysNothing || isCase(sentence, document)) return [];
    const admissions = admissionsIn(sentence, document, terms);
    if (isOfRights(sentence, document)) return admissions;
    const answer = labelledAnswer(sentence, terms);
    if (answer) return [...answer, ...admissions];
    const ofRow = verbCell(sentence, terms);
    if (ofRow) return [ofRow, ...admissions];
    const elliptic = ellipsisIn(sentence, document, terms);
    const clauses = clausesOf(sentence).flatMap((clause) => (elliptic ? clauseBefore(clause, elliptic.start) : clause));
    const answering = clauses.map((clause) => withoutTimes(clause, values, sentence.text));
    const halves = clauses.map(({ start }) => sentence.text.slice(0, start).split(';').length);
    const togetherWith = (index: number): string =>
      answering.filter((_, other) => halves[other] === halves[index]).join(' ');
    const needs = needsIn(sentence, terms);
    const isOfLack = needs.some(({ start }) => behindNo.test(sentence.text.slice(0, start)));
    const read = clauses
      .flatMap((clause, index) =>
        readClause(clause, sentence, values, answersIn(answering[index]!, togetherWith(index)), terms),
      )
      .filter(
        ({ value }) => value.kind !== 'stance' || value.modality !== 'does' || !isRefusedBelow(sentence, document),
      )
      .map((found) => withAntecedent(found, sentence, document, terms));
    const said = [...read, ...holdingsIn(sentence, document, terms)];
    return [
      ...said.filter(({ text }) => !isOfLack || !opensWithNo.test(text)),
      ...(elliptic ? [elliptic] : []),
      ...(read.length === 0 ? headedThing(sentence, document, terms) : []),
      ...repliesIn(sentence, document, terms),
      ...needs,
      ...statesIn(sentence.text, terms),
      ...traitsIn(sentence, terms),
      ...oppositeVerbsIn(sentence, terms),
      ...admissions,
    ];
  },
  compare: compareStances,
  side: sideOf,
  meet: sidesMeet,
  leastAgreement: 0.6,
  lacks: lackOf,
};

/** What a clause says before the one without a verb of its own that goes on from it: "adults may row|; children may not|". */
function clauseBefore({ text, ...clause }: Clause, start: number): Clause[] {
  return clause.start < start - longestJoint
    ? [{ ...clause, text: text.slice(0, start - clause.start).replace(joint, '') }]
    : [];
}

const joint = /\s+(?:and|but)\s*$/i;

/** "|No ticket at the gate|, no entry" asks for the ticket, and says nowhere that there is none. */
const behindNo = /\bno\s+$/i;
const opensWithNo = /^\W*no\s/i;

/** A head or a cell of a table of rights: who may do what is read as a role. */
function isOfRights(sentence: Sentence, document: Document): boolean {
  const isHead = sentence.columnIndex === 0 && holdersIn(sentence, document) !== undefined;
  return isHead || permissionOf(sentence, document) !== undefined;
}
