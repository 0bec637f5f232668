import type { Comparison, ContactValue, FoundValue } from '../types.ts';
import { CALL_WORDS, TOP_LEVEL_DOMAINS } from '../words/contacts.ts';
import type { ValueGrammar } from './value.ts';

/** "1-800-FLOWERS", "+44 20 7946 0958", "help@example.com", "example.com/returns". */
export const contact: ValueGrammar<ContactValue> = {
  kind: 'contact',
  find: (line) => [...findAddresses(line.text), ...findPhones(line.text)],
  show: ({ channel, address }) => (channel === 'phone' ? showPhone(address) : address),
  compare,
};

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const URL_WITH_SCHEME = /\b(?:https?:\/\/|www\.)[^\s<>()"'\]]+/gi;
const BARE_URL = new RegExp(
  `(?<![\\w@./-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${TOP_LEVEL_DOMAINS.join('|')})(?![\\w-]|\\.\\w)(?:/[^\\s<>()"'\\]]*)?`,
  'gi',
);

function findAddresses(text: string): FoundValue[] {
  if (!text.includes('.')) return [];
  const emails = text.includes('@') ? matches(text, EMAIL, 'email') : [];
  return [...emails, ...matches(text, URL_WITH_SCHEME, 'url'), ...matches(text, BARE_URL, 'url')];
}

function matches(text: string, pattern: RegExp, channel: 'email' | 'url'): FoundValue[] {
  return [...text.matchAll(pattern)].map((match) => {
    const written = match[0].replace(/[.,;:!?]+$/, '');
    const value: ContactValue = { kind: 'contact', channel, address: foldAddress(written) };
    return { value, start: match.index, end: match.index + written.length, text: written };
  });
}

function foldAddress(written: string): string {
  return written
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** Digits in groups, with letters only behind the first groups: candidates that `isPhone` decides on. */
const PHONE =
  /(?<![\w.,$€£#/-])(?:\+|\(|\d)[\d()\s.\u2011–-]*\d(?:[-\u2011][A-Z]{2,}|[-\u2011]\d+[A-Z]+)*(?:\s*(?:ext\.?|x|extension)\s*\d+)?(?![\w%]|[.,:/]\d)/g;
const SHORT_NUMBER = new RegExp(
  `\\b(?:${CALL_WORDS.join('|')})\\s+(?:at\\s+|to\\s+|on\\s+)?(\\d{3,6})(?![\\w.,:%/-]*\\w)(?!\\s+\\w)`,
  'gi',
);

function findPhones(text: string): FoundValue[] {
  const found: FoundValue[] = [];
  for (const match of text.matchAll(PHONE)) {
    const written = match[0];
    if (isPhone(written)) found.push(phone(written, match.index));
  }
  for (const match of text.matchAll(SHORT_NUMBER)) {
    const digits = match[1] ?? '';
    found.push(phone(digits, match.index + match[0].length - digits.length));
  }
  return found;
}

function phone(written: string, start: number): FoundValue {
  return {
    value: { kind: 'contact', channel: 'phone', address: foldPhone(written) },
    start,
    end: start + written.length,
    text: written,
  };
}

/** Digits and keypad letters; "ext. 5" becomes "x5". */
function foldPhone(written: string): string {
  const [number = '', extension] = written.split(/\s*(?:extension|ext\.?|x)\s*/);
  const folded = number.replaceAll(/[^\dA-Z+]/g, '').replace(/^00/, '+');
  return extension === undefined ? folded : `${folded}x${extension}`;
}

/** "1-800-FLOWERS", "555-867-5309 ext. 12", "+442079460958", "02079 460958". */
function showPhone(address: string): string {
  const [number = '', extension] = address.split('x');
  const grouped = number.startsWith('0')
    ? number.replace(/^(\d{5})/, '$1 ')
    : number.replace(/^(1?)(\d{3})?(\d{3})(\d{4})$/, (_, ...groups: string[]) =>
        groups.slice(0, 4).filter(Boolean).join('-'),
      );
  const spelt = grouped.replace(/^(1?)(\d{3})(?=[\dA-Z]*[A-Z])/, (_, one: string, area: string) =>
    one ? `1-${area}-` : `${area}-`,
  );
  return extension === undefined ? spelt : `${spelt} ext. ${extension}`;
}

const AMERICAN = /^(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}$/;
const VANITY = /^(?:\+?1[-. ])?\(?8\d\d\)?[-. ](?=.*[A-Z]{3})[\dA-Z]{2,}(?:-[\dA-Z]{2,})*$/;
const LOCAL = /^\d{3}-\d{4}$/;
const INTERNATIONAL = /^\+[\d\s().-]+$/;
const WITH_LEADING_ZERO = /^\(?0\d+\)?(?:[ -]\d{2,}){1,4}$/;

function isPhone(written: string): boolean {
  const number =
    written
      .split(/\s*(?:ext|x)/)[0]
      ?.replaceAll(/[\u2011–]/g, '-')
      .trim() ?? '';
  if (AMERICAN.test(number) || VANITY.test(number) || LOCAL.test(number)) return true;
  const digits = number.replaceAll(/\D/g, '').length;
  if (INTERNATIONAL.test(number)) return digits >= 8 && digits <= 15;
  return WITH_LEADING_ZERO.test(number) && digits >= 9 && digits <= 12;
}

function compare(a: ContactValue, b: ContactValue): Comparison {
  if (a.channel !== b.channel) return 'incomparable';
  if (a.channel === 'phone') return isSamePhone(a.address, b.address) ? 'equal' : 'clash';
  if (a.address === b.address) return 'equal';
  if (a.channel === 'url' && (a.address.startsWith(`${b.address}/`) || b.address.startsWith(`${a.address}/`)))
    return 'compatible';
  return 'clash';
}

/** Equal on the keypad, with or without the prefix of the country. */
function isSamePhone(a: string, b: string): boolean {
  const [x, y] = [nationalDigits(a), nationalDigits(b)].sort((first, second) => first.length - second.length);
  return x !== undefined && y !== undefined && (x === y || (x.length >= 7 && y.endsWith(x)));
}

const KEYPAD = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

function nationalDigits(address: string): string {
  const dialled = address.replaceAll(/[A-Z]/g, (letter) => String(KEYPAD.findIndex((key) => key.includes(letter)) + 2));
  return dialled
    .replace(/^\+?1(?=\d{10}(?:x|$))/, '')
    .replace(/^\+/, '')
    .replace(/^0+/, '');
}
