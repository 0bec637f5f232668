import type { Knowledge } from '../../facts/types.ts';
import { Terms } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import { type Affinity, learnAffinity } from './affinity.ts';
import { type Alternatives, learnAlternatives, learnSisters } from './alternatives.ts';
import { type Contrasts, learnContrasts } from './contrasts.ts';
import { type Departments, learnDepartments } from './departments.ts';
import { countTerms, type Frequency } from './frequency.ts';
import { learnNames, type Names } from './names.ts';
import { subjectNames } from './subject-names.ts';
import { learnSubjects, type Subjects } from './subjects.ts';
import { cutIntoUnits, termsOfUnits, type Units } from './units.ts';

/** What the corpus teaches before any claim is read. */
export interface Learnt {
  terms: Terms;
  names: Names;
  /** The names that pages are named after. */
  subjectNames: ReadonlySet<number>;
  contrasts: Contrasts;
  alternatives: Alternatives;
  /** Those of them that few pages speak of: "Price" and "Delivery" head columns, and stand in lines about anything. */
  tellingAlternatives: Alternatives;
  /** What sister pages are about, each one thing of a sort. */
  sisters: Alternatives;
  departments: Departments;
  subjects: Subjects;
  frequency: Frequency;
  /** The pages in parts of which each is about one thing, and how alike two parts are. */
  units: Units;
  affinity: Affinity;
  /** The terms of each page. */
  pages: readonly ReadonlySet<string>[];
}

/** Weight from which a word tells what a line is about: a word of less stands on many pages. */
const tellingWeight = 0.5;

/** Learns words, names and contrasts of a folder. */
export function learn({ documents, settings }: Knowledge): Learnt {
  const terms = new Terms(settings.synonyms);
  const pages = documents.map((document) => new Set(document.sentences.flatMap((sentence) => terms.in(sentence.text))));
  const frequency = countTerms(pages);
  const units = cutIntoUnits(documents);
  const names = learnNames(documents);
  return {
    terms,
    names,
    subjectNames: subjectNames(documents, names),
    contrasts: learnContrasts(documents, terms, settings.contrasts),
    alternatives: learnAlternatives(documents, terms),
    tellingAlternatives: learnAlternatives(documents, terms, (term) => frequency.weight(term) >= tellingWeight),
    sisters: learnSisters(documents, terms),
    departments: learnDepartments(documents, pages, terms),
    subjects: learnSubjects(documents, pages, terms, frequency),
    frequency,
    units,
    affinity: learnAffinity(termsOfUnits(units, documents, pages, terms), frequency),
    pages,
  };
}

/** Number of the part of its page that a claim stands in. */
export function unitOf({ page, sentence }: Claim, { units }: Learnt): number {
  return units.of(page, sentence.section);
}
