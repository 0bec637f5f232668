import type { Document, Sentence } from '../../../document/types.ts';
import type { Claim, Role } from '../../types.ts';
import { permissionOf } from '../common/permission-table.ts';
import type { FoundClaim } from '../kind.ts';
import { rolesBehind } from './names.ts';

/** Who may do a thing and who may not, by a table of rights: "no" in the column "Viewer" of the row "Close the account". */
export function permittedIn(sentence: Sentence, document: Document): FoundClaim[] {
  const permission = permissionOf(sentence, document);
  if (!permission) return [];
  const { holder, right, isGranted } = permission;
  const who = rolesBehind(holder, 0)?.who ?? [holder.toLowerCase().split(/\s+/)];
  const value: Role = { kind: 'role', who, part: 'does', extent: isGranted ? 'open' : 'denied', limits: [] };
  return [{ value, start: 0, end: sentence.text.length, text: `${holder}: ${sentence.text}`, clause: right }];
}

/** Whether a claim is a cell of such a table. */
export function isPermission({ sentence, document }: Claim): boolean {
  return sentence.role === 'cell' && permissionOf(sentence, document) !== undefined;
}
