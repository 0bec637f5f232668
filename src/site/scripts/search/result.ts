/** One result as it stands in the list: the answer first, then for whom it holds, where it is from, who disputes it. */
import type { Customer } from '../../../facts/types.ts';
import type { SearchResult } from '../../../search/types.ts';
import { lineToSay, type ShownAnswer, type ShownValue } from '../../model/answers.ts';
import type { ConsoleData, DisputeData } from '../../model/console-data.ts';
import { labelOf } from '../../model/customers.ts';
import { writeDay } from '../../model/days.ts';
import { href } from '../../model/links.ts';
import { copyButton } from '../copy.ts';
import { type Asked, today } from '../customer.ts';
import { element } from '../dom.ts';
import { answerTo, type KnownFacts } from '../facts.ts';

export interface ResultContext {
  /** Contradictions that a result above has already shown in full. */
  shown: Set<DisputeData>;
  data: ConsoleData;
  facts: KnownFacts;
  asked: Asked;
  /** Name of the window in which links open; undefined for this one. */
  target?: string | undefined;
}

const MOST_VARIANTS = 4;

export function renderResult(result: SearchResult, context: ResultContext): HTMLLIElement {
  const fact = result.factId === undefined ? undefined : context.facts.byId.get(result.factId);
  const disputes = (result.disputed ?? [])
    .map(({ fingerprint }) => context.data.disputes[fingerprint])
    .filter((found) => found !== undefined);
  const answer = fact && answerTo(context.facts, fact, withCustomer(context.asked, result.customer));
  return element(
    'li',
    { class: disputes.length > 0 ? 'result is-disputed' : 'result' },
    heading(result, context),
    answer ? factAnswer(answer) : passage(result),
    ...disputes.map((dispute, index) =>
      index === 0 ? disputeNotice(dispute, context) : disputeLine(dispute, context),
    ),
    fact && answer && disputes.length === 0 && sayLine(lineToSay(fact, answer)),
    meta(result, context, disputes.length > 0),
  );
}

/** What the query says of the customer goes before what is known of the one on the line. */
function withCustomer(asked: Asked, customer: Customer = {}): Asked {
  return { ...asked, customer: { ...asked.customer, ...customer } };
}

function heading(result: SearchResult, { data, facts, target }: ResultContext): HTMLElement {
  const url = result.factId === undefined ? data.urls[result.path] : href(`facts/${result.factId}`);
  const anchor = result.factId === undefined && result.anchor !== '' ? `#${result.anchor}` : '';
  const trail = result.factId === undefined ? result.heading : (result.answer?.label ?? result.heading);
  const link = element(
    'a',
    { href: `${url ?? ''}${anchor}`, target, class: 'result-link' },
    trail === '' ? result.title : trail,
  );
  const where = trail === '' ? '' : result.title;
  return element(
    'h2',
    { class: 'result-title' },
    link,
    element(
      'span',
      { class: 'quiet' },
      [result.factId === undefined ? data.kinds[result.kind] : 'Fact', where, customerIn(result, facts)]
        .filter(Boolean)
        .join(' · '),
    ),
  );
}

/** "for Germany": the words of the query that were read as the customer. */
function customerIn({ customer = {} }: SearchResult, { taxonomy }: KnownFacts): string {
  const names = Object.entries(customer).map(([dimension, name]) => labelOf(dimension, name, taxonomy));
  return names.length === 0 ? '' : `for ${names.join(', ')}`;
}

function factAnswer(answer: ShownAnswer): HTMLElement {
  if (answer.state === 'value') {
    const [value] = answer.values;
    return element(
      'div',
      { class: 'answer' },
      element('p', { class: 'big-answer' }, value?.text),
      value?.conditions !== '' && element('p', { class: 'conditions' }, value?.conditions),
      later(answer),
    );
  }
  if (answer.state === 'nothing') {
    return element(
      'div',
      { class: 'answer' },
      element('p', { class: 'big-answer quiet' }, 'No answer is on file for this customer'),
      answer.others.length > 0 && element('p', { class: 'conditions' }, 'Others are told:'),
      variants(answer.others),
    );
  }
  const ask = answer.asks.length > 0 ? `Ask for ${answer.asks.join(' and ').toLowerCase()}:` : 'Two answers:';
  return element('div', { class: 'answer' }, element('p', { class: 'conditions' }, ask), variants(answer.values));
}

