import { describe, expect, it } from 'vitest';
import { outcomeOf, readsIn } from '../run.ts';

describe('which days a line claims', () => {
  it.each([
    ['The summer sale ends on 31 July 2026.', ['ends on 31 July 2026']],
    ['The summer sale runs until June 30.', ['until June 30']],
    ['2026-03-01: the price list changes', []],
    ['On 2026-03-01 10:20 the price list changes', ['2026-03-01']],
    ['Last amended: 8 August 2001', []],
    ['- First ratified : 1st June 2017', []],
    ['Reviewed on 1 June 2017.', []],
    ['The loan is reviewed on 1 June 2017.', ['1 June 2017']],
    ['The current time is 2026-03-01 10:20 CET.', []],
    ["Today's date: 2026-03-01", []],
    ['The sale ended on 31 July 2026.', ['ended on 31 July 2026']],
  ])('%s', (line, written) => {
    expect(readsIn('date', line)).toEqual(written);
  });
});

describe('two days for one thing', () => {
  it.each([
    ['clash', 'The summer sale ends on 31 July 2026.', 'The summer sale ends on 31 August 2026.'],
    ['clash', 'The summer sale ends on 31 July.', 'The summer sale ends on 31 August 2026.'],
    ['agree', 'The summer sale ends on 31 July 2026.', 'The summer sale ends on July 31, 2026.'],
    ['agree', 'The summer sale ends on 31 July.', 'The summer sale ends on July 31, 2026.'],
    ['agree', 'The summer sale runs until June 30, 2026.', 'The summer sale ends before July 1, 2026.'],
    ['clash', 'The bonus is paid out in March.', 'The bonus is paid out in May.'],
    ['clash', 'No ferries run between 2 April and 9 November.', 'No ferries run between 1 May and 8 October.'],
    ['silent', 'The ferries run between 2 April and 9 November.', 'Bikes ride along between 1 May and 8 October.'],
    ['silent', 'The pension is offered from 1 August 2023.', 'The pension rises every year, from 1 January.'],
    ['clash', 'The pension rises every year, from 1 August.', 'The pension rises every year, from 1 January.'],
    ['silent', 'The summer sale starts on 1 July 2026.', 'The summer sale ends on 31 August 2026.'],
    ['silent', 'The summer sale ran until 30 June 2026.', 'The summer sale was stopped on 1 July 2026.'],
    ['clash', 'The summer sale ran until 30 June 2026.', 'The summer sale was stopped on 3 July 2026.'],
    ['silent', 'The summer sale is in July 2026.', 'The summer sale is opened on 3 July 2026.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('date', left, right)).toBe(outcome);
    expect(outcomeOf('date', right, left)).toBe(outcome);
  });
});

describe('a deadline and a last day', () => {
  it.each([
    ['clash', 'The deadline of the grant is 15 November.', 'Apply for the grant by 30 November.'],
    ['clash', 'The last day of the grant is 15 November.', 'You can apply for the grant until 30 November.'],
    ['clash', 'The grant closes 15 November.', 'You can apply for the grant until 30 November.'],
    ['clash', 'The loan of rafts ends on 20 June.', 'We stop lending rafts on 11 March.'],
    ['silent', 'The loan of rafts ends on 20 June.', 'The loan of rafts stops for a day on 11 March.'],
    ['agree', 'The loan of rafts ends on 20 June.', 'The loan of rafts stops on 20 June.'],
    ['silent', 'The loan of rafts ends on 20 June.', 'The loan of rafts is praised on 11 March.'],
    ['clash', 'The grant opens 15 May.', 'You can apply for the grant from 1 June.'],
    ['agree', 'The deadline of the grant is 15 November.', 'Apply for the grant by 15 November.'],
    ['clash', 'The grant period is extended to 15 November.', 'The grant period runs until 30 November.'],
    ['silent', 'The grant is paid 15 November.', 'Apply for the grant by 30 November.'],
    ['silent', 'The talk about the grant is 15 May.', 'You can apply for the grant from 1 June.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('date', left, right)).toBe(outcome);
    expect(outcomeOf('date', right, left)).toBe(outcome);
  });
});

describe('the beginning or the end of a month', () => {
  it.each([
    ['silent', 'The letters went out at the beginning of February.', 'The letters went out on 2 February 2026.'],
    ['silent', 'The letters went out around the start of February.', 'The letters went out on 9 February 2026.'],
    ['silent', 'The letters went out at the end of February 2026.', 'The letters went out on 24 February 2026.'],
    ['silent', 'The letters went out towards the end of March.', 'The letters went out on 24 March 2026.'],
    ['clash', 'The letters went out at the beginning of February.', 'The letters went out on 20 February 2026.'],
    ['clash', 'The letters went out at the beginning of February.', 'The letters went out on 2 March 2026.'],
    ['clash', 'The letters went out at the end of February.', 'The letters went out on 2 February 2026.'],
    ['clash', 'The letters went out at the beginning of February 2025.', 'The letters went out on 2 February 2026.'],
    ['clash', 'The offer runs until the end of March.', 'The offer runs until 24 March.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('date', left, right)).toBe(outcome);
    expect(outcomeOf('date', right, left)).toBe(outcome);
  });
});

describe('a day of every month', () => {
  it.each([
    ['clash', 'The rent is due on the first of the month.', 'Pay the rent by the 5th of each month.'],
    ['clash', 'The rent is taken on the 3rd.', 'The rent is taken on the 10th of each month.'],
    ['clash', 'The rent is paid on the 25th.', 'The rent is paid on the last day of the month.'],
    ['agree', 'The rent is taken on the first of the month.', 'The rent is taken on the 1st of every month.'],
    ['silent', 'The rent is taken on the 3rd of the month.', 'The rent is taken on 10 May.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('date', left, right)).toBe(outcome);
    expect(outcomeOf('date', right, left)).toBe(outcome);
  });
});

describe('a time of the year, and when it begins or ends', () => {
  it.each([
    ['clash', 'The pool is open from May to September.', 'The pool closes for the winter at the end of August.'],
    ['clash', 'The pool is open from May to September.', 'The pool is open until the end of October.'],
    ['clash', 'The pool is open from 1 May to 30 September.', 'The pool opens on 15 May.'],
    ['clash', 'The summer sale runs from 1 to 14 July.', 'The summer sale ends on 21 July.'],
    ['clash', 'The summer sale runs from 1 to 14 July.', 'The summer sale starts 3 July.'],
    ['agree', 'The pool is open from May to September.', 'The pool closes at the end of September.'],
    ['silent', 'Kites travel free from December to March.', 'Kites travel free in December.'],
    ['silent', 'Kites travel free from December to March.', 'Kites travel free in February.'],
    ['agree', 'The pool is open from May to September.', 'The pool opens on 1 May.'],
    ['silent', 'The pool is open from May to September.', 'The pool is cleaned on 3 June.'],
    ['silent', 'The pool is open from May to September.', 'Book the pool by 3 June.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('date', left, right, 'Pool')).toBe(outcome);
    expect(outcomeOf('date', right, left, 'Pool')).toBe(outcome);
  });
});

describe('where one thing ends and the next begins', () => {
  it.each([
    ['silent', 'Free mooring ended on 30 September 2025.', 'Since October 2025 nobody has free mooring.'],
    ['silent', 'Free mooring was abolished on 30 September 2025.', 'From 1 October 2025 nobody has free mooring.'],
    ['silent', 'Some have free moorings from before October 2025.', 'We let no free moorings since October 2025.'],
    ['clash', 'We let free moorings before October 2025.', 'We let free moorings since October 2025.'],
    ['clash', 'Free mooring was abolished on 30 September 2025.', 'Free mooring was abolished on 30 November 2025.'],
    ['clash', 'Paper passes were withdrawn on 5 May 2025.', 'Paper passes were withdrawn on 5 August 2025.'],
    ['silent', 'Paper passes were still in use on 5 May 2025.', 'Paper passes were withdrawn on 5 August 2025.'],
    ['silent', 'Paper passes could still be used on 5 May 2025.', 'Paper passes were withdrawn on 5 August 2025.'],
    ['clash', 'Paper passes were still in use on 5 October 2025.', 'Paper passes were withdrawn on 5 August 2025.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('date', left, right, 'Harbour')).toBe(outcome);
    expect(outcomeOf('date', right, left, 'Harbour')).toBe(outcome);
  });
});

describe('two days that are told with one stretch of days', () => {
  it.each([
    [
      'clash',
      'For kites hired between 15 May and 9 July, the deposit is due by 1 May.',
      'Whoever hires from 15 May to 9 July pays the pier until 20 April.',
    ],
    [
      'silent',
      'For kites hired between 15 May and 9 July, the deposit is due by 1 May.',
      'Whoever hires from 10 July to 9 August pays the pier until 20 April.',
    ],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('date', left, right);
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
    expect(outcomeOf('date', right, left)).toBe(found);
  });
});
