import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

type Page = readonly [path: string, title: string];

const gate = (
  [path, title]: Page,
  [other, otherTitle]: Page,
  left = 'The pass costs $5 a ride.',
  right = 'The pass costs $8 a ride.',
) => gateBetween({ [path]: `# ${title}\n\n${left}\n`, [other]: `# ${otherTitle}\n\n${right}\n` }, '$5', '$8');

const day: Page = ['pass-day.md', 'Day pass'];
const night: Page = ['pass-night.md', 'Night pass'];

describe('two pages of one pattern', () => {
  it.each<[Page, Page]>([
    [day, night],
    [
      ['passes/pass-day.md', 'Day pass'],
      ['passes/pass-night.md', 'Night pass'],
    ],
    [
      ['uptime-mill.md', 'Uptime promise, Mill'],
      ['uptime-weir.md', 'Uptime promise, Weir'],
    ],
    [
      ['app-phone.md', 'Phone and watch app'],
      ['app-desktop.md', 'Desktop app'],
    ],
    [
      ['refunds-coach.md', 'Refund policy: coach passes'],
      ['refunds-train.md', 'Refund policy: train passes'],
    ],
    [
      ['lifts_in_tower.md', 'Lifts in the Tower'],
      ['lifts_in_annex.md', 'Lifts in the Annex'],
    ],
    [
      ['pay-us.md', 'Card payments in the US'],
      ['pay-eu.md', 'Card payments in the EU'],
    ],
    [
      ['pay-us.md', 'Card payments in the United States'],
      ['pay-eu.md', 'Card payments in euro countries'],
    ],
    [
      ['rooms-it.md', 'Meeting rooms of IT'],
      ['rooms-sales.md', 'Meeting rooms of sales'],
    ],
    [
      ['guide-oven.md', 'Setting up the small oven'],
      ['guide-hob.md', 'Setting up the hob'],
    ],
    [
      ['roster-april.md', 'Shifts in April, Mill'],
      ['roster-may.md', 'Shifts in May, Mill'],
    ],
    [
      ['lockers-north.md', 'Lockers at the North Gate'],
      ['lockers-south.md', 'Lockers at the South Gate'],
    ],
  ])('%j and %j speak of two things', (a, b) => {
    expect(gate(a, b)).toBe('sister-page');
    expect(gate(b, a)).toBe('sister-page');
  });

  it.each<[string, Page, Page]>([
    ['in other folders', ['a/pass-day.md', 'Day pass'], ['b/pass-night.md', 'Night pass']],
    ['of one title', ['pass-1.md', 'The pass'], ['pass-2.md', 'The pass']],
    ['of one title but for a number', ['pass-1.md', 'The pass, part 1'], ['pass-2.md', 'The pass, part 2']],
    ['whose paths have nothing in common', ['day.md', 'Day pass'], ['night.md', 'Night pass']],
    ['whose titles have nothing in common', ['pass-day.md', 'By day'], ['pass-night.md', 'After dark']],
    ['that have in common what sort of page they are', ['faq-day.md', 'FAQ: day'], ['faq-night.md', 'FAQ: night']],
    ['of one thing and of two sorts', ['pass-faq.md', 'Pass FAQ'], ['pass-policy.md', 'Pass policy']],
    [
      'of a kind and of what is done with all kinds',
      ['pass-flexible.md', 'Flexible pass'],
      ['pass-using.md', 'Using a pass'],
    ],
    ['of a thing and a part of it', ['pass.md', 'Pass'], ['pass-night.md', 'Night pass']],
    [
      'whose titles differ in many words',
      ['pass-day.md', 'Pass: buying one early saves money'],
      ['pass-night.md', 'Pass: night'],
    ],
  ])('%s are compared', (_, a, b) => {
    expect(gate(a, b)).not.toBe('sister-page');
  });

  it('are about two things though a line has the word in the name of a period', () => {
    const bill: Page = ['bill-cap.md', 'Bill cap at home'];
    const spend: Page = ['roaming-spend-cap.md', 'Roaming spend cap'];
    const line = 'Every plan has a cap on charges of $8 per billing month.';
    expect(gate(bill, spend, 'Every plan has a cap on charges of $5.', line)).toBe('sister-page');
    expect(gate(bill, spend, 'Every plan has a cap on charges of $5.', `${line.slice(0, -1)} on the bill.`)).not.toBe(
      'sister-page',
    );
  });

  it('are compared where a line names what the other page is about', () => {
    expect(gate(day, night, 'The day pass costs $5, the night pass too.')).not.toBe('sister-page');
    expect(gate(day, night, undefined, 'By day as by night the pass costs $8 a ride.')).not.toBe('sister-page');
  });
});
