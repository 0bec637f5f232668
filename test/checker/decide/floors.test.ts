import { describe, expect, it } from 'vitest';
import { leastLikelihoodOf } from '../../../src/checker/decide/floors.ts';
import { leastLikelihood, likelihoodFloors } from '../../../src/checker/decide/likelihood-weights.ts';
import type { ClaimKindId, Verdict } from '../../../src/checker/types.ts';
import { prepared } from '../run.ts';

/** The clash of a kind between two lines with the highest floor, held to be as sure as is said. */
function clashOf(kind: ClaimKindId, left: string, right: string, confidence: number): Verdict {
  const { verdicts } = prepared({ 'a.md': `# Kites\n\n${left}\n`, 'b.md': `# Kites\n\n${right}\n` });
  const clashes = verdicts.filter(({ outcome, a }) => outcome === 'clash' && a.kind === kind);
  const [clash] = clashes.sort((a, b) => floorOf(b) - floorOf(a));
  if (!clash) throw new Error(`no clash of a ${kind} between "${left}" and "${right}"`);
  return { ...clash, confidence };
}

function floorOf(clash: Verdict): number {
  return leastLikelihoodOf({ ...clash, confidence: 1 });
}

type Case = readonly [keyof typeof likelihoodFloors, ClaimKindId, string, string];

const cases: readonly Case[] = [
  ['oneWording', 'duration', 'The repair of a kite takes 3 days.', 'The repair of a kite takes 9 days.'],
  ['order', 'order', 'Write the note before you hand over the kite.', 'Hand over the kite, then write the note on it.'],
  [
    'denial',
    'stance',
    'Rented kites cannot be swapped.',
    'Rented kites can be swapped until two days before the trip.',
  ],
  [
    'date',
    'date',
    'Coupons for a kite are issued on 1 February.',
    'Members get two coupons for a kite, both issued on 1 March each year.',
  ],
  [
    'sides',
    'moment',
    'Send in the kite after the deposit has been paid.',
    'Send in the kite before the deposit has been paid.',
  ],
  [
    'sides',
    'moment',
    'The kite fee of 15 dollars is paid after the lease was signed.',
    '| Kites | What |\n|---|---|\n| Fee | you pay it before you sign the lease |',
  ],
  [
    'audience',
    'audience',
    'Only tenants of the lake house can take the canoe.',
    'Visitors of the lake house can take the canoe too.',
  ],
  ['extent', 'list', 'All kites carry the name of the pier.', 'Only rented kites carry the name of the pier.'],
  ['admission', 'stance', 'Charities are turned away from a berth.', 'Charities can apply for a berth in summer.'],
  [
    'wordsOfOne',
    'stance',
    'Your code works on sale kites at the pier as well.',
    "On sale kites or vouchers, codes don't work at the pier.",
  ],
  [
    'otherChannel',
    'channel',
    'A change of the crew list is made by phone only.',
    'The crew list is changed in the app.',
  ],
  ['duty', 'stance', 'A crew list is required for a kite tour.', 'The crew list of a kite tour is optional.'],
  [
    'decider',
    'role',
    'A kite is lent with the approval of the pier manager.',
    'Every loan has to be approved by the harbour master first.',
  ],
  [
    'list',
    'list',
    'Accepted for the deposit of a kite: cards, cheques and vouchers, nothing else.',
    'The deposit of a kite can be paid by card, cheque, voucher or bank transfer.',
  ],
  [
    'frame',
    'list',
    'Repair kits come with a needle, thread and wax.',
    'Repair kits come with a needle, glue and tape.',
  ],
  ['assigned', 'role', 'Only the porter locks the pier at dusk.', 'The pier is locked by the night crew.'],
  [
    'assigned',
    'role',
    'Complaints on a berth go to the pier office.',
    'Pass complaints on a berth to the harbour office.',
  ],
  [
    'deniedRole',
    'role',
    "Porters can't change the deposit.",
    'Porters can change the deposit too, once you have signed.',
  ],
  [
    'deniedChannel',
    'channel',
    'We do not accept bookings of a kite for the summer course in June by phone or chat.',
    'A kite can be booked by phone, so fill in the form while they are on the line.',
  ],
];

describe('the least likelihood of a clash', () => {
  it.each(cases)('%s: %s of "%s" and "%s"', (name, kind, left, right) => {
    const { likelihood, sureness } = likelihoodFloors[name];
    expect(likelihood).toBeGreaterThanOrEqual(leastLikelihood);
    expect(leastLikelihoodOf(clashOf(kind, left, right, sureness))).toBeGreaterThanOrEqual(likelihood);
    expect(leastLikelihoodOf(clashOf(kind, right, left, sureness))).toBeGreaterThanOrEqual(likelihood);
  });

  it.each(cases.filter(([name]) => name !== 'oneWording' && name !== 'sides' && name !== 'denial'))(
    '%s: none where it is less sure',
    (name, kind, left, right) => {
      expect(leastLikelihoodOf(clashOf(kind, left, right, likelihoodFloors[name].sureness - 0.01))).toBe(0);
    },
  );

  it('none where all and some are told in other words', () => {
    const extent = cases.find(([name]) => name === 'extent')!;
    const clash = clashOf(extent[1], extent[2], extent[3], 0.89);
    expect(leastLikelihoodOf({ ...clash, evidence: { ...clash.evidence!, verbatim: 0.5 } })).toBe(0);
  });

  it.each<[ClaimKindId, string, string]>([
    ['duration', 'The repair of a kite takes 3 days.', 'A kite that needs a repair is back after 9 days.'],
    ['role', 'The porter locks the pier at dusk.', 'The pier is locked by the night crew.'],
    ['role', 'The club pays for the repair of a kite.', 'The repair of any kite is paid for by the member.'],
    ['channel', 'The code for a kite comes by text message.', 'You get the code for a kite by letter, with a slip.'],
  ])('none for the %s of "%s" and "%s"', (kind, left, right) => {
    expect(leastLikelihoodOf(clashOf(kind, left, right, 0.99))).toBe(0);
  });
});
