import { withoutEnding } from '../../document/page-path.ts';
import type { Document } from '../../document/types.ts';
import { once } from '../once.ts';
import type { Terms } from '../text/terms.ts';
import { folderKinds } from '../words/folder-kinds.ts';
import { pageKinds } from '../words/page-kinds.ts';

/**
 * The departments of a folder: the pages of one sub-folder, or those whose file names begin alike. `hotel-check-in.md` and
 * `hotel-breakfast.md` are of one, `ferry-boarding.md` and `ferry-cars.md` of another.
 */
export interface Departments {
  /**
   * The names of the departments of two pages that keep apart; undefined for any other two pages. They do where each page speaks of what its
   * department is named after and neither says that word of the other, or where each department has a brand of its own.
   */
  between(pageA: number, pageB: number): readonly [string, string] | undefined;
}

interface Department {
  /** The last of the words that its paths have in common, and its term. */
  name: string;
  term: string;
  pages: number[];
}

const fewestPages = 2;
/** A name of fewer letters stands in other words by chance. */
const fewestLetters = 6;
/** A subject stands in the titles of this share of the pages of a department, and of as many. */
const mostOfSubject = 0.66;
const fewestOfSubject = 3;
/** A brand stands on this share of the pages of a department of as many, and on none of the other department. */
const mostOfBrand = 0.75;
const fewestOfBrand = 3;

const pathWord = /\p{L}+/gu;
const capitalWord = /(?<=[\p{L}\p{N},]\s)\p{Lu}\p{L}{2,}/gu;

/** Learns the departments of the documents. `pages` holds the terms of each. The order of documents does not matter. */
export function learnDepartments(
  documents: readonly Document[],
  pages: readonly ReadonlySet<string>[],
  terms: Terms,
): Departments {
  const departments = departmentsOf(documents, terms);
  const says = (page: number, { name, term }: Department): boolean =>
    pages[page]!.has(term) || (name.length >= fewestLetters && headsOf(documents[page]!).includes(name));
  const subjectsOf = once(({ pages: own }: Department): string[] => {
    const counts = new Map<string, number>();
    for (const page of own)
      for (const term of new Set(subjectIn(documents[page]!, terms))) counts.set(term, (counts.get(term) ?? 0) + 1);
    const least = Math.max(fewestOfSubject, mostOfSubject * own.length);
    return [...counts].filter(([, count]) => count >= least).map(([term]) => term);
  });
  const keepsTo = (page: number, own: Department, other: number): boolean =>
    says(page, own) || subjectsOf(own).some((term) => pages[page]!.has(term) && !pages[other]!.has(term));
  const keepApart = (pageA: number, a: Department, pageB: number, b: Department): boolean =>
    !says(pageA, b) && !says(pageB, a) && keepsTo(pageA, a, pageB) && keepsTo(pageB, b, pageA);
  const isTitled = (page: number, own: Department, other: Department): boolean => {
    const title = terms.in(documents[page]!.title);
    return title.includes(own.term) && !title.includes(other.term);
  };
  const brandsOf = once(({ pages: own }: Department): string[] => {
    const counts = new Map<string, number>();
    for (const page of own)
      for (const word of capitalsOf(documents[page]!)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const least = Math.max(fewestOfBrand, mostOfBrand * own.length);
    return [...counts].filter(([, count]) => count >= least).map(([word]) => word);
  });
  const hasBrandBeside = once((own: Department) =>
    once((other: Department): boolean => {
      const others = other.pages.map((page) => capitalsOf(documents[page]!));
      return brandsOf(own).some((brand) => !others.some((words) => words.has(brand)));
    }),
  );
  return {
    between: (pageA, pageB) => {
      const [a, b] = [departments[pageA]!, departments[pageB]!];
      let at = 0;
      while (at < a.length && a[at] === b[at]) at += 1;
      const [left, right] = [a[at], b[at]];
      if (!left || !right || left.pages.length < fewestPages || right.pages.length < fewestPages) return undefined;
      if (!isTopic(left) || !isTopic(right)) return undefined;
      const areTitled = isTitled(pageA, left, right) && isTitled(pageB, right, left);
      return areTitled ||
        keepApart(pageA, left, pageB, right) ||
        (hasBrandBeside(left)(right) && hasBrandBeside(right)(left))
        ? [left.name, right.name]
        : undefined;
    },
  };
}

/** For each page the departments that it is part of, the widest first: those of "rent", "rent late" and "rent late fees" for `rent/late-fees.md`. */
function departmentsOf(documents: readonly Document[], terms: Terms): Department[][] {
  const known = new Map<string, Department>();
  return documents.map(({ path }, page) => {
    let opening = '';
    return (withoutEnding(path.toLowerCase()).match(pathWord) ?? []).map((name) => {
      opening += ` ${name}`;
      let department = known.get(opening);
      if (!department) {
        department = { name, term: terms.of(name), pages: [] };
        known.set(opening, department);
      }
      department.pages.push(page);
      return department;
    });
  });
}

function isTopic({ name, term }: Department): boolean {
  return !pageKinds.has(name) && !folderKinds.has(name) && term !== '';
}

/** Terms of the title of a page that do not say what kind of page it is. */
function subjectIn({ title }: Document, terms: Terms): string[] {
  const kinds = (title.toLowerCase().match(pathWord) ?? []).filter(
    (word) => pageKinds.has(word) || folderKinds.has(word),
  );
  const ofKinds = kinds.map((word) => terms.of(word));
  return terms.in(title).filter((term) => !ofKinds.includes(term));
}

/** The letters of the title and of each heading of a page run together, so that `lostproperty/` is found in "Lost property". */
const headsOf = once(({ title, sections }: Document): string =>
  [title, ...sections.map(({ heading }) => heading)]
    .join('|')
    .toLowerCase()
    .replaceAll(/[^\p{L}|]/gu, ''),
);

/** Words that are written with a capital within a sentence. */
const capitalsOf = once(
  ({ sentences }: Document): ReadonlySet<string> =>
    new Set(
      sentences.flatMap(({ role, text }) =>
        role === 'title' || role === 'heading' ? [] : (text.match(capitalWord) ?? []),
      ),
    ),
);
