import { phraseTest } from '../../text/sieve.ts';
import { isClosed, isOpen, openableHeads, statusHeads } from '../../words/openness.ts';

const opens = new RegExp(`^\\s*(?:${isOpen.join('|')})\\s*$`, 'i');
const closes = new RegExp(`^\\s*(?:${isClosed.join('|')})\\s*$`, 'i');
const ofStatus = phraseTest(statusHeads);
const ofTime = phraseTest(openableHeads);

/** "Bank holidays: |closed|", "| Pool | open |": whether a place is open then; undefined for the state of a case ("status: closed") and all else. */
export function opennessIn(answer: string, label: string): 'does' | 'is-not' | undefined {
  const isOpenThen = opens.test(answer);
  if ((!isOpenThen && !closes.test(answer)) || ofStatus.test(label) || !ofTime.test(label)) return undefined;
  return isOpenThen ? 'does' : 'is-not';
}
