import { didYouMean, speller } from '../../document/did-you-mean.ts';
import { isPagePath } from '../../document/page-path.ts';
import type { Document, Place, Problem } from '../../document/types.ts';
import { scopeProblems } from '../../facts/scope-problems.ts';
import type { Knowledge } from '../../facts/types.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { pagesOf } from './pages.ts';

/** As many known names as a hint can list and still be one readable line. */
const listedNames = 12;

/**
 * Every name on a page that stands for nothing: a fact, a team, a page or a kind of customer that does not exist. One
 * problem each, with the nearest name that does: `<Fact id="returns.windw" />` gives `did you mean "returns.window"?`.
 *
 * A folder that is no project has no teams and no permalinks, so only the facts and customers of its components count.
 */
export function unknownReferences(knowledge: Knowledge): Problem[] {
  const facts = new KnownFacts(knowledge);
  const teams = knowledge.teams.map(({ id }) => id);
  const roles = knowledge.teams.flatMap(({ decides }) => Object.keys(decides));
  const check = (mention: Mention, document: Document): Problem[] => {
    switch (mention.of) {
      case 'fact':
        return facts.problemsOf(mention, document);
      case 'team':
        return teams.length > 0 && !teams.includes(mention.name) ? [unknownTeam(mention, teams)] : [];
      case 'keeper':
        return teams.length > 0 && ![...teams, ...roles, 'agent'].includes(mention.name)
          ? [unknownTeam(mention, teams)]
          : [];
      case 'page':
        return pageProblems(mention, document, knowledge);
      case 'customer':
        return customerProblems(mention, knowledge);
      case 'channel':
        return channelProblems(mention, knowledge);
    }
  };
  return knowledge.documents
    .filter(({ frontmatter }) => frontmatter.status !== 'retired')
    .flatMap((document) => mentionsOf(document, knowledge.project).flatMap((mention) => check(mention, document)));
}

/** Which ids are facts, and where those that are none are declared all the same. */
class KnownFacts {
  readonly #nearest: (id: string) => string | undefined;
  readonly #known: ReadonlySet<string>;
  readonly #families: ReadonlySet<string>;
  /** Facts of drafts and retired pages: id to the path of the page. */
  readonly #elsewhere: ReadonlyMap<string, string>;
  /** Some page could not be read, or the folder is a part of something: a fact may be declared where nobody looked. */
  readonly #isPartial: boolean;

  constructor({ facts, documents, problems, project }: Knowledge) {
    const ids = facts.map(({ id }) => id);
    this.#nearest = speller(ids);
    this.#known = new Set(ids);
    this.#families = new Set(ids.map(familyOf));
    this.#elsewhere = new Map(
      documents.flatMap(({ path, frontmatter }) => frontmatter.facts.map(({ id }) => [id, path] as const)),
    );
    const paths = new Set(documents.map(({ path }) => path));
    this.#isPartial = !project || problems.some(({ path }) => isPagePath(path) && !paths.has(path));
  }

  problemsOf(mention: Mention, document: Document): Problem[] {
    const { name, as } = mention;
    if (this.#known.has(name) || document.frontmatter.facts.some(({ id }) => id === name)) return [];
    const nearest = this.#nearest(name);
    const path = this.#elsewhere.get(name);
    if (path !== undefined) {
      const hint = 'declare it on a current page, or name a fact that holds';
      return [problem('fact', mention, `${as} names "${name}", which no current page declares, only ${path}`, hint)];
    }
    const hint = nearest ? `did you mean "${nearest}"?` : this.#hint(name);
    return [problem('fact', mention, `${as} names the fact "${name}", which does not exist`, hint)];
  }

  #hint(name: string): string {
    return this.#isPartial && !this.#families.has(familyOf(name))
      ? 'mend the pages that could not be read, check the whole folder, or declare it under "facts" of the page that decides it'
      : 'declare it under "facts" of the page that decides it';
  }
}

/** "returns" of "returns.window". */
function familyOf(id: string): string {
  return id.split('.')[0]!;
}

function unknownTeam(mention: Mention, teams: readonly string[]): Problem {
  const message = `${mention.as} names the team "${mention.name}", which teams.yaml does not hold`;
  return problem(
    'team',
    mention,
    message,
    hintFor(mention.name, teams, 'teams', 'name a team of teams.yaml, or add it there'),
  );
}

function pageProblems(mention: Mention, document: Document, knowledge: Knowledge): Problem[] {
  const pages = pagesOf(knowledge);
  const { name, as } = mention;
  if (mention.isLink) {
    const destination = pages.destination(name, document);
    if (destination.leads !== 'nowhere') return [];
  } else if (pages.named(name, document) || pages.isUnreadable(name)) return [];
  const ids = knowledge.documents.map(({ id }) => id);
  const message = `${as} names the page "${name}", which does not exist`;
  return [problem('page', mention, message, hintFor(name, ids, 'pages', 'write the id of a page, or its path'))];
}

/** In a folder without a taxonomy of its own, every customer is one of another house. */
function customerProblems(mention: Mention, { project, taxonomy }: Knowledge): Problem[] {
  if (!project && taxonomy.dimensions.length === 0) return [];
  return mention.name.split(',').flatMap((pair) => {
    const [dimension = '', name = '', ...rest] = pair.split('=').map((part) => part.trim());
    if (dimension === '' || name === '' || rest.length > 0) {
      const message = `${mention.as} says customer="${mention.name}", and "${pair.trim()}" is no pair`;
      return [problem('customer', mention, message, 'write for example customer="region=de,segment=gold"')];
    }
    return scopeProblems({ [dimension]: [name] }, taxonomy, mention.place);
  });
}

/** A folder that tells no channels apart may call them anything. */
function channelProblems(mention: Mention, { taxonomy }: Knowledge): Problem[] {
  if (!taxonomy.dimensions.some(({ id }) => id === 'channel')) return [];
  return scopeProblems({ channel: [mention.name] }, taxonomy, mention.place);
}

function hintFor(name: string, known: readonly string[], what: string, otherwise: string): string {
  const nearest = didYouMean(name, known);
  if (nearest !== undefined) return `did you mean "${nearest}"?`;
  return known.length > listedNames ? otherwise : `known ${what}: ${known.join(', ')}`;
}

function problem(what: string, { place }: { place: Place }, message: string, hint: string): Problem {
  const { path, line, column } = place;
  return { id: `reference/unknown-${what}`, path, line, column, message, hint };
}
