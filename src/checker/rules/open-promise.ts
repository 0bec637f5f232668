import { compileCues } from '../../document/cues.ts';
import type { ComponentUse, Document } from '../../document/types.ts';
import type { Knowledge } from '../../facts/types.ts';
import { looksLikeFactId } from '../links/mentions.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import { comeBackPromises, outcomePromises } from '../words/promises.ts';
import { Times } from './common/times.ts';
import type { Rule } from './rule.ts';

const id = 'playbook/promise';
const comeBack = compileCues(comeBackPromises, 'anywhere');
const outcome = compileCues(outcomePromises, 'anywhere');
/** "Shall I call you back?" is an offer. */
const question = /[^.!?]*\?/g;

/** "I'll call you back", and neither the line nor a follow-up beside it says when. */
export const openPromise: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A promise to the customer without a time',
      help: 'A line to say promises a call, an answer or a refund, and neither the line nor a `<FollowUp>` in the same section says by when, and so who keeps it. Put the time into the line (`<Fact id="…" />`, or a gap such as `{day}`), or add the follow-up. A promise to come back is a warning, one about money or goods a note.',
    },
  ],
  find: ({ knowledge }) => {
    const times = new Times(knowledge);
    const remarks = knowledge.documents
      .filter(({ kind, frontmatter }) => (kind === 'policy' || kind === 'playbook') && frontmatter.status !== 'retired')
      .flatMap((document) => [...openLines(document, times), ...openFollowUps(document, times, knowledge)]);
    return findingsOf(remarks, knowledge);
  },
};

function openLines(document: Document, times: Times): Remark[] {
  const covered = new Set(document.components.flatMap(({ name, section }) => (name === 'FollowUp' ? [section] : [])));
  return document.components.flatMap((use): Remark[] => {
    if (use.name !== 'Say' || covered.has(use.section)) return [];
    const text = use.text.replaceAll(question, ' ');
    const promise = comeBack.exec(text) ?? outcome.exec(text);
    if (!promise || times.meantIn(use.text)) return [];
    return [
      {
        rule: id,
        severity: comeBack.test(text) ? 'warning' : 'note',
        message: `"${promise[0]}" does not say when`,
        document,
        place: use.place,
        value: promise[0],
        fix: 'Put the time into the line, or a <FollowUp> with `within` and `owner` beside it.',
        key: [use.text],
      },
    ];
  });
}

/** A follow-up whose `within` is no time: "soon", or a fact that holds an amount. */
function openFollowUps(document: Document, times: Times, { facts }: Knowledge): Remark[] {
  const isOpen = ({ name, attributes: { within = '' } }: ComponentUse): boolean =>
    name === 'FollowUp' &&
    !times.isTime(within) &&
    !(looksLikeFactId(within) && !facts.some((fact) => fact.id === within));
  return document.components.filter(isOpen).map((use): Remark => {
    const { within = '' } = use.attributes;
    return {
      rule: id,
      severity: 'warning',
      message: `A follow-up is promised within "${within}", which is no time`,
      document,
      place: use.place,
      value: within,
      fix: 'Name the fact that holds the time, or write it out: within="2 business days".',
      key: [within, use.text],
    };
  });
}
