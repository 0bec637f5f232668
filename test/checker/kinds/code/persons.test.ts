import { expect, it } from 'vitest';
import { namedIn } from './reading.ts';

it.each([
  ['Our data protection officer is Mona Reyes.', 'person: MONA REYES'],
  ['Questions go to Tomas Lind, our data protection officer.', 'person: TOMAS LIND'],
  ['Fire warden for the east wing: Bram Oduya', 'person: BRAM ODUYA'],
  ['The fire warden for the east wing (Ana Polk) keeps the list.', 'person: ANA POLK'],
  ['Ask the clinic manager, Dr Weiss.', 'person: WEISS'],
  ['Ask Mrs Reed about kites.', 'person: REED'],
  ['Kite questions are answered by Mr Lind.', 'person: LIND'],
  ['Press contact: Mona Reyes', 'person: MONA REYES'],
  ['Calls are put through to Tomas Lind.', 'person: TOMAS LIND'],
  ['| Matter | Contact |\n| --- | --- |\n| Kites | Bram Oduya |', 'person: BRAM ODUYA'],
])('%s', (line, expected) => {
  expect(namedIn(line)).toContain(expected);
});

it.each(['See What Happens if the kite is lost.', 'See How Kites fly.'])('nobody: %s', (line) => {
  expect(namedIn(line)).toEqual([]);
});
