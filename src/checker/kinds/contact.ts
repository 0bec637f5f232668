import { isPostBox } from '../../facts/values/postal.ts';
import { allTerms } from '../match/surroundings.ts';
import { phraseSource } from '../text/phrases.ts';
import { areSameTerms } from '../text/same-terms.ts';
import { Terms } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import { contactWords, sendingWords } from '../words/contact-words.ts';
import { departmentNames } from '../words/departments.ts';
import { isCaseKey } from './common/case-key.ts';
import { haveOneHandle } from './common/contact-handle.ts';
import { nameOneContact } from './common/contact-name.ts';
import { namedApart } from './common/nearest-named.ts';
import { compareTyped } from './common/typed.ts';
import type { ClaimKind } from './kind.ts';

/** "Call 0800 111 222" on one page, "call 0800 333 444" on another, for the same team. */
export const contact: ClaimKind = {
  id: 'contact',
  title: 'Two pages give different numbers or addresses for the same contact',
  help: '"Call 0800 111 222" on one page, "call 0800 333 444" on another, for the same team: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) => values.filter((found) => found.value.kind === 'contact' && !isCaseKey(found, sentence)),
  sure: (a, b) => (haveOneHandle(a, b) ? sureOfOneHandle : undefined),
  compare: (a, b) => {
    if (isWithinHouse(a) !== isWithinHouse(b)) return 'compatible';
    return areBothSentTo(a, b) ? 'clash' : compareTyped(a.value, b.value);
  },
  lacks: (_, a, b) => {
    if (!nameOneContact(a, b) && (isOfNobody(a, b) || isOfNobody(b, a)))
      return 'the one line names a contact that the other does not speak of';
    return areOfOtherDepartments(a, b) ? 'each is the contact of another department' : '';
  },
};

/** A number of fewer digits is dialled from within the house, or by text. */
const fewestDigits = 7;

/** "Extension |2261|" is no other number for what is called from outside. */
function isWithinHouse({ value }: Claim): boolean {
  return value.kind === 'contact' && value.channel === 'phone' && value.address.length < fewestDigits;
}

/** How sure it is that two lines that give a contact under one name give it for one desk. */
const sureOfOneHandle = 0.75;

/** A shop may stand in two streets; a parcel is sent to one of them, and letters perhaps to a post box. */
function areBothSentTo(a: Claim, b: Claim): boolean {
  return isSentTo(a) && isSentTo(b) && compareTyped(a.value, b.value) !== 'equal';
}

function isSentTo({ value, sentence, start }: Claim): boolean {
  if (value.kind !== 'contact' || value.channel !== 'post' || isPostBox(value.address)) return false;
  return sentTo.test(sentence.text.slice(0, start));
}

const sentTo = new RegExp(String.raw`${phraseSource(sendingWords)}\s[^.;:]*\bto\b`, 'i');

const areOfOtherDepartments = namedApart(departmentNames);

const common: ReadonlySet<string> = new Set(new Terms().in(contactWords.join(' ')));

/** "|Enquiries by phone:|" on both lines tells of one contact, whatever either says beside it; "|Phone:|" alone does not. */
const fewestOfLabel = 2;

/** Whether what a line says of a contact, "Student Support: ext 4340", stands nowhere on the other line or above it. */
function isOfNobody(claim: Claim, other: Claim): boolean {
  const { clause, label, sentence } = claim.fields;
  if (label.length >= fewestOfLabel && areSameTerms(label, other.fields.label)) return false;
  const names = [...clause, ...label, ...sentence].filter((term) => !common.has(term) && !term.startsWith('@'));
  return names.length > 0 && !names.some((term) => allTerms(other).has(term));
}
