import { describe, expect, it } from 'vitest';
import { isRetired } from '../../../src/checker/extract/retired.ts';
import { knowledgeOf } from '../run.ts';

const isOld = (path: string, text: string) => isRetired(knowledgeOf({ [path]: text }).documents[0]!);

describe('a page that does not hold', () => {
  it.each([
    'Returns (old)',
    'Returns (archived)',
    'Returns [DEPRECATED]',
    'Returns – OLD, do not use',
    'Returns - outdated',
    'Returns: no longer in force',
    'OLD: Returns',
    '[Archived] Returns',
    'Archived – Returns of 2022',
    'Returns (do not use)',
    'Returns 2027 (proposal)',
    'DRAFT: Returns',
  ])('is called "%s"', (title) => {
    expect(isOld('returns.md', `# ${title}\n\nYou have 30 days.\n`)).toBe(true);
  });

  it.each([
    'Old',
    'Old cards',
    'Returning old devices',
    'Retired members',
    'Expired cards',
    'Card expired: what to do',
    'Archive room, opening hours',
    'Replaced parts and warranty',
    'Returns: old and new devices',
    'How old must I be?',
    'Historic tours',
    'Items we do not use',
    'Draft beer',
    'How to write a proposal',
  ])('is not called "%s"', (title) => {
    expect(isOld('returns.md', `# ${title}\n\nYou have 30 days.\n`)).toBe(false);
  });

  it.each([
    'archive/returns.md',
    'help/_archive/returns.md',
    'Archived/2022/returns.md',
    'help/old/returns.md',
    'drafts/returns.md',
  ])('is kept as %s', (path) => expect(isOld(path, '# Returns\n\nYou have 30 days.\n')).toBe(true));

  it.each(['returns.md', 'archive.md', 'older/returns.md', 'goldmembers/returns.md', 'help/archiving/returns.md'])(
    'is not told by the path %s',
    (path) => expect(isOld(path, '# Returns\n\nYou have 30 days.\n')).toBe(false),
  );

  it.each(['status: archived', 'status: Deprecated', 'deprecated: true', 'archived: true', 'obsolete: true'])(
    'has %s in its frontmatter',
    (key) => expect(isOld('returns.md', `---\ntitle: Returns\n${key}\n---\nYou have 30 days.\n`)).toBe(true),
  );

  it.each(['status: live', 'status: draft', 'archived: false', 'expired: 3'])('does not have %s', (key) =>
    expect(isOld('returns.md', `---\ntitle: Returns\n${key}\n---\nYou have 30 days.\n`)).toBe(false),
  );

  it.each([
    'This page is out of date.',
    '> **This policy has been superseded.** See the new one.',
    'This article is no longer maintained.',
    'This document is not valid any more.',
    'Do not use this guide any more.',
    'The following procedure was replaced: see below.',
  ])('begins with "%s"', (line) => {
    expect(isOld('returns.md', `# Returns\n\n${line}\n\nYou have 30 days.\n`)).toBe(true);
  });

  it.each([
    'This page is for agents.',
    'This card is no longer valid after 30 days.',
    'A pass has been replaced when the old one is gone.',
    'Do not use this macro for gifts.',
    'This policy is not valid for gift cards.',
    'This page replaces the old rules.',
    'This guide is not used for gifts.',
  ])('does not begin with "%s"', (line) => {
    expect(isOld('returns.md', `# Returns\n\n${line}\n\nYou have 30 days.\n`)).toBe(false);
  });

  it('is told by the status alone where pages have one of ours', () => {
    const files = (status: string) => ({
      'taxonomy.yaml': '{}',
      'policies/old/returns.mdx': `---\ntitle: Returns (old)\nstatus: ${status}\n---\nYou have 30 days.\n`,
    });
    expect(isRetired(knowledgeOf(files('current')).documents[0]!)).toBe(false);
    expect(isRetired(knowledgeOf(files('retired')).documents[0]!)).toBe(true);
  });
});