function variants(values: readonly ShownValue[]): HTMLElement | undefined {
  if (values.length === 0) return undefined;
  const rows = values
    .slice(0, MOST_VARIANTS)
    .map(({ text, conditions }) =>
      element(
        'li',
        {},
        element('strong', {}, text),
        element('span', { class: 'quiet' }, ` ${conditions || 'everyone else'}`),
      ),
    );
  const rest = values.length - rows.length;
  const more = rest > 0 && element('li', { class: 'quiet' }, `and ${rest} more`);
  return element('ul', { class: 'plain variants' }, ...rows, more);
}

function later({ later, values }: ShownAnswer): HTMLElement | undefined {
  const next = later.find(({ text }) => text !== values[0]?.text);
  return next && element('p', { class: 'conditions' }, `Later: ${next.text} (${next.conditions})`);
}

function passage({ snippet: text, marks }: SearchResult): HTMLElement {
  // Cells of a table row stand apart; the mark between them has the same length, so that the offsets hold.
  const snippet = text.replaceAll(' | ', ' · ');
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(snippet.slice(at, start), element('mark', {}, snippet.slice(start, end)));
    at = end;
  }
  return element('p', { class: 'passage' }, ...parts, snippet.slice(at));
}

function disputeNotice(dispute: DisputeData, { data, target, shown }: ResultContext): HTMLElement {
  if (shown.has(dispute)) return disputeLine(dispute, { target });
  shown.add(dispute);
  const ask = dispute.ask.map(({ name, contact }) => [name, contact[0]].filter(Boolean).join(', ')).join(' or ');
  const versions = dispute.positions.map(({ value, isRuling, places }) =>
    element(
      'div',
      { class: 'version' },
      element('strong', {}, value),
      isRuling && element('span', { class: 'badge' }, 'stronger page'),
      ...places.slice(0, 2).map(({ label, url }) => element('a', { href: url, target }, label)),
    ),
  );
  return element(
    'div',
    { class: 'notice disputed' },
    element('p', { class: 'notice-title' }, 'Disputed: ', element('a', { href: dispute.url, target }, dispute.title)),
    element('div', { class: 'versions' }, ...versions),
    element(
      'p',
      { class: 'small' },
      'Promise neither until it is settled.',
      ask !== '' && ` Ask ${ask}. `,
      data.disputePlaybook && element('a', { href: data.disputePlaybook.url, target }, data.disputePlaybook.title),
    ),
  );
}

/** A contradiction in one line: "Disputed: Return window, 30 days or 45 days". */
function disputeLine({ title, url, positions }: DisputeData, { target }: Pick<ResultContext, 'target'>): HTMLElement {
  const values = positions.map(({ value }) => value).join(' or ');
  return element(
    'p',
    { class: 'disputed-again' },
    'Disputed: ',
    element('a', { href: url, target }, title),
    `, ${values}`,
  );
}

function sayLine(line: string): HTMLElement | undefined {
  if (line === '') return undefined;
  const quote = element('q', {}, line);
  return element('div', { class: 'say-line' }, quote, copyButton(quote));
}

function meta(result: SearchResult, { data }: ResultContext, isDisputed: boolean): HTMLElement {
  const due = data.due[result.path];
  const pages = result.factId === undefined ? undefined : data.statedOn[result.factId];
  return element(
    'p',
    { class: 'meta' },
    pages !== undefined && !isDisputed && element('span', { class: 'badge agree' }, agreement(pages)),
    result.status !== 'current' && element('span', { class: 'badge due' }, `${result.status}: not in force`),
    result.owner !== '' && element('span', {}, data.teams[result.owner] ?? result.owner),
    result.verified !== '' && element('span', {}, `verified ${writeDay(result.verified)}`),
    due !== undefined && due < today() && element('span', { class: 'badge due' }, `review due since ${writeDay(due)}`),
  );
}

function agreement(pages: number): string {
  return pages === 1 ? 'stated on 1 page' : `stated on ${pages} pages, all agree`;
}
