import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Document, Sentence } from '../../src/document/types.ts';

function read(text: string, path = 'returns.md'): Document {
  const { document, problems } = parseDocument({ path, text }, { project: false });
  expect(problems).toEqual([]);
  return document!;
}

const body = (text: string, path?: string) => read(`# Returns\n\n${text}`, path).sentences.slice(1);
const pick = <Key extends keyof Sentence>(sentences: readonly Sentence[], ...keys: Key[]) =>
  sentences.map((sentence) => keys.map((key) => sentence[key]));
const at = ({ place }: { place: { line: number; column: number } }) => `${place.line}:${place.column}`;

describe('title', () => {
  it('comes from the frontmatter, with its place inside the quotes', () => {
    const document = read('---\ntitle: "Returns and refunds"\n---\n\n# Other\n');
    expect(document.title).toBe('Returns and refunds');
    expect(document.titlePlace).toEqual({ path: 'returns.md', line: 2, column: 9, endLine: 2, endColumn: 28 });
    expect(document.sentences[0]).toMatchObject({ index: 0, role: 'title', section: 0, text: 'Returns and refunds' });
    expect(document.sections[1]?.trail).toEqual(['Other']);
  });

  it('comes from the first heading, which is not said twice and not part of the trail', () => {
    const document = read('# Returns *and* refunds\n\nText.\n\n## Fees\n\nMore.\n');
    expect(document.title).toBe('Returns and refunds');
    expect(pick(document.sentences, 'role', 'text')).toEqual([
      ['title', 'Returns and refunds'],
      ['prose', 'Text.'],
      ['heading', 'Fees'],
      ['prose', 'More.'],
    ]);
    expect(document.sections.map((section) => section.trail)).toEqual([[], [], ['Fees']]);
  });

  it('is not part of the trail when a heading repeats it', () => {
    const document = read('---\ntitle: Returns\n---\n\n# Returns\n\n## Fees\n');
    expect(document.sections.map((section) => section.trail)).toEqual([[], [], ['Fees']]);
  });

  it('comes from the file name where several headings stand side by side, or none', () => {
    expect(read('## Fees\n\n## Times\n', 'policies/return-window.md').title).toBe('Return window');
    expect(read('Text.\n', 'policies/return-window.md').title).toBe('Return window');
    expect(read('', 'policies/return-window.md').sentences).toHaveLength(1);
    expect(read('## Fees\n\n### Times\n').title).toBe('Fees');
  });
});

describe('document', () => {
  it('has an id: the path without its ending, or what the frontmatter says', () => {
    expect(read('', 'policies/returns.mdx').id).toBe('policies/returns');
    expect(read('---\nid: returns\n---\n', 'policies/returns.MD').id).toBe('returns');
  });

  it('keeps the lines of the file', () => {
    expect(read('# Returns\r\n\r\nText.').lines).toEqual(['# Returns', '', 'Text.']);
  });
});

describe('sections', () => {
  it('have depth, trail and the anchor that the built page has', () => {
    const text = '# Returns\n\n## Fees & times\n\n### In `EU`\n\n## Fees & times\n\n## Fees & times\n\n## Größe 2\n';
    expect(read(text).sections.map(({ depth, anchor, trail }) => [depth, anchor, trail])).toEqual([
      [0, '', []],
      [1, 'returns', []],
      [2, 'fees--times', ['Fees & times']],
      [3, 'in-eu', ['Fees & times', 'In EU']],
      [2, 'fees--times-1', ['Fees & times']],
      [2, 'fees--times-2', ['Fees & times']],
      [2, 'größe-2', ['Größe 2']],
    ]);
  });

  it('count a heading in a quote for the anchors, and open none there', () => {
    const document = read('# Returns\n\n> ## Fees\n\n## Fees\n');
    expect(document.sections.map((section) => section.anchor)).toEqual(['', 'returns', 'fees-1']);
  });

  it('begin at a bold paragraph too, with the anchor of the heading above', () => {
    const text = '# Returns\n\n## Cards\n\n**Gold card:**\n\nText.\n\n**Silver card**\n\nText.\n\n## Fees\n';
    const { sections, sentences } = read(text);
    expect(sections.map(({ depth, heading, anchor, trail }) => [depth, heading, anchor, trail]).slice(2)).toEqual([
      [2, 'Cards', 'cards', ['Cards']],
      [7, 'Gold card', 'cards', ['Cards', 'Gold card']],
      [7, 'Silver card', 'cards', ['Cards', 'Silver card']],
      [2, 'Fees', 'fees', ['Fees']],
    ]);
    expect(sentences.find((sentence) => sentence.text === 'Gold card:')?.role).toBe('heading');
  });

  it.each([
    '**Keep the receipt.**',
    '**Gold** card',
    '**Gold**, **Silver**',
    '> **Gold card**',
    '- **Gold card**',
    'Gold card:',
  ])('do not begin at %s', (text) => {
    expect(read(`# Returns\n\n${text}\n\nMore.\n`).sections).toHaveLength(2);
  });
});

