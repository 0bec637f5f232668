import { WEEKDAYS } from '../../../facts/words/weekdays.ts';
import { phraseSource } from '../../text/phrases.ts';
import { unitsInYear } from '../../words/frequencies.ts';
import { sharingWords, timesOfCalendar } from '../../words/limits.ts';

const noThings = phraseSource([...Object.keys(unitsInYear), ...WEEKDAYS.flat(), ...timesOfCalendar, 'of', 'other']);
const toEach = new RegExp(
  String.raw`^(?:\s+[\p{L}’'-]+){0,2}?\s+${phraseSource(sharingWords)}\s+(?!${noThings})\p{L}`,
  'iu',
);

/** "Four places |on each train|": so many to each thing, by what stands behind the number; "two trains in each hour" come round. */
export function isSharedOut(behind: string): boolean {
  return toEach.test(behind);
}
