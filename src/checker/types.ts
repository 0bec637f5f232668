import type { Document, Place, Sentence } from '../document/types.ts';
import type { Scope, Validity, Value } from '../facts/types.ts';
import type { Code, Literal, Named } from './code-types.ts';
import type { Standing } from './decide/standing.ts';
import type { Evidence } from './match/evidence.ts';

export type { Code, Literal, Named } from './code-types.ts';

/** What kind of thing a claim asserts. One file each in `kinds/`. */
export type ClaimKindId =
  | 'duration'
  | 'money'
  | 'percent'
  | 'count'
  | 'date'
  | 'hours'
  | 'contact'
  | 'list'
  | 'channel'
  | 'order'
  | 'role'
  | 'audience'
  | 'moment'
  | 'code'
  | 'weekday'
  | 'name'
  | 'literal'
  | 'stance';

/**
 * A name that pages give to a product, plan, team or region and that has relatives ("Trail Card", "Summit Card"). A mention is the
 * set of names that it can stand for: "Gold" alone may be every name that begins with it.
 */
export type Mention = readonly number[];

/** Term lists of a claim, the nearest first; each list comes from one place in the structure around the value. */
export interface Fields {
  /** The stretch between commas around the value. */
  clause: readonly string[];
  /** The rest of the sentence. */
  sentence: readonly string[];
  /** "Monthly fee" in "Monthly fee: $5", the row head and the column head in a table. */
  label: readonly string[];
  /** The part of a label that tells cases apart: "Members" in "Members: $5 / Guests: $8". */
  case: readonly string[];
  /** List items and lead-in above. */
  parents: readonly string[];
  heading: readonly string[];
  title: readonly string[];
  /** Words of the path. */
  path: readonly string[];
}

/** What a clause says of an action or a state: asked for, closed, open, left free, so after all ("points do expire"), so, not so. */
export type Modality = 'must' | 'must-not' | 'may' | 'need-not' | 'does' | 'is' | 'is-not';

/** "You cannot cancel by phone": closed, and the answer to "through which channel" is the phone. */
export interface Stance {
  kind: 'stance';
  modality: Modality;
  /** Answer class number to the answers that the clause gives. */
  answers: ReadonlyMap<number, ReadonlySet<number>>;
  /** Terms of the first words after the phrase of stance: "cancel", "order" in "cannot cancel an order". */
  predicate: readonly string[];
  /** Terms of the first of them and of those that "or" joins to it: "change", "cancel" in "cannot change or cancel an order". */
  actions: readonly string[];
  /** Terms of those for whom the clause says it is: "member" in "only members can borrow tools". */
  whom?: readonly string[];
  /** Terms before the first word of stance or answer: "deliv" in "delivery is free for members". */
  subject?: readonly string[];
  /** It says of the subject what the clause before says of others: "students may borrow laptops, |visitors may not|". */
  setsApart?: boolean;
  /** Terms behind that word, where they say what is answered for: "towel" in "the price includes towels". */
  object?: readonly string[];
  /** The line is nothing but the name of a thing, below a head that says it: "- A head torch" below "Optional". */
  isNamed?: boolean;
  /** The reader is told to do it: "bring your receipt". */
  isTold?: boolean;
  /** Where it is said by what follows from the lack of a thing: terms of what follows, "entry" in "no ticket, no entry". */
  purpose?: readonly string[];
  /** Where it says in which of two states a thing is. */
  state?: State;
}

/** "The renewed card has a new PIN": which of a pair of states of `words/states.ts` a line speaks of, and of what. */
export interface State {
  pair: string;
  /** Words of the thing: [pin]. */
  thing: readonly string[];
  /** Terms of what else the line says: [renew, card]. */
  around: readonly string[];
  /** That sets a condition. */
  isCased: boolean;
  /** Numbers that it tells things apart by: [2] in "parents with two children". */
  counts?: readonly number[];
}

/** "Only in the app or at a branch": through which channels something is done, or reaches the customer. */
export interface Channels {
  kind: 'channel';
  /** Names of `words/channels.ts`. */
  channels: ReadonlySet<string>;
  /** A message comes one way; a thing may be done in many, unless nothing else will do. */
  use: 'message' | 'means';
  /** Only by these and no others, by these as a table or a label names them, by these among others, or by none of these. */
  extent: 'closed' | 'listed' | 'open' | 'denied';
}

/** "Check the status before you tell them": a step, and one that comes after it. */
export interface Order {
  kind: 'order';
  /** Terms of the two steps. */
  earlier: readonly string[];
  later: readonly string[];
  /** Terms of all the steps of the numbered list in which the two stand. */
  list?: readonly (readonly string[])[];
  /** Where one step alone is told, which comes before all others or after them. */
  rank?: 'first' | 'last';
  /** Terms of what stands before the two: "overdu", "sum" in "overdue sums go first to rent and then to heating". */
  lead?: readonly string[];
}

