import type { Document, Place, Sentence } from '../document/types.ts';
import { compareText } from '../facts/order.ts';
import type { Fact, Knowledge } from '../facts/types.ts';
import { extractClaims } from './extract.ts';
import { learn } from './learn/index.ts';
import { pagesUnder } from './links/mentions.ts';
import { pagesOf } from './links/pages.ts';
import { holds, sentenceAt } from './links/places.ts';
import { bindClaims } from './match/bind.ts';
import { ownerOf } from './report/findings.ts';

/** How a line depends on a fact or a page: it holds the value, shows it by reference, says it in its own words, or links to the page. */
export type Tie = 'declares' | 'shows' | 'says' | 'links';

export interface TouchedLine {
  document: Document;
  place: Place;
  tie: Tie;
  /** What stands there, in plain text: the declared value, the sentence, or else the line as written. */
  text: string;
}

export interface TouchedTrack {
  document: Document;
  /** Permalinks of the touched pages that the track lists, in its order. */
  items: readonly string[];
}

/** Everything that someone has to look at again when a fact or a page changes. Sorted by path and line. */
export interface Impact {
  facts: readonly Fact[];
  lines: readonly TouchedLine[];
  /** Lines to say, among them the ones that a fact brings along. */
  says: readonly TouchedLine[];
  questions: readonly TouchedLine[];
  tracks: readonly TouchedTrack[];
  /** Names of the teams that own a touched page, each once, sorted. */
  owners: readonly string[];
}

/** Tells the pages of which is spoken; the impact on others is left out. */
export type IsNamed = (document: Document) => boolean;

const everyPage: IsNamed = () => true;

/** What depends on a fact: where it is declared, shown, retyped, said to customers and asked in a lesson. */
export function impactOfFact(knowledge: Knowledge, fact: Fact, isNamed: IsNamed = everyPage): Impact {
  return gather(knowledge, [fact], [], isNamed);
}

/** What depends on a page: all that depends on its facts, the lines that link to it, and the pages that say they rest on it. */
export function impactOfPage(knowledge: Knowledge, page: Document, isNamed: IsNamed = everyPage): Impact {
  const pages = pagesOf(knowledge);
  const facts = knowledge.facts.filter(({ values }) => values.some(({ place }) => place.path === page.path));
  const links = knowledge.documents
    .filter((document) => document !== page)
    .flatMap((document) =>
      [
        ...document.links.filter(({ target }) => pages.linked(target, document) === page).map(({ place }) => place),
        ...restingKeys
          .filter((key) => pagesUnder(key, document).some((name) => pages.named(name, document) === page))
          .map((key) => document.frontmatter.places[key] ?? document.titlePlace),
      ].map((place) => touched(document, place, 'links')),
    );
  return gather(knowledge, facts, links, isNamed, page);
}

/** Frontmatter keys that name the pages on which this one rests. */
const restingKeys = ['rests-on', 'supersedes'];

function gather(
  knowledge: Knowledge,
  facts: readonly Fact[],
  links: readonly TouchedLine[],
  isNamed: IsNamed,
  page?: Document,
): Impact {
  const ids = new Set(facts.map(({ id }) => id));
  const documents = new Map(knowledge.documents.map((document) => [document.path, document]));
  const declared = facts.flatMap(({ values }) =>
    values.map(({ factId, written, place }): TouchedLine => {
      return { document: documents.get(place.path)!, place, tie: 'declares', text: `${factId}: ${written}` };
    }),
  );
  const shown = knowledge.documents.flatMap((document) =>
    document.components.filter(refersTo(ids)).map(({ place, text }): TouchedLine => {
      const line = touched(document, place, 'shows');
      return text === '' ? line : { ...line, text };
    }),
  );
  const all = distinctLines([...declared, ...shown, ...retyped(knowledge, ids), ...links]);
  const pages = new Set(all.filter(({ tie }) => tie !== 'links').map(({ document }) => document));
  if (page) pages.add(page);
  const lines = all.filter(({ document }) => isNamed(document));
  const owners = [...pages, ...links.map(({ document }) => document)]
    .filter(isNamed)
    .map((document) => ownerOf(document, knowledge));
  return {
    facts,
    lines,
    says: distinctLines(lines.flatMap((line) => componentAround('Say', line) ?? [])),
    questions: distinctLines(lines.flatMap((line) => componentAround('Question', line) ?? [])),
    tracks: tracksOver(pages, knowledge).filter(({ document }) => isNamed(document)),
    owners: [...new Set(owners.filter((owner) => owner !== ''))].sort(),
  };
}

function touched(document: Document, place: Place, tie: Tie): TouchedLine {
  const sentence = sentenceAt(document, place);
  return { document, place, tie, text: sentence ? textOf(sentence) : (document.lines[place.line - 1] ?? '').trim() };
}

/** A cell needs its row and column to be understood: "Guest, Germany, Return window: {returns.window}". */
function textOf({ text, role, row, column }: Sentence): string {
  return role === 'cell' ? `${[row, column].filter((head) => head !== '' && head !== text).join(', ')}: ${text}` : text;
}

/** A component that names a fact in any attribute: `<Fact id>`, `<Offer limit>`, `<FollowUp within>`, `<Question answer>`. */
export function refersTo(ids: ReadonlySet<string>): (use: Document['components'][number]) => boolean {
  return ({ attributes }) => Object.values(attributes).some((value) => ids.has(value));
}

/** Prose that a phrase of the fact binds to it: a number that is typed although the fact holds it. */
function retyped(knowledge: Knowledge, ids: ReadonlySet<string>): TouchedLine[] {
  if (ids.size === 0) return [];
  const learnt = learn(knowledge);
  const bound = bindClaims(extractClaims(knowledge, learnt), knowledge.facts, learnt.terms);
  return [...bound].filter(([, id]) => ids.has(id)).map(([{ document, place }]) => touched(document, place, 'says'));
}

/** The line of the component of this name that holds the place; undefined when none does. */
function componentAround(name: string, { document, place, tie }: TouchedLine): TouchedLine | undefined {
  const around = document.components.find((use) => use.name === name && holds(use.place, place));
  return around && { document, place: around.place, tie, text: around.text };
}

/** Tracks with one of the pages among their steps: `steps: [{ page: returns, minutes: 15, goal: … }]`. */
function tracksOver(pages: ReadonlySet<Document>, knowledge: Knowledge): TouchedTrack[] {
  const known = pagesOf(knowledge);
  return knowledge.documents
    .filter(({ kind }) => kind === 'track')
    .map((document): TouchedTrack => {
      const isTouched = (name: string): boolean => {
        const page = known.named(name, document);
        return page !== undefined && pages.has(page);
      };
      return { document, items: pagesUnder('steps', document).filter(isTouched) };
    })
    .filter(({ document, items }) => items.length > 0 || pages.has(document));
}

/** By path and line, one entry a line and tie. */
function distinctLines(lines: readonly TouchedLine[]): TouchedLine[] {
  const byLine = new Map(lines.map((line) => [`${line.place.path}\u0000${line.place.line}\u0000${line.tie}`, line]));
  return [...byLine.values()].sort(
    (a, b) =>
      compareText(a.place.path, b.place.path) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.tie, b.tie),
  );
}
