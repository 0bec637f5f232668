import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const pages = (folder: string) => ({
  'taxonomy.yaml': 'region:\n  values: { us: United States, eu: European Union }\n',
  'policies/calls.md': '---\ntitle: Calls\n---\n\nA call takes 5 minutes.\n',
  [`${folder}/calls.md`]: '---\ntitle: Practice\n---\n\nA call takes 10 minutes.\n',
});

describe('a number', () => {
  it('on a track is about its exercises', () => {
    expect(gateBetween(pages('onboarding'), '5 minutes', '10 minutes')).toBe('training');
  });

  it('on a track is held against a declared fact all the same', () => {
    const fact = 'facts:\n  - id: call.length\n    label: Length of a call\n    values:\n      - is: 5 minutes';
    const files = {
      ...pages('onboarding'),
      'policies/calls.md': `---\ntitle: Calls\n${fact}\n---\n\nPick up.\n`,
    };
    expect(gateBetween(files, '5 minutes', '10 minutes')).toBe('clash');
  });

  it('in a playbook is about customers', () => {
    expect(gateBetween(pages('playbooks'), '5 minutes', '10 minutes')).toBe('clash');
  });
});
