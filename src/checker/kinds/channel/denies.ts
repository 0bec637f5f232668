import { Terms } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { acceptingWords } from '../../words/list-verdicts.ts';

/** "Kites by post are not |accepted|" says no more of what is done than "kites". */
const idle: ReadonlySet<string> = new Set(new Terms().in(acceptingWords.join(' ')));

/** "Nobody can rent by post" and "a member can rent by post": one line shuts the channel that the other opens, for all that it names. Symmetric. */
export function deniesTheSame(a: Claim, b: Claim): boolean {
  return denies(a, b) || denies(b, a);
}

function denies({ value: shut, fields, conditional }: Claim, { value: open, fields: others }: Claim): boolean {
  if (shut.kind !== 'channel' || open.kind !== 'channel' || shut.extent !== 'denied' || open.extent === 'denied')
    return false;
  const said = fields.clause.filter((term) => !idle.has(term));
  const isOne = [...shut.channels].some((each) => open.channels.has(each));
  return isOne && !conditional && said.length > 0 && said.every((term) => others.clause.includes(term));
}
