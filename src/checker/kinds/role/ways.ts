import { letter } from '../../../document/letters.ts';
import { phraseSource, roughPattern } from '../../text/phrases.ts';
import type { Role } from '../../types.ts';
import {
  ableWords,
  askedWords,
  decidedHow,
  decidedWords,
  decidingWords,
  decisionNouns,
  doneWords,
  handingWords,
  leftTo,
  objectLeads,
  onlyOnes,
  passiveVerbs,
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
const how = String.raw`(?:(?:\s+${phraseSource(decidedHow)}|(?:\s+[${letter}’'-]+){1,4}?)(?=,?\s+by\s))?,?`;
const adverbs = String.raw`(?:(?:also|always|alone|then|now|themselves|personally|first)\s+)*`;

const particle = phraseSource(taskParticles);
const noVerb = `(?!${phraseSource(stopWords)})`;
/** "|Handed out by| the porter". */
const task = String.raw`(?:${phraseSource(doneWords)}|${noVerb}[${letter}]+)(?:\s+${particle})?${how}\s+by\s+`;
/** "The porter |hands| out the key." */
const taskVerb = `(?:does|${noVerb}[${letter}]{2,}s)`;
/** "Customers must |be asked|": they do not do it. */
const acts = String.raw`(?!(?:be|never|not|no)\s)(?=[${letter}])`;

/** How a role stands in a text: behind the words that are found, or before them. */
export interface Way {
  words: RegExp;
  /** A cheap test for texts that cannot hold the words. */
  hint: RegExp;
  at: 'behind' | 'before';
  part: Role['part'];
  extent: Role['extent'];
  /** The words tell whose a task is, and nothing of the task: "is responsible for". */
  isFrame?: boolean;
}

function way(
  at: Way['at'],
  part: Role['part'],
  hints: readonly string[],
  pattern: (words: string) => string,
  extent: Role['extent'] = 'open',
): Way {
  return { words: new RegExp(pattern(phraseSource(hints)), 'gi'), hint: roughPattern(hints), at, part, extent };
}

/** The ways in which the one is named who decides, the most telling first. */
export const decidingWays: readonly Way[] = [
  way('behind', 'decides', decisionNouns, (nouns) => String.raw`${nouns}\s+(?:of|by|from)\s+`),
  way('behind', 'decides', decidedWords, (decided) => String.raw`${decided}${how}\s+by\s+`),
  way('behind', 'decides', leftTo, (words) => String.raw`${words}\s+`),
  way('before', 'decides', noVoiceWords, (words) => String.raw`\s+${words}`, 'denied'),
  way('before', 'decides', askedWords, (words) => String.raw`(?=${leaveBehind}\s+${words})`),
  way('before', 'decides', decidingWords, (words) => String.raw`\s+(?:(?:${unable}|${able})\s+)?${adverbs}${words}`),
  way('before', 'decides', decidedWords, (decided) => String.raw`\s+(?:has|have)\s+${adverbs}${decided}`),
];
/** The ways in which the one is named who does it, or takes it over. */
export const doingWays: readonly Way[] = [
  way('behind', 'receives', handingWords, (words) => String.raw`${words}(?:\s+[${letter}’'-]+){0,5}?\s+to\s+`),
  way('behind', 'does', doneWords, (done) => String.raw`${onlyIs}\s+${done}\s+by\s+`, 'closed'),
  way('behind', 'does', ['by'], () => String.raw`${onlyIs}\s+(?!${phraseSource(decidedWords)})${task}`, 'closed'),
  way('behind', 'does', doneWords, (done) => String.raw`${done}\s+(?:only|exclusively|solely)\s+by\s+`, 'closed'),
  way('before', 'does', onlyOnes, (words) => String.raw`\s+${words}`, 'closed'),
  way('behind', 'does', ableWords, (words) => String.raw`${words}\s+${adverbs}be\s+${task}`),
  way('behind', 'does', passiveVerbs, (words) => String.raw`${words}\s+${adverbs}${task}`, 'assigned'),
  { ...way('behind', 'does', taskOfWords, (words) => String.raw`${words}\s+`, 'assigned'), isFrame: true },
  {
    ...way('before', 'does', inChargeWords, (words) => String.raw`\s+${adverbs}${words}\s`, 'assigned'),
    isFrame: true,
  },
  way('behind', 'does', ['by'], () => String.raw`(?<=^[^${letter}]*|:\s+)${task}`, 'assigned'),
  way('behind', 'does', doneWords, (done) => String.raw`${done}\s+by\s+`),
  way('before', 'does', unableWords, (words) => String.raw`\s+${words}\s+${adverbs}${acts}`),
  way('before', 'does', ableWords, (words) => String.raw`\s+${words}\s+${adverbs}${acts}`),
  way('before', 'does', instructionVerbs.map(withS), (verbs) => String.raw`\s+${adverbs}${verbs}`, 'assigned'),
  way(
    'before',
    'does',
    objectLeads,
    (leads) => String.raw`\s+${adverbs}${taskVerb}(?:\s+${particle})?(?=\s+${leads}\s)`,
    'assigned',
  ),
];

/** A cheap test for texts in which nobody is said to do or decide anything. */
export const mayDecide: RegExp = roughPattern([
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

/** The same for "the porter hands out the key", where no list has the verb. */
export const mayHaveTask: RegExp = new RegExp(
  String.raw`[${letter}]s\s+(?:${particle}\s+)?${phraseSource(objectLeads)}\s`,
  'i',
);
