import { describe, expect, it } from 'vitest';
import { withWholeClauses } from '../../../../src/checker/kinds/stance/whole-clauses.ts';

describe('what stands within a clause does not end it', () => {
  it.each([
    ['A key (even a bent one) is taken back.', 'A key is taken back.'],
    ['Boats of every size, rafts included, may moor here.', 'Boats of every size may moor here.'],
    ['A lease in which no line was altered is signed by the porter.', 'A lease is signed by the porter.'],
    ['Skippers to whom no berth was given may wait.', 'Skippers may wait.'],
    ['Rafts moor at the lock because of fog.', 'Rafts moor at the lock of fog.'],
    ['Running the check before you row is optional.', 'Running the check is optional.'],
    [
      'Nobody on the pier, in the lock or on a raft can swap it.',
      'Nobody on the pier in the lock or on a raft can swap it.',
    ],
    ['Not in the bay, on the pier or at the lock.', 'Not in the bay on the pier or at the lock.'],
    ["Follow the 'Desk: Lost keys' page.", "Follow the 'Desk Lost keys' page."],
  ])('%s', (sentence, whole) => {
    const found = withWholeClauses(sentence);
    expect(found.replaceAll(/\s+/g, ' ')).toBe(whole);
    expect(found).toHaveLength(sentence.length);
  });

  it.each(['The pier in which we trust.', 'Kites are lent, and rafts are not.', 'The lamp (a big one).'])(
    'stays as it is: %s',
    (sentence) => {
      expect(withWholeClauses(sentence)).toBe(sentence);
    },
  );
});
