import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf, prepared } from '../../run.ts';

/** "in: charity", "out: lodger (own boat)": whom a page lets in or keeps out, and in brackets in which case. */
function admissionsOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'stance').flatMap(({ value }) => {
    if (value.kind !== 'stance' || value.state?.pair !== 'admission') return [];
    const { thing, around, isCased } = value.state;
    return [
      `${value.modality === 'does' ? 'in' : 'out'}: ${thing.join(' ')}${isCased ? ` (${around.join(' ')})` : ''}`,
    ];
  });
}

describe('whom a line lets in or keeps out', () => {
  it.each([
    ['Charities are eligible.', ['in: chariti']],
    ["Charities aren't eligible.", ['out: chariti']],
    ['Charities may also apply.', ['in: chariti']],
    ["Charities can't take part.", ['out: chariti']],
    ['Charities do not qualify.', ['out: chariti']],
    ['Charities are excluded.', ['out: chariti']],
    ['Charities are not excluded.', ['in: chariti']],
    ['Yes, charities can join.', ['in: chariti']],
    ['Charities may apply like any other tenant.', ['in: chariti']],
    ['Charities may apply if they have a boat.', ['in: chariti (boat)']],
    ['Charities are not eligible, even if they have a boat.', ['out: chariti']],
    ['Charities and sole traders are welcome.', ['in: chariti', 'in: sole trader']],
    ['Harbour and lake tenants can join.', ['in: harbour tenant', 'in: lake tenant']],
    [
      'Clubs, schools and charities can apply. Lodgers cannot.',
      ['in: club', 'in: school', 'in: chariti', 'out: lodger'],
    ],
    ['Sailors and clubs can apply; lodgers cannot.', ['in: sailor', 'in: club', 'out: lodger']],
    ['Sailors cannot join; rowers can.', ['out: sailor', 'in: rower']],
    ['Sailors can join, but lodgers cannot.', ['in: sailor', 'out: lodger']],
    ['Sailors can apply; they cannot wait.', ['in: sailor']],
    ['Sailors are eligible. Rowers are not.', ['in: sailor', 'out: rower']],
    ['Sailors cannot join. Rowers can.', ['out: sailor', 'in: rower']],
    ['Employees of Gull Quay cannot take part.', ['out: employe']],
    ['Gull Quay staff can join as members.', ['in: employe']],
    ['- **Gull Quay staff:** can join as members.', ['in: employe']],
    ['- **Charities and clubs:** not accepted at present', ['out: chariti', 'out: club']],
    ['- Charities: accepted', ['in: chariti']],
    ['Every berth has a hook except the north pier, which has two.', ['out: north pier']],
    ['The card is good for all boats, canoes included.', ['in: cano']],
    ['The card is good for all boats, including canoes.', ['in: cano']],
    ['| Who | Pier card |\n| --- | --- |\n| Charities | not eligible |', ['out: chariti']],
  ])('%s', (text, admissions) => {
    expect(admissionsOf(text)).toEqual(admissions);
  });

  it.each([
    'Only charities are eligible.',
    'They can apply.',
    'If a charity is eligible, it gets a key.',
    'Are charities eligible?',
    '**Who can apply?** Eligible: see below.',
    'Charities can apply the varnish.',
    'Charities have a pier card. Lodgers cannot.',
    'The card is good for boats, canoes included.',
    '- How they are told: accepted boats get a call',
    'A charity, or the club that runs the pier for it in the winter months, is eligible.',
  ])('none in "%s"', (text) => {
    expect(admissionsOf(text)).toEqual([]);
  });
});

describe('a group that one page lets in and the other keeps out', () => {
  it.each([
    ['Charities are eligible.', "Charities can't apply for the pier card."],
    ['Employees of Gull Quay and their spouses are excluded.', 'Employees and their spouses may take part too.'],
    ['Lodgers and tenants cannot take it out.', 'Tenants can take it out as well.'],
    ['Clubs and charities can apply. Lodgers cannot.', 'Lodgers are welcome.'],
    ['- Charities: not accepted at present', '- Charities: accepted'],
    ['Charities may apply if they own a boat.', 'Charities are not eligible.'],
    ['Charities may apply like any other boat owner.', 'Charities cannot apply for a winter berth.'],
    ['The card is good for all boats except canoes.', 'The card is good for all boats, canoes included.'],
  ])('clashes: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Pier card')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Pier card')).toBe('clash');
  });

  it.each([
    ['Charities are eligible.', "Schools can't apply for the pier card."],
    ['Young sailors are eligible.', 'Old sailors are not eligible.'],
    ['Charities are eligible.', 'Charities are not eligible if they rent a boat.'],
    ['Charities can apply for the winter mooring.', 'Charities cannot apply for the summer mooring.'],
    ['Charities can apply if they own a boat.', 'Charities cannot apply if they rent a hall.'],
  ])('does not: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Pier card')).not.toBe('clash');
    expect(outcomeOf('stance', right, left, 'Pier card')).not.toBe('clash');
  });
});

describe('two admissions', () => {
  const areApart = (left: string, right: string) =>
    prepared({
      'a.md': `# Berths\n\n${left}\n`,
      'b.md': `# Berths\n\n${right}\n`,
      'c.md': '# Berths in the harbour\n\nBoats.\n',
    })
      .verdicts.filter(({ a }) => a.value.kind === 'stance' && a.value.state?.pair === 'admission')
      .every(({ outcome }) => outcome !== 'clash');

  it('in cases of their own are apart', () => {
    const open = 'Charities can apply if they own a boat.';
    expect(areApart(open, 'Charities cannot apply if they own a boat with a mast.')).toBe(true);
    expect(areApart(open, 'Charities cannot apply if they own a boat.')).toBe(false);
  });

  it('below heads of one class are apart', () => {
    const [winter, summer] = ['## Winter\n\n', '## Summer\n\n'];
    expect(areApart(`${winter}Charities are eligible.`, `${summer}Charities are not eligible.`)).toBe(true);
    expect(areApart(`${winter}Charities are eligible.`, `${winter}Charities are not eligible.`)).toBe(false);
  });
});
