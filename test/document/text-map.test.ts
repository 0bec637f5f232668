import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { createTextMap, mapMarkedText } from '../../src/document/text-map.ts';

const words = fc.array(fc.constantFrom('refund', 'fee', 'Gold', 'card', 'days', 'Größe', 'take', 'within'), {
  minLength: 1,
  maxLength: 6,
});
const wrappers = [
  '%',
  '**%**',
  '*%*',
  '`%`',
  '[%](rules.md)',
  '~~%~~',
  '<b>%</b>',
  '"%"',
  '(%)',
  '\\*%',
  '&amp;%',
  '%.',
  '%:',
  '%?',
  '%<br>',
  '% &euro;',
  '![x](y.png)%',
];
const phrase = fc
  .array(
    fc.tuple(fc.constantFrom(...wrappers), words).map(([wrapper, inside]) => wrapper.replace('%', inside.join(' '))),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));
const softBroken = fc.tuple(phrase, phrase).map(([first, second]) => `${first}\n${second}`);
const block = fc.oneof(
  phrase,
  softBroken,
  phrase.map((text) => `## ${text}`),
  phrase.map((text) => `**${text.replaceAll('*', '')}**`),
  softBroken.map((text) => `> ${text.replace('\n', '\n>   ')}`),
  softBroken.map((text) => `- ${text.replace('\n', '\n  ')}\n  1. nested ${text.split('\n')[0]}`),
  phrase.map((text) => `| Card | Fee |\n|---|:-:|\n| ${text} | ${text} |`),
  phrase.map((text) => `<table><tr><td>${text.replaceAll(/[<>]/g, '')}</td>\n  <td>fee</td></tr></table>`),
  phrase.map((text) => `Note[^n].\n\n[^n]: ${text}`),
  phrase.map((text) => `\t- tab ${text}`),
);
const page = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: "Fees: Gold card"\n---\n\n'),
    fc.array(block, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([frontmatter, blocks, lineEnd]) => (frontmatter + blocks.join('\n\n')).replaceAll('\n', lineEnd));

describe('mapMarkedText', () => {
  it.each([
    ['5 * 3', '5 \\* 3', [[2, 3, 4]]],
    [
      'R&D is',
      'R&amp;D is',
      [
        [1, 1, 6],
        [2, 6, 7],
      ],
    ],
    [
      'a b',
      'a\r\n> b',
      [
        [1, 1, 2],
        [2, 5, 6],
      ],
    ],
    [
      'plain',
      'plain',
      [
        [0, 0, 1],
        [4, 4, 5],
      ],
    ],
  ])('of %j in %j', (text, source, places) => {
    const map = createTextMap();
    mapMarkedText(map, text, source, 0, source.length);
    for (const [offset, start, end] of places) expect(map.range(offset!, offset! + 1)).toEqual([start, end]);
  });
});

describe('text map', () => {
  it('leads from every word of every sentence to that word in the file', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { document } = parseDocument({ path: 'fees.md', text }, { project: false });
        for (const sentence of document!.sentences.filter(({ place }) => place.endColumn > 1)) {
          for (const { 0: word, index } of sentence.text.matchAll(/\p{L}+/gu)) {
            const { line, column, endLine, endColumn } = sentence.toPlace(index, index + word.length);
            expect(endLine).toBe(line);
            expect(document!.lines[line - 1]!.slice(column - 1, endColumn - 1)).toBe(word);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps sentences, blocks and sections in reading order', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { sentences, sections } = parseDocument({ path: 'fees.md', text }, { project: false }).document!;
        expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, index) => index));
        expect(sections.map(({ index }) => index)).toEqual(sections.map((_, index) => index));
        const blocks = sentences.map((sentence) => sentence.block);
        expect(blocks).toEqual(blocks.toSorted((a, b) => a - b));
        expect(
          sentences.every(
            ({ section, text: said }) => section < sections.length && said === said.trim() && said !== '',
          ),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any text at all', () => {
  const pieces = [
    '#',
    '##',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '-',
    '1.',
    '|',
    '|---|',
    '**',
    '*',
    '`',
    '```',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '/>',
    '</',
    '{',
    '}',
  ];
  pieces.push(
    '/*',
    '*/',
    '<!--',
    '-->',
    '&amp;',
    '&',
    ';',
    '\\',
    ':',
    '---',
    '---\n',
    'title: x',
    '"',
    "'",
    '“',
    '”',
    '~~',
    '[^1]',
    '[^1]:',
  );
  pieces.push(
    '<Say>',
    '</Say>',
    '<Fact id="a" />',
    '<br>',
    '<td>',
    '</tr>',
    '<table>',
    'import',
    'Customer',
    'says',
    'never',
    'say',
    '60',
    'days',
  );
  pieces.push(
    'until',
    '2024',
    'e.g.',
    'Example:',
    '?',
    '.',
    '\t',
    '\u00a0',
    '😀',
    '\u0000',
    '\uFEFF',
    'https://a.b',
    '❌',
    '    ',
    '> ',
    '- [ ] ',
    '===',
    'p.m.',
    '$5',
  );
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

  it('is read without an error, and every place lies in the file', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.md', 'a.mdx', 'policies/a.mdx'), fc.boolean(), (written, path, project) => {
        const lines = written.replace(/^\uFEFF+/, '').split(/\r\n|\n|\r/);
        const lengthOf = (line: number) => lines[line - 1]?.length ?? -1;
        const { document, problems } = parseDocument({ path, text: written }, { project });
        for (const { line, column, message, hint } of problems) {
          expect(column).toBeLessThanOrEqual(lengthOf(line) + 1);
          expect(message + hint).not.toContain('\n');
        }
        for (const { text: said, place, asides = [] } of document?.sentences ?? []) {
          expect(place.column).toBeLessThanOrEqual(lengthOf(place.line) + 1);
          expect(place.endColumn).toBeLessThanOrEqual(lengthOf(place.endLine) + 1);
          for (const { start, end } of asides) expect(start >= 0 && start < end && end <= said.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
