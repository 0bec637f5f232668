/**
 * Frames that say a claim in other words, as Markdown. `{topic}` is what the claim is about and `{value}` its value; of a thing that counts or
 * does not, `{item}`, `{be}` and `{answer}` ("gift cards", "are", "not accepted"); of an order of steps `{first}` and `{second}`, which the seed puts the other
 * way round; of what happens at a moment `{clause}` ("your card is charged"); of a stance `{subject}`, `{modal}`, `{predicate}` ("members", "can", "renew by phone") and `{answer}` ("possible"). `{Topic}` begins with
 * a capital. The line with the mark of the kind is the one that makes the claim.
 */

/** The kinds of claim that can be put with another value. */
export const seededKinds = [
  'duration',
  'money',
  'percent',
  'count',
  'date',
  'hours',
  'contact',
  'list',
  'channel',
  'order',
  'role',
  'stance',
  'code',
  'weekday',
  'moment',
  'audience',
] as const;
export type SeededKind = (typeof seededKinds)[number];

const labelled = '- {Topic}: {value}';

/** What stands on the line of a frame that makes the claim. */
export function markOf(kind: SeededKind): RegExp {
  return marks[kind] ?? /\{value\}/;
}

const marks: Readonly<Partial<Record<SeededKind, RegExp>>> = {
  list: /\{item\}/i,
  order: /\{first\}/i,
  stance: /\{(?:modal|answer)\}/,
  moment: /\{value\}/i,
};

/** A table of one row. */
const table = (head: string, valueHead: string, cells: string): string =>
  `| ${head} | ${valueHead} |\n| --- | --- |\n${cells}`;

export const frames: Readonly<Record<SeededKind, readonly string[]>> = {
  duration: [
    labelled,
    '**How long is it for {topic}?**\n\nIt is {value}.',
    'For {topic} we allow {value}.',
    table('Question', 'Time', '| {Topic} | {value} |'),
    'Tell the customer: "{Topic}, that is {value}."',
    'Reckon with {value} for {topic}.',
  ],
  money: [
    labelled,
    '**How much is it for {topic}?**\n\nIt is {value}.',
    'The amount for {topic} is {value}.',
    table('Item', 'Amount', '| {Topic} | {value} |'),
    'Tell the customer: "{Topic}, that comes to {value}."',
    'Customers pay {value} for {topic}.',
  ],
  percent: [
    labelled,
    '**Which share is it for {topic}?**\n\nIt is {value}.',
    'For {topic} we work with {value}.',
    table('Item', 'Rate', '| {Topic} | {value} |'),
    'Tell the customer: "{Topic}, that is {value}."',
    'The rate for {topic} stands at {value}.',
  ],
  count: [
    labelled,
    '**How many are there for {topic}?**\n\nThere are {value}.',
    'With {topic} it is {value} and not more.',
    table('Item', 'Number', '| {Topic} | {value} |'),
    'Tell the customer: "{Topic}, that is {value}."',
    'The number to keep in mind for {topic} is {value}.',
  ],
  date: [
    labelled,
    '**When is it, for {topic}?**\n\nIt is {value}.',
    'The day for {topic} is {value}.',
    table('Event', 'Day', '| {Topic} | {value} |'),
    'Tell the customer: "{Topic}, please note {value}."',
    'For {topic}, mark {value} in the calendar.',
  ],
  hours: [
    labelled,
    '**When is someone there for {topic}?**\n\n{value}.',
    'We are there for {topic} {value}.',
    table('Place', 'Hours', '| {Topic} | {value} |'),
    'Tell the customer: "{Topic}, we are there {value}."',
    'You reach {topic} {value}.',
  ],
  contact: [
    labelled,
    '**Where does one turn with {topic}?**\n\nTo {value}.',
    'For {topic}, use {value}.',
    table('About', 'Contact', '| {Topic} | {value} |'),
    'Tell the customer: "{Topic}, please use {value}."',
    'You reach {topic} under {value}.',
  ],
  list: [
    '- {Item}: {answer}',
    '**Does this count?**\n\n{Item} {be} {answer}, whoever asks.',
    '{Item} {be} {answer}.',
    table('Case', 'Verdict', '| {Item} | {answer} |'),
    '## {Answer}\n\n- {Item}',
    '{Answer}: {item}',
    'Tell the customer: "{Item} {be} {answer}."',
  ],
  channel: [
    '- {Topic}: {value}',
    '**How is it done, {topic}?**\n\nYou can do it {value}.',
    'It can be done {value}: {topic}.',
    'With {topic}, we help {value} as well.',
    'Tell the customer: "{Topic}, that can be done {value}."',
    'Customers ask for {topic} {value}.',
  ],
  order: [
    '1. {Second}.\n2. {First}.',
    '{Second}, then {first}.',
    '{Second} before you {first}.',
    'Always {second} first. After that, {first}.',
    'Staff {second} before they {first}.',
    'Do not {first} before you {second}.',
    'Once you {second}, {first}.',
  ],
  role: [
    '- {Topic}: needs the approval of {value}',
    '**Who agrees to {topic}?**\n\nIt is decided by {value}.',
    'With {topic}, {value} has the last word.',
    table('Case', 'Approved by', '| {Topic} | {value} |'),
    'For {topic}, get a yes from {value} first.',
    'Only {value} can sign off {topic}.',
  ],
  stance: [
    '- {Predicate} ({subject}): {answer}',
    '**What is the rule where someone asks to {predicate}?**\n\n{Subject} {modal} {predicate}.',
    'In short, {subject} {modal} {predicate}.',
    table('Question', 'Answer', '| {Predicate} ({subject}) | {answer} |'),
    'Tell the customer: "{Subject} {modal} {predicate}, I have checked that."',
    'Please remember that {subject} {modal} {predicate}.',
  ],
  code: [
    labelled,
    '**Which one is it for {topic}?**\n\nIt is {value}.',
    'For {topic}, use {value}.',
    table('About', 'Which', '| {Topic} | {value} |'),
    'Tell the customer: "For {topic}, please use {value}."',
    'Use {value} for {topic}.',
  ],
  weekday: [
    labelled,
    '**On which days is it, {topic}?**\n\nIt is {value}.',
    '{Topic}: this is {value}.',
    table('What', 'Days', '| {Topic} | {value} |'),
    'Tell the customer: "{Topic}, that is {value}."',
    'For {topic}, come {value}.',
  ],
  moment: [
    '- {Clause} {value}',
    '**What happens when?**\n\n{Clause} {value}.',
    '{Value}, {clause}.',
    'In short, {clause} {value}.',
    'Tell the customer: "{Clause} {value}, I have checked that."',
    'Please remember that {clause} {value}.',
  ],
  audience: [
    labelled,
    '**Who is it for, {topic}?**\n\nIt is open to {value}.',
    '{Topic} is available to {value}.',
    table('What', 'For whom', '| {Topic} | {value} |'),
    'Tell the customer: "{Topic} is for {value}."',
    'Please remember that {topic} is open to {value}.',
  ],
};

