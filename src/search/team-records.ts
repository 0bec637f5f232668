import type { Team } from '../facts/types.ts';
import type { SearchPage, SearchRecord } from './types.ts';

/** How queries ask for the way to a team, beside its name: "how do I reach Logistics", "e-mail of the Privacy Office". */
const asksContact: readonly string[] = ['contact', 'reach', 'address', 'hours'];
/** How agents write the channels of `teams.yaml`. */
const channelNames: Readonly<Record<string, string>> = { email: 'E-mail', phone: 'Phone', chat: 'Chat' };

/** The page that the teams of a folder stand on, and a record a team. Undefined for a folder without teams. */
export function teamsPage(
  teams: readonly Team[],
): { page: SearchPage; records: Omit<SearchRecord, 'page'>[] } | undefined {
  const path = teams[0]?.place.path;
  if (path === undefined) return undefined;
  return {
    page: { path, id: 'teams', title: 'Teams', kind: 'article', owner: '', verified: '', status: 'current' },
    records: teams.map(recordOf),
  };
}

function recordOf({ id, name, handles, contact, decides, hours }: Team): Omit<SearchRecord, 'page'> {
  const asked = [...asksContact, ...Object.keys(contact)];
  const lines = [
    ...Object.entries(contact).map(([channel, address]) => `${channelNames[channel] ?? channel}: ${address}`),
    ...(hours === undefined ? [] : [`Hours: ${hours}`]),
    ...(handles.length === 0 ? [] : [`Handles: ${handles.join(', ')}`]),
    ...Object.entries(decides).map(([role, limit]) => `${role.replaceAll('-', ' ')} decides up to ${limit}`),
  ];
  const names = asked.map((word) => `${word} ${name}`).join('\n');
  return { heading: name, anchor: id, factId: '', disputed: [], names, text: lines.join('\n') };
}
