import { matchesIn } from '../../document/matches.ts';
import type { Comparison, ContactValue, FoundValue } from '../types.ts';
import { TOP_LEVEL_DOMAINS } from '../words/contacts.ts';
import { findPhones, foldPhone, isSamePhone, showPhone } from './phone.ts';
import { areOnOneStreet, findPlaces, showPlace } from './postal.ts';
import type { ValueGrammar } from './value.ts';

/** "1-800-FLOWERS", "+44 20 7946 0958", "help@example.com", "example.com/returns", "PO Box 418". */
export const contact: ValueGrammar<ContactValue> = {
  kind: 'contact',
  find: ({ text }) => [
    ...findAddresses(text),
    ...findPhones(text).map(({ written, start }) => found('phone', foldPhone(written), written, start)),
    ...findPlaces(text).map(({ written, start, address }) => found('post', address, written, start)),
  ],
  show: ({ channel, address }) =>
    channel === 'phone' ? showPhone(address) : channel === 'post' ? showPlace(address) : address,
  compare,
};

const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const URL_WITH_SCHEME = /\b(?:https?:\/\/|www\.)[^\s<>()"'\]]+/gi;
const BARE_URL = new RegExp(
  `(?<![\\w@./-])(?:[a-z0-9-]+\\.)+(?:${TOP_LEVEL_DOMAINS.join('|')})(?![\\w-]|\\.\\w)(?:/[^\\s<>()"'\\]]*)?`,
  'gi',
);

function findAddresses(text: string): FoundValue[] {
  if (!text.includes('.')) return [];
  const emails = text.includes('@') ? matches(text, EMAIL, 'email') : [];
  return [...emails, ...matches(text, URL_WITH_SCHEME, 'url'), ...matches(text, BARE_URL, 'url')];
}

function matches(text: string, pattern: RegExp, channel: 'email' | 'url'): FoundValue[] {
  return matchesIn(text, pattern).map((match) => {
    const written = match[0].replace(/[.,;:!?]+$/, '');
    return found(channel, foldAddress(written), written, match.index);
  });
}

function found(channel: ContactValue['channel'], address: string, written: string, start: number): FoundValue {
  return { value: { kind: 'contact', channel, address }, start, end: start + written.length, text: written };
}

function foldAddress(written: string): string {
  return written
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}

function compare(a: ContactValue, b: ContactValue): Comparison {
  if (a.channel !== b.channel) return 'incomparable';
  if (a.channel === 'phone') return isSamePhone(a.address, b.address) ? 'equal' : 'clash';
  if (a.address === b.address) return 'equal';
  if (a.channel === 'post') return areOnOneStreet(a.address, b.address) ? 'clash' : 'incomparable';
  return a.channel === 'url' && (isPartOf(a, b) || isPartOf(b, a)) ? 'compatible' : 'clash';
}

/** "example.com/help" and "help.example.com" are parts of "example.com". */
function isPartOf(a: ContactValue, b: ContactValue): boolean {
  return a.address.startsWith(`${b.address}/`) || a.address.endsWith(`.${b.address}`);
}
