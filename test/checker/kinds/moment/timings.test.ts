import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../run.ts';

/** Side, phase and event of each point of a line. */
const points = (line: string): string[] =>
  claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'moment').flatMap(({ value }) =>
    value.kind === 'timing'
      ? value.points.map(({ side, phase, event, names }) =>
          [side, phase, event.join(' ') || names.join(' ')].filter(Boolean).join(' '),
        )
      : [],
  );

describe('at which point of a process something happens', () => {
  it.each([
    ['Explain the fee before the skipper signs.', ['before skipper sign']],
    ['After the skipper signs, explain the fee.', ['after skipper sign']],
    ['Fee: explained prior to the race', ['before race']],
    ['The fee is not explained until the race begins.', ['after start race']],
    ['The fee cannot be changed once the race is over.', ['until end race']],
    ['Seats are swapped at once.', ['at now']],
    ['A seat not used for a season is given up after a warning.', ['after warn']],
    ['A seat is not given up after a warning.', ['until warn']],
    ['Seats are paid on the next bill.', ['at next period']],
    ['Seats are bought on the phone bill.', []],
    ['The seat is blocked until the debt is settled.', ['after debt settl']],
    ['Until the debt is settled, the seat is frozen.', ['after debt settl']],
    ['The seat is free until the debt is settled.', ['until debt settl']],
    ['Lock the seat until the debt is settled.', ['after debt settl']],
    ['Until the debt is settled, we freeze the seat.', ['after debt settl']],
    ['Paint the seat until the debt is settled.', ['until debt settl']],
    ['The seat must be no more than three years old when the skipper signs.', ['at skipper sign']],
    ['No, seats are swapped at once.', ['at now']],
    ["The crew can't:\n\n- change the berth after it has been paid", ['until pai']],
    ['The crew can:\n\n- change the berth after it has been paid', ['after pai']],
    ["The crew can't lend the keys of:\n\n- a berth after it has been paid", ['after pai']],
    ['A copy is asked for when the seat is paid.', ['at cabin pai']],
    ['A copy is asked for only when the seat is to be paid.', []],
    ['Seats are given up without charge until the race begins.', ['until start race']],
    ['Until the debt is settled, there are no new loans.', ['after debt settl']],
    ['Kits cannot be swapped, sold after opening.', ['until open']],
    ['No stamp, sold at once.', ['at now']],
    ['When you upgrade, the seat is swapped at once.', ['at now']],
    ['A token is sold when it is handed in.', ['at hand']],
    ['Forms are sent in advance of the race.', ['before race']],
    ['Badges are printed on arrival, before the first talk.', ['at deliv', 'before talk']],
  ])('%s', (line, expected) => {
    expect(points(line)).toEqual(expected);
  });

  it.each([
    ['a time that counts from it', 'The skip is emptied 2 days after delivery.'],
    ['what goes on beyond it', 'The tent stays up after the fair.'],
    ['an amount of time', 'A cheque that is not cashed after 90 days is void.'],
    ['what is over by then', 'The seat is already paid when the skipper signs.'],
    ['what a thing comes to', 'A token is worth a ride when it is handed in.'],
    ['a place', 'Ask on the ground floor.'],
    ['the day after', 'The gate opens on the working day after the race.'],
    ['a question', 'Is the fee explained before the race?'],
  ])('is not read from %s', (_, line) => {
    expect(points(line)).toEqual([]);
  });
});
