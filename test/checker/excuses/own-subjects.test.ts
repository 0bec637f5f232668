import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

type Side = readonly [title: string, line: string, written: string];

const gate = ([titleA, lineA, a]: Side, [titleB, lineB, b]: Side) => {
  const files = { 'one.md': `# ${titleA}\n\n${lineA}\n`, 'two.md': `# ${titleB}\n\n${lineB}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

describe('pages that are called after two names, of which one has a relative', () => {
  const off = 'Authors get 10% off the printing fee in most Fell journals.';
  const other = 'Authors get 25% off the printing fee in all Moorland Press journals.';
  const named = (left: string, right: string, paths = ['fell.md', 'moorland-press.md']) => {
    const files = {
      [paths[0]!]: `# Fell agreement\n\n${left}\n`,
      [paths[1]!]: `# Moorland Press\n\n${right}\n`,
      'union-press.md': '# Union Press\n\nUnion Press prints what Moorland Press does not.\n',
    };
    expect(gateBetween(files, '25%', '10%')).toBe(gateBetween(files, '10%', '25%'));
    return gateBetween(files, '10%', '25%');
  };

  it('are about two things where each line holds its own', () => {
    expect(named(off, other)).toBe('own-subjects');
  });

  it.each([
    ['one does not', off, 'Authors get 25% off the printing fee in all journals.'],
    [
      'one names the other as well',
      off,
      'Authors get 25% off the printing fee in all Moorland Press and Fell journals.',
    ],
  ])('are held against each other where %s', (_, left, right) => {
    expect(named(left, right)).not.toBe('own-subjects');
  });

  it('are held against each other where no path has the name', () => {
    expect(named(off, other, ['one.md', 'two.md'])).not.toBe('own-subjects');
  });
});

it('tells pages apart that are called after what their lines name', () => {
  const line = (name: string): string =>
    `To publish free of charge under our agreement with the ${name}, an author must be listed and must use the email address ("@fell.example") throughout.`;
  const titled = (left: string, right: string) => ({
    'one.md': `# ${left}\n\n${line('Fell Society')}\n`,
    'two.md': `# ${right}\n\n${line('Moorland Press')}\n`,
  });
  const gate = (files: Record<string, string>) => gateBetween(files, 'Fell Society', 'Moorland Press');
  expect(gate(titled('Fell Society agreement', 'Moorland Press agreement'))).toBe('own-subjects');
  expect(gate(titled('Agreement', 'Moorland Press agreement'))).not.toBe('own-subjects');
});

describe('two lines that each name what its own heading is about', () => {
  it.each<[Side, Side]>([
    [
      ['Sending back sofas', 'A handling charge of 15% is kept on sofas that are sent back.', '15%'],
      ['Sending back lamps', 'Handling charge on lamps: 10%', '10%'],
    ],
    [
      ['Morning tours', 'Our morning tours take up to 12 people.', 'up to 12 people'],
      ['Tours in Welsh', 'Tours in Welsh take up to 25 people.', 'up to 25 people'],
    ],
    [
      ['Tools\n\n## Drills', 'A drill can be borrowed for 3 days.', '3 days'],
      ['What you can borrow\n\n## Ladders', 'A ladder can be borrowed for 7 days.', '7 days'],
    ],
    [
      ['Punts', 'Punts are let from 9:00 to 17:00.', 'from 9:00 to 17:00'],
      ['Tents', 'Tents are let from 9:00 to 15:00.', 'from 9:00 to 15:00'],
    ],
  ])('are about two things: %j, %j', (one, other) => {
    expect(gate(one, other)).toBe('own-subjects');
  });

  it.each<[string, Side, Side]>([
    [
      'only one of them does',
      ['Sending back sofas', 'A handling charge of 15% is kept on sofas that are sent back.', '15%'],
      ['Charges', 'A handling charge of 10% is kept on what is sent back.', '10%'],
    ],
    [
      'the other line names the thing as well',
      ['Sending back sofas', 'A handling charge of 15% is kept on sofas that are sent back.', '15%'],
      ['Sending back lamps', 'Handling charge on lamps and sofas: 10%', '10%'],
    ],
    [
      'the heading of the other names the thing',
      ['Drills', 'A drill can be borrowed for 3 days.', '3 days'],
      ['Drills, saws, ladders', 'Anything can be borrowed for 7 days, ladders as well.', '7 days'],
    ],
    [
      'the headings name the kind of page and its readers',
      ['A guide for staff', 'Staff see in this guide that a drill can be borrowed for 3 days.', '3 days'],
      ['Rules for members', 'By the rules, members can borrow a drill for 7 days.', '7 days'],
    ],
    [
      'the headings of hours say no more than that one can come then',
      ['Opening hours', 'The opening hours of the pier are 9:00 to 17:00.', '9:00 to 17:00'],
      ['Reach the pier', 'Reach the pier from 9:00 to 15:00.', 'from 9:00 to 15:00'],
    ],
    [
      'the headings say no more than that somebody decides',
      [
        'Approvals',
        'Porters approve repairs up to $40. Anything above that needs the harbour office.',
        'harbour office',
      ],
      ['Who signs for repairs', '| Repair | Who signs |\n| --- | --- |\n| over $40 | pier warden |', 'pier warden'],
    ],
  ])('are held against each other where %s', (_, one, other) => {
    expect(gate(one, other)).not.toBe('own-subjects');
  });
});

describe('lines that say the same below other heads', () => {
  const charged = 'A charge is made for every incoming parcel from abroad.';
  const free = 'The charge for incoming parcels from abroad is $0.';

  it('are about one thing where one says all that the other does', () => {
    expect(
      gate(['Charges, parcel by parcel', charged, charged], ['Do I pay to receive parcels?', free, free]),
    ).not.toBe('own-subjects');
  });
});
