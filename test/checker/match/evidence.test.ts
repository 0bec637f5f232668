import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confidenceOf,
  type Evidence,
  type OwnEvidence,
  utmostOf,
  weighEvidence,
  weighValues,
  weighWords,
} from '../../../src/checker/match/evidence.ts';
import { evidenceBias, evidenceWeights, leastConfidence } from '../../../src/checker/match/evidence-weights.ts';
import { likeness } from '../../../src/checker/match/weigh.ts';
import type { Claim } from '../../../src/checker/types.ts';
import { claimOf, type Files, prepared } from '../run.ts';

function evidenceOf(files: Files, left: string, right: string): OwnEvidence {
  const { claims, learnt } = prepared(files);
  const between = (a: Claim, b: Claim): OwnEvidence => {
    const known = { ...weighWords(a, b, likeness(a.weights, b.weights), learnt), ...weighValues(a, b) };
    return weighEvidence(a, b, known, learnt);
  };
  const [a, b] = [claimOf(claims, left), claimOf(claims, right)];
  expect(between(b, a)).toEqual(between(a, b));
  return between(a, b);
}

const two = (left: string, right: string): Files => ({
  'prices.md': `# Prices\n\n${left}\n`,
  'faq.md': `# Questions\n\n${right}\n`,
});

describe('what speaks for one thing', () => {
  it('the words beside the values', () => {
    const same = evidenceOf(two('Engraving a lamp costs $12.', 'Engraving a lamp costs $15.'), '$12', '$15');
    const half = evidenceOf(two('Engraving a lamp costs $12.', 'Renting a lamp costs $15.'), '$12', '$15');
    expect(same.beside).toBe(1);
    expect(half.beside).toBeGreaterThan(0);
    expect(half.beside).toBeLessThan(1);
    expect(half.strayMost).toBeGreaterThan(same.strayMost);
    expect(half.likeness).toBeLessThan(same.likeness);
  });

  it('one role', () => {
    const lines = two('Return a lamp within 30 days.', 'Return a lamp within 2 months.');
    expect(evidenceOf(lines, 'within 30 days', 'within 2 months')).toMatchObject({ sameRole: 1 });
    const other = two('Return a lamp within 30 days.', 'Return a lamp in 45 days.');
    expect(evidenceOf(other, 'within 30 days', '45 days')).toMatchObject({ sameRole: 0 });
  });

  it('no role at all, where there is no number', () => {
    const lines = two('The lamp shop is open Mon-Fri 9-5.', 'The lamp shop is open Mon-Fri 9-6.');
    expect(evidenceOf(lines, 'Mon-Fri 9-5', 'Mon-Fri 9-6')).toMatchObject({ sameRole: 1, distance: 0 });
  });

  it('one measure', () => {
    const anchorOf = (left: string, right: string) =>
      evidenceOf(
        two(`Renting a lamp costs ${left}.`, `Renting a lamp costs ${right}.`),
        left.split(' ')[0]!,
        right.split(' ')[0]!,
      ).sameAnchor;
    expect(anchorOf('$12 a month', '$15 a month')).toBe(1);
    expect(anchorOf('$12 a month', '$15 a year')).toBe(-1);
    expect(anchorOf('$12 a month', '$15')).toBe(0);
  });

  it.each([
    ['24 months from the day of purchase', '18 months from the date on which it was bought', 0],
    ['24 months from purchase', '18 months from purchase', 1],
    ['24 months from purchase', '18 months from activation', -1],
    ['24 months from purchase', '18 months', 0],
  ])('no other measure, where one event is told in two ways: %s and %s', (left, right, same) => {
    const lines = two(`A lamp voucher is valid for ${left}.`, `A lamp voucher is valid for ${right}.`);
    expect(evidenceOf(lines, '24 months', '18 months').sameAnchor).toBe(same);
  });

  it('no measure, where it is all in which two amounts differ', () => {
    const lines = two('The lamp limit is $500 a day.', 'The lamp limit is $500.00 a week.');
    expect(evidenceOf(lines, '$500', '$500.00').sameAnchor).toBe(0);
  });

  it.each([
    ['date', 'The lamp shop closes on 3 May.', 'The lamp shop closes on 9 May.', '3 May', '9 May'],
    ['hours', 'The lamp shop is open Mon-Fri 9-5.', 'The lamp shop is open Mon-Fri 9-6.', 'Mon-Fri 9-5', 'Mon-Fri 9-6'],
    [
      'contact',
      'Call the lamp shop: 0800 111 222.',
      'Call the lamp shop: 0800 333 444.',
      '0800 111 222',
      '0800 333 444',
    ],
    ['money', 'A lamp costs $4.', 'A lamp costs $5.', '$4', '$5'],
  ])('its kind: %s', (kind, left, right, a, b) => {
    expect(evidenceOf(two(left, right), a, b)).toMatchObject({
      isDate: kind === 'date' ? 1 : 0,
      isHours: kind === 'hours' ? 1 : 0,
      isContact: kind === 'contact' ? 1 : 0,
    });
  });

  it('one number in two units', () => {
    const lines = (left: string, right: string) =>
      evidenceOf(two(`Collect it in ${left}.`, `Collect it in ${right}.`), left, right);
    expect(lines('10 days', '10 business days').slip).toBe(1);
    expect(lines('12 hours', '12 days').slip).toBe(1);
    expect(lines('10 days', '12 days').slip).toBe(0);
    expect(lines('5 to 10 days', '8 to 10 business days').slip).toBe(0);
  });

  it('a chapter of a long manual that is the closest to the other, whatever the rest of the two is about', () => {
    const lines = (word: string): string =>
      Array.from({ length: 12 }, (_, at) => `The ${word} hangs on hook ${at + 1}.`).join('\n\n');
    const manual = (title: string, chapters: readonly (readonly [heading: string, text: string])[]): string =>
      `# ${title}\n\n${chapters.map(([heading, text]) => `## ${heading}\n\n${text}`).join('\n\n')}\n`;
    const files = {
      'desk.md': manual('Desk', [
        ['Engraving', `Engraving a lamp costs $12.\n\n${lines('lamp')}`],
        ['Parking', `Parking by the gate costs $4.\n\n${lines('barrier')}`],
        ['Lockers', lines('padlock')],
      ]),
      'workshop.md': manual('Workshop', [
        ['Engraving', `Engraving a lamp costs $15.\n\n${lines('lamp')}`],
        ['Looms', `Wool for a loom costs $9.\n\n${lines('spindle')}`],
        ['Lockers', lines('padlock')],
      ]),
    };
    expect(evidenceOf(files, '$12', '$15').closest).toBe(1);
    expect(evidenceOf(files, '$4', '$9').closest).toBeLessThan(0.8);
  });

  it('two digits of a number to call in the wrong order', () => {
    const lines = (left: string, right: string) =>
      evidenceOf(two(`Call the lamp shop on ${left}.`, `Call the lamp shop on ${right}.`), left, right).slip;
    expect(lines('800-555-3702', '800-555-2037')).toBe(1);
    expect(lines('800-555-3702', '800-555-3720')).toBe(1);
    expect(lines('800-555-3702', '800-555-3703')).toBe(0);
  });

  it('a part of the values', () => {
    const lines = (left: string, right: string) =>
      evidenceOf(two(`Come ${left}.`, `Come ${right}.`), left, right).commonPart;
    expect(lines('Mon-Fri 9-5, Sat 9-1', 'Mon-Fri 9-5, Sat 9-3')).toBe(1);
    expect(lines('Mon-Fri 9-5', 'Mon-Fri 9-6')).toBe(1);
    expect(lines('Mon-Fri 9-5', 'Mon-Fri 8-6')).toBe(0);
    expect(lines('5 to 7 days', '5 to 9 days')).toBe(1);
    expect(lines('5 to 7 days', '8 to 9 days')).toBe(0);
    expect(lines('5 to 7 days', '5 to 9 weeks')).toBe(0);
    expect(lines('Mon-Fri 9-5, Sat 9-1', 'Mon-Fri 9:00-17:00, Sat 9-1')).toBe(0);
    expect(lines('3 to 9 July 2026', '3 to 12 July 2026')).toBe(1);
    expect(lines('3 July 2026', '3 to 12 July 2026')).toBe(0);
  });

  it('one wording', () => {
    const alike = evidenceOf(two('Engraving a lamp costs $12.', 'Engraving a lamp costs $15.'), '$12', '$15');
    const apart = evidenceOf(two('Engraving a lamp costs $12.', 'Engraving is $15 for lamps of brass.'), '$12', '$15');
    expect(alike.verbatim).toBe(1);
    expect(apart.verbatim).toBeLessThan(0.7);
  });

  it('one role in other words: a limit, and what is capped', () => {
    const lines = two('The engraving limit is 40 letters.', 'Engraving is capped at 30 letters.');
    expect(evidenceOf(lines, '40 letters', 'capped at 30 letters').sameRole).toBe(1);
  });
});

