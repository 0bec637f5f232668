import { countCommon } from '../text/count-among.ts';
import { wordsOf } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "complaints@acme.example" on a page on complaints is not the address for anything else: "hello@acme.example" stands where one cancels. */
export const ownMailbox: Excuse = {
  id: 'own-mailbox',
  title:
    'One of two addresses of a company is named after what its page is about, and the other line says nothing of that',
  ofDifference: true,
  reason: (a, b) => {
    const [left, right] = [mailboxOf(a), mailboxOf(b)];
    if (!left || !right || left.domain !== right.domain || sayMuchAlike(a, b)) return '';
    const own = [
      [a, b, left.name],
      [b, a, right.name],
    ] as const;
    const [, , name] = own.find(([claim, other, word]) => isAbout(claim, word) && !isAbout(other, word)) ?? [];
    return name ? `"${name}@" is for what its page is about, which the other line does not speak of` : '';
  },
};

/** "Forward suspicious mail to phishing@acme.example" and "… to abuse@acme.example": what is written there is the same. */
function sayMuchAlike(a: Claim, b: Claim): boolean {
  const [left, right] = [a, b].map(({ fields: { clause, sentence } }) => [...clause, ...sentence]) as [
    string[],
    string[],
  ];
  return countCommon(a.fields.clause, b.fields.clause) >= fewestAlike || countCommon(left, right) > fewestAlike;
}

const fewestAlike = 3;

interface Mailbox {
  name: string;
  domain: string;
}

function mailboxOf({ value }: Claim): Mailbox | undefined {
  if (value.kind !== 'contact' || value.channel !== 'email') return undefined;
  const [name = '', domain = ''] = value.address.split('@');
  return name.length >= fewestLetters ? { name, domain } : undefined;
}

/** Letters that two words begin with, from which they are forms of one: "complain", "complaints". */
const fewestLetters = 5;

/** Whether a word, in whatever form, stands in what is said beside an address or above it. */
function isAbout({ document, sentence }: Claim, name: string): boolean {
  const { trail } = document.sections[sentence.section]!;
  const around = [document.title, ...trail, ...sentence.parents, sentence.row, sentence.column, sentence.text];
  const stem = name.slice(0, Math.max(fewestLetters, name.length - longestEnding));
  return wordsOf(around.join(' | ').replaceAll(/\S+@\S+/g, ' ')).some(({ word }) => word.startsWith(stem));
}

const longestEnding = 2;
