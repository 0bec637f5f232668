import { expect, it } from 'vitest';
import { plainForms } from '../../src/search/plain-forms.ts';

it.each([
  ['hamsters', 'hamster'],
  ['boxes', 'box'],
  ['ponies', 'pony'],
  ['nicked', 'nick'],
  ['carried', 'carry'],
  ['scribbled', 'scribble'],
  ['scribbling', 'scribble'],
  ['lugging', 'lug'],
  ['lugged', 'lug'],
  ['pill', 'pill'],
])('%s is a form of %s', (word, form) => {
  expect(plainForms(word)).toContain(form);
});

it.each([
  ['pensioners', 'pension'],
  ['is', ''],
  ['ring', 'r'],
  ['joinning', 'join'],
])('%s is no form of "%s"', (word, form) => {
  expect(plainForms(word)).not.toContain(form);
});

it('takes a word for itself first', () => {
  expect(plainForms('glasses')[0]).toBe('glasses');
});