describe('what speaks against it', () => {
  it.each([
    ['$12', '$13', 0.02],
    ['$1', '$10', 0.5],
    ['$1', '$100', 1],
    ['$1', '$5,000', 1],
  ])('a distance: %s and %s', (left, right, distance) => {
    const lines = two(`Engraving costs ${left}.`, `Engraving costs ${right}.`);
    expect(evidenceOf(lines, left, right).distance).toBeCloseTo(distance, 1);
  });

  it('one page', () => {
    const page = { 'a.md': '# A\n\nEngraving costs $4.\n\n## Later\n\nEngraving is $5.\n' };
    expect(evidenceOf(page, '$4', '$5').samePage).toBe(1);
    expect(evidenceOf(two('Engraving costs $4.', 'Engraving costs $5.'), '$4', '$5').samePage).toBe(0);
  });

  it('a word that the other page uses of another value', () => {
    const shelf = {
      'a.md': '# A\n\nThe shelf rents for $8.\n',
      'b.md': '# B\n\nThe shelf is oak.\n\nThe lamp rents for $6.\n',
    };
    expect(evidenceOf(shelf, '$8', '$6').elsewhere).toBeGreaterThan(0);
    expect(evidenceOf(two('The shelf rents for $8.', 'The lamp rents for $6.'), '$8', '$6').elsewhere).toBe(0);
  });

  it('two things that stand side by side elsewhere', () => {
    const table = {
      'range.md': '# Range\n\n|  | Oak shelves | Glass lamps |\n| --- | --- | --- |\n| Engraving | yes | no |\n',
    };
    const lines = two('Repairing oak shelves costs $4.', 'Repairing glass lamps costs $5.');
    expect(evidenceOf({ ...lines, ...table }, '$4', '$5').alternatives).toBe(1);
    expect(evidenceOf(lines, '$4', '$5').alternatives).toBe(0);
    const page = '# Repairs\n\nRepairing oak shelves costs $4.\n\nRepairing glass lamps costs $5.\n';
    expect(evidenceOf({ 'repairs-1.md': page, ...table }, '$4', '$5')).toMatchObject({ alternatives: 0, series: 0 });
  });

  it('but no two things where all that stands beside the one value is said of the other', () => {
    const table = {
      'range.md': '# Range\n\n|  | Brass keys | Meter boxes |\n| --- | --- | --- |\n| Spare | yes | no |\n',
    };
    const [key, box] = [
      'A brass key for the usual vestry cupboard costs $4.',
      'A key for the usual vestry cupboard costs $5.',
    ];
    const boxes = { 'b.md': `# Meter boxes\n\n${box}\n`, ...table };
    expect(evidenceOf({ 'a.md': `# Keys\n\n${key}\n`, ...boxes }, '$4', '$5').alternatives).toBe(0);
    const other = 'A brass key for the garden gate costs $4.';
    expect(evidenceOf({ 'a.md': `# Keys\n\n${other}\n`, ...boxes }, '$4', '$5').alternatives).toBe(1);
  });

  it('a case that the other line does not name', () => {
    const cases = '- Members: $4\n- Guests: $6';
    expect(evidenceOf(two(cases, 'Engraving for members costs $5.'), '$4', '$5').cases).toBe(0);
    expect(evidenceOf(two(cases, 'Engraving a lamp costs $5.'), '$4', '$5').cases).toBe(1);
  });

  it('two labels that share little', () => {
    const lines = two('Largest basket: $40', 'Largest parcel: $50');
    expect(evidenceOf(lines, '$40', '$50').labels).toBeGreaterThan(0.4);
    expect(evidenceOf(two('Largest basket: $40', 'A parcel may cost $50.'), '$40', '$50').labels).toBe(0);
  });

  it('less where there are few pages, of which one is the nearest by chance, unless the words are the same', () => {
    const others = (size: number): Files =>
      Object.fromEntries(Array.from({ length: size }, (_, at) => [`o${at}.md`, `# Rope ${at}\n\nRope is sold.\n`]));
    const chance = (lines: Files, size: number): number =>
      evidenceOf({ ...lines, ...others(size) }, '$12', '$15').chance;
    const far = two('Engraving a lamp costs $12.', 'To rent a lamp for a wedding costs $15.');
    expect(chance(far, 46)).toBe(0);
    expect(chance(far, 4)).toBeGreaterThan(0.2);
    expect(chance(far, 4)).toBeGreaterThan(chance(far, 10));
    expect(chance(far, 10)).toBeGreaterThan(chance(far, 22));
    expect(chance(two('Engraving a lamp costs $12.', 'Engraving a lamp costs $15.'), 4)).toBe(0);
    const said = { 'a.md': '# Lamps\n\nLamps can be engraved.\n', 'b.md': '# Shop\n\nLamps cannot be engraved.\n' };
    const inWords = evidenceOf({ ...said, ...others(4) }, 'Lamps can be engraved.', 'Lamps cannot be engraved.');
    expect(inWords.chance).toBe(0);
  });

  it('two parts of one series, which are near whatever they say', () => {
    const series = { 'lamps-1.md': '# Lamps\n\nEngraving costs $4.\n', 'lamps-2.md': '# Lamps\n\nEngraving is $5.\n' };
    expect(evidenceOf(series, '$4', '$5')).toMatchObject({ series: 1, closest: 0 });
    expect(evidenceOf(two('Engraving costs $4.', 'Engraving is $5.'), '$4', '$5').series).toBe(0);
  });

  it('a name on one side', () => {
    const range =
      '# Range\n\nOn the shelf there is the Moor Lamp and the Fell Lamp. You may like the Moor Lamp more than the Fell Lamp.\n';
    const lines = { ...two('Engraving the Moor Lamp costs $4.', 'Engraving costs $5.'), 'range.md': range };
    expect(evidenceOf(lines, '$4', '$5')).toMatchObject({ oneName: 1 });
    const both = { ...two('Engraving the Moor Lamp costs $4.', 'For the Moor Lamp it costs $5.'), 'range.md': range };
    expect(evidenceOf(both, '$4', '$5')).toMatchObject({ oneName: 0 });
  });
});

