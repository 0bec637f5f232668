import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../../run.ts';
import { namedIn } from './reading.ts';

describe('whom a line tells to turn to by an office', () => {
  it.each([
    ['Lost kite? Ask the head gardener.', 'team: HEAD GARDENER'],
    ['Report a torn kite to the safety officer.', 'team: SAFETY OFFICER'],
    ['Call the porter when a kite is stuck.', 'team: PORTER'],
    ['Order kite string from the treasurer.', 'team: TREASURER'],
    ['Kite complaints: the pool manager', 'team: POOL MANAGER'],
    ['Kite questions are answered by the bursar.', 'team: BURSAR'],
    ['Contact us about a torn kite, not the manufacturer.', 'not team: MANUFACTURER'],
    ['Never call the porter about a kite.', 'not team: PORTER'],
    ['Torn kites are reported to the works council.', 'team: WORK COUNCIL'],
  ])('%s', (line, expected) => {
    expect(namedIn(line)).toContain(expected);
  });

  it.each([
    ['what somebody is asked to do', 'Ask the porter to carry the kite.'],
    ['whom the house serves', 'Call the customer about the kite.'],
    ['one of two', 'Ask the porter or the bursar about the kite.'],
    ['a team of no name', 'Send the kite to the team.'],
    ['where it comes from', 'Give the name of the kite from the last landlord.'],
  ])('is not read from %s', (_, line) => {
    expect(namedIn(line)).toEqual([]);
  });
});

const pages = (a: string, b: string) => ({ 'a/one.md': `# Matters\n\n${a}\n`, 'b/two.md': `# Matters\n\n${b}\n` });

describe('two offices for one matter', () => {
  it.each([
    ['Lost kite string: ask the head gardener.', 'Ask the bursar about lost kite string.'],
    ['Report a torn kite tail to the safety officer.', 'Torn kite tails are reported to the works council.'],
    ['Call the porter when a kite is stuck in a tree.', 'When a kite is stuck in a tree, call the fire brigade.'],
    ['Order kite string from the treasurer.', 'Kite string is ordered from the coach.'],
    ['Complaints about kites: the pool manager', 'Complaints about kites go to the head coach.'],
    ['Questions about kite permits are answered by the bursar.', 'For kite permits, ask the caretaker.'],
    ['For torn kites, contact the manufacturer.', 'For torn kites, contact us, not the manufacturer.'],
    ['Kite permits are requested at the registry.', 'Where to get a kite permit: from the sports office.'],
    ['Kite permits are handed out at the town hall.', '**Where do I get a kite permit?** At the police station.'],
    ['Ask Mrs Reed about kite lessons.', 'Questions on kite lessons are answered by Mr Lind.'],
    ['Kite press contact: Mona Reyes', 'Calls from the press about kites are put through to Tomas Lind.'],
    ['Torn kites are left at the depot in Canal Street.', 'Torn kites are left at the depot in Mill Road.'],
    ['Kite delays are posted at @kite_news.', 'Kite delays are posted at @kite_live.'],
    ['Kite line: dial extension 4410.', '| Matter | Extension |\n|---|---|\n| Kite line | 4470 |'],
  ])('clash: %s / %s', (a, b) => {
    expect(conflictsIn(pages(a, b))).not.toEqual([]);
  });

  it.each([
    ['Lost kite string: ask the head gardener.', 'Torn kite tails: ask the bursar.'],
    ['Ask the porter to carry the kite.', 'Ask the bursar to count the kites.'],
    ['Report a torn kite to the manager.', 'A torn kite is reported to the shift manager.'],
    ['In York kite permits are handed out at the town hall.', 'In Leeds kite permits are handed out at the library.'],
    ['Lost a kite on the train? Call 0700 555 010.', 'Lost a kite on the bus? Call 0700 555 020.'],
    ['For kite permits, ask Mrs Reed.', 'For kite permits, ask the registrar.'],
  ])('are silent: %s / %s', (a, b) => {
    expect(conflictsIn(pages(a, b))).toEqual([]);
  });
});
