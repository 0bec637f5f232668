import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim } from '../../types.ts';
import { conditionWords, exceptionWords } from '../../words/conditions.ts';

const condition = phraseTest(conditionWords);
const exception = phrasePattern(exceptionWords);
/** "Fine, |as long as it is signed|": how the thing must be, which makes it no other thing. */
const proviso = new RegExp(String.raw`,?\s+${phraseSource(['as long as', 'so long as'])}\s[^.;:!?]*`, 'gi');
/** "Not accepted, |even if it is signed|": in all cases. */
const evenIf = /,?\s+even\s+(?:if|when|though)\s[^.;:!?]*/gi;
/** "For food, |but not| for wine": what else is out leaves the thing where it is. */
const otherOut = phrasePattern(['but not'], 'gi');

/** Whether what a line says of one thing by its name holds in a case only, or carves one out. */
export function isOfCase({ sentence, value, conditional, exception: isException }: Claim): boolean {
  if (!conditional && !isException) return false;
  const isIn = value.kind === 'listing' && value.extent !== 'denied';
  const told = sentence.text.replaceAll(evenIf, ' ').replaceAll(otherOut, ' ');
  const text = isIn ? told.replaceAll(proviso, ' ') : told;
  return condition.test(text) || exception.test(text);
}
