import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('a thing that there is on one page, and is not on the other', () => {
  it.each([
    ['Ushers get a torch.', 'Ushers do not get a torch.'],
    ['Night porters receive a meal allowance.', 'Night porters: no meal allowance'],
    ['The rehearsal room has a piano.', 'There is no piano in the rehearsal room.'],
    ['The tent comes with pegs.', 'The tent comes without pegs.'],
    ['The home page displays a tide table.', "There's no tide table on the home page."],
    ['A locker is provided for interns.', 'No locker is provided for interns.'],
    ['The travel bursary is open to apprentices.', 'Apprentices get no travel bursary.'],
    ['Beekeepers can apply for the meadow grant.', 'The meadow grant is not open to beekeepers.'],
    ['The breakdown service is available to trailers.', 'Trailers have no breakdown service.'],
    ['You earn 2% cashback on garden tools.', '- Garden tools: no cashback earned'],
    ['Choirs get 20 percent off.', 'There is no discount for choirs.'],
    ['We run a day nursery at the north site.', 'There is no day nursery at the north site.'],
    ['**Do cleaners get a parking permit?** Yes.', 'Cleaners get no parking permit.'],
  ])('%s | %s', (one, other) => {
    expect(outcomeOf('stance', one, other)).toBe('clash');
  });

  it.each([
    ['Ushers get a torch.', 'Stewards do not get a torch.'],
    ['Parents of two children get a voucher.', 'Parents of one child get no voucher.'],
    ['The rehearsal room has a piano.', 'There is no organ in the rehearsal room.'],
    ['If you have a card, the café is cheaper.', 'Guests have no card.'],
    ['Ushers get a torch.', 'Ushers get no torch when they work outdoors.'],
    ['Relief is paid as a voucher, never in cash.', '**Can relief be paid in cash?** No.'],
  ])('nothing between: %s | %s', (one, other) => {
    expect(outcomeOf('stance', one, other)).not.toBe('clash');
  });
});