describe('lists', () => {
  it('know group, number, order and the items above', () => {
    const sentences = body('Fees:\n\n1. Gold\n   - Free. Always.\n   - None\n2. Silver\n');
    expect(pick(sentences, 'text', 'group', 'item', 'ordered', 'parents', 'block')).toEqual([
      ['Fees:', '', -1, false, [], 1],
      ['Gold', 'list-0', 0, true, ['Fees:'], 2],
      ['Free.', 'list-1', 0, false, ['Fees:', 'Gold'], 3],
      ['Always.', 'list-1', 0, false, ['Fees:', 'Gold'], 3],
      ['None', 'list-1', 1, false, ['Fees:', 'Gold'], 4],
      ['Silver', 'list-0', 1, true, ['Fees:'], 5],
    ]);
  });

  it('take the last sentence of the paragraph before them as lead-in, and only directly before them', () => {
    expect(body('We sell tents. Cards are:\n\n- Gold\n')[2]?.parents).toEqual(['Cards are:']);
    expect(body('Cards are:\n\nText.\n\n- Gold\n')[2]?.parents).toEqual([]);
    expect(body('Cards are:\n\n<!-- note -->\n\n- Gold\n')[1]?.parents).toEqual(['Cards are:']);
    expect(body('**Cards are:**\n\n- Gold\n')[1]?.parents).toEqual([]);
  });

  it('keep later paragraphs of an item in the item, below its first', () => {
    const sentences = body('- Gold:\n\n  Free of charge.\n\n  - Always\n');
    expect(pick(sentences, 'text', 'group', 'item', 'parents')).toEqual([
      ['Gold:', 'list-0', 0, []],
      ['Free of charge.', 'list-0', 0, ['Gold:']],
      ['Always', 'list-1', 0, ['Gold:']],
    ]);
  });

  it('leave the box of a task out', () => {
    const [sentence] = body('- [x] Refund it\n');
    expect([sentence?.text, at(sentence!)]).toEqual(['Refund it', '3:7']);
  });
});

describe('tables', () => {
  it('give each cell its row and its column', () => {
    const sentences = body('Fees:\n\n| Card | Fee |\n|---|---|\n| Gold | $5.<br>Waived. |\n| Silver | |\n').slice(1);
    expect(pick(sentences, 'text', 'role', 'group', 'item', 'row', 'column', 'columnIndex', 'parents')).toEqual([
      ['Gold', 'cell', 'table-0', 0, 'Gold', 'Card', 0, ['Fees:']],
      ['$5.', 'cell', 'table-0', 0, 'Gold', 'Fee', 1, ['Fees:']],
      ['Waived.', 'cell', 'table-0', 0, 'Gold', 'Fee', 1, ['Fees:']],
      ['Silver', 'cell', 'table-0', 1, 'Silver', 'Card', 0, ['Fees:']],
    ]);
  });
});

