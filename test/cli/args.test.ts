import { describe, expect, it } from 'vitest';
import { readArguments, type Syntax } from '../../src/cli/args.ts';
import { CommandError } from '../../src/cli/errors.ts';

const syntax: Syntax = {
  command: 'check',
  options: [
    { name: 'format', values: ['FORMAT'], choices: ['pretty', 'json', 'sarif'], about: '' },
    { name: 'output', short: 'o', values: ['FILE'], about: '' },
    { name: 'quiet', short: 'q', values: [], about: '' },
    { name: 'explain', values: ['A:LINE', 'B:LINE'], about: '' },
  ],
};

describe('arguments', () => {
  it.each([
    ['docs', ['docs'], {}],
    ['docs handbook', ['docs', 'handbook'], {}],
    ['docs --format json', ['docs'], { format: ['json'] }],
    ['--format=json docs', ['docs'], { format: ['json'] }],
    ['-q -o report.json docs', ['docs'], { quiet: [], output: ['report.json'] }],
    ['--quiet docs', ['docs'], { quiet: [] }],
    ['--format json --format sarif', [], { format: ['sarif'] }],
    ['docs --explain a.md:1 b.md:2', ['docs'], { explain: ['a.md:1', 'b.md:2'] }],
    ['--explain a.md:1 b.md:2 docs', ['docs'], { explain: ['a.md:1', 'b.md:2'] }],
    ['--explain=a.md:1 b.md:2 docs', ['docs'], { explain: ['a.md:1', 'b.md:2'] }],
    ['--output=-', [], { output: ['-'] }],
    ['-- --format', ['--format'], {}],
  ])('%s', (line, positionals, options) => {
    const args = readArguments(line.split(' '), syntax);
    expect(args.positionals).toEqual(positionals);
    for (const { name } of syntax.options) {
      const values = (options as Record<string, string[]>)[name];
      expect([args.has(name), args.values(name), args.value(name)]).toEqual([
        values !== undefined,
        values ?? [],
        values?.[0],
      ]);
    }
  });

  it.each([
    ['--fromat json', 'check has no option --fromat', 'did you mean --format?'],
    ['--colour', 'check has no option --colour', 'see oneanswer check --help'],
    ['-x', 'check has no option -x', 'see oneanswer check --help'],
    ['--format', '--format needs a value', 'one of: pretty, json, sarif'],
    ['--format --quiet', '--format needs a value', 'one of: pretty, json, sarif'],
    ['--format=', '--format needs a value', 'one of: pretty, json, sarif'],
    ['--output -q', '--output needs a value', 'write --output FILE'],
    ['--format jsno', '--format does not know "jsno"', 'did you mean json?'],
    ['--format yaml', '--format does not know "yaml"', 'one of: pretty, json, sarif'],
    ['--quiet=yes', '--quiet takes no value', 'write --quiet alone'],
    ['--explain a.md:1', '--explain needs 2 values', 'write --explain A:LINE B:LINE'],
    ['--explain a.md:1 --quiet b.md:2', '--explain needs 2 values', 'write --explain A:LINE B:LINE'],
  ])('%s is refused', (line, message, hint) => {
    expect(() => readArguments(line.split(' '), syntax)).toThrow(new CommandError(message, hint));
    try {
      readArguments(line.split(' '), syntax);
    } catch (error) {
      expect(error).toMatchObject({ message, hint });
    }
  });
});
