import { compileCues } from '../../document/cues.ts';
import { forceAt, isAsserted } from '../../document/force.ts';
import { matchesIn } from '../../document/matches.ts';
import type { Document, Sentence } from '../../document/types.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import { notVague, vagueInPromises, vagueTimes } from '../words/vague-times.ts';
import { Times } from './common/times.ts';
import type { Rule } from './rule.ts';

const id = 'playbook/vague-time';
const vague = everyMatch(vagueTimes);
const vagueInSay = everyMatch([...vagueTimes, ...vagueInPromises]);
const harmless = everyMatch(notVague);

/** "We'll be in touch soon": the customer hears a time, and it is none. */
export const vagueTime: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A policy or a line to say promises a time that is none',
      help: '"Soon" is two hours to one person and a week to the next, and the customer calls again in between. Give the number, best by reference: `<Fact id="…" />`. Looked for in policies and in the lines to say of playbooks; a time beside the word ("without delay, within 2 days") is enough.',
    },
  ],
  find: ({ knowledge }) => {
    const times = new Times(knowledge);
    const remarks = knowledge.documents
      .filter(({ kind, frontmatter }) => (kind === 'policy' || kind === 'playbook') && frontmatter.status !== 'retired')
      .flatMap((document) =>
        document.sentences.flatMap((sentence): Remark[] => {
          const found = vagueWordIn(sentence, document);
          if (!found || times.statedIn(sentence.text)) return [];
          const [start, end] = found;
          const word = sentence.text.slice(start, end);
          return [
            {
              rule: id,
              severity: 'warning',
              message: `"${word}" is no time`,
              document,
              place: sentence.toPlace(start, end),
              value: word,
              fix: `Say how long it takes, by the fact that holds it, in place of "${word}".`,
              key: [word, sentence.text],
            },
          ];
        }),
      );
    return findingsOf(remarks, knowledge);
  },
};

/** Where a vague word stands in a policy or a line to say, as asserted and not as quoted. */
function vagueWordIn(sentence: Sentence, { kind }: Document): [start: number, end: number] | undefined {
  const isSaid = sentence.within.includes('Say') || sentence.within.includes('FollowUp');
  if (sentence.role === 'title' || sentence.role === 'heading' || (kind === 'playbook' && !isSaid)) return undefined;
  if (!isAsserted(sentence.force)) return undefined;
  const { text } = sentence;
  for (const match of matchesIn(text, isSaid ? vagueInSay : vague)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const { force } = forceAt(sentence, start, end);
    const isQuoted = /["“”'‘«]$/.test(text.slice(0, start));
    if (!isQuoted && isAsserted(force) && !isPartOfMore(text, start, end)) return [start, end];
  }
  return undefined;
}

/** "Soon" in "as soon as it is scanned" or "how soon". */
function isPartOfMore(text: string, start: number, end: number): boolean {
  return matchesIn(text, harmless).some(({ 0: words, index }) => {
    return index <= start && index + words.length >= end;
  });
}

function everyMatch(phrases: readonly string[]): RegExp {
  return new RegExp(compileCues(phrases, 'anywhere').source, 'gi');
}
