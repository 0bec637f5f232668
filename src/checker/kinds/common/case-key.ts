import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { firstColon } from '../../text/colon.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { openingConditions } from '../../words/conditions.ts';
import { statingVerbs, verdictVerbs } from '../../words/counted.ts';
import { dutyWords } from '../../words/limits.ts';
import { negations } from '../../words/negations.ts';
import { letsInCase } from './let-in.ts';
import { wholeAnswer } from './whole-answer.ts';

const resultSigns = /[→=⇒]|->/;
const longestLabel = 80;
const caseList = /^\s*\/\s*[$€£\d]|^\s*\/\s*\p{L}+\s+\d/u;
/** "Closed three years ago" and "a card that is four days old" tell a case; a rule has a bound ("at least 60 days old") or is a duty. */
const caseAge = /^\s*(?:ago|old)\b/i;
/** "Deleted |once they are| 90 days old" tells when. */
const comesOfAge = /\b(?:once|when|as soon as)\s+(?:[\p{L}-]+\s+){1,3}(?:is|are)\s+$/iu;
/** "If nothing has arrived |after| 10 days" asks for patience beyond the time that is promised. */
const overdue = new RegExp(String.raw`^\s*(?:if|when|should)\b[^,]*${phraseSource(negations)}[^,]*\bafter\s+$`, 'i');
const duty = phrasePattern(dutyWords);
const caseListBefore = /\d\s*[%\p{L}]*\s*\/\s*$/u;

/**
 * True where a number names the case that a line is for: left of the colon in "Within 2 days: you pay $50", though not in "Access 24/7: yes", left
 * of the arrow in "$750 → 1 tree", in the first column of a table, one of several in "70 % / 80 % / 90 %".
 */
export function isCaseKey(found: FoundValue, sentence: Sentence): boolean {
  if (sentence.role === 'cell') return sentence.columnIndex === 0;
  if (letsInCase(found, sentence)) return false;
  const after = sentence.text.slice(found.end);
  const before = sentence.text.slice(0, found.start);
  if (caseList.test(after) || caseListBefore.test(before)) return true;
  if (caseAge.test(after) && 'bound' in found.value && found.value.bound === 'exactly')
    return !duty.test(before) && !comesOfAge.test(before);
  if (found.value.kind === 'duration' && (overdue.test(before) || tellsWhich(found, before, after))) return true;
  const colon = firstColon(after);
  const labelled =
    colon >= 0 &&
    found.end + colon <= longestLabel &&
    after.slice(colon + 1).trim().length > 0 &&
    wholeAnswer(after.slice(colon + 1)) !== true &&
    !/[.;,]/.test(after.slice(0, colon)) &&
    !states(before, after.slice(0, colon));
  return labelled || resultSigns.test(after);
}

/** "Eggs |younger than 12 days| wait in the cellar" tells which of them; "eggs older than 12 days are not sold" is a rule. */
function tellsWhich({ text, value }: FoundValue, before: string, after: string): boolean {
  if (!comparedAge.test(text) || !('unit' in value) || value.unit === 'year') return false;
  return thingBefore.test(before) && verbBehind.test(after) && !denial.test(after);
}

const denial = phraseTest(negations);
const comparedAge = /^(?:younger|older)\s+than\s/i;
const thingBefore =
  /(?<!\b(?:is|are|be|been|was|were|if|when|not|no|or|nothing)\s+)\b(?!(?:is|are|be|been|was|were|if|when|not|no|or)\b)\p{L}{3,}\s+$/iu;
const verbBehind = /^\s+(?!(?:and|or|if|when|than|on|at|in)\b)\p{L}/iu;

/** "The tent |has| room for nine guests: …" says a number before it explains it, and so does "a punt out for 9 hours |counts as| lost: …". */
function states(before: string, behind: string): boolean {
  return (stating.test(before) || verdict.test(behind)) && !opensCase.test(before);
}

const verdict = new RegExp(String.raw`^\s+${phraseSource(verdictVerbs)}\s`, 'i');

const stating = phraseTest(statingVerbs);
const opensCase = new RegExp(String.raw`^\W*${phraseSource(openingConditions)}`, 'i');
