import { describe, expect, it } from 'vitest';
import { openBranch } from '../../../src/checker/rules/open-branch.ts';
import { look, page, shop } from '../run.ts';

const branch = (inside: string) => `<Decision ask="Is it here?">\n<When answer="No">\n${inside}\n</When>\n</Decision>`;
const files = (text: string, folder = 'playbooks') => ({ ...shop, [`${folder}/late.mdx`]: page('Late', text) });

it('a branch that leads nowhere is found', () => {
  expect(look(openBranch, files(branch('Tell them how sorry we are.')))).toEqual([
    'warning playbook/open-branch playbooks/late.mdx:5 No',
  ]);
});

it('of two branches the open one is found, and of nested ones the inner', () => {
  expect(look(openBranch, files(`${branch('Sigh.')}\n\n${branch('<Close>Log it.</Close>')}`))).toEqual([
    'warning playbook/open-branch playbooks/late.mdx:5 No',
  ]);
  const inner = branch('<Decision ask="Is it lost?"><When answer="Yes">Sigh.</When></Decision>');
  expect(look(openBranch, files(`${branch('<Close>Log it.</Close>')}\n\n${inner}`))).toEqual([
    expect.stringMatching(/^warning playbook\/open-branch playbooks\/late\.mdx:1\d Yes$/),
  ]);
});

describe('a branch ends', () => {
  it.each([
    ['with an escalation', '<Escalate to="care">Hand over.</Escalate>'],
    ['with a follow-up', '<FollowUp within="2 days" owner="care">Call.</FollowUp>'],
    ['with an offer', '<Offer role="agent" limit="care.limit">A label.</Offer>'],
    ['with a close', 'Say goodbye.\n\n<Close>Log it.</Close>'],
    ['with a link', 'Go on with [Returns](../policies/returns.mdx).'],
    ['with a step', 'Go back to step 2.'],
    ['with the next step', 'Continue with the next step.'],
  ])('%s', (_, inside) => {
    expect(look(openBranch, files(branch(inside)))).toEqual([]);
  });

  it('in a policy with the answer itself', () => {
    expect(look(openBranch, files(branch('They pay the postage.'), 'policies'))).toEqual([]);
  });
});

it('a retired playbook stays silent', () => {
  const retired = { ...shop, 'playbooks/late.mdx': page('Late\nstatus: retired', branch('Sigh.')) };
  expect(look(openBranch, retired)).toEqual([]);
});
