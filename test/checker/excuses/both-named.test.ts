import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (more: string) => {
  const files = {
    'care.md': '# Care\n\nLog each complaint in Harbourdesk the same day.\n',
    'desk.md': `# Evenings\n\nLog each complaint in Quill the same day.\n\n${more}\n`,
  };
  expect(gateBetween(files, 'Quill', 'Harbourdesk')).toBe(gateBetween(files, 'Harbourdesk', 'Quill'));
  return gateBetween(files, 'Harbourdesk', 'Quill');
};

describe('a page that knows both names', () => {
  it('means the one that it says', () => {
    expect(gate('Praise goes into Harbourdesk.')).toBe('both-named');
  });

  it('is none that says nothing of the other', () => {
    expect(gate('Praise goes into a drawer.')).not.toBe('both-named');
  });
});
