import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadedFolder, Source } from '../../src/document/types.ts';
import { type ParseCache, type ParsedDocument, readKnowledge } from '../../src/facts/knowledge.ts';
import { resolve } from '../../src/facts/resolve.ts';

const sources: Source[] = [
  {
    path: 'policies/returns.mdx',
    text: `---
title: Returns
id: returns
owner: commerce
facts:
  - { id: returns.window, label: Return window, values: [{ is: 30 days }, { is: 14 days, scope: { region: eu } }] }
---

You have <Fact id="returns.window" />.
`,
  },
  { path: 'policies/shipping.mdx', text: '---\ntitle: Shipping\nstatus: curent\n---\n\nTwo days.\n' },
  { path: 'playbooks/late.mdx', text: "---\ntitle: Late\n---\n\nimport x from 'y'\n\nLate.\n" },
  { path: 'playbooks/lost.mdx', text: '---\ntitle: Lost\nid: returns\nformerly: [policies/shipping]\n---\n\nLost.\n' },
];
const data: Source[] = [
  { path: 'taxonomy.yaml', text: 'region: { values: { us: US, eu: { values: { de: Germany, fr: France } } } }\n' },
  { path: 'teams.yaml', text: 'commerce: { name: Commerce }\n' },
  { path: 'oneanswer.yaml', text: 'name: Outdoor\nsynonims: []\n' },
  {
    path: 'rulings/a.yaml',
    text: 'finding: 0f3c9a41d2b7e856\ndecision: differs\nreason: Two clocks.\nby: commerce\non: 2026-10-01\n',
  },
];
const files: LoadedFolder = { root: 'content', sources, data, problems: [] };

describe('readKnowledge', () => {
  const knowledge = readKnowledge(files);

  it('reads everything that a project holds', () => {
    expect(knowledge).toMatchObject({ root: 'content', project: true });
    expect(knowledge.documents.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'playbooks/lost.mdx playbook',
      'policies/returns.mdx policy',
      'policies/shipping.mdx policy',
    ]);
    expect(knowledge.taxonomy.dimensions.map(({ id }) => id)).toEqual(['region']);
    expect(knowledge.teams.map(({ name }) => name)).toEqual(['Commerce']);
    expect(knowledge.rulings.map(({ decision }) => decision)).toEqual(['differs']);
    expect(resolve(knowledge.facts[0]!, { region: 'de' }, '2026-06-15', knowledge.taxonomy)).toMatchObject({
      state: 'value',
      value: { written: '14 days' },
    });
  });

  it('says everything that is wrong, sorted by place, and leaves the rest as it is', () => {
    expect(knowledge.problems.map(({ path, line, column, id }) => `${path}:${line}:${column} ${id}`)).toEqual([
      'oneanswer.yaml:2:1 settings/unknown-key',
      'playbooks/late.mdx:5:1 mdx/import',
      'playbooks/lost.mdx:4:1 document/duplicate-id',
      'policies/returns.mdx:3:1 document/duplicate-id',
      'policies/shipping.mdx:3:9 frontmatter/wrong-value',
    ]);
    expect(knowledge.problems[3]!.message).toBe('the id "returns" leads to playbooks/lost.mdx already');
  });

  it('passes on what could not be loaded', () => {
    const unreadable = {
      id: 'file/unreadable',
      path: 'a.md',
      line: 1,
      column: 1,
      message: 'locked',
      hint: 'unlock it',
    };
    expect(readKnowledge({ ...files, problems: [unreadable] }).problems[0]).toBe(unreadable);
  });

  it('takes a folder without taxonomy and settings as articles, whatever their frontmatter', () => {
    const { project, documents, problems } = readKnowledge({ ...files, sources: [sources[1]!, sources[3]!], data: [] });
    expect([project, problems, documents.map(({ kind }) => kind)]).toEqual([false, [], ['article', 'article']]);
  });

  it.each(['taxonomy.yaml', 'taxonomy.yml', 'oneanswer.yaml'])('takes a folder with %s as a project', (path) => {
    const { project, documents } = readKnowledge({ ...files, data: [{ path, text: '' }] });
    expect([project, documents[1]?.kind]).toEqual([true, 'policy']);
  });

  it('asks nothing of the articles of a folder that has settings and no taxonomy', () => {
    const plain = [
      { path: 'help/returns.md', text: '---\nsidebar: 2\n---\n\n# Returns\n' },
      { path: 'policies/fees.md', text: '# Fees\n' },
    ];
    const problemsWith = (path: string) =>
      readKnowledge({ ...files, sources: plain, data: [{ path, text: '' }] }).problems.map(
        (problem) => `${problem.path} ${problem.message}`,
      );
    expect(problemsWith('oneanswer.yaml')).toEqual(['policies/fees.md "title" is missing']);
    expect(problemsWith('taxonomy.yaml')).toEqual([
      'help/returns.md "title" is missing',
      'help/returns.md unknown key "sidebar"',
      'policies/fees.md "title" is missing',
    ]);
  });

  it('does not depend on the order of the files', () => {
    const plain = (folder: LoadedFolder): string => JSON.stringify(readKnowledge(folder));
    const shuffled = fc.record({
      sources: fc.shuffledSubarray(sources, { minLength: sources.length }),
      data: fc.shuffledSubarray(data, { minLength: data.length }),
    });
    fc.assert(
      fc.property(shuffled, (parts) => {
        expect(plain({ ...files, ...parts })).toBe(plain(files));
      }),
      { numRuns: 20 },
    );
  });

  it('asks the cache before it parses, and tells it what it parsed', () => {
    const kept = new Map<string, ParsedDocument>();
    const key = ({ path, text }: Source, { project }: { project: boolean }): string => `${project} ${path} ${text}`;
    const asked: string[] = [];
    const cache: ParseCache = {
      get(source, options) {
        asked.push(source.path);
        return kept.get(key(source, options));
      },
      set: (source, options, parsed) => kept.set(key(source, options), parsed),
    };
    const cold = readKnowledge(files, { cache });
    expect([...kept.keys()].map((name) => name.split(' ')[1])).toEqual(sources.map(({ path }) => path));
    const warm = readKnowledge(files, { cache });
    expect(asked).toHaveLength(2 * sources.length);
    expect(warm.documents[0]).toBe(cold.documents[0]);
  });

  it('passes over code of another site in a folder that is no project, where it is told to, and never in a project', () => {
    const late = [{ path: 'late.mdx', text: "import x from 'y'\n\nLate.\n" }];
    const problemsOf = (of: readonly Source[], foreign: boolean) =>
      readKnowledge({ root: 'shop', sources: late, data: of, problems: [] }, { foreign }).problems.map(({ id }) => id);
    expect(problemsOf([], true)).toEqual([]);
    expect(problemsOf([], false)).toEqual(['mdx/import']);
    expect(problemsOf([{ path: 'oneanswer.yaml', text: 'name: Shop\n' }], true)).toEqual(['mdx/import']);
  });
});