/** What is asked for, open, closed or left free. */
export type Duty = 'must' | 'may' | 'must-not' | 'need-not';

/** How a duty is written, the longest first; the first of a group is how it is put in other words. */
export const modals: Readonly<Record<Duty, readonly string[]>> = {
  'must-not': ['cannot', 'can not', "can't", 'must not', 'may not', 'are not allowed to', 'is not allowed to'],
  'need-not': [
    'need not',
    "needn't",
    'do not have to',
    "don't have to",
    'does not have to',
    "doesn't have to",
    'do not need to',
    "don't need to",
    'does not need to',
    "doesn't need to",
  ],
  must: ['must', 'have to', 'has to', 'need to', 'needs to'],
  may: ['can', 'may', 'are allowed to', 'is allowed to'],
};

export const opposites: Readonly<Record<Duty, Duty>> = {
  must: 'need-not',
  'need-not': 'must',
  may: 'must-not',
  'must-not': 'may',
};

export const answers: Readonly<Record<Duty, string>> = {
  must: 'required',
  'need-not': 'not required',
  may: 'possible',
  'must-not': 'not possible',
};

/** How a page says that a thing counts, by a word of its line or its heading; the first that stands there is the one. */
export const verdicts: Readonly<Record<string, string>> = {
  cover: 'covered',
  includ: 'included',
  eligib: 'eligible',
  qualif: 'eligible',
  allow: 'allowed',
  permit: 'permitted',
  support: 'supported',
  exclu: 'included',
};
export const plainVerdict = 'accepted';

/** Words and what another writer would say for them. */
export const otherWords: Readonly<Record<string, string>> = {
  begin: 'start',
  buy: 'purchase',
  call: 'phone',
  cancel: 'end',
  charge: 'fee',
  cost: 'price',
  delivery: 'shipping',
  email: 'e-mail',
  end: 'finish',
  fee: 'charge',
  item: 'article',
  largest: 'biggest',
  limit: 'cap',
  maximum: 'highest',
  minimum: 'lowest',
  order: 'purchase',
  parcel: 'package',
  payment: 'paying',
  phone: 'telephone',
  price: 'cost',
  purchase: 'order',
  repair: 'mending',
  replacement: 'exchange',
  return: 'send back',
  returns: 'sending back',
  send: 'mail',
  shipping: 'delivery',
  shop: 'store',
  store: 'shop',
  usual: 'normal',
};
