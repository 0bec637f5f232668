/** Laws that hold for every folder: over small folders made from templates, and over the pages of a real one where it is at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checker/check.ts';
import { boxOf, intersect, isEmpty } from '../../src/facts/scope.ts';
import { asOf, conflictsIn, type Files, pages, prepared } from './run.ts';

const things = ['a lamp', 'a glass shade', 'an oak table', 'a rug of wool', 'a gift card'];
const number = fc.integer({ min: 2, max: 60 });
const line = fc.oneof(
  fc.tuple(fc.constantFrom(...things), number).map(([thing, days]) => `You can return ${thing} within ${days} days.`),
  fc.tuple(fc.constantFrom(...things), number).map(([thing, sum]) => `Delivery of ${thing} costs $${sum}.`),
  fc.tuple(fc.constantFrom(...things), number).map(([thing, share]) => `Members get ${share} % off ${thing}.`),
  fc
    .tuple(fc.constantFrom(...things), fc.boolean())
    .map(([thing, can]) => `Opened, ${thing} ${can ? 'can' : 'cannot'} be returned.`),
  fc.tuple(fc.constantFrom(...things), number).map(([thing, days]) => `- Repair of ${thing}: ${days} days`),
);
const title = fc.constantFrom('Returns', 'Delivery', 'Members', 'Questions', 'At the counter');
const page = fc
  .tuple(title, fc.array(line, { minLength: 1, maxLength: 3 }))
  .map(([heading, lines]) => `# ${heading}\n\n${lines.join('\n\n')}\n`);
/** Two to six pages: `page-0.md`, `page-1.md` … */
const folder = fc
  .array(page, { minLength: 2, maxLength: 6 })
  .map((texts): Files => Object.fromEntries(texts.map((text, index) => [`page-${index}.md`, text])));
const unrelated = '# Kitchen\n\nPlease wash your cup. The kettle boils for 4 minutes.\n';
const few = { numRuns: 40 };

const reportOf = (files: Files): string => JSON.stringify(check(pages(files), { asOf }));
const shuffled = (files: Files): fc.Arbitrary<Files> =>
  fc
    .shuffledSubarray(Object.entries(files), { minLength: Object.keys(files).length })
    .map((entries) => Object.fromEntries(entries));

/** Every pair that was decided between pages other than the one that is left out. */
function decisions(files: Files, without = ''): string[] {
  return prepared(files)
    .verdicts.filter(({ a, b }) => a.document.path !== without && b.document.path !== without)
    .map(({ a, b, outcome, confidence }) =>
      [a, b]
        .map(({ place, kind }) => `${place.path}:${place.line}:${place.column} ${kind}`)
        .concat(outcome, confidence.toFixed(6))
        .join(' '),
    );
}

/** The first number of a page becomes another one: "within 30 days" -> "within 37 days". */
const withOtherNumber = (text: string): string => text.replace(/\d+/, (digits) => String(Number(digits) + 7));

describe('a report', () => {
  it('has something to say of these folders', () => {
    const sizes = fc.sample(folder, { numRuns: 40, seed: 7 }).map((files) => conflictsIn(files).length);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(10);
  });

  it('is the same in whatever order the files come', () => {
    fc.assert(
      fc.property(
        folder.chain((files) => fc.tuple(fc.constant(files), shuffled(files))),
        ([files, other]) => {
          expect(reportOf(other)).toBe(reportOf(files));
        },
      ),
      few,
    );
  });

  it('keeps its conflicts when a page about something else is added', () => {
    fc.assert(
      fc.property(folder, (files) => {
        expect(conflictsIn({ ...files, 'kitchen.md': unrelated })).toEqual(conflictsIn(files));
      }),
      few,
    );
  });

  it('changes only where a number is changed', () => {
    fc.assert(
      fc.property(folder, (files) => {
        const edited = { ...files, 'page-0.md': withOtherNumber(files['page-0.md']!) };
        expect(decisions(edited, 'page-0.md')).toEqual(decisions(files, 'page-0.md'));
      }),
      few,
    );
  });

  it('names every finding once', () => {
    fc.assert(
      fc.property(folder, (files) => {
        const fingerprints = check(pages(files), { asOf }).findings.map(({ fingerprint }) => fingerprint);
        expect(new Set(fingerprints).size).toBe(fingerprints.length);
      }),
      few,
    );
  });
});

