import { describe, expect, it } from 'vitest';
import { parseTeams } from '../../src/facts/teams.ts';

const parse = (text: string) => parseTeams({ path: 'teams.yaml', text });

describe('parseTeams', () => {
  it('reads who handles what, how to reach them and who decides up to which amount', () => {
    const text = `
payments:
  name: Payments
  handles: [refunds, failed payments]
  contact: { chat: '#payments', email: payments@example.com }
  decides: { agent: $25, team-lead: $100.50 }
  hours: Mon to Fri 9:00-17:00 ET
care: {}
`;
    expect(parse(text)).toEqual({
      teams: [
        {
          id: 'care',
          name: 'care',
          handles: [],
          contact: {},
          decides: {},
          place: { path: 'teams.yaml', line: 8, column: 1, endLine: 8, endColumn: 5 },
        },
        {
          id: 'payments',
          name: 'Payments',
          handles: ['refunds', 'failed payments'],
          contact: { chat: '#payments', email: 'payments@example.com' },
          decides: { agent: '$25', 'team-lead': '$100.50' },
          hours: 'Mon to Fri 9:00-17:00 ET',
          place: { path: 'teams.yaml', line: 2, column: 1, endLine: 2, endColumn: 9 },
        },
      ],
      problems: [],
    });
  });

  it('explains a typing error', () => {
    expect(parse('payments:\n  nmae: Payments\n').problems).toEqual([
      {
        id: 'teams/unknown-key',
        path: 'teams.yaml',
        line: 2,
        column: 3,
        message: 'unknown key "nmae" in "payments"',
        hint: 'did you mean "name"?',
      },
    ]);
  });

  it('of no file are none', () => {
    expect(parseTeams(undefined)).toEqual({ teams: [], problems: [] });
  });
});
