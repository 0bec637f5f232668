import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/index/build.ts';
import { Searcher } from '../../src/search/query.ts';
import { buildRecords } from '../../src/search/records.ts';
import { searchIn, titlesOf } from './pages.ts';
import { plantShop } from './shop.ts';

const knowledge = plantShop();
const disputes = [{ path: 'policies/returns.mdx', line: 14, fingerprint: 'a1', message: '30 days and 60 days' }];
const records = buildRecords(knowledge, { disputes });
const searcher = new Searcher(buildIndex(records, knowledge.settings.synonyms));
const textOf = (record: number) => records.records[record] ?? { text: '' };
const search = (query: string) => searcher.present(searcher.rank(query), textOf);

describe('a result', () => {
  it('says where it stands, who owns it and when it was verified', () => {
    expect(search('what cannot come back').results[0]).toMatchObject({
      path: 'policies/returns.mdx',
      id: 'policies/returns',
      title: 'Returns',
      heading: 'What cannot come back',
      anchor: 'what-cannot-come-back',
      kind: 'policy',
      owner: 'shop-policy',
      verified: '2026-09-14',
      status: 'current',
    });
  });

  it('of a fact carries its answer, and what disputes it', () => {
    const [first] = search('return window').results;
    expect(first?.factId).toBe('returns.window');
    expect(first?.answer?.values.map(({ is }) => is)).toEqual(['30 days after delivery', '14 days after delivery']);
    expect(first?.disputed).toEqual([{ fingerprint: 'a1', message: '30 days and 60 days' }]);
  });

  it('of a section that nothing disputes has neither', () => {
    const [first] = search('what cannot come back').results;
    expect(first).not.toHaveProperty('disputed');
    expect(first).not.toHaveProperty('factId');
  });

  it('shows values in its passage: those of the page, or of who is on the line', () => {
    const ranking = searcher.rank('print the label from the order page');
    expect(searcher.present(ranking, textOf).results[0]?.snippet).toContain('within 14 days after delivery');
    const known = (reference: string) => (reference === 'returns.window region=uk' ? '10 days' : undefined);
    expect(searcher.present(ranking, textOf, known).results[0]?.snippet).toContain('within 10 days.');
  });
});

describe('a section whose title and heading are all that was asked for', () => {
  const steps = `Turn the water off. ${'Then look at the pot, with some patience. '.repeat(9)}\nAt last pay $9 for a broken can.`;
  const pages = [{ title: 'Broken can', sections: { Steps: steps } }, { title: 'Palms' }];
  const shown = (query: string) => searchIn(pages, query).results[0]?.snippet;

  it('is shown from its beginning', () => {
    expect(shown('steps for a broken can')).toMatch(/^Turn the water off/);
  });

  it.each(['steps for a broken can that was paid', 'how much are the steps for a broken can'])(
    'but not when more was asked: %s',
    (query) => {
      expect(shown(query)).toContain('At last pay $9');
    },
  );
});

describe('what agents abbreviate', () => {
  const pages = [
    { title: 'Repotting', text: 'Loose soil.' },
    { title: 'Delivery', text: 'Three days.' },
    { title: 'Out of stock', text: 'A fern comes back in May.' },
    { title: 'Personal data', text: 'What we keep.' },
    { title: 'Joining two accounts', text: 'In two days.' },
    { title: 'Response times', text: 'Within one hour.' },
    { title: 'Abusive contacts', text: 'Three warnings.' },
  ];

  it.each([
    ['eta', 'Delivery'],
    ['oos', 'Out of stock'],
    ['gdpr', 'Personal data'],
    ['merge accounts', 'Joining two accounts'],
    ['sla', 'Response times'],
    ['swearing at me', 'Abusive contacts'],
  ])('%s: %s', (query, title) => {
    expect(titlesOf(searchIn(pages, query))[0]).toBe(title);
  });
});

