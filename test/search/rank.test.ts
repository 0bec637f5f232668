import { describe, expect, it } from 'vitest';
import { searchIn, titlesOf, type WrittenPage } from './pages.ts';

const filler = 'Plants need light, water and some patience from whoever keeps them.';

const comparisons: readonly { because: string; pages: readonly WrittenPage[]; query: string }[] = [
  {
    because: 'its title has the word',
    pages: [
      { title: 'Care', text: `Frost. ${filler}` },
      { title: 'Frost', text: filler },
    ],
    query: 'frost',
  },
  {
    because: 'a heading has the word',
    pages: [
      { title: 'Care', sections: { Light: 'Frost is bad.' } },
      { title: 'Winter', sections: { Frost: filler } },
    ],
    query: 'frost',
  },
  {
    because: 'it holds the rarer of two words',
    pages: [
      { title: 'Ferns', text: 'Plants in pots.' },
      { title: 'Palms', text: 'Plants in pots.' },
      { title: 'Cacti', text: 'Mildew in pots.' },
    ],
    query: 'plants mildew',
  },
  {
    because: 'it holds more of the words',
    pages: [
      { title: 'Ferns', text: 'Water, water, water and water.' },
      { title: 'Palms', text: 'Water on the leaves.' },
    ],
    query: 'water leaves',
  },
  {
    because: 'it says it in fewer words',
    pages: [
      { title: 'Ferns', text: `Aphids. ${filler.repeat(8)}` },
      { title: 'Palms', text: 'Aphids on the leaves.' },
    ],
    query: 'aphids',
  },
  {
    because: 'the rest of the page is about it too',
    pages: [
      { title: 'Ferns', sections: { Pests: 'Aphids come in May.', Soil: 'Loose soil.' } },
      { title: 'Palms', sections: { Pests: 'Aphids come in May.', Soil: 'Loose soil against aphids.' } },
    ],
    query: 'aphids may',
  },
  {
    because: 'the other is retired',
    pages: [
      { title: 'Winter until 2024', text: 'Frost. Frost.', status: 'retired' },
      { title: 'Winter', text: `Frost. ${filler}` },
    ],
    query: 'frost',
  },
  {
    because: 'its title is what was asked for',
    pages: [
      { title: 'Care', sections: { 'Repotting ferns': 'Repotting, repotting, ferns, ferns, repotting ferns.' } },
      { title: 'Repotting old ferns', text: filler },
    ],
    query: 'repotting ferns',
  },
  {
    because: 'customers say it in these words',
    pages: [
      { title: 'Broken pots', text: 'It arrived broken.', spoken: ['it arrived broken', 'a shard arrived'] },
      { title: 'Parcels', text: filler, spoken: ['when will it arrive'] },
    ],
    query: 'when will it arrive',
  },
  {
    because: 'customers say the words of the other apart',
    pages: [
      { title: 'Cafes', text: filler, spoken: ['we cannot open tomorrow', 'this costs us money every hour'] },
      { title: 'Counter', sections: { 'Opening hours': 'Nine to six, and opening hours on feast days.' } },
    ],
    query: 'opening hours',
  },
  {
    because: 'a synonym in the title is not what was asked for',
    pages: [
      { title: 'Package', text: filler },
      { title: 'Delivery', text: 'A parcel is on its way.' },
    ],
    query: 'parcel',
  },
  {
    because: 'it writes the amount as the query does',
    pages: [
      { title: 'Light', text: 'The warranty is 2 years.' },
      { title: 'Lamp', text: 'The warranty is 24 months.' },
    ],
    query: '24 months',
  },
  {
    because: 'a word as it was typed counts more than one that begins with it',
    pages: [
      { title: 'Soil', text: 'Seedboxes, seedboxes and seedboxes.' },
      { title: 'Clay', text: 'A seed.' },
    ],
    query: 'seed',
  },
  {
    because: 'its title is the nearest',
    pages: [
      { title: 'Polite reminders of the return policy', text: 'Return policy, return policy.' },
      { title: 'Return policy', text: filler },
    ],
    query: 'retrn policy',
  },
  {
    because: 'half of a title is no title',
    pages: [
      { title: 'Ferns', text: filler },
      { title: 'Spring', sections: { Repotting: 'Repotting of ferns, and other ferns.' } },
    ],
    query: 'ferns repotting',
  },
  {
    because: 'the other only says where else it stands',
    pages: [
      { title: 'Ferns', sections: { 'What this page does not cover': 'Aphids, and other pests of palms.' } },
      { title: 'Palms', sections: { Pests: `Aphids come in May. ${filler}` } },
    ],
    query: 'aphids',
  },
  {
    because: 'the other only speaks of what comes after',
    pages: [
      { title: 'Ferns', sections: { 'Follow-up': 'Aphids, again.' } },
      { title: 'Palms', sections: { Pests: 'Aphids come in May.' } },
    ],
    query: 'aphids',
  },
  {
    because: 'what comes after is what was asked for',
    pages: [
      { title: 'Palms', sections: { Pests: 'Aphids: escalate.' } },
      { title: 'Ferns', sections: { Escalate: 'Aphids.' } },
    ],
    query: 'escalate aphids',
  },
  {
    because: 'it is a playbook, and the way to do it is asked for',
    pages: [
      { title: 'Ferns', text: `Aphids. ${filler}` },
      { title: 'Palms', text: `Aphids. ${filler}`, kind: 'playbook' },
    ],
    query: 'how do we stop aphids',
  },
  {
    because: 'the other has the name, and is retired',
    pages: [
      { title: 'Frost rules', text: filler, status: 'retired' },
      { title: 'Winter', sections: { Frost: 'Frost, and more frost.' } },
    ],
    query: 'frost',
  },
  {
    because: 'a word counts more than its synonym',
    pages: [
      { title: 'Ferns', text: 'A parcel is on its way.' },
      { title: 'Palms', text: 'A package is on its way.' },
    ],
    query: 'package',
  },
];