describe('label', () => {
  it.each([
    ['**Return window**: 30 days', 'Return window'],
    ['**Return window:** 30 days', 'Return window'],
    ['**Return window** – 30 days', 'Return window'],
    ['**Return window** - 30 days', 'Return window'],
    ['- **Return window**:\n  - 30 days', 'Return window'],
    ['**Never** promise it', ''],
    ['The **return window**: 30 days', ''],
    ['- **Return window**', ''],
    ['Return window: 30 days', ''],
    ['**30**-day window', ''],
  ])('%j has the label %j', (text, label) => {
    expect(body(text)[0]?.label).toBe(label);
  });

  it('opens every line of a paragraph with hard breaks', () => {
    expect(pick(body('**Phone**: 555  \n**Mail**: a@b.example\n'), 'label')).toEqual([['Phone'], ['Mail']]);
  });

  it.each([
    ['labelled lines', 'Deadline: 15 November\nRenewal: every year', ['Deadline: 15 November', 'Renewal: every year']],
    [
      'three lines that open like sentences',
      'Ask for the card\nCheck the photo\nLet them in',
      ['Ask for the card', 'Check the photo', 'Let them in'],
    ],
    ['wrapped text', 'Ask for the card and\nCheck the photo', ['Ask for the card and Check the photo']],
    [
      'wrapped text with a colon early in the next line',
      'Change: there is a lock after a change of\naddress: 48 hours',
      ['Change: there is a lock after a change of address: 48 hours'],
    ],
    ['wrapped text with one label', 'Note: ask for the\ncard at the door', ['Note: ask for the card at the door']],
  ])('reads the lines of a paragraph as notes or as one text: %s', (_, text, sentences) => {
    expect(pick(body(`${text}\n`), 'text').flat()).toEqual(sentences);
  });
});

describe('text', () => {
  it.each([
    ['soft line\nbreak', 'soft line break'],
    ['> quoted\n> line', 'quoted line'],
    ['*a* **b** `c` [d](x.md) ~~e~~ ![f](y.png)g', 'a b c d e g'],
    ['5 \\* 3 &lt; 20 &amp; more', '5 * 3 < 20 & more'],
    ['30&nbsp;days', '30 days'],
    ['a <b>bold</b> word', 'a bold word'],
    ['before <!-- hidden -->after', 'before after'],
    ['note[^1]\n\n[^1]: Below.', 'note'],
  ])('of %j is %j', (text, plain) => {
    expect(body(text)[0]?.text).toBe(plain);
  });

  it('has the apostrophes of the keyboard, and quotation marks as written', () => {
    const [sentence] = body('You can’t call it ‘Pro’.');
    expect(sentence!.text).toBe("You can't call it ‘Pro’.");
    expect(at({ place: sentence!.toPlace(17, 22) })).toBe('3:18');
  });

  it('leaves code blocks out and takes footnotes in', () => {
    expect(body('```\nfee = 5\n```\n\nText.[^1]\n\n[^1]: The fee is $5.\n').map((sentence) => sentence.text)).toEqual([
      'Text.',
      'The fee is $5.',
    ]);
  });
});

describe('places', () => {
  it('are exact behind escapes, entities, quote marks and in CRLF files', () => {
    const document = read('# Returns\r\n\r\n> A \\* b &amp; the fee\r\n> is **$5** now.\r\n');
    const sentence = document.sentences[1]!;
    const start = sentence.text.indexOf('$5');
    expect(sentence.text).toBe('A * b & the fee is $5 now.');
    expect(sentence.toPlace(start, start + 2)).toEqual({
      path: 'returns.md',
      line: 4,
      column: 8,
      endLine: 4,
      endColumn: 10,
    });
    expect(sentence.toPlace(6, 7)).toEqual({ path: 'returns.md', line: 3, column: 10, endLine: 3, endColumn: 15 });
    expect(sentence.place).toEqual({ path: 'returns.md', line: 3, column: 3, endLine: 4, endColumn: 17 });
  });
});

describe('links and comments', () => {
  it('are kept as written', () => {
    const { links, comments } = read(
      '# Returns\n\nSee [the *rules*](../rules.md#fees), [times][t] and <https://example.com>.\n\n[T]: times.md\n\n<!-- checked: yes -->\n',
    );
    expect(links.map(({ target, text }) => [target, text])).toEqual([
      ['../rules.md#fees', 'the rules'],
      ['times.md', 'times'],
      ['https://example.com', 'https://example.com'],
    ]);
    expect(links.map(at)).toEqual(['3:5', '3:38', '3:53']);
    expect(comments.map((comment) => [comment.text, at(comment)])).toEqual([['checked: yes', '7:1']]);
  });
});

