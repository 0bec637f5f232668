import { describe, expect, it } from 'vitest';
import type { Files } from '../run.ts';
import { found, learn, titled } from './naming.ts';

describe('what pages are named after, where a known name shares a word of the title', () => {
  /** Pages by path and title, and a page that uses the known names. */
  const withText = (titles: Readonly<Record<string, string>>, text: string): Files => ({
    ...titled(titles),
    'faq.md': `# Questions\n\n${text}\n`,
  });
  const known = (a: string, b: string) =>
    `You can ask for a ${a} or a ${b} here. We like the ${a} here, and we like the ${b} too.`;
  const trips = {
    'gull_annual.md': 'Gull Annual Multi-Stay: key facts',
    'gull_short.md': 'Gull Short Stay: key facts',
  };
  const savers = {
    'young-elm-saver.md': 'Young Elm Saver',
    'oak-saver_001.md': 'Oak Saver (notice account)',
    'fixed-ash-saver.md': 'Fixed Ash Saver: terms',
  };
  const clubs = {
    'club-basic.md': 'Roof Club Basic: a year of help',
    'club-county.md': 'Roof Club County',
    'club-world.md': 'Roof Club World: for those who travel',
  };

  it.each([
    [
      'two that begin alike',
      trips,
      known('Short Stay', 'Long Stay'),
      'Take Gull Annual or Gull Short.',
      ['Gull Annual', 'Gull Short'],
    ],
    ['its other word', trips, known('Short Stay', 'Long Stay'), 'In the end take a Short Stay.', ['Gull Short']],
    [
      'two that end alike',
      savers,
      known('Young Elm', 'Grey Elm'),
      'Take the Young Elm Saver or the Oak Saver.',
      ['Young Elm Saver', 'Oak Saver'],
    ],
    ['its beginning', savers, known('Young Elm', 'Grey Elm'), 'In the end take the Young Elm.', ['Young Elm Saver']],
    [
      'its end',
      { 'house-reed.md': 'House Reed overview', 'house-fern.md': 'House Fern overview' },
      '| Cover | Reed | Fern |\n| --- | --- | --- |\n| Glass | 5% | 10% |\n\nAsk for Reed. Ask for Fern.',
      'In the end take Reed.',
      ['House Reed'],
    ],
    [
      'with the make before them',
      clubs,
      known('Roof Club', 'Boat Club'),
      'Take Roof Club Basic or Roof Club World.',
      ['Roof Club Basic', 'Roof Club World'],
    ],
    [
      'the make for all of them',
      clubs,
      known('Roof Club', 'Boat Club'),
      'Join the Roof Club.',
      ['Roof Club or Roof Club Basic or Roof Club County or Roof Club World'],
    ],
    [
      'one that begins like a known name',
      { 'gull_short.md': 'Gull Short Stay: key facts' },
      `${known('Short Stay', 'Long Stay')} ${known('Gull Annual', 'Rook Annual')}`,
      'Take Gull Short.',
      ['Gull Short'],
    ],
    [
      'not one without another that is named alike',
      { 'gull_short.md': 'Gull Short Stay: key facts' },
      known('Short Stay', 'Long Stay'),
      'Take the Gull with you.',
      [],
    ],
    [
      'not what a known name is more than',
      { 'oak-lamp.md': 'Oak Lamp 12', 'oak-desk.md': 'Oak Desk 7' },
      known('Oak Lamp 12', 'Oak Lamp 24'),
      'Take an Oak Lamp 24.',
      ['Oak Lamp 24'],
    ],
    [
      'not two that are alike in whom they are for',
      { 'repair-agent.md': 'Repair Agent Manual', 'store-agent.md': 'Store Agent Manual' },
      known('Agent Manual', 'Desk Manual'),
      'Ask at the Repair or at the Store.',
      [],
    ],
    [
      'not one that stands for two of them',
      { 'moor-light.md': 'Moor Light Lamp', 'fell-light.md': 'Fell Light Lamp' },
      known('Light Lamp', 'Night Lamp'),
      'In the end take the Light Lamp.',
      ['Light Lamp'],
    ],
    [
      'not one that is within it',
      { 'light-moor-lamp.md': 'Light Moor Lamp', 'dark-moor-lamp.md': 'Dark Moor Lamp' },
      known('Moor Lamp', 'Fell Lamp'),
      'In the end take the Moor Lamp.',
      ['Moor Lamp'],
    ],
  ])('%s', (_, titles, text, line, names) => {
    expect(found(withText(titles as Readonly<Record<string, string>>, text), line)).toEqual(names);
  });

  it.each([
    ['it, where the page calls the thing so', 'The Moor Lamp is green.', ['Light Moor Lamp']],
    ['not it, where the page calls the thing by its title alone', 'The Light Moor Lamp is green.', ['Moor Lamp']],
  ])('a known name that the title ends in: %s', (_, line, names) => {
    const files = {
      ...withText({ 'light-fell-lamp.md': 'Light Fell Lamp' }, known('Moor Lamp', 'Fell Lamp')),
      'light-moor-lamp.md': `# Light Moor Lamp\n\n${line}\n`,
    };
    expect(found(files, 'In the end take the Moor Lamp.')).toEqual(names);
  });

  it('are relatives', () => {
    const { names, areRelatives } = learn(withText(trips, known('Short Stay', 'Long Stay')));
    expect(areRelatives(names.indexOf('Gull Annual'), names.indexOf('Gull Short'))).toBe(true);
  });
});
