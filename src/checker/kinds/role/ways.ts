import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import { roughSieve, type Sieve } from '../../text/sieve.ts';
import type { Role } from '../../types.ts';
import {
  ableWords,
  askedWords,
  decidedHow,
  decidedWords,
  decidingWords,
  decisionNouns,
  doneWords,
  givenBy,
  handingWords,
  leftTo,
  noDoings,
  objectLeads,
  onlyOnes,
  passiveVerbs,
  plainDoings,
  taskDuties,
  taskParticles,
  unableWords,
} from '../../words/deciders.ts';
import { instructionVerbs } from '../../words/order.ts';
import { stopWords } from '../../words/stop-words.ts';
import { inChargeWords, noVoiceWords, taskOfWords } from '../../words/tasks.ts';
import { withS } from '../common/word-forms.ts';

/** "'s written approval", behind a role. */
export const leaveBehind: string = String.raw`['’]?s?['’]?\s+(?:written\s+|prior\s+|final\s+)?${phraseSource(decisionNouns)}`;
const onlyIs = String.raw`(?:(?:must|can only|may only|has to|have to|only|may exclusively)\s+be|(?:is|are)\s+(?:only|solely|exclusively))`;
const able = phraseSource(ableWords);
const unable = phraseSource(unableWords);
/** "Decided |on the spot| by": a few words that say how, where or when. */
const how = String.raw`(?:(?:\s+${phraseSource(decidedHow)}|(?:\s+(?!(?:is|are|was|were|be|been|being|gets?|has|have)\s)[${letter}’'-]+){1,4}?)(?=,?\s+by\s))?,?`;
const adverbs = String.raw`(?:(?:also|always|alone|then|now|themselves|personally|first)\s+)*`;

const particle = phraseSource(taskParticles);
const noVerb = `(?!${phraseSource([...stopWords, ...noDoings])})`;
/** "|Handed out by| the porter". */
const task = String.raw`(?:${phraseSource(doneWords)}|${noVerb}[${letter}]+)(?:\s+${particle})?${how}\s+by\s+`;
/** "The porter |hands| out the key." */
const taskVerb = `(?:${phraseSource(plainDoings.map(withS))}|${noVerb}[${letter}]{2,}s)`;
/** "Porters |hand| out the keys." */
const taskVerbs = `(?:${phraseSource(plainDoings)}|${noVerb}[${letter}]{3,})`;
/** "Customers must |be asked|", "porters may |not|": they do not do it. */
const acts = `(?!(?:be|never|not|no)(?![${letter}’'-]))(?=[${letter}])`;

/** How a role stands in a text: behind the words that are found, or before them. */
export interface Way {
  words: RegExp;
  /** A cheap test for texts that cannot hold the words. */
  hint: Sieve;
  at: 'behind' | 'before';
  part: Role['part'];
  extent: Role['extent'];
  /** The words tell whose a task is, and nothing of the task: "is responsible for". */
  isFrame?: boolean;
  /** Those who do it are many, and open the clause: "tenants |clear| the snow". */
  isOfMany?: boolean;
  /** The one who does it opens the clause: "|the steward| heats meals". */
  isOpening?: boolean;
}

const opensWithOne = /(?:^|[.;:,]\s)\W*(?:the|our|your|an?)\s/i;

function way(
  at: Way['at'],
  part: Role['part'],
  hints: readonly string[],
  pattern: (words: string) => string,
  extent: Role['extent'] = 'open',
): Way {
  return { words: new RegExp(pattern(phraseSource(hints)), 'gi'), hint: roughSieve(hints), at, part, extent };
}

