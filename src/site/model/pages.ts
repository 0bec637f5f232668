/** Every page of the folder with what the site says about it: where it stands, who owns it, whether it is due, disputed. */
import { addresses, asOf, disputes, knowledge, report, sections } from 'oneanswer:folder';
import type { Finding } from '../../checker/report-types.ts';
import { reviewDue } from '../../document/review.ts';
import type { Day, Document, DocumentKind } from '../../document/types.ts';
import type { Team } from '../../facts/types.ts';
import { href } from './links.ts';

export interface Page {
  document: Document;
  /** Address in the site, ready for a link. */
  url: string;
  owner?: Team | undefined;
  /** When a person has to look at it again; absent where no interval or no check is on file. */
  due?: Day | undefined;
  isOverdue: boolean;
  /** Open contradictions with a place on this page. */
  disputes: readonly Finding[];
}

export interface KindOfPage {
  kind: DocumentKind;
  /** "Policies". */
  plural: string;
  /** "Policy". */
  singular: string;
  url: string;
  /** One line under the title of the list. */
  about: string;
  pages: readonly Page[];
}

/** By id, and by name, as the report calls them. */
const teams = new Map(knowledge.teams.flatMap((team) => [[team.name, team] as const, [team.id, team] as const]));
const disputesByPath = groupByPath(disputes);
const findingsByPath = groupByPath(report.findings.filter(({ suppression }) => !suppression));

/** In the order of their paths. */
export const pages: readonly Page[] = knowledge.documents.map((document) => {
  const due = reviewDue(document.frontmatter);
  return {
    document,
    url: href(addresses.get(document.path)!),
    owner: teams.get(document.frontmatter.owner ?? ''),
    due,
    isOverdue: due !== undefined && due < asOf && document.frontmatter.status !== 'retired',
    disputes: disputesByPath.get(document.path) ?? [],
  };
});

const pageByPath = new Map(pages.map((page) => [page.document.path, page]));
const pageById = new Map(pages.map((page) => [page.document.id, page]));

export function pageOf(path: string): Page | undefined {
  return pageByPath.get(path);
}

/** The page with this permalink; a path to a file is understood too. */
export function pageWithId(id: string): Page | undefined {
  return pageById.get(id) ?? pageByPath.get(id);
}

/** Everything that the checker says about a page. */
export function findingsOn(path: string): readonly Finding[] {
  return findingsByPath.get(path) ?? [];
}

export function teamOf(id: string): Team | undefined {
  return teams.get(id);
}

/** What the reader sees of an owner: the name of the team, or the id where the team is not on file. */
export function ownerName(page: Page): string {
  return page.owner?.name ?? page.document.frontmatter.owner ?? '';
}

const NAMES: Readonly<Record<DocumentKind, Omit<KindOfPage, 'kind' | 'url' | 'pages'>>> = {
  policy: { plural: 'Policies', singular: 'Policy', about: 'What holds, for whom, and since when.' },
  product: {
    plural: 'Products',
    singular: 'Product',
    about: 'What it is, what it does, what differs from its sibling.',
  },
  playbook: { plural: 'Playbooks', singular: 'Playbook', about: 'What to do and what to say, step by step.' },
  track: {
    plural: 'Onboarding',
    singular: 'Track',
    about: 'Playbooks and policies in the order in which to learn them.',
  },
  article: { plural: 'Articles', singular: 'Article', about: 'Pages of the folder, by title.' },
};

/** The kinds that have pages, in the order of the navigation. */
export const kinds: readonly KindOfPage[] = (Object.keys(NAMES) as DocumentKind[])
  .map((kind) => ({
    kind,
    ...NAMES[kind],
    url: href(sections[kind]),
    pages: pages.filter(({ document }) => document.kind === kind).sort(byTitle),
  }))
  .filter(({ pages }) => pages.length > 0);

export function kindOf(kind: DocumentKind): KindOfPage {
  return kinds.find((candidate) => candidate.kind === kind)!;
}

function byTitle(a: Page, b: Page): number {
  const [left, right] = [a, b].map(({ document }) => `${document.title.toLowerCase()}\0${document.path}`) as [
    string,
    string,
  ];
  return left < right ? -1 : 1;
}

function groupByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    const paths = new Set(finding.positions.flatMap(({ statements }) => statements.map(({ place }) => place.path)));
    for (const path of paths) grouped.set(path, [...(grouped.get(path) ?? []), finding]);
  }
  return grouped;
}
