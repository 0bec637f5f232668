import type { Finding, Position, Statement } from '../../checker/report-types.ts';
import type { Place } from '../../document/types.ts';

/** A place of a finding together with the value that it states. */
export interface StatedPlace {
  value: string;
  statement: Statement;
}

/** Every place of a finding, the primary one first. */
export function statedPlaces(finding: Finding): StatedPlace[] {
  return finding.positions.flatMap(({ value, statements }) => statements.map((statement) => ({ value, statement })));
}

/** How many places of a value a text for people lists. */
const fewPlaces = 6;

/** The first items of a list and how many are left out: none or at least two. */
export function firstFew<Item>(items: readonly Item[]): { shown: readonly Item[]; left: number } {
  const shown = items.length <= fewPlaces + 1 ? items : items.slice(0, fewPlaces);
  return { shown, left: items.length - shown.length };
}

/** "policies/returns.mdx:12:7" */
export function pointer({ path, line, column }: Pick<Place, 'path' | 'line' | 'column'>): string {
  return `${path}:${line}:${column}`;
}

/**
 * A path of the checked folder as programs see it that look from the working directory.
 *
 * @param root the folder, seen from the working directory
 */
export function fromWorkingDirectory(path: string, root: string): string {
  const folder = root.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  return folder === '' || folder === '.' ? path : `${folder}/${path}`;
}

/** "Only what touches content/policies/ is shown."; '' where everything is. */
export function describeParts(parts: readonly string[], root: string): string {
  const named = parts.map((part) => fromWorkingDirectory(part, root));
  return named.length > 0 ? `Only what touches ${named.join(', ')} is shown.` : '';
}

/** Words from which a value is a sentence of its own, which is quoted. */
const longSaying = 6;

/**
 * What the finding is about, without places: the question that it leaves open where values differ ("Return window: 30 days or 45 days?"),
 * else its message.
 */
export function headline({ subject, attribute, positions, message }: Finding): string {
  if (positions.length < 2) return message;
  const values = positions.map(({ value }) => (value.split(' ').length < longSaying ? value : `"${value}"`));
  // The id of a fact stands beside the value that declares it.
  const isFactId = positions.some((position) => declaredAs(position) === attribute);
  const about = capital([subject, isFactId ? '' : attribute].filter(Boolean).join(', '));
  return `${about ? `${about}: ` : ''}${values.slice(0, -1).join(', ')} or ${values.at(-1)}?`;
}

/** "A Gold customer in Germany, on the web, on 2026-03-01, would be told both."; '' where customers are not told apart. */
export function witnessSentence({ witness, positions }: Finding): string {
  if (!witness || (!witness.person && Object.keys(witness.customer).length === 0)) return '';
  const told = positions.length === 2 ? 'would be told both' : 'would be told all of them';
  return `${capital(witness.text)}, ${positions.length < 2 ? 'would get no answer' : told}.`;
}

/** Owners of all places, each once, in the order of the places. */
export function owners(finding: Finding): string[] {
  const names = statedPlaces(finding).map(({ statement }) => statement.owner);
  return [...new Set(names.filter((name) => name !== ''))];
}

/** "Returns › Refunds, owner payments"; what is not known is left out. */
export function circumstances(statement: Statement): string {
  return [statement.context, statement.owner && `owner ${statement.owner}`].filter(Boolean).join(', ');
}

/** "returns.window" where a statement of the position declares the fact; '' for prose alone. */
export function declaredAs(position: Position): string {
  return position.statements.find((statement) => statement.factId !== '')?.factId ?? '';
}

/** Closes a text with a full stop unless it ends in a mark already. */
export function sentence(text: string): string {
  return text === '' || /[.!?…]["”']?$/.test(text) ? text : `${text}.`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
