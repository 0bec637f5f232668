import type { Aside } from './types.ts';
import * as words from './words/force-cues.ts';

const dated = (leads: readonly string[]): string => String.raw`(?:${leads.join('|')})\s+[^.;]{0,40}?\b(?:19|20)\d\d\b`;
const ends = new RegExp(String.raw`\b${dated(words.successionEnds)}`, 'i');
const begins = new RegExp(
  String.raw`(?:[;,]\s*(?:(?:and|but)\s+)?|\s(?:and|but)\s+)(?=${dated(words.successionStarts)})`,
  'i',
);
const opens = new RegExp(String.raw`^\W*(?:(?:and|but)\s+)?${dated(words.successionStarts)}`, 'i');

const present = new RegExp(String.raw`(?<![\p{L}])(?:${words.presentWords.join('|')})(?![\p{L}])`, 'iu');

/**
 * What held up to a day, where the same breath tells what holds since: "Up to 31 July 2025 |it cost £1 a day.| Since 1 August 2025 it has been 50p."
 *
 * @param next the sentence behind it in its paragraph; '' for none
 */
export function findSucceeded(sentence: string, next: string): Aside[] {
  const end = ends.exec(sentence);
  if (!end) return [];
  const told = sentence.slice(0, end.index) + sentence.slice(end.index + end[0].length).split(/[;,]/)[0]!;
  if (present.test(told)) return [];
  const reason = `replaced: "${end[0]}"`;
  const behind = begins.exec(sentence.slice(end.index + end[0].length));
  if (behind) return [{ start: 0, end: end.index + end[0].length + behind.index, force: 'history', reason }];
  return opens.test(next) ? [{ start: 0, end: sentence.length, force: 'history', reason }] : [];
}
