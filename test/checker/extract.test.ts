import { describe, expect, it } from 'vitest';
import { learn } from '../../src/checker/learn/index.ts';
import type { Claim, ClaimKindId } from '../../src/checker/types.ts';
import { claimOf, claimsIn, type Files, pages } from './run.ts';

/** The claim that is written so on a page of the path `pages/lamps.md`. */
function claimOn(page: string, written: string, kind?: ClaimKindId): Claim {
  return claimOf(claimsIn({ 'pages/lamps.md': page }, kind), written);
}

/** Names of the mentions of a claim. */
function namesOf(files: Files, written: string): string[] {
  const { names } = learn(pages(files)).names;
  return claimOf(claimsIn(files), written).mentions.map((mention) => mention.map((name) => names[name]).join(' or '));
}

describe('the words around a value, by the place that gives them', () => {
  it('clause, rest of the sentence, heading, title and path', () => {
    const { fields } = claimOn(
      '# Glass shades\n\n## Mending\n\nWhen the shade is cracked, the workshop mends it for $12, ready at once.\n',
      '$12',
    );
    expect(fields).toMatchObject({
      clause: ['workshop', 'repair'],
      heading: ['repair'],
      title: ['glass', 'shade'],
      path: ['page', 'lamp'],
    });
    expect(fields.sentence).toEqual(expect.arrayContaining(['shade', 'broken', 'readi']));
    expect(fields.sentence).not.toContain('workshop');
  });

  it('the label before a colon', () => {
    expect(claimOn('# Lamps\n\nMonthly rent: $12\n', '$12').fields.label).toEqual(['monthli', 'rent']);
    expect(claimOn('# Lamps\n\n**Monthly rent**: $12\n', '$12').fields.label).toEqual(['monthli', 'rent']);
  });

  it.each([
    ['40 canoes that can be rented for 2 days.', '2 days'],
    ['We keep 40 canoes which can be rented for up to 2 days.', 'up to 2 days'],
    ['The house has two guides who can be booked for 3 hours.', '3 hours'],
  ])('the noun that a relative clause belongs to, though it is counted: %s', (line, written) => {
    const { clause } = claimOn(`# Boats\n\n${line}\n`, written, 'duration').fields;
    expect(clause.some((term) => term === 'cano' || term === 'guid')).toBe(true);
  });

  it.each([
    ['40 canoes can be rented for 2 days.', '2 days'],
    ['For 40 canoes you have 2 days.', '2 days'],
  ])('and no other noun that is counted: %s', (line, written) => {
    expect(claimOn(`# Boats\n\n${line}\n`, written, 'duration').fields.clause).not.toContain('cano');
  });

  it.each([
    ['When you raise a fence, it takes 4 days until the paint is dry.', '4 days'],
    ['You may raise a fence, but it takes 4 days.', '4 days'],
    ['To raise a fence you write to us, and they charge $12.', '$12'],
  ])('what a pronoun before the value goes back to: %s', (line, written) => {
    expect(claimOn(`# Walls\n\n${line}\n`, written).fields.clause).toContain('fenc');
  });

  it.each([
    ['When you raise a fence, the paint takes 4 days.', '4 days'],
    ['You may raise a fence, but the paint takes 4 days.', '4 days'],
  ])('and nothing before a clause with a subject of its own: %s', (line, written) => {
    expect(claimOn(`# Walls\n\n${line}\n`, written).fields.clause).not.toContain('fenc');
  });

  it('a label that tells cases apart stands by itself', () => {
    const { fields } = claimOn('# Rent\n\n- Members: $12\n- Guests: $15\n', '$12');
    expect(fields).toMatchObject({ case: ['member'], label: [], sentence: [] });
  });

  it('the question that the line answers', () => {
    expect(claimOn('# Lamps\n\n**What does mending cost?**\n\nIt is $12.\n', '$12').fields.parents).toContain('repair');
  });

  it('the thing before what stands in brackets between it and its verb', () => {
    const line = 'The glass workshop (second shed) mends it for $12.';
    expect(claimOn(`# Lamps\n\n${line}\n`, '$12').fields.clause).toEqual([
      'glass',
      'workshop',
      'second',
      'shed',
      'repair',
    ]);
    expect(claimOn('# Lamps\n\nThe glass workshop (2 sheds) mends it for $12.\n', '$12').fields.clause).not.toContain(
      'glass',
    );
  });

  it('the words on the far side of a time of day, whose colon ends no clause', () => {
    const line = 'The workshop that opens at 8:30 charges a fee of $12.';
    expect(claimOn(`# Lamps\n\n${line}\n`, '$12').fields.clause).toContain('workshop');
    expect(claimOn('# Lamps\n\nOur workshop: a fee of $12.\n', '$12').fields.clause).not.toContain('workshop');
  });

  it('the sentence before, where a pronoun goes on from it', () => {
    expect(claimOn('# Lamps\n\nA home can have a shade. It costs $12.\n', '$12').fields.clause).toContain('shade');
  });

  it('what a clause with "which" goes on about', () => {
    const line = 'Ask for it at the repair counter, which charges $12 an hour.';
    expect(claimOn(`# Lamps\n\n${line}\n`, '$12').fields.clause).toContain('counter');
    expect(claimOn('# Lamps\n\nAsk at the counter, as that costs $12.\n', '$12').fields.clause).not.toContain(
      'counter',
    );
  });

  it('a word that says little, where it is all that the label says', () => {
    expect(claimOn('# Lamps\n\n- Users: up to 10\n', 'up to 10', 'count').fields.label).toEqual(['user']);
    expect(claimOn('# Lamps\n\n- Users of a lamp: up to 10\n', 'up to 10', 'count').fields.label).toEqual(['lamp']);
  });

  it('a name, where the clause speaks of nothing else', () => {
    const files = {
      'sky-lamp.md': '# Sky Lamp\n\nSky Lamp is free.\n',
      'sea-lamp.md': '# Sea Lamp\n\nRepair of the Sea Lamp is free.\n',
      'both.md': '# Shops\n\nThe Sky Lamp and the Sea Lamp are sold in all shops.\n',
    };
    const claims = claimsIn(files, 'money');
    expect(claims.map(({ fields }) => [...fields.clause, ...fields.label])).toEqual([['repair'], ['sky', 'lamp']]);
  });

  it('what is counted as one, as that counts nothing', () => {
    expect(claimOn('# Lamps\n\nOne tree for every $12.\n', '$12').fields.clause).toContain('tree');
    expect(claimOn('# Lamps\n\nFour trees for every $12.\n', '$12').fields.clause).not.toContain('tree');
  });

  it('no label where the colon stands behind the value, or far in front of it', () => {
    const far = `This is what we ask of you when you take a lamp home, keep it there and bring it back to the shop: $12`;
    expect(claimOn(`# Lamps\n\n${far}\n`, '$12').fields.label).toEqual([]);
  });

  it('the items above', () => {
    const { fields } = claimOn('# Lamps\n\nRent of a lamp\n\n- Oak frame\n  - Weekend: $12\n', '$12');
    expect(fields.parents).toEqual(expect.arrayContaining(['oak', 'frame']));
    expect(fields.label).toEqual(['weekend']);
  });

  it('the heads of a row and a column', () => {
    const { fields } = claimOn('# Lamps\n\n| Lamp | Rent |\n| --- | --- |\n| Oak frame | $12 |\n', '$12');
    expect(fields.label).toEqual(['oak', 'frame', 'rent']);
  });

  it('the sentence before, in its paragraph alone', () => {
    const here = claimOn('# Lamps\n\nAsk for the shade. The maximum is $12.\n', '$12');
    const there = claimOn('# Lamps\n\nAsk for the shade.\n\nThe maximum is $12.\n', '$12');
    expect(here.fields.sentence).toContain('shade');
    expect(there.fields.sentence).not.toContain('shade');
  });

  it('never the value itself, nor another value of the sentence', () => {
    const { fields } = claimOn('# Lamps\n\nA lamp costs $12 for seven days.\n', '$12');
    expect(fields.clause).toEqual(['lamp', 'charg']);
  });

  it('the counted noun of a count', () => {
    expect(claimOn('# Lamps\n\nAt most 3 shades.\n', 'At most 3 shades').fields.clause).toEqual(['shade']);
  });
});

