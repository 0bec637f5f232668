import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/document/settings.ts';

const read = (text: string) => parseSettings({ path: 'oneanswer.yaml', text });

describe('parseSettings', () => {
  it('has a default for every key', () => {
    const defaults = { name: '', synonyms: [], contrasts: [], distinct: [], severity: {}, ignore: [], editUrl: '' };
    expect(parseSettings(undefined)).toEqual({ settings: defaults, problems: [] });
    expect(read('')).toEqual({ settings: defaults, problems: [] });
  });

  it('reads every key', () => {
    const text = `name: Harbour Outdoor
synonyms: [[parcel, package]]
contrasts: [[Silver, Gold]]
distinct: [[refund time, return window]]
severity: { conflict/count: off, gap: note }
ignore: drafts/**
edit-url: https://example.com/edit/{path}
`;
    expect(read(text).settings).toEqual({
      name: 'Harbour Outdoor',
      synonyms: [['parcel', 'package']],
      contrasts: [['Silver', 'Gold']],
      distinct: [['refund time', 'return window']],
      severity: { 'conflict/count': 'off', gap: 'note' },
      ignore: ['drafts/**'],
      editUrl: 'https://example.com/edit/{path}',
    });
  });

  it.each([
    ['synonym: []\n', '1:1 settings/unknown-key did you mean "synonyms"?'],
    ['severity: { conflict: warn }\n', '1:23 settings/wrong-value did you mean "warning"?'],
    ['distinct: [[one]]\n', '1:12 settings/wrong-value write [one name, the other name]'],
    ['edit-url: edit/{path}\n', '1:11 settings/wrong-value for example https://example.com/edit/main/content/{path}'],
  ])('explains %j and goes on with the defaults', (text, expected) => {
    const { settings, problems } = read(text);
    expect(problems.map((p) => `${p.line}:${p.column} ${p.id} ${p.hint}`)).toEqual([expected]);
    expect(settings.name).toBe('');
  });
});
