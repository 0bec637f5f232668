import type { Document, Sentence } from '../../../document/types.ts';

/** "| New order needed | no | yes |": the head of a row that its cells answer says nothing itself. */
export function isAskedByRow({ role, columnIndex, index, group }: Sentence, { sentences }: Document): boolean {
  if (role !== 'cell' || columnIndex !== 0) return false;
  const cells: string[] = [];
  for (let at = index + 1; sentences[at]?.group === group && sentences[at]!.columnIndex > 0; at += 1)
    cells.push(sentences[at]!.text);
  return cells.length > 0 && cells.every((text) => yesOrNo.test(text)) && cells.some((text) => says.test(text));
}

const yesOrNo = /^\W*(?:yes|no|n\/a)?\W*$/iu;
const says = /[\p{L}✓✗✘✔]/u;

/** "The line isn't labelled as a fee. |Then it isn't paid back.|": a case, and what holds in it alone. */
export function isOfCaseBefore({ text, index, block }: Sentence, { sentences }: Document): boolean {
  const [before, next] = [sentences[index - 1], sentences[index + 1]];
  return (then.test(text) && before?.block === block) || (next?.block === block && then.test(next.text));
}

const then = /^\W*then\s+(?!\d)(?!(?:click|select|tap|press|choose|open|go)\s)\p{L}+/iu;
