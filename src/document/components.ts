import type { Force } from './types.ts';

export interface ComponentAttribute {
  required: boolean;
  /** What it holds, in one line. */
  about: string;
}

export interface ComponentInfo {
  name: string;
  /** What it is for, in one line. */
  about: string;
  attributes: Readonly<Record<string, ComponentAttribute>>;
  /** Force of the text between the tags; undefined where the component leaves it alone. */
  force?: Force;
  /** What may stand between the tags. */
  content: 'nothing' | 'text';
  /** The component that it must stand in. */
  inside?: string;
}

const required = (about: string): ComponentAttribute => ({ required: true, about });
const optional = (about: string): ComponentAttribute => ({ required: false, about });

/** The components of content, in the order in which a playbook uses them. Site and checker read this one table. */
export const components: readonly ComponentInfo[] = [
  {
    name: 'Fact',
    about: 'The value of a fact, never retyped',
    attributes: {
      id: required('id of the fact: returns.window'),
      customer: optional('for one kind of customer: region=eu, segment=gold'),
    },
    content: 'nothing',
  },
  {
    name: 'Say',
    about: 'A line to say to the customer',
    attributes: { channel: optional('the channel that it is worded for: phone') },
    force: 'script',
    content: 'text',
  },
  {
    name: 'DontSay',
    about: 'A line that must not be said',
    attributes: { why: optional('what is wrong with it') },
    force: 'dont-say',
    content: 'text',
  },
  { name: 'CustomerSays', about: 'What the customer says', attributes: {}, force: 'customer-quote', content: 'text' },
  {
    name: 'Example',
    about: 'A worked example, with made-up numbers',
    attributes: {},
    force: 'example',
    content: 'text',
  },
  { name: 'Steps', about: 'Steps to take in order, to tick off', attributes: {}, content: 'text' },
  {
    name: 'Channel',
    about: 'What holds on one channel alone; neighbours become tabs',
    attributes: { name: required('the channel: phone') },
    content: 'text',
  },
  {
    name: 'Decision',
    about: 'A point where the way forks',
    attributes: { ask: required('the question that decides') },
    content: 'text',
  },
  {
    name: 'When',
    about: 'One way out of a decision',
    attributes: { answer: required('the answer that leads here') },
    content: 'text',
    inside: 'Decision',
  },
  {
    name: 'Offer',
    about: 'What the agent may offer, and up to which limit',
    attributes: {
      role: required('who may offer it: agent'),
      limit: required('id of the fact that limits it'),
      amount: optional('what is offered: $25'),
    },
    content: 'text',
  },
  {
    name: 'Escalate',
    about: 'Whom to hand over to, and when',
    attributes: { to: required('id of the team'), when: optional('what makes it necessary') },
    content: 'text',
  },
  {
    name: 'FollowUp',
    about: 'The promise to come back to the customer',
    attributes: {
      within: required('by when: 2 business days'),
      owner: required('who keeps it: agent, or id of a team'),
      late: optional('what to do when it will be late'),
    },
    content: 'text',
  },
  {
    name: 'Question',
    about: 'A question of a lesson, answered by a fact',
    attributes: {
      answer: required('id of the fact that answers it'),
      customer: optional('for one kind of customer: region=eu'),
    },
    force: 'question',
    content: 'text',
  },
  { name: 'Close', about: 'How the contact ends, and what to log', attributes: {}, content: 'text' },
];

const byName: ReadonlyMap<string, ComponentInfo> = new Map(components.map((component) => [component.name, component]));

/** The component with this name, undefined for any other name. */
export function findComponent(name: string): ComponentInfo | undefined {
  return byName.get(name);
}

/** HTML elements that may be written in `.mdx`. */
export const htmlElements: ReadonlySet<string> = new Set(
  `a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins
   kbd li mark ol p pre q s small span strong sub summary sup table tbody td tfoot th thead tr u ul`.split(/\s+/),
);

/** Attributes that may be written on an HTML element. Event handlers and styles are code, not content. */
export const htmlAttributes: ReadonlySet<string> = new Set(
  'align alt cite class className colspan colSpan dir height href id lang open rowspan rowSpan src start title width'.split(
    ' ',
  ),
);
