/** What the checker finds in the labelled folders of `corpora/`: no change may find less, or flag more lines that contradict nothing. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { knowledgeOf, readLabelled } from '../scripts/labelled.ts';
import { scoreFindings, tallyOf } from '../scripts/scoring.ts';
import { check } from '../src/checker/check.ts';

/** As measured: contradictions that are caught, and lines that are flagged by mistake. */
const held = {
  'agent-manuals': { caught: 11, alarms: 1 },
  'card-company': { caught: 18, alarms: 0 },
  'mobile-operator': { caught: 21, alarms: 1 },
  'parcel-carrier': { caught: 14, alarms: 1 },
  'savings-bank': { caught: 19, alarms: 1 },
  'universal-bank': { caught: 14, alarms: 1 },
  'direct-bank': { caught: 14, alarms: 0 },
  'mutual-bank': { caught: 9, alarms: 0 },
  'agent-manuals-two': { caught: 11, alarms: 1 },
  'bank-and-insurer': { caught: 12, alarms: 1 },
  'country-bank': { caught: 11, alarms: 0 },
  'plains-bank': { caught: 16, alarms: 1 },
  'four-companies': { caught: 9, alarms: 1 },
  'lake-bank': { caught: 13, alarms: 1 },
  'three-companies': { caught: 14, alarms: 1 },
  'gyms-and-broadband': { caught: 13, alarms: 0 },
  'bank-and-railway': { caught: 14, alarms: 0 },
  'hotels-and-clinics': { caught: 15, alarms: 3 },
  'marketplace-and-energy': { caught: 13, alarms: 1 },
  'airline-and-insurer': { caught: 14, alarms: 7 },
  'university-and-meals': { caught: 15, alarms: 2 },
  'retail-bank': { caught: 14, alarms: 1 },
  'ferry-and-furniture': { caught: 14, alarms: 0 },
  'neighborhood-bank': { caught: 11, alarms: 2 },
  'plan-bank': { caught: 37, alarms: 5 },
  'energy-and-water': { caught: 13, alarms: 6 },
  'freelancer-bank': { caught: 10, alarms: 1 },
  'outdoor-shop': { caught: 13, alarms: 0 },
  'travel-agency': { caught: 12, alarms: 3 },
  'libraries-and-lockers': { caught: 10, alarms: 3 },
  'broadband-and-mobile': { caught: 12, alarms: 0 },
  'hotels-and-bikes': { caught: 8, alarms: 2 },
  'newcomers-bank': { caught: 8, alarms: 0 },
  'trains-and-storage': { caught: 11, alarms: 3 },
};

describe.each(Object.entries(held))('the pages of %s', (name, { caught, alarms }) => {
  const folder = readLabelled(fileURLToPath(new URL(`corpora/${name}`, import.meta.url)));
  const sources = [...folder.corpus, ...folder.cases.map(({ page }) => page)];
  const { findings } = check(knowledgeOf(sources), { asOf: '2026-11-25' });
  const score = scoreFindings(folder, findings, 'warning');

  it(`at least ${caught} contradictions are caught`, () => {
    expect(tallyOf(score).caught).toBeGreaterThanOrEqual(caught);
  });

  it(`at most ${alarms} other lines are flagged`, () => {
    const lines = score.alarms.map(({ case: each, line, finding }) => `${each.id}:${line} ${finding.rule}`);
    expect(new Set(lines).size, lines.join('\n')).toBeLessThanOrEqual(alarms);
  });
});
