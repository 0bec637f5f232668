import { withoutEnding } from '../../document/page-path.ts';
import type { Asking, SearchPage } from '../types.ts';
import type { IndexedRecord, SearchIndex } from './types.ts';

/** Pages and records by column: alike values stand together, and what follows from others is left out. */
export interface Columns {
  /** A row for each field of the pages; an id that is the path without its ending is left empty. */
  pages: { [Field in keyof SearchPage]: SearchPage[Field][] };
  /** Number of records of each page. */
  sizes: number[];
  headings: string[];
  /** For each record: 0 when the anchor is the heading in lower case with hyphens, else the anchor. */
  anchors: (string | 0)[];
  /** Sparse: number of the record to its value. */
  factIds: Record<number, string>;
  disputed: Record<number, IndexedRecord['disputed']>;
  asking: Record<number, Asking>;
  spoken: Record<number, readonly string[]>;
  facts: SearchIndex['facts'];
  groups: SearchIndex['groups'];
  synonyms: readonly string[];
}

const pageFields = ['path', 'id', 'title', 'kind', 'owner', 'verified', 'status'] as const;

export function columnsOf({ pages, records, facts, groups, synonyms }: SearchIndex): Columns {
  const short = pages.map((page) => (page.id === withoutEnding(page.path) ? { ...page, id: '' } : page));
  const sizes = pages.map(() => 0);
  for (const { page } of records) sizes[page] = (sizes[page] ?? 0) + 1;
  return {
    pages: Object.fromEntries(pageFields.map((field) => [field, short.map((page) => page[field])])) as Columns['pages'],
    sizes,
    headings: records.map(({ heading }) => heading),
    anchors: records.map(({ heading, anchor }) => (anchor === anchorFor(heading) ? 0 : anchor)),
    factIds: sparse(records, ({ factId }) => (factId === '' ? undefined : factId)),
    disputed: sparse(records, ({ disputed }) => (disputed.length === 0 ? undefined : disputed)),
    asking: sparse(records, ({ asking }) => asking),
    spoken: sparse(records, ({ spoken }) => spoken),
    facts,
    groups,
    synonyms,
  };
}

export function fromColumns(
  columns: Columns,
): Pick<SearchIndex, 'pages' | 'records' | 'facts' | 'groups' | 'synonyms'> {
  const { sizes, headings, anchors, factIds, disputed, asking, spoken, facts, groups, synonyms } = columns;
  const pageOf = sizes.flatMap((size, page) => Array<number>(size).fill(page));
  const pages = sizes.map((_, number) => {
    const page = Object.fromEntries(
      pageFields.map((field) => [field, columns.pages[field][number]]),
    ) as unknown as SearchPage;
    return page.id === '' ? { ...page, id: withoutEnding(page.path) } : page;
  });
  const records = headings.map((heading, record) => ({
    page: pageOf[record] ?? 0,
    heading,
    anchor: anchors[record] === 0 ? anchorFor(heading) : (anchors[record] ?? ''),
    factId: factIds[record] ?? '',
    disputed: disputed[record] ?? [],
    ...(asking[record] === undefined ? {} : { asking: asking[record] }),
    ...(spoken[record] === undefined ? {} : { spoken: spoken[record] }),
  }));
  return { pages, records, facts, groups, synonyms };
}

function sparse<Value>(
  records: readonly IndexedRecord[],
  pick: (record: IndexedRecord) => Value | undefined,
): Record<number, Value> {
  const entries = records.map((record, number) => [number, pick(record)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<number, Value>;
}

/** The anchor that a heading gets unless another one on the page has the same text. */
function anchorFor(trail: string): string {
  const heading = trail.split(' › ').at(-1) ?? '';
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