describe('how sure it is', () => {
  const own = evidenceOf(two('Engraving costs $4.', 'Engraving costs $5.'), '$4', '$5');
  const evidence: Evidence = { ...own, company: 0, agreement: 0, strangers: 0, echo: 0 };

  it('lies between nothing and one, whatever the evidence', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (measure) => {
        const all = Object.fromEntries(Object.keys(evidence).map((name) => [name, measure]));
        const confidence = confidenceOf({ ...evidence, ...all });
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
      }),
    );
  });

  it('is the logistic function of the weighed sum', () => {
    const nothing = Object.fromEntries(Object.keys(evidence).map((name) => [name, 0]));
    expect(confidenceOf({ ...evidence, ...nothing })).toBeCloseTo(1 / (1 + Math.exp(-evidenceBias)), 9);
    const shared = confidenceOf({ ...evidence, ...nothing, shared: 1 });
    expect(shared).toBeCloseTo(1 / (1 + Math.exp(-evidenceBias - evidenceWeights.shared)), 9);
  });

  it.each([
    ['falls with distance', { distance: 1 }],
    ['falls with stray words', { strayMost: 1 }],
    ['falls where both stand on one page', { samePage: 1 }],
    ['falls where other pages are closer', { closest: 0 }],
    ['falls where nothing beside the values agrees', { beside: 0 }],
  ] as const)('%s', (_, worse) => {
    expect(confidenceOf({ ...evidence, ...worse })).toBeLessThan(confidenceOf(evidence));
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const names = Object.keys(evidence) as (keyof Evidence)[];
  const anyEvidence: fc.Arbitrary<Evidence> = fc
    .array(share, { minLength: names.length, maxLength: names.length })
    .map((shares) => ({ ...evidence, ...Object.fromEntries(names.map((name, at) => [name, shares[at]])) }));

  it('is never more than it can be by a part of the evidence', () => {
    fc.assert(
      fc.property(anyEvidence, fc.subarray(names), (all, some) => {
        const known: Partial<Evidence> = Object.fromEntries(some.map((name) => [name, all[name]]));
        expect(utmostOf(known)).toBeGreaterThanOrEqual(confidenceOf(all));
      }),
    );
  });

  it('is what it can be, where all of the evidence is known, and nothing is due to chance', () => {
    fc.assert(
      fc.property(anyEvidence, (all) => {
        expect(utmostOf(all)).toBe(confidenceOf({ ...all, chance: 0 }));
      }),
    );
  });

  it('is less by chance, which alone makes no pair unworthy of a note', () => {
    fc.assert(
      fc.property(anyEvidence, (all) => {
        const plain = confidenceOf({ ...all, chance: 0 });
        expect(confidenceOf(all)).toBeLessThanOrEqual(plain);
        expect(confidenceOf(all) >= leastConfidence).toBe(plain >= leastConfidence);
      }),
    );
  });
});

