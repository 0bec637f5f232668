import { expect, it } from 'vitest';
import { missingOwner } from '../../../src/checker/rules/missing-owner.ts';
import { look, page, shop } from '../run.ts';

it.each(['policies', 'products', 'playbooks', 'onboarding'])('a page in %s needs an owner', (folder) => {
  const path = `${folder}/lamps.mdx`;
  expect(look(missingOwner, { ...shop, [path]: page('Lamps\nstatus: draft', 'They glow.') })).toEqual([
    `warning governance/owner ${path}:2 no owner`,
  ]);
});

it.each([
  ['a page with an owner', { ...shop, 'policies/lamps.mdx': page('Lamps\nowner: commerce', 'They glow.') }],
  ['a retired page', { ...shop, 'policies/lamps.mdx': page('Lamps\nstatus: retired', 'They glowed.') }],
  ['a loose article of a project', { ...shop, 'welcome.mdx': page('Welcome', 'Hello.') }],
  ['a folder that is no project', { 'policies/lamps.md': '# Lamps\n\nThey glow.\n' }],
])('%s stays silent', (_, files) => {
  expect(look(missingOwner, files)).toEqual([]);
});
