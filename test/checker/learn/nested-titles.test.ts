import { describe, expect, it } from 'vitest';
import { nestedTitles } from '../../../src/checker/learn/nested-titles.ts';
import { pages } from '../run.ts';
import { titled } from './naming.ts';

const documentsOf = (titles: Readonly<Record<string, string>>) => pages(titled(titles)).documents;
const moor = { 'lamp-moor.md': 'Moor lamp', 'lamp-moor-plus.md': 'Moor Plus lamp' };

describe('the name of a page, and that of another page which goes on from it', () => {
  it.each([
    [moor, ['Moor', 'Moor Plus']],
    [{ 'moor-lamp.md': 'About the Moor lamp', 'moor-plus-lamp.md': 'About the Moor Plus lamp' }, ['Moor', 'Moor Plus']],
    [{ 'lamp-moor.md': 'Moor lamp', 'lamp-moor-night-plus.md': 'Moor Night Plus lamp' }, ['Moor', 'Moor Night Plus']],
    [{ 'tent-old-moor.md': 'Old Moor', 'tent-old-moor-max.md': 'Old Moor Max' }, ['Old Moor', 'Old Moor Max']],
    [{ 'lamp-moor.md': 'The Moor lamp', 'lamp-moor-plus.md': 'The Moor Plus lamp' }, ['Moor', 'Moor Plus']],
    [{ 'lamps/moor.md': 'Moor lamp', 'lamps/moor-plus.md': 'Moor Plus lamp' }, ['Moor', 'Moor Plus']],
  ])('%j: %j', (titles, names) => {
    expect(nestedTitles(documentsOf(titles))).toEqual([names]);
  });

  it.each([
    ['in two folders', { 'a/lamp-moor.md': 'Moor lamp', 'b/lamp-moor-plus.md': 'Moor Plus lamp' }],
    ['where the title has no further word', { 'lamp-moor.md': 'Moor lamp', 'lamp-moor-plus.md': 'Moor lamp' }],
    ['where the path has no further word', { 'lamp-moor.md': 'Moor lamp', 'lamp-fell.md': 'Moor Plus lamp' }],
    ['where the titles differ in more', { 'lamp-moor.md': 'Moor lamp', 'lamp-moor-plus.md': 'Moor Plus tent' }],
    ['with a further word that is plain', { 'lamp-moor.md': 'Moor lamp', 'lamp-moor-repair.md': 'Moor repair lamp' }],
    ['with a kind of page', { 'lamp-moor.md': 'Moor', 'lamp-moor-faq.md': 'Moor FAQ' }],
    ['behind a kind of page', { 'faq.md': 'FAQ lamp', 'faq-plus.md': 'FAQ Plus lamp' }],
    ['behind a plain word', { 'lamp-old.md': 'The old lamp', 'lamp-old-plus.md': 'The old Plus lamp' }],
    ['in front of the name', { 'lamp-moor.md': 'Moor lamp', 'lamp-light-moor.md': 'Light Moor lamp' }],
    [
      'with three further words',
      { 'lamp-moor.md': 'Moor lamp', 'lamp-moor-big-night-plus.md': 'Moor Big Night Plus lamp' },
    ],
  ])('is none %s', (_, titles) => {
    expect(nestedTitles(documentsOf(titles))).toEqual([]);
  });

  it('is told of two files of one name, in whatever order they come', () => {
    const documents = documentsOf({ ...moor, 'lamp-moor.mdx': 'Moor lamps' });
    for (const each of [documents, [...documents].reverse()])
      expect(nestedTitles(each)).toEqual([['Moor', 'Moor Plus']]);
  });

  it('is told for each that goes on from it, in whatever order they come', () => {
    const documents = documentsOf({ ...moor, 'lamp-moor-max.md': 'Moor Max lamp' });
    const names = [
      ['Moor', 'Moor Max'],
      ['Moor', 'Moor Plus'],
    ];
    expect(nestedTitles(documents)).toEqual(names);
    expect(nestedTitles([...documents].reverse())).toEqual(names);
  });
});