describe('the words around opening hours', () => {
  const fieldsOn = (text: string) => claimsIn({ 'a.md': `# Lamps\n\n${text}\n` }, 'hours')[0]!.fields;

  it('hold the number to call', () => {
    const fields = fieldsOn('Call 800-555-0133. They pick up from Monday to Friday 9-5.');
    expect(fields.clause).toContain('@8005550133');
  });

  it.each([
    ['On Saturdays, the sauna opens from 9 AM to 5 PM.', { clause: ['sauna', 'open'], sentence: [] }],
    ['**Weekends**: the sauna opens from 9 AM to 5 PM.', { clause: ['sauna', 'open'], label: [] }],
    ['| Bath | Saturday |\n| --- | --- |\n| Sauna | 9 AM to 5 PM |', { clause: [], label: ['sauna'] }],
    ['The sauna is shut on Sunday; the pool opens from 9 AM to 5 PM.', { sentence: ['sauna', 'close'] }],
  ])('and none of the days, as those are part of the value: %s', (text, fields) => {
    expect(fieldsOn(text)).toMatchObject(fields);
  });
});

describe('the name that a claim is about', () => {
  const range = {
    'range.md':
      '# Range\n\nOn the shelf there is the Moor Lamp and the Fell Lamp. You may like the Moor Lamp more than the Fell Lamp.\n',
  };

  it.each([
    ['its clause, where that has one', '# Lamps\n\nThe Moor Lamp costs $12, the Fell Lamp is free.\n', ['Moor Lamp']],
    ['its sentence', '# Lamps\n\nFor the Moor Lamp, ask for $12.\n', ['Moor Lamp']],
    ['the sentence before', '# Lamps\n\nTake the Moor Lamp. It costs $12.\n', ['Moor Lamp']],
    [
      'the sentence before that speaks to the reader, where its own does',
      '# Lamps\n\nYou take the Moor Lamp. Skippers hold the Fell Lamp. Your lamp costs $12.\n',
      ['Moor Lamp'],
    ],
    [
      'the sentence before, whoever it speaks to, where its own speaks to nobody',
      '# Lamps\n\nYou take the Moor Lamp. Skippers hold the Fell Lamp. It costs $12.\n',
      ['Fell Lamp'],
    ],
    [
      'the sentence before, where none with a name speaks to the reader',
      '# Lamps\n\nSkippers take the Moor Lamp. Skippers hold the Fell Lamp. Your lamp costs $12.\n',
      ['Fell Lamp'],
    ],
    ['the heading', '# Lamps\n\n## Moor Lamp\n\nIt costs $12.\n', ['Moor Lamp']],
    ['the title', '# Moor Lamp\n\nIt costs $12.\n', ['Moor Lamp']],
    ['all that share the value', '# Lamps\n\nThe Moor Lamp and the Fell Lamp cost $12.\n', ['Fell Lamp', 'Moor Lamp']],
    ['nothing', '# Lamps\n\nIt costs $12.\n', []],
  ])('is given by %s', (_, page, names) => {
    expect(namesOf({ ...range, 'page.md': page }, '$12').sort()).toEqual(names);
  });

  it('is given by the path', () => {
    expect(namesOf({ ...range, 'lamps/moor-lamp.md': '# Rent\n\nIt costs $12.\n' }, '$12')).toEqual(['Moor Lamp']);
  });

  it('is taken out of the words that are compared', () => {
    const claims = claimsIn({ ...range, 'page.md': '# Rent\n\nThe Moor Lamp costs $12.\n' });
    expect(claimOf(claims, '$12').fields.clause).toEqual(['charg']);
  });
});

