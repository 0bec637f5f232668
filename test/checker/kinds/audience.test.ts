import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../run.ts';

/** "some plan gold silver: night cover": for whom a line says that a thing is, and what it is, as terms. */
function readIn(line: string, title = 'Page'): string[] {
  return claimsIn({ 'page.md': `# ${title}\n\n${line}\n` }, 'audience').map(({ value, fields }) => {
    if (value.kind !== 'audience') return '';
    return `${[value.extent, value.sort, ...value.group].filter(Boolean).join(' ')}: ${[...fields.label, ...fields.clause].join(' ')}`;
  });
}

describe('for whom a line says that a thing is', () => {
  it.each([
    ['Night cover is only available on Gold.', 'some plan gold: night cover'],
    ['Night cover is available on Gold and Silver only.', 'some plan gold silver: night cover'],
    ['Night cover: Gold and Silver only.', 'some plan gold silver: night cover'],
    ['Night cover: Sound only.', 'some plan sound: night cover'],
    ['Only Gold includes night cover.', 'some plan gold: night cover'],
    ['Night cover is exclusive to the Gold plan.', 'some plan gold plan: night cover'],
    ['The canoe is reserved for members.', 'some person member: cano'],
    ['Only members may take the canoe.', 'some person member: cano'],
    ['Night cover is part of every plan.', 'every plan plan: night cover part'],
    ['All plans include night cover.', 'every plan plan: night cover'],
    ['Night cover is available whatever the plan.', 'every plan: night cover'],
    [
      'All members, whatever their level, are invited to the canoe day on the lake.',
      'every level: friend cano dai lake',
    ],
    ['The canoe costs nothing for all members.', 'every person member: cano'],
    ['Within a day of the order, for Gold members only, we lend a canoe.', 'some person gold member: dai'],
    ['The canoe is free for pupils.', 'fit person pupil: cano'],
    ['The canoe is only for adults who swim well.', 'some person adult: cano'],
    ['Customers over 70 get a canoe.', 'has person over 70: cano'],
    ['Customers under 12 get a canoe.', 'has person under 12: cano'],
    ['Everyone can take the canoe, beginners among them.', 'every: cano'],
    ['Everyone who lives here can take the canoe.', 'every live: cano'],
    ['The canoe can be taken by anyone.', 'every: cano take'],
    ['The canoe is not for children.', 'denied person child: cano'],
    ['Beginners cannot take the canoe.', 'denied person beginn: cano'],
    ['You do not have to be a member to take the canoe.', 'open person member: cano'],
    ['Non-members can take the canoe too.', 'also person non member: cano'],
    ['Sure, guests can take the canoe as well.', 'also person guest: cano'],
    ['Existing customers get a canoe as well.', 'also person exist: cano'],
    ['Silver members get night cover.', 'has person silver member: night cover'],
    ['Night cover is available from Gold upwards.', 'some plan gold upward: night cover'],
    ['Night cover is sold on the Business plan only.', 'some plan busi plan: night cover sell'],
    ['Gold is the only plan with night cover.', 'some plan gold: night cover'],
    ['The only plan with night cover is Gold.', 'some plan gold: night cover'],
    ['Members are the only ones who can take the canoe.', 'some person member: cano'],
    ['Night cover comes with Gold alone.', 'some plan gold: night cover'],
    ['The canoe is reserved for guests aged 18 and over.', 'some person guest ag: cano'],
    ['You have to be a member to take the canoe.', 'some person member: cano'],
    ['Night cover is available to contract customers only.', 'some person contract: night cover'],
    ['Night cover is available to contract and prepaid customers.', 'fit person contract prepaid: night cover'],
    ['The river tour is aimed at beginners.', 'fit person beginn: river tour'],
    ['Beginners are excluded from the river tour.', 'denied person beginn: river tour'],
    ['The canoe is off limits to children.', 'denied person child: cano'],
  ])('"%s"', (line, expected) => {
    expect(readIn(line)).toEqual([expected]);
  });

  it('adds those who might be thought to be left out', () => {
    expect(readIn('A canoe comes with every plan, the Starter plan included.')).toEqual([
      'every plan plan: cano',
      'also plan starter plan: cano',
    ]);
    expect(readIn('A canoe comes with every plan, including Starter.')).toHaveLength(2);
    expect(readIn('A canoe comes with every plan, a paddle included.')).toHaveLength(1);
  });

  it('finds what "it" is in the heading', () => {
    expect(readIn('It is sold on Gold only.', 'Night cover')).toEqual(['some plan gold: sell night cover']);
  });

  it.each([
    'Only 2 bags are allowed.',
    'Gold members do not pay for the canoe.',
    'A skipper is not needed for the canoe.',
    'Members are not required to take the canoe.',
    'A boat owner is not necessary for the canoe.',
    'Hand it to a colleague only if you are sure.',
    'The app works only in spring.',
    'It works inside the Sound only.',
    'Night cover: inside the Sound only.',
    'We are open on Mondays only.',
    'Each step takes two minutes.',
    'All lamps are tested.',
    'Anything over the limit of the box becomes read only.',
    'The canoe is not on the lake.',
    'The canoe cannot be taken by anyone.',
    'A lost paddle is not replaced for any member.',
    'Is it only for members?',
    'You have to be quick to get one.',
    'This is the only day with a tour.',
    "On Gold there's nothing that members can have.",
    'The form must be a copy to be filed.',
  ])('is nothing in "%s"', (line) => {
    expect(readIn(line)).toEqual([]);
  });
});

