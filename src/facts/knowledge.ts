import { type ParseOptions, parseDocument } from '../document/parse.ts';
import { parseSettings } from '../document/settings.ts';
import type { Document, LoadedFolder, Problem, Source } from '../document/types.ts';
import { declareFacts } from './declare.ts';
import { idProblems } from './document-ids.ts';
import { compareProblems, compareText } from './order.ts';
import { parseRulings } from './rulings.ts';
import { parseTaxonomy } from './taxonomy.ts';
import { parseTeams } from './teams.ts';
import type { Knowledge } from './types.ts';

/** What `parseDocument` makes of a file. */
export interface ParsedDocument {
  document?: Document;
  problems: Problem[];
}

/** Keeps what was parsed, by the text of the file and the options. */
export interface ParseCache {
  get(source: Source, options: ParseOptions): ParsedDocument | undefined;
  set(source: Source, options: ParseOptions, parsed: ParsedDocument): void;
}

export interface KnowledgeOptions {
  cache?: ParseCache;
  /** Pages of a folder that is no project may hold code and components of another site: nothing of them will be compiled. */
  foreign?: boolean;
}

/**
 * Understands a whole folder: pages, taxonomy, teams, facts, settings and rulings. What cannot be used is among
 * `problems`; a broken page or file leaves the rest as it is. A folder with `taxonomy.yaml` or `oneanswer.yaml` is a
 * project; any other is a folder of articles. Settings alone ask nothing of articles: a handbook that names its synonyms
 * need not give each page a title.
 *
 * @returns the same for the same files, in whatever order they come; documents sorted by path, problems by place
 */
export function readKnowledge(files: LoadedFolder, { cache, foreign = false }: KnowledgeOptions = {}): Knowledge {
  const dataFile = (name: string): Source | undefined =>
    files.data.find(({ path }) => path === `${name}.yaml`) ?? files.data.find(({ path }) => path === `${name}.yml`);
  const strict = dataFile('taxonomy') !== undefined;
  const project = strict || dataFile('oneanswer') !== undefined;
  const options = { project, strict, foreign: foreign && !project };
  const parsed = files.sources.map((source) => parse(source, options, cache));
  const documents = parsed.flatMap(({ document }) => document ?? []).sort((a, b) => compareText(a.path, b.path));
  const { taxonomy, ...ofTaxonomy } = parseTaxonomy(dataFile('taxonomy'));
  const { teams, ...ofTeams } = parseTeams(dataFile('teams'));
  const { settings, ...ofSettings } = parseSettings(dataFile('oneanswer'));
  const { rulings, ...ofRulings } = parseRulings(files.data.filter(({ path }) => path.startsWith('rulings/')));
  const { facts, ...ofFacts } = declareFacts(documents, taxonomy);
  const problems = [...parsed, ofTaxonomy, ofTeams, ofSettings, ofRulings, ofFacts].flatMap((part) => part.problems);
  if (project) problems.push(...idProblems(documents));
  return {
    root: files.root,
    project,
    documents,
    taxonomy,
    teams,
    facts,
    settings,
    rulings,
    problems: [...files.problems, ...problems].sort(compareProblems),
  };
}

function parse(source: Source, options: ParseOptions, cache: ParseCache | undefined): ParsedDocument {
  const known = cache?.get(source, options);
  if (known) return known;
  const parsed = parseDocument(source, options);
  cache?.set(source, options, parsed);
  return parsed;
}