describe('which sentences make a claim', () => {
  it('not a heading, and not the title', () => {
    expect(claimsIn({ 'a.md': '# Return it in 30 days\n\n## Refund in 5 days\n\nPlease ask.\n' }, 'duration')).toEqual(
      [],
    );
  });

  it('none of a page that is retired', () => {
    expect(claimsIn({ 'a.md': '---\ntitle: Old\nstatus: retired\n---\n\nReturn it within 30 days.\n' })).toEqual([]);
  });

  it('conditions and exceptions are marked', () => {
    const page = '# Lamps\n\nIt costs $12 if it is cracked.\n\nIt costs $13 except on Sunday.\n\nIt costs $14.\n';
    const marks = claimsIn({ 'a.md': page }, 'money').map(({ conditional, exception }) => [conditional, exception]);
    expect(marks).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('its place is the value, not the line', () => {
    expect(claimOn('# Lamps\n\nA lamp costs $12 here.\n', '$12').place).toEqual({
      path: 'pages/lamps.md',
      line: 3,
      column: 14,
      endLine: 3,
      endColumn: 17,
    });
  });
});

describe('declared values', () => {
  const files = {
    'taxonomy.yaml': 'region:\n  values: { us: United States, eu: European Union }\n',
    'policies/returns.mdx': `---
title: Returns
facts:
  - id: returns.window
    label: Return window
    values:
      - is: 30 days after delivery
        scope: { region: us }
---

Ask for the box.
`,
  };

  it('are claims too, with the scope of the value and the line in frontmatter', () => {
    const [claim] = claimsIn(files, 'duration');
    expect(claim).toMatchObject({
      factId: 'returns.window',
      written: '30 days after delivery',
      scope: { leaves: { region: ['us'] } },
      place: { path: 'policies/returns.mdx', line: 7 },
    });
    expect(claim!.fields.label).toEqual(['return', 'durat']);
  });
});

it('keeps the ends of a stretch of days, by which another line may be known to speak of it', () => {
  const [claim] = claimsIn({ 'page.md': '# Rental\n\nSeason: from 1 December to 15 April.\n' }, 'date');
  expect(claim!.fields.sentence).toEqual(expect.arrayContaining(['from 0000-12-01', 'to 0000-04-15']));
});

describe('what a page that is named after nothing is about', () => {
  const named = {
    'sky-kite.md': '# Sky Kite\n\nThe Sky Kite and the Sea Kite are lent by the day.\n',
    'sea-kite.md': '# Sea Kite\n\nThe Sea Kite and the Sky Kite are lent by the day.\n',
  };
  const letter = (...lines: string[]): Files => ({
    ...named,
    'letter.md': `# Your question\n\n${lines.join('\n\n')}\n`,
  });
  const mentions = (...lines: string[]): string[] => namesOf(letter(...lines), '$12');
  const rent = 'The rent is $12.';

  it('is what its first lines name', () => {
    expect(mentions('Thank you for asking about the Sky Kite.', rent)).toEqual(['Sky Kite']);
    expect(mentions('Good morning.', 'You ask for the Sky Kite.', rent)).toEqual(['Sky Kite']);
  });

  it.each([
    ['names two such things', ['Thank you for asking about the Sky Kite.', rent, 'Or take a Sea Kite.']],
    ['names it late', ['Good morning.', rent, 'We are open.', 'Or take the Sky Kite.']],
    ['names none', ['Good morning.', rent]],
  ])('is nothing that is known where it %s', (_, lines) => {
    expect(mentions(...lines)).toEqual([]);
  });

  it.each([
    ['nothing that is known where its title', 'Your sea kite', []],
    ['what they name where no name of its title', 'Your lost kite', ['Sky Kite']],
  ])('is %s means such a thing: "%s"', (_, title, names) => {
    const text = `# ${title}\n\nThank you for asking about the Sky Kite.\n\n${rent}\n`;
    expect(namesOf({ ...named, 'letter.md': text }, '$12')).toEqual(names);
  });

  it('is what its path or title names where that is such a thing', () => {
    const text = `Thank you for asking about the Sky Kite.\n\n${rent}\n`;
    const path = { ...named, 'letters/sea-kite.md': `# Your question\n\n${text}` };
    const title = { ...named, 'letter.md': `# Your Sea Kite\n\n${text}` };
    for (const files of [path, title]) expect(namesOf(files, '$12')).toEqual(['Sea Kite']);
  });
});
