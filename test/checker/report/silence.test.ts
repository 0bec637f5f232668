import { describe, expect, it } from 'vitest';
import { conflictsIn, type Files } from '../run.ts';

const policy = { 'repairs.md': '# Repairs\n\nThe repair of a lamp takes 3 days.\n' };
const line = 'The repair of a lamp takes 9 days.';
const desk = (text: string): Files => ({ ...policy, 'desk.md': `# Desk\n\n${text}\n` });

const suppressionOf = (files: Files, day?: string) => conflictsIn(files, day).map(({ suppression }) => suppression);

describe('a comment beside the line', () => {
  it.each([
    ['above it', `<!-- oneanswer: differs because the desk sends lamps away -->\n${line}`],
    ['above it, with a blank line', `<!-- oneanswer: differs because the desk sends lamps away -->\n\n${line}`],
    ['at its end', `${line} <!-- oneanswer: differs because the desk sends lamps away -->`],
    ['as accepted', `<!-- oneanswer: accepted because the desk sends lamps away -->\n${line}`],
    ['as a wrong alarm', `<!-- oneanswer: wrong alarm because the desk sends lamps away -->\n${line}`],
    ['in capitals', `<!-- OneAnswer: Differs because the desk sends lamps away -->\n${line}`],
  ])('answers, %s', (_, text) => {
    expect(suppressionOf(desk(text))).toEqual([{ kind: 'inline', reason: 'the desk sends lamps away' }]);
  });

  it('answers on either page', () => {
    const files = {
      ...desk(line),
      'repairs.md':
        '# Repairs\n\n<!-- oneanswer: differs because the workshop is near -->\nThe repair of a lamp takes 3 days.\n',
    };
    expect(suppressionOf(files)).toMatchObject([{ kind: 'inline', reason: 'the workshop is near' }]);
  });

  it('answers in MDX', () => {
    const files = { ...policy, 'desk.mdx': `# Desk\n\n{/* oneanswer: differs because it is far */}\n\n${line}\n` };
    expect(suppressionOf(files)).toMatchObject([{ kind: 'inline' }]);
  });

  it.each([
    ['far above', `<!-- oneanswer: differs because it is far -->\n\nPlease ask.\n\nPlease wait.\n\n${line}`],
    ['below', `${line}\n\n<!-- oneanswer: differs because it is far -->`],
    ['without a reason', `<!-- oneanswer: differs -->\n${line}`],
    ['of another tool', `<!-- prettier: differs because it is far -->\n${line}`],
  ])('does not answer, %s', (_, text) => {
    expect(suppressionOf(desk(text))).toEqual([undefined]);
  });
});

describe('a ruling', () => {
  const files: Files = {
    'oneanswer.yaml': 'name: Shop\n',
    'policies/repairs.md': '---\ntitle: Repairs\n---\n\nThe repair of a lamp takes 3 days.\n',
    'playbooks/desk.md': `---\ntitle: Desk\n---\n\n${line}\n`,
  };
  const [found] = conflictsIn(files);
  const ruling = (more = '', finding = found!.fingerprint): Files => ({
    'rulings/desk.yaml': `finding: ${finding}\ndecision: differs\nreason: The desk sends lamps away.\nby: workshop\non: 2026-01-01\n${more}`,
  });

  it('answers, and the finding stays in the report', () => {
    expect(suppressionOf({ ...files, ...ruling() })).toEqual([
      { kind: 'ruling', reason: 'The desk sends lamps away.', by: 'workshop', expires: undefined },
    ]);
  });

  it('expires on its day', () => {
    const until = { ...files, ...ruling('expires: 2026-07-01\n') };
    expect(suppressionOf(until, '2026-06-30')).toMatchObject([{ kind: 'ruling', expires: '2026-07-01' }]);
    expect(suppressionOf(until, '2026-07-01')).toEqual([undefined]);
  });

  it('of another finding does not answer', () => {
    expect(suppressionOf({ ...files, ...ruling('', '0123456789abcdef') })).toEqual([undefined]);
  });

  it('lapses when a sentence changes', () => {
    const changed = {
      ...files,
      ...ruling(),
      'playbooks/desk.md': `---\ntitle: Desk\n---\n\nThe repair of a lamp takes 8 days.\n`,
    };
    expect(suppressionOf(changed)).toEqual([undefined]);
  });
});
