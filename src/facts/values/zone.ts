import { ZONES } from '../words/zones.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

const zones = phraseTable<string>(ZONES);
const groups = new Map(ZONES.flatMap(([group, names]) => names.map((name) => [name.toUpperCase(), group] as const)));

/** "ET", "(CET)", "Eastern time" at token `at`: a code as written in upper case, a name as the code of its zone. */
export function readZone(tokens: readonly Token[], at: number): { zone: string; end: number } | undefined {
  const bracket = tokens[at]?.text === '(' ? 1 : 0;
  const hit = zones.startingAt(tokens, at + bracket);
  if (hit === undefined) return undefined;
  const word = tokens[at + bracket]?.text.toUpperCase() ?? '';
  const isCode = hit.end === at + bracket + 1 && word.length <= 4;
  const closes = bracket === 1 && tokens[hit.end]?.text === ')';
  return { zone: isCode ? word : hit.value, end: closes ? hit.end + 1 : hit.end };
}

/** Whether two zones tell the same time: EST, EDT and ET do. A zone that is not given agrees with any. */
export function isSameZone(a: string, b: string): boolean {
  return a === '' || b === '' || (groups.get(a) ?? a) === (groups.get(b) ?? b);
}