describe('two chapters of one manual', () => {
  const filler = (word: string, count: number): string =>
    Array.from({ length: count }, (_, at) => `The ${word} crew paints hull ${at}.`).join('\n\n');
  const manual = (left: string, right: string, count = 55): Files => ({
    'manual.md': `# Harbour manual\n\n## Berths\n\n${filler('red', count)}\n\n${left}\n\n## Questions\n\n${right}\n\n${filler('blue', count)}\n`,
    'boats.md': '# Boats\n\nBoats are hired out by the hour.\n',
  });
  const left = 'A lost boat hook is kept at the office for 20 days.';
  const right = 'We keep a lost boat hook at the office for 30 days.';

  it('are two pages where they tell one thing in much the same words', () => {
    expect(evidenceOf(manual(left, right), '20 days', '30 days')).toMatchObject({ samePage: 0 });
  });

  it.each([
    ['a page of two parts that is no manual', manual(left, right, 25), '30 days'],
    ['other words', manual(left, 'A paid berth is held for the boat for 30 days.'), '30 days'],
    ['one chapter', manual(`${left}\n\n${right}`, 'Ask at the office.'), '30 days'],
  ])('are one page: %s', (_, files, written) => {
    expect(evidenceOf(files, '20 days', written)).toMatchObject({ samePage: 1 });
  });
});
