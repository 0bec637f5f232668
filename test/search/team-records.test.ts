import { describe, expect, it } from 'vitest';
import type { Team } from '../../src/facts/types.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { Searcher } from '../../src/search/query.ts';
import { teamsPage } from '../../src/search/team-records.ts';
import { recordsOf } from './pages.ts';

const place = { path: 'teams.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
const teams: readonly Team[] = [
  {
    id: 'seed-desk',
    name: 'Seed Desk',
    handles: ['seed orders', 'germination'],
    contact: { chat: '#seeds', email: 'seeds@fern.example' },
    decides: { 'desk-lead': '$40' },
    hours: 'Mon to Fri 9:00-17:00',
    place,
  },
  {
    id: 'greenhouse',
    name: 'Greenhouse',
    handles: ['sick plants'],
    contact: { phone: '+1 555 0100' },
    decides: {},
    place,
  },
];

it('says how to reach a team, when, what it handles and what it decides', () => {
  const found = teamsPage(teams);
  expect(found?.page).toMatchObject({ path: 'teams.yaml', id: 'teams', title: 'Teams' });
  expect(found?.records.map(({ heading, anchor, text }) => [heading, anchor, text])).toEqual([
    [
      'Seed Desk',
      'seed-desk',
      'Chat: #seeds\nE-mail: seeds@fern.example\nHours: Mon to Fri 9:00-17:00\nHandles: seed orders, germination\n' +
        'desk lead decides up to $40',
    ],
    ['Greenhouse', 'greenhouse', 'Phone: +1 555 0100\nHandles: sick plants'],
  ]);
});

it('is nothing for a folder without teams', () => {
  expect(teamsPage([])).toBeUndefined();
});

describe('a question for the way to a team', () => {
  const { pages, records, ...rest } = recordsOf([
    { title: 'Greenhouse hours', text: 'Nine to five.' },
    { title: 'Seed', text: 'The seed desk answers each e-mail on seed, and calls on seed.' },
  ]);
  const { page, records: ofTeams } = teamsPage(teams)!;
  const all = [...records, ...ofTeams.map((record) => ({ page: 2, ...record }))];
  const searcher = new Searcher(buildIndex({ ...rest, pages: [...pages, page], records: all }));
  const first = (query: string) => searcher.present(searcher.rank(query), (at) => all[at] ?? { text: '' }).results[0];

  it.each([
    ['how do i reach the seed desk', 'Seed Desk'],
    ['seed desk email', 'Seed Desk'],
    ['contact greenhouse', 'Greenhouse'],
    ['phone of the greenhouse team', 'Greenhouse'],
  ])('%s: %s', (query, team) => {
    expect(first(query)).toMatchObject({ path: 'teams.yaml', heading: team });
  });

  it.each([
    ['greenhouse hours', 'Greenhouse hours'],
    ['seed', 'Seed'],
  ])('but not for what a page is about: %s', (query, title) => {
    expect(first(query)?.title).toBe(title);
  });
});