/** "Only Visa and Mastercard": what is listed, and whether anything else counts. */
export interface Listing {
  kind: 'listing';
  /** Terms of each item. */
  items: readonly (readonly string[])[];
  /** The item that the claim is about; -1 where it is about all of them. */
  own: number;
  /** Only these and no others, these among others, or none of these. */
  extent: 'closed' | 'open' | 'denied';
  /** The line says that what is listed counts or is possible, and does not merely name it. */
  accepts: boolean;
  /** Every item is a thing by its whole name: only one of the same name is the same. */
  exact: boolean;
  /** Words of the plan or product that alone it is said of: [silver]; none for no such thing. */
  plan: readonly string[];
  /** Channels for which the list is: "accepted |in stores|". */
  where: readonly string[];
  /** Name of the sort that most of the items are of, in `words/listings.ts`; '' for none. */
  sort: string;
  /** What the items fill, where that is all that the claim is about: how they are led up to, and terms of what is offered. */
  slot?: {
    lead: string;
    offer: readonly string[];
    /**
     * One thing alone fills it ("made in Italy"), or one in each case ("paid in cash"); or the line names all that fill it without a word
     * that says so ("in blue and green"); or it is had in every one of them ("in all of our pools", "worldwide", with no item), or in a part of them
     * ("for orders from the app only").
     */
    fill?: 'one' | 'one a case' | 'all' | 'every' | 'part' | undefined;
  };
}

/** "Only skis and golf clubs fly free", "every van has them": of which things or persons a line speaks, and whether there are others. */
export interface Roster {
  kind: 'roster';
  /** All of a sort; these alone; a list that is all there is by the form in which it stands; or a list. */
  extent: 'every' | 'only' | 'named' | 'listed';
  /** Terms of each that is named; of the sort where all of it is meant, none where it has no name. */
  items: readonly (readonly string[])[];
  /** Terms of what the line says beside the list, where it may keep others out: "surfboard" in "skis and golf clubs; surfboards are not". */
  out: readonly string[];
  /** Terms of what is said of them; and of the sentence before, where a pronoun stands for it: "kites are lent. |This| goes for all sizes". */
  frame: readonly string[];
  antecedent?: readonly string[];
  /** The preposition that leads up to them, "for" in "for coursework only"; '' for none. */
  lead: string;
}

/** "The head of payments approves": who decides, who does a thing, or to whom it goes. */
export interface Role {
  kind: 'role';
  /** Each who is named, in words that are lower-cased and singular: [head, payment]; none where nobody has to be asked. */
  who: readonly (readonly string[])[];
  /** Gives leave, does the thing, takes it over, or pays for it. */
  part: 'decides' | 'does' | 'receives' | 'pays';
  /** Only they and no others, they by their task ("the night crew counts the stock"), they among others, or not they. */
  extent: 'closed' | 'assigned' | 'open' | 'denied';
  /** Whether one of those who are named is enough, where a line says so. */
  number?: 'one' | 'several' | undefined;
  /** Amounts that say for what it holds: "above 500 USD". */
  limits: readonly string[];
  /** Stems of what is done, in whatever form: [clear, drain]; left out where the words do not tell. */
  deed?: readonly string[];
}

/** "Only available on Gold", "every plan includes it": for whom a thing is. */
export interface Audience {
  kind: 'audience';
  /** For those alone, for all of them, not for them, for them among others, whether or not one is one of them, for them as well, or simply for them. */
  extent: 'some' | 'every' | 'denied' | 'fit' | 'open' | 'also' | 'has';
  /** Persons by what they are, or holders of a plan; and how a sentence names them: "Gold members". Both '' where it is simply everybody. */
  sort: 'person' | 'plan' | '';
  named: string;
  /** Terms of the group, [gold, member]; those that not every customer has, [gold]; and with what every member has, [gold, member]. */
  group: readonly string[];
  marks: readonly string[];
  special: readonly string[];
  /** In a table of plans: the marks of each head beside that of the cell. */
  siblings?: readonly (readonly string[])[];
  /** The marks of each of several that are named: [[contract], [prepaid]] of "contract and prepaid customers". */
  parts: readonly (readonly string[])[];
  /** The line stresses that it is all of them, "whatever their age", or others pay more, "free for pupils". */
  weight?: 'stressed' | 'priced';
}

/** "When the order ships": at which moment what happens once happens. */
export interface Moment {
  kind: 'moment';
  /** What happens, by what it comes to. */
  act: 'pay' | 'begin' | 'end' | 'give back' | 'get' | 'send';
  /** Names of `words/start-events.ts` and `words/moments.ts`; several where the words may mean several. "before delivery" is a moment as well. */
  moments: readonly string[];
  /** Terms of the case that the line sets: "upgrad" in "if you upgrade, …"; none where it sets none. */
  inCase: readonly string[];
}