describe('two pages that let different people have one thing', () => {
  it.each([
    ['Gift wrap is sold on Gold Plus only.', 'Everybody with a Gold policy can buy gift wrap.'],
    ['Night cover: Gold and Silver only.', 'Night cover is there for everyone.'],
    ['Night cover is part of Gold only.', 'Night cover is included in every plan.'],
    ['Only Gold includes night cover.', 'All plans include night cover.'],
    ['Night cover comes with Gold only.', 'Night cover comes with every plan.'],
    ['Night cover is only available on Gold.', 'Night cover is available on all plans.'],
    ['Night cover is available on Gold and Silver only.', 'Night cover is available whatever the plan.'],
    ['Night cover is exclusive to Gold.', 'Night cover comes with all our plans.'],
    ['Early entry is a privilege of season ticket holders.', 'Anybody can use early entry.'],
    ['Early entry is not for day visitors.', 'All visitors can use early entry.'],
    ['Canoes: adults only.', 'Canoes can be rented by anyone.'],
    ['The canoe is reserved for members.', 'You do not have to be a member to take the canoe.'],
    ['Only members may take the canoe.', 'Non-members can take the canoe too.'],
    ['The canoe is for members only.', 'Guests can take the canoe as well.'],
    ['The canoe is for members only.', 'The canoe is not for members.'],
    ['Beginners are not admitted to the river tour.', 'The river tour is suitable for beginners.'],
    ['The river tour is not for children.', 'The river tour is open to children.'],
    ['Night cover is only available on the Business plan.', 'Night cover is included in every plan.'],
    ['Night cover is available from Gold upwards.', 'Night cover is part of all plans.'],
    ['Night cover is not available on Starter.', 'Starter customers get night cover.'],
    ['Exchange students are not entitled to the canoe pass.', 'Exchange students get the canoe pass too.'],
    ['The canoe voucher is for new customers only.', 'Existing customers get the canoe voucher as well.'],
    ['Only guests in Economy can bring a canoe.', 'Guests in Business can bring a canoe as well.'],
    [
      'The canoe can be used by residents of the borough only.',
      'People from other boroughs can use the canoe as well.',
    ],
    ['Only Gold members can book the canoe.', 'Silver members can book the canoe.'],
    ['Night cover is for contract customers only.', 'Night cover is available to contract and prepaid customers.'],
    ['Night cover is for contract customers only.', 'Both contract and prepaid customers get night cover.'],
    ['Gold is the only plan with night cover.', 'Night cover comes with every plan.'],
    ['Night cover is only available on Gold.', 'Night cover is only available on Silver.'],
    ['The canoe is off limits to children.', 'The canoe is open to adults and children.'],
    ['You have to be a member to take the canoe.', 'Non-members can take the canoe as well.'],
    ['Only the skipper can lower the canoe.', 'Any adult can lower the canoe.'],
    ['Only tenants of the lake house can take the canoe.', 'Visitors of the lake house can take the canoe too.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('audience', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('audience', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['Gold members receive the canoe report unasked.', 'All members receive the canoe report unasked, on every level.'],
    [
      'Gold members are invited to the canoe day on the lake.',
      'All members, whatever their level, are invited to the canoe day on the lake.',
    ],
    [
      'Members aged 65 or older receive canoe vests free of charge.',
      'Canoe vests cost nothing for all members, whatever their age.',
    ],
    ['Canoe vests are free for pupils of the lake school.', 'Canoe vests are free for all pupils.'],
    ['The Starter plan does not get night cover.', 'Night cover comes with every plan, Starter included.'],
  ])('"%s" and, for all of them, "%s"', (left, right) => {
    expect(outcomeOf('audience', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('audience', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['Gold members receive the canoe report unasked.', 'All members receive the canoe report unasked.'],
    ['Canoe vests are good for pupils of the lake school.', 'Canoe vests are free for all pupils.'],
    ['Pupils receive a paddle and a canoe.', 'All pupils, whatever their age, receive a vest and a whistle.'],
  ])('says nothing of "%s" and, for all of them, "%s"', (left, right) => {
    expect(outcomeOf('audience', left, right, 'Information')).not.toBe('clash');
  });

  it.each([
    ['Night cover is only available on Gold.', 'Road cover is available on all plans.'],
    ['Night cover is only available on Gold.', 'Every Gold plan has night cover.'],
    ['Night cover is only available on Gold.', 'Night cover is available to every student.'],
    ['Only members may take the canoe.', 'All members may take the canoe.'],
    ['Only members may take the canoe.', 'Members can take the canoe too.'],
    ['The canoe is not for children.', 'Every adult can take the canoe.'],
    ['The river tour is suitable for beginners.', 'The river tour is for members only.'],
    ['The river tour is suitable for beginners.', 'The river tour is not for children.'],
    ['The canoe is not for children.', 'The canoe is for adults only.'],
    ['Only members may take the canoe.', 'Everyone can take the canoe except on Sundays.'],
    ['Only the captain can take the canoe.', 'Everyone can watch the canoe.'],
    ['Only members can book the canoe.', 'Gold members can book the canoe.'],
    ['Only the members can book the canoe.', 'Every adult can book the canoe.'],
    ['Only a skipper can lower the canoe.', 'Any adult can lower the canoe.'],
    ['Only members can book the canoe.', 'Students can book the canoe.'],
    ['Only Gold members can book the canoe.', 'Silver members can book the kayak.'],
    ['Night cover is available from Gold upwards.', 'Platinum customers get night cover as well.'],
    ['Night cover is not available on Starter.', 'Team customers get night cover.'],
    ['The canoe voucher is for new customers only.', 'New customers get the canoe voucher as well.'],
    ['The canoe is for adults only.', 'The canoe is for members only.'],
    ['Only tenants of the lake house can take the canoe.', 'Tenants of the lake house can take the canoe too.'],
    ['Only students can take the canoe.', 'Students over 25 can take the canoe too.'],
    ['Night cover is for contract customers only.', 'Road cover is for contract and prepaid customers.'],
    ['Only Gold and Silver members get night cover.', 'Gold and Silver members get night cover.'],
    ['Gold is the only plan with night cover.', 'Silver is the only plan with road cover.'],
  ])('says nothing of "%s" and "%s"', (left, right) => {
    expect(outcomeOf('audience', left, right, 'Information')).not.toBe('clash');
  });

  it('says nothing where the page is about those whom the other line names', () => {
    const files = {
      'gold.md': '# The Gold plan\n\nAll members get night cover.\n',
      'cover.md': '# Night cover\n\nNight cover is for Gold members only.\n',
    };
    expect(claimsIn(files, 'audience')).toHaveLength(2);
    expect(outcomeOf('audience', 'All members get night cover.', 'Night cover is for Gold members only.')).toBe(
      'clash',
    );
    expect(outcomeOf('audience', 'All members get night cover.', 'Night cover is for Gold members only.', 'Gold')).toBe(
      'silent',
    );
  });
});

describe('those whom a line names beside everyone, and what they have in place of another thing', () => {
  it.each([
    ['Only members can take the canoe.', 'For members, the canoe can be taken by anyone.', 'silent'],
    ['Only members can take the canoe.', 'Everyone can take the canoe.', 'clash'],
    ['Club sailors do not have a captain.', 'Club sailors have a list in place of a captain.', 'silent'],
    ['Club sailors do not have a captain.', 'Club sailors have a captain.', 'clash'],
  ])('"%s" and "%s": %s', (left, right, outcome) => {
    const found = outcomeOf('audience', left, right, 'Sailing');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});
