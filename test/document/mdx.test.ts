import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';

const read = (text: string) => parseDocument({ path: 'returns.mdx', text }, { project: false });
const lines = (text: string) =>
  read(text).problems.map((p) => `${p.line}:${p.column} ${p.id} ${p.message} (${p.hint})`);

const plainText = 'write the text itself; write \\{ for a brace';

describe('MDX that is code', () => {
  it.each<[string, string]>([
    [
      'import X from "./x"\n',
      '1:1 mdx/import a line that begins with "import" is code, and pages hold none (remove it: components need no import)',
    ],
    [
      '# Fees\n\nexport const fee = 5\n',
      '3:1 mdx/import a line that begins with "export" is code, and pages hold none (remove it: components need no import)',
    ],
    [
      '# Fees\n\nimport duties are paid by the customer.\n',
      '3:1 mdx/import a line that begins with "import" is code, and pages hold none (begin the line with another word; components need no import)',
    ],
    ['The fee is {fee}.\n', `1:12 mdx/expression braces hold code, and pages hold none (${plainText})`],
    ['{process.exit()}\n', `1:1 mdx/expression braces hold code, and pages hold none (${plainText})`],
    ['- Fee\n\n  {fee}\n', `3:3 mdx/expression braces hold code, and pages hold none (${plainText})`],
    ['Hi {first name}, thanks.\n', `1:4 mdx/expression braces hold code, and pages hold none (${plainText})`],
    ['Hi {name + 1}\n', `1:4 mdx/expression braces hold code, and pages hold none (${plainText})`],
    [
      'Use { for a brace\n',
      '1:5 mdx/expression this brace is never closed, and braces hold code (write \\{ for a brace in the text)',
    ],
    ['<Fact id={id} />\n', '1:1 mdx/expression the attribute "id" of <Fact> holds code (write id="value")'],
    [
      '<Say {...props}>Hi</Say>\n',
      '1:1 mdx/expression <Say> has attributes in braces, which are code (write each attribute as name="value")',
    ],
    [
      '<a href="javascript:run()">Go</a>\n',
      '1:1 mdx/expression the attribute "href" of <a> holds code (write a web address)',
    ],
    ['[Go]( JavaScript:run())\n', '1:1 mdx/expression the address of this link is code (write a web address)'],
    ['<p onclick="run()">Go</p>\n', '1:1 mdx/unknown-attribute <p> has no attribute "onclick" (remove it)'],
    [
      '<script>run()</script>\n',
      '1:1 mdx/unknown-component the element <script> cannot be used in a page (remove it, or write Markdown)',
    ],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
    expect(read(text).document).toBeUndefined();
  });
});

describe('components that are wrong', () => {
  it.each<[string, string]>([
    ['<Says>Hi</Says>\n', '1:1 mdx/unknown-component there is no component <Says> (did you mean "Say"?)'],
    ['<say>Hi</say>\n', '1:1 mdx/unknown-component the element <say> cannot be used in a page (did you mean "Say"?)'],
    [
      '<Say chanel="phone">Hi</Say>\n',
      '1:1 mdx/unknown-attribute <Say> has no attribute "chanel" (did you mean "channel"?)',
    ],
    [
      'Take <Fact /> days.\n',
      '1:6 mdx/missing-attribute <Fact> needs the attribute "id" (add id="…" (id of the fact: returns.window))',
    ],
    [
      '<Fact id="">\n</Fact>\n',
      '1:1 mdx/missing-attribute <Fact> needs the attribute "id" (add id="…" (id of the fact: returns.window))',
    ],
    [
      '<Fact id="a">30</Fact>\n',
      '1:1 mdx/content <Fact> holds text, which would never be shown (close it at once: <Fact … />)',
    ],
    [
      '<When answer="yes">Go</When>\n',
      '1:1 mdx/misplaced <When> stands outside <Decision> (put it between <Decision> and </Decision>)',
    ],
    ['Hi <>there</>\n', '1:4 mdx/unknown-component a tag without a name is not read (remove <> and </>)'],
    ['Hi\n\n<Say>\n\nHello\n', '3:1 mdx/syntax <Say> is never closed (add </Say>, or close it at once: <Say />)'],
    ['<Say>Hi</Sya>\n', '1:8 mdx/syntax </Sya> does not close <Say> (write </Say>)'],
    ['Hello </Say>\n', '1:7 mdx/syntax this tag closes nothing (remove it, or add the opening tag)'],
    ['<!-- note -->\n', '1:2 mdx/syntax HTML comments are not read in .mdx (write {/* text */})'],
    [
      'See <https://example.com>\n',
      '1:5 mdx/syntax addresses in angle brackets are not read in .mdx (write [text](address))',
    ],
    ['<Fact id=fee />\n', '1:10 mdx/syntax the value of an attribute stands without quotes (write name="value")'],
    [
      'If it is <5 days old\n',
      '1:10 mdx/syntax this is read as a tag, and it is not a complete one (complete the tag; write &lt; for a "<" in the text)',
    ],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it('are all reported, with what is wrong in the frontmatter', () => {
    const text = '---\ntitle: Returns\nstatus: new\n---\n\n{a}\n\n<Says />\n\nexport const b = 1\n';
    const { problems } = parseDocument({ path: 'policies/returns.mdx', text }, { project: true });
    expect(problems.map((p) => `${p.line} ${p.id}`)).toEqual([
      '3 frontmatter/wrong-value',
      '6 mdx/expression',
      '8 mdx/unknown-component',
      '10 mdx/import',
    ]);
  });
});

describe('MDX that is data', () => {
  it.each([
    'It takes {"5 days"} or {5} or {`five`} days{/* sure? */}.\n',
    '<Fact id={"returns.window"} customer="region=eu" />\n',
    '<details open>\n<summary>More</summary>\n\nText.\n\n</details>\n',
    'A \\{ brace, 5 < 6, and `{code}`.\n',
    '```js\nimport x from "y"\n```\n',
    '[Mail](mailto:help@example.com), [call](tel:555), [read](../fees.md?a=b:c#d)\n',
    '<Decision ask="Is it paid?">\n  <When answer="yes">\n    <Say>Thanks.</Say>\n  </When>\n</Decision>\n',
  ])('%j', (text) => {
    expect(lines(text)).toEqual([]);
    expect(read(text).document).toBeDefined();
  });
});

describe('code and components of another site', () => {
  const text = `import { Tabs } from '@site/tabs'

# Returns

<Tabs items={['Shop', 'Web']} {...rest}>
  <Tabs.Panel title="Shop">Bring it back within **30 days**.</Tabs.Panel>
</Tabs>

Ask <Person name="Ann" /> or the <Team>night desk</Team>, {people.length} of them.

<>Refunds take 5 days.</>
`;
  const source = { path: 'returns.mdx', text };

  it('are passed over in a page that is never compiled, and the text between their tags is read', () => {
    const { document, problems } = parseDocument(source, { project: false, foreign: true });
    expect(problems).toEqual([]);
    expect(document!.sentences.map(({ text: said }) => said)).toEqual([
      'Returns',
      'Bring it back within 30 days.',
      'Ask  or the night desk,  of them.',
      'Refunds take 5 days.',
    ]);
    expect(document!.components).toEqual([]);
  });

  it('are refused elsewhere', () => {
    const { document, problems } = parseDocument(source, { project: false });
    expect(document).toBeUndefined();
    expect(new Set(problems.map(({ id }) => id))).toEqual(
      new Set(['mdx/import', 'mdx/unknown-component', 'mdx/expression']),
    );
  });
});
