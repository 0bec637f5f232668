import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

const table = (...rows: readonly string[]): string =>
  ['| Extra | Gull | Heron | Osprey |', '|---|---|---|---|', ...rows].join('\n');
const cover = table('| Slipway | yes | yes | yes |', '| Night cover | no | no | yes |');
const byPlan =
  '| Plan | Night cover | Slipway |\n|---|---|---|\n| Gull | – | ✓ |\n| Heron | no | ✓ |\n| Osprey | ✓ | ✓ |';

describe('what a table of plans grants', () => {
  const granted = (text: string): string[] =>
    claimsIn({ 'page.md': `# Berths\n\n${text}\n` }, 'audience').map(({ written }) => written);

  it('is read for each head that may be a name', () => {
    expect(granted('| Extra | Gull | Heron |\n|---|---|---|\n| Night cover | no | yes |')).toEqual([
      'Gull: no',
      'Heron: yes',
    ]);
    expect(granted('| Plan | Night cover |\n|---|---|\n| Gull | no |\n| Heron | yes |')).toEqual([
      'Gull: no',
      'Heron: yes',
    ]);
  });

  it.each([
    [
      'heads that are no names',
      '| Question | can be booked | can be paid |\n|---|---|---|\n| in the office | no | yes |',
    ],
    ['one head alone', '| Extra | Gull |\n|---|---|\n| night cover | yes |'],
    ['duties', '| Paper | Gull | Heron |\n|---|---|---|\n| Insurance paper | required | optional |'],
    ['amounts', '| Extra | Gull | Heron |\n|---|---|---|\n| Night cover | $5 | $3 |'],
  ])('is nothing with %s', (_, text) => {
    expect(granted(text)).toEqual([]);
  });
});

describe('a table of plans and a line', () => {
  it.each([
    ['clash', cover, 'Night cover is available on Heron and Osprey.'],
    ['clash', cover, 'Every plan has night cover.'],
    ['clash', cover, 'Night cover is available on Gull only.'],
    ['clash', byPlan, 'Night cover is available on Heron and Osprey.'],
    ['clash', table('| Slipway | yes | yes | yes |', '| Crane | no | yes | yes |'), 'Only Osprey has the crane.'],
    ['silent', table('| Crane | no | yes | yes |'), 'Only Albatross has the crane.'],
    ['agree', cover, 'Night cover is available on Osprey.'],
    ['silent', cover, 'Night cover is available on Osprey and Albatross.'],
    ['silent', cover, 'The slipway is available on Gull and Heron.'],
    ['silent', cover, 'Day cover is available on Heron and Osprey.'],
    [
      'silent',
      cover,
      'Night cover for boats above nine metres is available on Heron and Osprey after a talk with the harbour master.',
    ],
  ] as const)('%s: %j and "%s"', (outcome, left, right) => {
    expect(outcomeOf('audience', left, right, 'Berths')).toBe(outcome);
    expect(outcomeOf('audience', right, left, 'Berths')).toBe(outcome);
  });
});