/** The ways in which the one is named who decides, the most telling first. */
export const decidingWays: readonly Way[] = [
  way('behind', 'decides', decisionNouns, (nouns) => String.raw`${nouns}\s+(?:of|by|from)\s+`),
  way('behind', 'decides', givenBy, (given) => String.raw`${phraseSource(decisionNouns)}\s+${given}\s+`),
  way('behind', 'decides', decidedWords, (decided) => String.raw`${decided}${how}\s+by\s+`),
  way('behind', 'decides', leftTo, (words) => String.raw`${words}\s+`),
  way('before', 'decides', noVoiceWords, (words) => String.raw`\s+${words}`, 'denied'),
  way('before', 'decides', askedWords, (words) => String.raw`(?=${leaveBehind}\s+${words})`),
  way(
    'before',
    'decides',
    decidingWords,
    (words) => String.raw`(?:,\s+who)?\s+(?:(?:${unable}|${able})\s+)?${adverbs}${words}`,
  ),
  way('before', 'decides', decidedWords, (decided) => String.raw`\s+(?:has|have)\s+${adverbs}${decided}`),
];
/** The ways in which the one is named who does it, or takes it over. */
export const doingWays: readonly Way[] = [
  way('behind', 'receives', handingWords, (words) => String.raw`${words}(?:\s+[${letter}’'-]+){0,5}?\s+to\s+`),
  way('behind', 'does', doneWords, (done) => String.raw`${onlyIs}\s+${done}\s+by\s+`, 'closed'),
  way('behind', 'does', ['by'], () => String.raw`${onlyIs}\s+(?!${phraseSource(decidedWords)})${task}`, 'closed'),
  way('behind', 'does', doneWords, (done) => String.raw`${done}\s+(?:only|exclusively|solely)\s+by\s+`, 'closed'),
  way('before', 'does', onlyOnes, (words) => String.raw`\s+${words}`, 'closed'),
  way(
    'behind',
    'does',
    taskDuties,
    (words) => String.raw`${words}\s+${adverbs}be\s+(?!${phraseSource(decidedWords)})${task}`,
    'assigned',
  ),
  way('behind', 'does', ableWords, (words) => String.raw`${words}\s+${adverbs}be\s+${task}`),
  way('behind', 'does', passiveVerbs, (words) => String.raw`${words}\s+${adverbs}${task}`, 'assigned'),
  way('behind', 'does', ['leave'], (words) => String.raw`${words}\s+[^,;:.]{3,60}?\s+to\s+`, 'assigned'),
  { ...way('behind', 'does', taskOfWords, (words) => String.raw`${words}\s+`, 'assigned'), isFrame: true },
  {
    ...way('before', 'does', inChargeWords, (words) => String.raw`\s+${adverbs}${words}\s`, 'assigned'),
    isFrame: true,
  },
  way('behind', 'does', ['by'], () => String.raw`(?<=^[^${letter}]*|:\s+)${task}`, 'assigned'),
  way('behind', 'does', doneWords, (done) => String.raw`${done}\s+by\s+`),
  way('before', 'does', unableWords, (words) => String.raw`\s+${words}\s+${adverbs}${acts}`),
  way('before', 'does', taskDuties, (words) => String.raw`\s+${words}\s+${adverbs}${acts}`, 'assigned'),
  way('before', 'does', ableWords, (words) => String.raw`\s+${words}\s+${adverbs}${acts}`),
  way(
    'before',
    'does',
    instructionVerbs.map(withS),
    (verbs) => String.raw`(?:,\s+who)?\s+${adverbs}${verbs}`,
    'assigned',
  ),
  way(
    'before',
    'does',
    objectLeads,
    (leads) => String.raw`(?:,\s+who)?\s+${adverbs}${taskVerb}(?:\s+${particle})?(?=\s+${leads}\s)`,
    'assigned',
  ),
  {
    ...way(
      'before',
      'does',
      objectLeads,
      (leads) => String.raw`\s+${adverbs}${taskVerbs}(?:\s+${particle})?(?=\s+${leads}\s)`,
      'assigned',
    ),
    isOfMany: true,
  },
  {
    words: new RegExp(String.raw`\s+${adverbs}${taskVerb}(?:\s+${particle})?(?=\s+${noVerb}[${letter}]{3,})`, 'gi'),
    hint: opensWithOne,
    at: 'before',
    part: 'does',
    extent: 'assigned',
    isOpening: true,
  },
  {
    words: new RegExp(String.raw`\s+${adverbs}${taskVerbs}(?:\s+${particle})?(?=\s+${noVerb}[${letter}]{3,})`, 'gi'),
    hint: /\b(?:themselves|alone)\b/i,
    at: 'before',
    part: 'does',
    extent: 'assigned',
    isOfMany: true,
  },
];

/** A cheap test for texts in which nobody is said to do or decide anything. */
export const mayDecide: Sieve = roughSieve([
  ...decisionNouns,
  ...decidedWords,
  ...decidingWords,
  ...leftTo,
  ...handingWords,
  ...doneWords,
  ...ableWords,
  ...unableWords,
  ...instructionVerbs.map(withS),
  ...inChargeWords,
  ...taskOfWords,
  ...noVoiceWords,
  'by',
]);

/** The same for "the steward heats meals". */
export const mayOpen: RegExp = new RegExp(
  String.raw`(?:^|[.;:,]\s)\W*(?:both\s|(?:(?:all|only|the|our|your|an?)\s+)?[${letter}]+(?:\s+[${letter}]+){0,3}?s\s)`,
  'i',
);

/** The same for "the porter hands out the key", where no list has the verb. */
export const mayHaveTask: RegExp = new RegExp(
  String.raw`[${letter}]s\s+(?:${particle}\s+)?${phraseSource(objectLeads)}\s`,
  'i',
);
