/** Findings in the words of a reader: who says what, where it stands, whom to ask. */
import { disputes, knowledge, report } from 'oneanswer:folder';
import type { Finding, Position, Statement } from '../../checker/report-types.ts';
import type { Team } from '../../facts/types.ts';
import { href } from './links.ts';
import { pageOf, teamOf } from './pages.ts';
import { listed } from './words.ts';

/** All that is not silenced, in the order of the report. */
export const openFindings: readonly Finding[] = report.findings.filter(({ suppression }) => !suppression);

/** Findings that compare places and so have a page of their own. */
export const comparisons: readonly Finding[] = openFindings.filter(({ positions }) => positions.length > 1);

const disputed = new Set(disputes);

export function isDisputed(finding: Finding): boolean {
  return disputed.has(finding);
}

export function findingHref({ fingerprint }: Finding): string {
  return href(`findings/${fingerprint}`);
}

/** "Return window": the fact that it is about, else subject and attribute, else the heading above the first place. */
export function titleOf({ subject, attribute, message, positions }: Finding): string {
  const factId = positions.flatMap(({ statements }) => statements).find(({ factId }) => factId !== '')?.factId;
  const label = knowledge.facts.find(({ id }) => id === factId)?.label;
  const title = label ?? [subject, attribute].filter(Boolean).join(': ');
  const heading = positions[0]?.statements[0]?.context.split(' › ').at(-1);
  return sentence(title || heading || message);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The link to the line of a statement in its page; the page of the fact where it is a declaration. */
export function statementHref({ place, factId }: Statement): string | undefined {
  if (factId) return href(`facts/${factId}`);
  const page = pageOf(place.path);
  return page && `${page.url}#L${place.line}`;
}

/** The position that stands on the stronger page, where the checker has a view; undefined where both need a look. */
export function rulingOf({ positions, fix }: Finding): Position | undefined {
  if (fix.side === 'that') return positions[0];
  return fix.side === 'this' ? positions[1] : undefined;
}

export interface Owner {
  id: string;
  name: string;
  team?: Team | undefined;
}

/** Whom to ask: the owners of all sides, the stronger side first. */
export function ownersOf({ positions }: Finding): readonly Owner[] {
  const ids = new Set(positions.flatMap(({ statements }) => statements.map(({ owner }) => owner)).filter(Boolean));
  return [...ids].map((id) => ({ id, name: teamOf(id)?.name ?? id, team: teamOf(id) }));
}

/** "Customer Care and Payments". */
export function ownersInWords(finding: Finding): string {
  return listed(ownersOf(finding).map(({ name }) => name));
}
