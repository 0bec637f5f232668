import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../run.ts';

/** "only: ski | golf club": what a line lists, and whether there is more of it. */
function rostersOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'list').flatMap(({ value }) =>
    value.kind === 'roster' ? [`${value.extent}: ${value.items.map((item) => item.join(' ')).join(' | ')}`] : [],
  );
}

describe('of what a line speaks', () => {
  it.each([
    ['a sort', 'Every lamp in the hall is cleaned.', 'every: lamp'],
    ['everybody', 'The hall is open to everyone.', 'every: '],
    ['a sort in a row', '| Lamp | Check |\n| --- | --- |\n| all lamps | weekly |', 'every: lamp'],
    ['a part', 'Only brass lamps can be engraved.', 'only: brass lamp'],
    ['a part behind a label', 'Engraving: only on lamps from the attic', 'only: lamp attic'],
    ['the only ones', 'Brass lamps are the only ones we engrave.', 'only: brass lamp'],
    ['a list', 'We mend zips, wheels and handles.', 'listed: zip | wheel | process'],
    ['a list behind a label', 'Mended: zips, wheels', 'named: zip | wheel'],
    ['a list for one thing more', 'Ask for one further item: key, map or lamp.', 'named: kei | map | lamp'],
    ['a list that answers', '**What do you mend?** Zips and wheels.', 'named: zip | wheel'],
    ['a list that is counted', 'We mend two parts: zips and wheels.', 'only: zip | wheel'],
    ['a list that the next sentence closes', 'We mend zips and wheels. There is nothing else.', 'only: zip | wheel'],
    ['a list in the row', '| Part | Service |\n| --- | --- |\n| zips, wheels | mended |', 'listed: zip | wheel'],
    ['a list in the question', '**Is it a part (zip or wheel)?** Handles are not.', 'listed: zip | wheel'],
    ['letters', 'The pass is good in zones A and B only.', 'only: A | B'],
  ])('%s: %s', (_, line, roster) => {
    expect(rostersOf(line)).toContain(roster);
  });

  it.each([
    ['examples', 'We mend parts such as zips and wheels.'],
    ['amounts', 'It takes 2 days, 3 days or 5 days.'],
    ['a season', 'Only in the harbor, from 1 December to 15 April.'],
    ['a stretch of time', 'We close between Monday and Friday.'],
    ['a case', 'Zips are mended only if you ask.'],
    ['a question', 'Do you mend zips and wheels?'],
    ['times', 'The hall is open every day.'],
    ['others', 'Everything else is mended at home.'],
  ])('nothing in %s: %s', (_, line) => {
    expect(rostersOf(line)).toEqual([]);
  });
});