describe('components', () => {
  const mdx = (text: string) => read(`# Returns\n\n${text}`, 'returns.mdx');

  it('stand in the text as the id of their fact', () => {
    const { sentences, components } = mdx(
      'Send it back within <Fact id="returns.window" />, please.\n\n<Fact id="returns.fee" />\n',
    );
    expect(sentences.slice(1).map((sentence) => sentence.text)).toEqual([
      'Send it back within {returns.window}, please.',
      '{returns.fee}',
    ]);
    expect(components.map((use) => [use.name, use.attributes, at(use)])).toEqual([
      ['Fact', { id: 'returns.window' }, '3:21'],
      ['Fact', { id: 'returns.fee' }, '5:1'],
    ]);
    const start = sentences[1]!.text.indexOf('{');
    expect(sentences[1]!.toPlace(start, start + 16)).toMatchObject({ column: 21, endColumn: 49 });
  });

  it('leave their names on what they hold, outermost first', () => {
    const text = `## Steps

<Steps>

1. Listen.
   <Say channel="phone">You have **30** days.</Say>
   They may ask why.

<Channel name="social">

Answer in private.

</Channel>

</Steps>
`;
    const { sentences, components } = mdx(text);
    expect(pick(sentences.slice(2), 'text', 'within', 'channel')).toEqual([
      ['Listen.', ['Steps'], ''],
      ['You have 30 days.', ['Steps', 'Say'], 'phone'],
      ['They may ask why.', ['Steps'], ''],
      ['Answer in private.', ['Steps', 'Channel'], 'social'],
    ]);
    expect(components.map(({ name, text: inside, within, section }) => [name, inside, within, section])).toEqual([
      ['Steps', 'Listen. You have 30 days. They may ask why. Answer in private.', [], 2],
      ['Say', 'You have 30 days.', ['Steps'], 2],
      ['Channel', 'Answer in private.', ['Steps'], 2],
    ]);
  });

  it('are blocks when nothing else stands on their line', () => {
    const { sentences } = mdx('<Say channel="chat">You have 30 days.</Say>\n<DontSay>Never.</DontSay>\n');
    expect(pick(sentences.slice(1), 'text', 'within', 'channel')).toEqual([
      ['You have 30 days.', ['Say'], 'chat'],
      ['Never.', ['DontSay'], ''],
    ]);
  });

  it('leave their names on a sentence that they hold in running text', () => {
    const { sentences } = mdx('Then wait. <Say channel="phone">You have 30 days.</Say> Say <Say>yes</Say> or no.\n');
    expect(pick(sentences.slice(1), 'text', 'within', 'channel', 'force')).toEqual([
      ['Then wait.', [], '', 'assert'],
      ['You have 30 days.', ['Say'], 'phone', 'script'],
      ['Say yes or no.', [], '', 'script'],
    ]);
  });

  it('read comments and literals in braces', () => {
    const { sentences, comments } = mdx('{/* oneanswer: differs */}\n\nIt takes {"5 days"}{/* sure? */} or `{x}`.\n');
    expect(sentences[1]?.text).toBe('It takes 5 days or {x}.');
    expect(comments.map((comment) => [comment.text, at(comment)])).toEqual([
      ['oneanswer: differs', '3:1'],
      ['sure?', '5:20'],
    ]);
  });

  it('are refused in a .md page of a project', () => {
    const source = {
      path: 'policies/returns.md',
      text: '---\ntitle: Returns\n---\n\nIt is <Fact id="returns.window" />.\n',
    };
    expect(parseDocument(source, { project: true }).problems).toEqual([
      {
        id: 'md/component',
        path: 'policies/returns.md',
        line: 5,
        column: 7,
        message: '<Fact> is not read in a .md page',
        hint: 'rename the file to policies/returns.mdx',
      },
    ]);
    expect(parseDocument(source, { project: false }).problems).toEqual([]);
  });
});
