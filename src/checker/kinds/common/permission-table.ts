import type { Document, Sentence } from '../../../document/types.ts';
import { once, oncePerText } from '../../once.ts';
import { nameKnownRoles, rolesBehind } from '../role/names.ts';
import { wholeAnswer } from './whole-answer.ts';

/**
 * Tables that say who may do what: "| Action | Owner | Admin |" with "| Close the account | yes | no |" below it, or with the roles in the
 * first column. What stands in the heads is no statement; each cell says something of the one role that it stands under or behind.
 */

/** What a cell grants to whom, or denies: "close the account" to "Admin". */
export interface Permission {
  holder: string;
  right: string;
  isGranted: boolean;
}

type Holders = 'columns' | 'rows';

const fewestAnswers = 2;
const leastOfHeads = 0.5;
const endsHead = /^\s*(?:[(,/*]|$)/;

/** The permission of a cell; undefined for any other sentence, and for a cell that says neither yes nor no. */
export function permissionOf(sentence: Sentence, document: Document): Permission | undefined {
  const { role, text, row, column, columnIndex } = sentence;
  if (role !== 'cell' || columnIndex < 1) return undefined;
  const yes = wholeAnswer(text);
  const holders = yes === undefined ? undefined : holdersIn(sentence, document);
  if (holders === undefined) return undefined;
  return holders === 'columns'
    ? { holder: column, right: row, isGranted: yes! }
    : { holder: row, right: column, isGranted: yes! };
}

/** Where the roles of the table of a cell stand; undefined where it is no table of rights. */
export function holdersIn({ group, role }: Sentence, document: Document): Holders | undefined {
  return role === 'cell' ? tablesOf(document).get(group) : undefined;
}

const tablesOf = once(({ sentences }: Document): ReadonlyMap<string, Holders> => {
  const cells = Map.groupBy(
    sentences.filter(({ role, columnIndex }) => role === 'cell' && columnIndex > 0),
    ({ group }) => group,
  );
  const tables = new Map<string, Holders>();
  for (const [group, each] of cells) {
    if (each.filter(({ text }) => wholeAnswer(text) !== undefined).length < fewestAnswers) continue;
    if (areRoles(each.map(({ column }) => column))) tables.set(group, 'columns');
    else if (areRoles(each.map(({ row }) => row))) tables.set(group, 'rows');
  }
  return tables;
});

/** Whether at least two heads stand there, and half of them name a role and nothing else: "Level 1", "Team lead (billing)". */
function areRoles(heads: readonly string[]): boolean {
  const each = [...new Set(heads)];
  return each.length > 1 && each.filter(namesRole).length >= leastOfHeads * each.length;
}

const namesRole = oncePerText((head: string): boolean => {
  const roles = rolesBehind(head, 0);
  return roles !== undefined && nameKnownRoles(roles) && endsHead.test(head.slice(roles.end));
});