describe('the last page comes first', () => {
  it.each(comparisons)('because $because', ({ pages, query }) => {
    expect(titlesOf(searchIn(pages, query))[0]).toBe(pages.at(-1)?.title);
  });
});

describe('of a page that is called by its customers’ words', () => {
  const spoken = ['I lost my voucher', 'has my voucher expired'];
  const shown = (text: string, query: string, sections: Record<string, string>) =>
    searchIn([{ title: 'Vouchers', text, spoken, sections }, { title: 'Palms' }], query).results[0]?.heading;

  it.each([
    ['the section whose heading says it', filler, 'voucher lost', { 'Lost or stolen': filler }, 'Lost or stolen'],
    ['even when the top says it too', 'Of lost ones.', 'voucher lost', { 'Lost or stolen': filler }, 'Lost or stolen'],
    ['the section whose text says it', filler, 'voucher expired', { Time: 'It has expired.' }, 'Time'],
    ['the top, when its text says it', 'It expired.', 'voucher expired', { Time: 'It has expired.' }, ''],
    ['the top, when no section says all of it', filler, 'expired voucher', { Time: 'In spring.' }, ''],
  ])('shows %s', (_, text, query, sections, heading) => {
    expect(shown(text, query, sections)).toBe(heading);
  });

  it('shows no section on what it leaves out', () => {
    const sections = { 'What it does not cover': 'An expired one.' };
    expect(shown(filler, 'voucher expired', sections)).toBe('');
  });

  it('shows the top of a page that was asked for by its title', () => {
    const roses = { title: 'Climbing roses', text: filler, sections: { Soil: filler } };
    expect(searchIn([roses, { title: 'Palms' }], 'climbing roses').results[0]?.heading).toBe('');
  });
});

describe('a word that is common in English', () => {
  it('weighs little, however rare it is on the pages', () => {
    const others = Array.from({ length: 30 }, () => ({ title: 'Care', text: filler }));
    const once = { title: 'Ferns', text: 'Never stop.' };
    const twice = [1, 2].map(() => ({ title: 'Palms', text: 'Repot them.' }));
    expect(titlesOf(searchIn([...others, once, ...twice], 'stop repot'))[0]).toBe('Palms');
  });
});

describe('a playbook', () => {
  it('is no better than another page where no way is asked for', () => {
    const pages = (['article', 'playbook'] as const).map((kind) => ({ title: `On ${kind}s`, text: 'Aphids.', kind }));
    expect(titlesOf(searchIn(pages, 'aphids'))[0]).toBe('On articles');
  });
});

describe('the list', () => {
  const long = { title: 'Ferns', sections: { A: 'Aphids.', B: 'Aphids.', C: 'Aphids.', D: 'Aphids.' } };

  it('is not filled by one long page', () => {
    expect(
      titlesOf(searchIn([long, { title: 'Palms', text: 'Aphids here.' }], 'aphids')).indexOf('Palms'),
    ).toBeLessThan(3);
  });

  it('has at most ten results, in the order of the pages where nothing tells them apart', () => {
    const pages = Array.from({ length: 12 }, (_, number) => ({
      title: `Plant ${'abcdefghijkl'[number]}`,
      text: 'Aphids.',
    }));
    expect(titlesOf(searchIn(pages, 'aphids'))).toEqual(pages.slice(0, 10).map(({ title }) => title));
  });

  it('has falling scores', () => {
    const scores = searchIn([long, { title: 'Aphids', text: 'A pest.' }], 'aphids pest').results.map(
      ({ score }) => score,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.length).toBeGreaterThan(3);
  });
});
