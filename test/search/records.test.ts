import { describe, expect, it } from 'vitest';
import { buildRecords } from '../../src/search/records.ts';
import type { Dispute } from '../../src/search/types.ts';
import { plantShop } from './shop.ts';

const knowledge = plantShop();
const { pages, records, facts } = buildRecords(knowledge);
const recordsOf = (path: string) => records.filter(({ page }) => pages[page]?.path === path);
const dispute = (line: number, fingerprint = 'a1'): Dispute => ({
  path: 'policies/returns.mdx',
  line,
  fingerprint,
  message: 'Return window: 30 days and 14 days',
});
const disputedBy = (...disputes: Dispute[]) =>
  buildRecords(knowledge, { disputes }).records.filter(({ disputed }) => disputed.length > 0);

describe('the records of a page', () => {
  it('are its sections, then its facts as it declares them', () => {
    expect(recordsOf('policies/returns.mdx').map(({ heading, factId }) => factId || heading)).toEqual([
      '',
      'How it works',
      'What cannot come back',
      'returns.window',
      'returns.postage',
    ]);
  });

  it('have the summary at the top and an anchor each', () => {
    const [top, steps] = recordsOf('policies/returns.mdx');
    expect(top?.text).toMatch(/^How long a customer has to send something back/);
    expect(top?.anchor).toBe('');
    expect(steps?.anchor).toBe('how-it-works');
  });

  it('have the situation of a playbook at the top', () => {
    const [document] = knowledge.documents.filter(({ path }) => path === 'policies/returns.mdx');
    const extra = { situation: 'A plant came dead.' };
    const playbook = { ...document!, frontmatter: { ...document!.frontmatter, extra } };
    const [top] = buildRecords({ ...knowledge, documents: [playbook] }).records;
    expect(top?.text).toContain('postage.\nA plant came dead.\n');
  });

  it('hold what customers say, and how staff call a fact', () => {
    expect(recordsOf('policies/live-arrival.mdx')[0]?.names).toContain('my plant is dead');
    expect(recordsOf('policies/returns.mdx').find(({ factId }) => factId === 'returns.window')?.names).toBe(
      'return window\ndays to return',
    );
  });

  it('leave out the empty top of a page that begins with a heading', () => {
    expect(recordsOf('policies/returns-2024.mdx').map(({ heading }) => heading)).toEqual(['Return window']);
  });
});

describe('a fact', () => {
  const window = records.find(({ factId }) => factId === 'returns.window');

  it('answers with its values, each with its scope in words and its place', () => {
    expect(window?.answer).toEqual({
      label: 'Return window',
      say: 'You have {value} to send it back.',
      values: [
        {
          is: '30 days after delivery',
          scope: {},
          scopeText: '',
          effective: {},
          path: 'policies/returns.mdx',
          line: 14,
        },
        {
          is: '14 days after delivery',
          scope: { region: ['uk'] },
          scopeText: 'United Kingdom',
          effective: {},
          path: 'policies/returns.mdx',
          line: 15,
        },
      ],
    });
    expect(window?.text).toBe('Return window: 30 days after delivery\nUnited Kingdom: 14 days after delivery');
  });

  it('stands in texts with the value for whom they speak of', () => {
    const steps = recordsOf('policies/returns.mdx').find(({ heading }) => heading === 'How it works');
    expect(steps?.text).toContain('within {returns.window region=uk}.');
    expect(facts).toEqual({
      'returns.postage': '$6',
      'returns.window': '30 days after delivery / 14 days after delivery',
      'returns.window region=uk': '14 days after delivery',
    });
  });
});

describe('a value for a time', () => {
  it('stands in texts on a day of that time', () => {
    expect(buildRecords(knowledge, { asOf: '2026-11-25' }).facts['returns.postage']).toBe('free');
    expect(buildRecords(knowledge, { asOf: '2026-12-01' }).facts['returns.postage']).toBe('$6');
  });

  it('stands in none when no day is given, as it ends', () => {
    expect(facts['returns.postage']).toBe('$6');
  });
});

describe('a dispute', () => {
  it('marks the section in which its line stands', () => {
    expect(disputedBy(dispute(34)).map(({ heading }) => heading)).toEqual(['How it works']);
  });

  it('in the frontmatter marks the fact that is declared there, and not the top of the page', () => {
    expect(disputedBy(dispute(14)).map(({ factId }) => factId)).toEqual(['returns.window']);
    expect(disputedBy(dispute(21)).map(({ factId }) => factId)).toEqual(['returns.postage']);
  });

  it('is kept once a place, in a fixed order', () => {
    const [steps] = disputedBy(dispute(34, 'b2'), dispute(34, 'a1'), dispute(35, 'a1'));
    expect(steps?.disputed.map(({ fingerprint }) => fingerprint)).toEqual(['a1', 'b2']);
  });
});

it('leaves out pages that opt out, with their facts', () => {
  const documents = knowledge.documents.map((document) =>
    document.id === 'policies/returns'
      ? { ...document, frontmatter: { ...document.frontmatter, search: false } }
      : document,
  );
  const left = buildRecords({ ...knowledge, documents });
  expect(left.pages.map(({ path }) => path)).not.toContain('policies/returns.mdx');
  expect(left.records.filter(({ factId }) => factId !== '')).toEqual([]);
});
