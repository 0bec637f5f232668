import { describe, expect, it } from 'vitest';
import { missingPart } from '../../../src/checker/rules/missing-part.ts';
import { look, page, shop } from '../run.ts';

const keys = [
  'situation: It has not come.',
  'not-when: [It came broken]',
  'customers-say: [where is it]',
  'rests-on: [shipping]',
  'trained-in: [first-week]',
];
const parts = ['<Steps>\n1. Look it up.\n</Steps>', "<Say>I'm looking.</Say>", '<Close>Log the carrier.</Close>'];
const causes = 'causes: [{ cause: delay-or-failure, ask: Is it lost? }]';
const situationParts = [
  '<DontSay>Calm down.</DontSay>',
  '<Decision ask="Is it lost?"><When answer="Yes"><Close>Send a new one.</Close></When></Decision>',
  '<Offer role="agent" limit="care.limit">Postage.</Offer>',
  '<Escalate to="care">With the number.</Escalate>',
  '<FollowUp within="2 days" owner="care">Call.</FollowUp>',
];
const playbook = (frontmatter: readonly string[], text: readonly string[]) => ({
  ...shop,
  'playbooks/late.mdx': page(['Late', ...frontmatter].join('\n'), text.join('\n\n')),
});
const without = (all: readonly string[], index: number) => all.filter((_, position) => position !== index);

describe('a step that playbooks share', () => {
  it('is whole without the parts of a situation', () => {
    expect(look(missingPart, playbook(keys, parts))).toEqual([]);
  });

  it.each([
    ['the situation', without(keys, 0), parts],
    ['when not to use it', without(keys, 1), parts],
    ['what the customer says', without(keys, 2), parts],
    ['the policy it rests on', without(keys, 3), parts],
    ['the lesson that trains it', without(keys, 4), parts],
    ['the policy it rests on', ['rests-on: []', ...without(keys, 3)], parts],
    ['steps', keys, without(parts, 0)],
    ['a line to say', keys, without(parts, 1)],
    ['what to log after the contact', keys, without(parts, 2)],
  ])('misses %s', (name, frontmatter, text) => {
    expect(look(missingPart, playbook(frontmatter, text))).toEqual([
      `note playbook/missing-part playbooks/late.mdx:2 no ${name}`,
    ]);
  });
});

describe('a playbook for a situation', () => {
  const whole = [...parts, ...situationParts];

  it('is whole with every part', () => {
    expect(look(missingPart, playbook([...keys, causes], whole))).toEqual([]);
  });

  it.each([
    ['a line not to say', 3],
    ['a decision', 4],
    ['what may be offered', 5],
    ['when to escalate', 6],
    ['the follow-up', 7],
  ])('misses %s', (name, index) => {
    expect(look(missingPart, playbook([...keys, causes], without(whole, index)))).toEqual([
      `warning playbook/missing-part playbooks/late.mdx:2 no ${name}`,
    ]);
  });

  it('is known by its heading, also when the causes are missing', () => {
    expect(look(missingPart, playbook(keys, ['## Find the cause', 'Ask.', ...whole]))).toEqual([
      'warning playbook/missing-part playbooks/late.mdx:2 no the likely causes',
    ]);
  });
});

describe('a part in another form', () => {
  it.each([
    ['customers in the text', without(keys, 2), [...parts, '<CustomerSays>Where is it?</CustomerSays>']],
    ['a section on what to log', keys, [...without(parts, 2), '## After the contact', 'Log the carrier.']],
  ])('%s', (_, frontmatter, text) => {
    expect(look(missingPart, playbook(frontmatter, text))).toEqual([]);
  });

  it('a track that lists the playbook', () => {
    const track = page('First week\nsteps: [{ page: playbooks/late, minutes: 9, goal: Stay calm }]', 'Welcome.');
    expect(look(missingPart, { ...playbook(without(keys, 4), parts), 'onboarding/first.mdx': track })).toEqual([]);
  });
});

it.each(['draft', 'retired'])('a %s playbook stays silent', (status) => {
  expect(look(missingPart, playbook([`status: ${status}`], ['Nothing yet.']))).toEqual([]);
});

it('a policy stays silent', () => {
  expect(look(missingPart, { ...shop, 'policies/late.mdx': page('Late', 'Nothing yet.') })).toEqual([]);
});