/** One point of a process at which a line says that something happens: "|before| the repair". */
export interface Point {
  /** On which side of the event; "not at" it where the line denies that. */
  side: 'before' | 'at' | 'after' | 'until' | 'not-at';
  /** Whether the event begins or ends then; '' for all of it. */
  phase: 'start' | 'end' | '';
  /** Terms of the event. */
  event: readonly string[];
  /** Names of `words/start-events.ts` and `words/moments.ts` that the event may be. */
  names: readonly string[];
}

/** "Tell them about the fee before they confirm": what happens, whatever it is, and at which points of a process. */
export interface Timing {
  kind: 'timing';
  /** Terms of what happens. */
  act: readonly string[];
  points: readonly Point[];
}

/** "Closed on Mondays", "every Friday": on which days of the week something comes round. */
export interface Weekdays {
  kind: 'weekdays';
  /** Monday is 0, sorted. */
  days: readonly number[];
  /** It happens then, does not, or a place is open then. */
  state: 'on' | 'off' | 'open';
  /** All days from one to another, or all but some, so that it happens on no others: "from Monday to Friday". */
  isRun: boolean;
  /** Which of them: "first" in "the first Monday of the month", "other" in "every other Monday"; '' for every one. */
  rank: string;
  /** The last day for it: "by Monday", "before Monday"; '' where it happens then. */
  limit: '' | 'by' | 'before';
  /** "morning" in "Monday mornings"; '' for the whole day. */
  part: string;
  /** Times of day that the line tells with them, as written: "at 9:30" in "every Friday at 9:30". */
  times: readonly string[];
  /** Terms that say what it is: "paper" in "paper is collected on Mondays". */
  about: readonly string[];
  /** Those of them for what is done then: "collect" in "paper is collected on Mondays". */
  deed: readonly string[];
  /** Those of them behind "for": "paper" in "the blue bin for paper". */
  forWhat: readonly string[];
}

/** What only prose says: no fact declares it. */
export type Assertion =
  | Stance
  | Channels
  | Order
  | Listing
  | Roster
  | Role
  | Audience
  | Moment
  | Timing
  | Code
  | Weekdays
  | Named
  | Literal;

export type ClaimValue = Value | Assertion;

/** What one place in a document asserts. */
export interface Claim {
  /** Position among all claims, in the order of path and line. */
  index: number;
  /** Position of the document among all documents. */
  page: number;
  document: Document;
  sentence: Sentence;
  /** The declared fact whose value this is; '' for prose. */
  factId: string;
  kind: ClaimKindId;
  value: ClaimValue;
  /** The value as it stands in the text, and where it stands in the sentence. */
  written: string;
  start: number;
  end: number;
  place: Place;
  fields: Fields;
  /** Names with relatives, from the sentence up to the path. */
  mentions: readonly Mention[];
  /** Members of contrast classes that stand at this claim: class number to the members. */
  contrasts: ReadonlyMap<number, ReadonlySet<number>>;
  scope: Scope;
  validity: Validity;
  /** The sentence sets a condition ("if", "unless") or names an exception ("except"). */
  conditional: boolean;
  exception: boolean;
  /** Numbers that stand as the case this claim is for ("Within 2 days: …"), folded. */
  caseKeys: readonly string[];
  /** Weighted terms, ready for comparison; filled by `match/weigh.ts`. */
  weights: Weights;
}

/** Sparse vector of length one: term numbers ascending, with their weight. */
export interface Weights {
  terms: Int32Array;
  weights: Float32Array;
}

/** Two claims of one kind that were worth a comparison. `a` stands before `b` in the corpus. */
export interface Pair {
  a: Claim;
  b: Claim;
  /** Agreement of the words around the two values, 0 to 1. */
  likeness: number;
}

/** One test that a pair went through: passed on, or stopped for a reason. */
export interface Gate {
  gate: string;
  stopped: boolean;
  reason: string;
}

export interface Verdict extends Pair {
  /** What speaks for and against a clash; absent where the words already decide. */
  evidence?: Evidence | undefined;
  outcome: 'clash' | 'agree' | 'dismissed';
  /** How sure it is that a clash is one, 0 to 1; likeness for the other outcomes. */
  confidence: number;
  /** How likely the clash is to be a real contradiction, 0 to 1; absent where nothing but the confidence tells. */
  likelihood?: number;
  /** The same by how the two lines stand in the folder, and the signs of it; only for numbers, days and addresses of two pages. */
  standing?: { likelihood: number; signs: Standing };
  /** The values cannot both hold and no excuse applies, whatever the evidence says. */
  opposed: boolean;
  /** Why a pair was dismissed, or which evidence carried a clash. */
  reason: string;
}