describe('what agents say of themselves and of a contact', () => {
  const filler = 'Plants need light, water and some patience from whoever keeps them.';
  const texts = [
    ['Limits', 'The limit of an agent.'],
    ['Requests', 'The approval of a team lead.'],
    ['Releases', 'Who decides stands here, and who releases it.'],
    ['Higher up', 'A manager comes.'],
    ['Hard days', 'After a hard contact: water, window, stairs.'],
    ['Public', 'A post, and an answer to it.'],
    ['Slurs', 'Insult and abuse.'],
    ['Tears', 'Let the tears come.'],
    ['Boundary', 'End the contact, in writing.'],
    ['Passing on', 'Hand over with four lines.'],
    ['Own tone', 'You were sharp or curt.'],
    ['Last words', 'When nothing is enough.'],
    ['In doubt', 'No answer yet.'],
    ['Loud', 'Shouting is no insult.'],
    ['Safety', 'Two checks of identity.'],
    ['Passed round', 'To tell it again.'],
  ] as const;
  const pages = texts.map(([title, text]) => ({ title, text: `${filler} ${text}` }));

  it.each([
    ['what can I give myself', 'Limits'],
    ['how much may we refund', 'Limits'],
    ['check with my lead', 'Requests'],
    ['without approval', 'Requests'],
    ['who signs off', 'Releases'],
    ['wants my boss', 'Higher up'],
    ['horrible call', 'Hard days'],
    ['bad review on reddit', 'Public'],
    ['racist', 'Slurs'],
    ['she bursts into tears', 'Tears'],
    ['close the chat', 'Boundary'],
    ['put through', 'Passing on'],
    ['lost my cool', 'Own tone'],
    ['never satisfied', 'Last words'],
    ['not sure what', 'In doubt'],
    ['freaking out', 'Loud'],
    ['security questions', 'Safety'],
    ['fobbed off', 'Passed round'],
  ])('%s: %s', (query, title) => {
    expect(titlesOf(searchIn(pages, query))[0]).toBe(title);
  });
});

describe('what was done to the words', () => {
  it('names those that were corrected', () => {
    expect(search('retrun label').corrected).toEqual([{ from: 'retrun', to: 'return' }]);
    expect(search('lostcard').corrected).toEqual([{ from: 'lostcard', to: 'lost card' }]);
  });

  it('names those that no page knows', () => {
    expect(search('photosynthesis of plants').dropped).toEqual(['photosynthesis']);
  });

  it('names those that were added', () => {
    expect(search('package').added).toContain('parcel');
    expect(search('express').added).toEqual([]);
  });

  it('says nothing about words that were taken as they are', () => {
    expect(search('return label')).toMatchObject({ corrected: [], dropped: [] });
    expect(search('whats the return label, dont they')).toMatchObject({ corrected: [], dropped: [] });
  });
});

describe('a word of everyday English that no page has', () => {
  it('is no slip of another', () => {
    const pages = [{ title: 'Joining', text: 'Joining takes two days, after noon.' }];
    expect(searchIn(pages, 'jogging this afternoon')).toMatchObject({
      corrected: [],
      dropped: ['jogging', 'afternoon'],
    });
    expect(searchIn(pages, 'joinig')).toMatchObject({ corrected: [{ from: 'joinig', to: 'joining' }] });
  });

  it('counts for nothing where it is a pronoun with its verb', () => {
    expect(searchIn([{ title: 'Joining' }], "you've joined, they'll join")).toMatchObject({ dropped: [] });
  });
});

describe('a long query', () => {
  it('counts for its first fifty words', () => {
    expect(search(`${'frost '.repeat(50)}${'photosynthesis '.repeat(5000)}`).dropped).toEqual([]);
  });
});

describe('the limit', () => {
  it('holds for every query, up to ten', () => {
    for (const query of ['return window', 'plant', 'gift cards']) {
      expect(searcher.rank(query, 2).hits).toHaveLength(2);
      expect(searcher.rank(query, 99).hits.length).toBeLessThanOrEqual(10);
    }
  });
});

describe('nothing found', () => {
  it.each(['photosynthesis', 'the', '', '???'])('for "%s" offers pages', (query) => {
    const { results, topics } = search(query);
    expect(results).toEqual([]);
    expect(topics).toHaveLength(5);
    expect(topics[0]).toHaveProperty('title');
  });

  it('offers none beside results', () => {
    expect(search('frost').topics).toEqual([]);
  });

  it('has nothing to offer in an empty folder', () => {
    expect(searchIn([], 'frost')).toMatchObject({ results: [], topics: [] });
  });
});

describe('a page asked for by its title', () => {
  const pages = [
    { title: 'Potting soil', text: 'Soil for pots.' },
    { title: 'Pot sizes', text: 'Soil, soil, soil and potting, potting, potting for all pots.' },
    { title: 'Repotting a fern', text: 'In spring.' },
  ];

  it.each([
    ['potting soil', 'Potting soil'],
    ['poting soil', 'Potting soil'],
    ['pot siz', 'Pot sizes'],
    ['repotting fern', 'Repotting a fern'],
  ])('%s: %s', (query, title) => {
    expect(titlesOf(searchIn(pages, query))[0]).toBe(title);
  });
});

describe('words of a team', () => {
  const pages = [{ title: 'Young plants', text: 'A plug plant comes in a tray.' }];

  it('find what the page calls otherwise', () => {
    expect(titlesOf(searchIn(pages, 'starter'))).toEqual([]);
    expect(titlesOf(searchIn(pages, 'starter', [['starter', 'plug plant']]))).toEqual(['Young plants']);
    expect(titlesOf(searchIn(pages, 'baby plants', [['baby plants', 'plug plant']]))).toEqual(['Young plants']);
  });
});
