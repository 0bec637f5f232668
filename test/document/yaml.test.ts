import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/document/yaml.ts';
import {
  yamlBoolean,
  yamlDay,
  yamlEffective,
  yamlNumber,
  yamlScope,
  yamlText,
} from '../../src/document/yaml-shapes.ts';

const schema = z.strictObject({
  title: yamlText,
  status: z.enum(['draft', 'current']).default('current'),
  facts: z.array(z.strictObject({ id: yamlText, is: z.string().optional(), scope: yamlScope.optional() })).default([]),
  effective: yamlEffective.optional(),
  minutes: yamlNumber.optional(),
  search: yamlBoolean.optional(),
  on: yamlDay.optional(),
});

const read = (text: string) => readYaml({ path: 'returns.yaml', text }, schema);
const lines = (text: string) => read(text).problems.map((p) => `${p.line}:${p.column} ${p.message} (${p.hint})`);

describe('readYaml', () => {
  it('keeps scalars as they were written', () => {
    expect(
      read('title: 2.50\nminutes: 10\nsearch: false\nfacts:\n  - id: 007\n    is: yes\non: 2026-03-01\n').value,
    ).toEqual({
      title: '2.50',
      status: 'current',
      minutes: 10,
      search: false,
      facts: [{ id: '007', is: 'yes' }],
      on: '2026-03-01',
    });
  });

  it('takes one name where a list of names may stand', () => {
    const { value } = read(
      'title: Returns\nfacts: [{ id: returns.window, scope: { region: eu, channel: [web, phone] } }]\n',
    );
    expect(value?.facts[0]?.scope).toEqual({ region: ['eu'], channel: ['web', 'phone'] });
  });

  it('counts a key with nothing after it as not written', () => {
    expect(read('title: Returns\nstatus:\n').value?.status).toBe('current');
  });

  it.each<[string, string[]]>([
    [
      'title: Returns\nstatus: curent\n',
      ['2:9 "status" is "curent", not one of draft, current (did you mean "current"?)'],
    ],
    ['title: Returns\nfacst: []\n', ['2:1 unknown key "facst" (did you mean "facts"?)']],
    [
      'title: Returns\nfacts:\n  - id: a\n    vlaue: 3\n',
      ['4:5 unknown key "vlaue" in item 1 of "facts" (known keys: is, scope)'],
    ],
    ['title: Returns\nfacts:\n  - is: 3\n', ['3:5 "id" is missing in item 1 of "facts" (add "id: …")']],
    ['status: draft\n', ['1:1 "title" is missing (add "title: …")']],
    ['title:\nstatus: draft\n', ['1:1 "title" is missing (add "title: …")']],
    ['tite: Returns\n', ['1:1 unknown key "tite" (did you mean "title"?)']],
    ['title: [Returns]\n', ['1:8 "title" must be text, not a list (write text)']],
    [
      'title: Returns\nfacts: many\n',
      ['2:8 "facts" must be a list, not "many" (write [one, two] or one "- item" a line)'],
    ],
    [
      'title: Returns\non: 2026-02-30\n',
      ['2:5 "on": this is not a day of the calendar (write year, month and day, for example 2026-03-01)'],
    ],
    ['title: Returns\nminutes: ten\n', ['2:10 "minutes": this must be a number (write digits alone, for example 10)']],
    ['title: Returns\nsearch: no\n', ['2:9 "search": this must be true or false (write true or false)']],
    [
      'title: Returns\neffective: { from: 2026-03-01, until: 2026-03-01 }\n',
      ['2:12 "effective": "until" is not after "from" ("until" is the first day on which it does not hold any more)'],
    ],
    ['- Returns\n', ['1:1 the file must be a map of keys, not a list (write "key: value" lines, indented under it)']],
  ])('explains %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    ['title: Returns: the short version\n', '1:8', 'put text that holds ": " in quotes'],
    ['title: Returns\nfacts:\n\t- id: a\n', '3:1', 'indent with spaces, not tabs'],
    ['title: Returns\ntitle: Refunds\n', '2:1', 'keep one of the two'],
    ['title: "Returns\nstatus: draft\n', '1:8', 'close the quote or bracket that is opened here'],
    ['title: *bold*\n', '1:8', 'write the value out; put text that begins with "*" in quotes'],
  ])('gives one line for what does not parse: %j', (text, at, hint) => {
    const { problems, value } = read(text);
    expect(value).toBeUndefined();
    expect(problems.map((p) => [`${p.line}:${p.column}`, p.hint])).toEqual([[at, hint]]);
  });

  it('reports everything that is wrong, in the order of the file', () => {
    expect(lines('title: Returns\nstatus: old\nminutes: ten\nowner: me\n').map((line) => line.slice(0, 3))).toEqual([
      '2:9',
      '3:1',
      '4:1',
    ]);
  });

  it('places keys and values, also behind the start of the stretch and in CRLF files', () => {
    const text = '---\r\ntitle: Returns\r\nfacts:\r\n  - id: returns.window\r\n    is: 30 days\r\n---\r\n';
    const { placeOf, keyPlaceOf } = readYaml({ path: 'returns.md', text }, schema, { start: 5, end: text.length - 5 });
    expect(placeOf(['facts', 0, 'is'])).toEqual({ path: 'returns.md', line: 5, column: 9, endLine: 5, endColumn: 16 });
    expect(keyPlaceOf(['facts', 0, 'is'])).toEqual({
      path: 'returns.md',
      line: 5,
      column: 5,
      endLine: 5,
      endColumn: 7,
    });
    expect(placeOf(['facts', 0])).toEqual({ path: 'returns.md', line: 4, column: 5, endLine: 5, endColumn: 16 });
    expect(placeOf(['facts', 0, 'scope']).line).toBe(4);
  });
});
