import { describe, expect, it } from 'vitest';
import { offerLimit } from '../../../src/checker/rules/offer-limit.ts';
import { findingsOf, look, page, shop } from '../run.ts';

const goodwill = page(
  `Goodwill
facts:
  - id: goodwill.agent
    label: Goodwill limit of an agent
    values:
      - { is: up to $25, scope: { region: us } }
      - { is: up to €20, scope: { region: eu } }
      - { is: up to €30, scope: { region: eu, segment: gold } }
  - id: goodwill.lead
    label: Goodwill limit of a team lead
    values: [{ is: up to $100 }]
  - id: goodwill.discount
    label: Largest discount
    values: [{ is: 15 % }]
  - id: goodwill.loan
    label: Longest loan
    values:
      - { is: 2 weeks }
      - { is: 1 week, effective: { from: 2027-01-01 } }`,
  'Agents first.',
);
const offering = (attributes: string, keys = 'Late') => ({
  ...shop,
  'policies/goodwill.mdx': goodwill,
  'playbooks/late.mdx': page(keys, `<Offer ${attributes}>\nFor the trouble.\n</Offer>`),
});

describe('an offer above its limit', () => {
  it.each([
    ['role="agent" limit="goodwill.agent" amount="$40"', '$40'],
    ['role="agent" limit="goodwill.agent" amount="up to $26"', 'up to $26'],
    ['role="agent" limit="goodwill.agent" amount="€25"', '€25'],
    ['role="team-lead" limit="goodwill.lead" amount="$120"', '$120'],
    ['role="agent" limit="goodwill.discount" amount="20 % off"', '20 % off'],
  ])('%s', (attributes, value) => {
    expect(look(offerLimit, offering(attributes))).toEqual([
      `error playbook/offer-limit playbooks/late.mdx:4 ${value}`,
    ]);
  });

  it('names the customers for whom it is', () => {
    const [finding] = findingsOf(offerLimit, offering('role="agent" limit="goodwill.agent" amount="€25"'));
    expect(finding!.message).toBe(
      'The offer of €25 by an agent is above goodwill.agent: up to €20 for customers in the European Union',
    );
  });
});

describe('an offer within its limit', () => {
  it.each([
    'role="agent" limit="goodwill.agent" amount="$25"',
    'role="agent" limit="goodwill.agent" amount="€20"',
    'role="agent" limit="goodwill.agent" amount="£90"',
    'role="agent" limit="goodwill.agent" amount="the difference"',
    'role="agent" limit="goodwill.agent"',
    'role="agent" limit="goodwill.discount" amount="15 %"',
    'role="agent" limit="goodwill.discount" amount="$20"',
    'role="agent" limit="goodwill.loan" amount="10 days"',
    'role="agent" limit="goodwill.loan" amount="2 weeks"',
  ])('%s', (attributes) => {
    expect(look(offerLimit, offering(attributes))).toEqual([]);
  });

  it('of a retired page', () => {
    const retired = offering('role="agent" limit="goodwill.agent" amount="$40"', 'Late\nstatus: retired');
    expect(look(offerLimit, retired)).toEqual([]);
  });

  it('of a page for customers whose limit is higher', () => {
    const gold = 'Late\nscope: { region: eu, segment: gold }';
    expect(look(offerLimit, offering('role="agent" limit="goodwill.agent" amount="€25"', gold))).toEqual([]);
  });
});

describe('a limit of another role', () => {
  it('is found', () => {
    expect(look(offerLimit, offering('role="agent" limit="goodwill.lead"'))).toEqual([
      'warning playbook/offer-limit playbooks/late.mdx:4 goodwill.lead',
    ]);
  });

  it('is called by its whole name', () => {
    const files = offering('role="agent" limit="goodwill.lead"');
    const teams = `${shop['teams.yaml']}desk: { name: Desk, decides: { lead: $50 } }\n`;
    const [finding] = findingsOf(offerLimit, { ...files, 'teams.yaml': teams });
    expect(finding!.message).toBe('The offer is for an agent, and its limit is that of a team lead');
  });

  it.each(['role="team-lead" limit="goodwill.lead"', 'role="team-lead" limit="goodwill.discount"'])(
    '%s stays silent',
    (attributes) => {
      expect(look(offerLimit, offering(attributes))).toEqual([]);
    },
  );
});
