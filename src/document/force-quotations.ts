import { compileCues } from './cues.ts';
import type { Stretch } from './inline.ts';
import type { Aside, Force } from './types.ts';
import * as words from './words/force-cues.ts';

const dontSay = compileCues(words.dontSayWording, 'anywhere');
const dontSayException = compileCues(words.dontSayExceptions, 'anywhere');
const dontSayMark = compileCues(words.dontSayMarks, 'whole');
const avoid = compileCues(words.avoidIntroductions, 'end');
const customer = compileCues(words.customerIntroductions, 'end');
const customerLabel = compileCues([...words.customerLabels, ...words.customerTopics], 'whole');
const attribution = compileCues(words.customerAttributions, 'start');
const falsified = compileCues(words.falseVerdicts, 'start');
const voice = compileCues(words.customerVoice, 'anywhere');
const script = compileCues(words.scriptIntroductions, 'end');
const scriptMark = compileCues(words.scriptMarks, 'whole');
const scriptHead = compileCues(words.scriptHeads, 'end');

/** What the words around each quotation make of it; a quotation that nobody introduces is left out. */
export function judgeQuotations(text: string, quotations: readonly Stretch[]): Aside[] {
  const asides: Aside[] = [];
  let behindLast = 0;
  for (const [start, end] of quotations) {
    const before = lastSentence(text.slice(behindLast, start));
    const verdict = judge(before, text.slice(start, end), text.slice(end, end + 40));
    if (verdict) asides.push({ start, end, ...verdict });
    behindLast = end;
  }
  return asides;
}

function judge(before: string, quotation: string, behind: string): { force: Force; reason: string } | undefined {
  const found = (force: Force, match: RegExpExecArray | null) =>
    match && { force, reason: `quoted after "${match[0].replace(/[\s:,"'“‘(]+$/, '').trim()}"` };
  const forbidden = dontSayException.test(before) ? null : dontSay.exec(before);
  return (
    found('dont-say', forbidden ?? avoid.exec(before) ?? dontSayMark.exec(before)) ??
    found('customer-quote', customer.exec(before) ?? customerLabel.exec(before)) ??
    (attribution.test(behind) ? { force: 'customer-quote', reason: 'quoted from a customer' } : undefined) ??
    (falsified.test(behind) ? { force: 'dont-say', reason: 'said to be wrong' } : undefined) ??
    found('customer-quote', voice.exec(quotation)) ??
    (/^[^.!?]*\?["'”’]$/.test(quotation) ? { force: 'question', reason: 'it is a question' } : undefined) ??
    found('script', script.exec(before) ?? scriptMark.exec(before) ?? scriptHead.exec(before)) ??
    undefined
  );
}

function lastSentence(text: string): string {
  return text.slice(text.search(/[^.!?;\n]*[.!?;]?\s*$/));
}