describe('scopes', () => {
  const taxonomy = `
region:
  values:
    us: United States
    eu: { label: European Union, values: { de: Germany, fr: France } }
segment:
  values: { guest: Guest, gold: Gold member }
`;
  const scope = fc.record({
    region: fc.subarray(['us', 'de', 'fr'], { minLength: 1 }),
    segment: fc.subarray(['guest', 'gold'], { minLength: 1 }),
  });
  const write = (names: { region: string[]; segment: string[] }, days: number): string =>
    `---\ntitle: Returns\nscope: { region: [${names.region.join(', ')}], segment: [${names.segment.join(', ')}] }\n---\n\nReturn a lamp within ${days} days.\n`;

  it('clash exactly where they share a customer, and the witness is in both', () => {
    fc.assert(
      fc.property(scope, scope, (left, right) => {
        const files = {
          'taxonomy.yaml': taxonomy,
          'policies/one.md': write(left, 30),
          'policies/two.md': write(right, 45),
        };
        const known = pages(files).taxonomy;
        const common = intersect(boxOf(left, known).scope, boxOf(right, known).scope);
        const found = conflictsIn(files);
        expect(found).toHaveLength(isEmpty(common) ? 0 : 1);
        for (const { witness } of found) {
          expect(left.region).toContain(witness?.customer['region']);
          expect(right.region).toContain(witness?.customer['region']);
          expect(left.segment).toContain(witness?.customer['segment']);
          expect(right.segment).toContain(witness?.customer['segment']);
        }
      }),
      few,
    );
  });
});

describe('one value in two units', () => {
  const same = fc.oneof(
    number.map((weeks) => [`within ${weeks} weeks`, `within ${weeks * 7} days`]),
    number.map((days) => [`within ${days} days`, `within ${days * 24} hours`]),
    number.map((years) => [`within ${years} years`, `within ${years * 12} months`]),
  );

  it('never clashes', () => {
    fc.assert(
      fc.property(same, fc.constantFrom(...things), ([left, right], thing) => {
        const files = {
          'policy.md': `# Returns\n\nYou can return ${thing} ${left}.\n`,
          'faq.md': `# Questions\n\nYou can return ${thing} ${right}.\n`,
        };
        expect(conflictsIn(files)).toEqual([]);
      }),
      few,
    );
  });
});

const bench = process.env['ONEANSWER_BENCH'] ?? fileURLToPath(new URL('../../../shared/bench', import.meta.url));
const corpus = `${bench}/banking-dev/corpus`;

describe.skipIf(!existsSync(corpus))('the pages of a real help centre', () => {
  const real = (): Files =>
    Object.fromEntries(readdirSync(corpus).map((path) => [path, readFileSync(`${corpus}/${path}`, 'utf8')]));

  it('give the same report in the other order', () => {
    const files = real();
    expect(reportOf(Object.fromEntries(Object.entries(files).reverse()))).toBe(reportOf(files));
  });

  it('keep their conflicts when a page about something else is added', () => {
    const files = real();
    const fingerprints = (folder: Files) => conflictsIn(folder).map(({ fingerprint }) => fingerprint);
    expect(fingerprints({ ...files, 'kitchen.md': unrelated })).toEqual(fingerprints(files));
  });

  it('change only where a number is changed', () => {
    const files = real();
    const path = Object.keys(files)
      .sort()
      .find((name) => /\$\d/.test(files[name]!))!;
    const edited = { ...files, [path]: files[path]!.replace(/\$\d+/, (sum) => `$${Number(sum.slice(1)) + 7}`) };
    expect(decisions(edited, path)).toEqual(decisions(files, path));
  });
});
