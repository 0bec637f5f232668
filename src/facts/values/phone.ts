import { matchesIn } from '../../document/matches.ts';
import { CALL_WORDS, EXTENSION_WORDS, LINE_WORDS, REACH_WORDS } from '../words/contacts.ts';

/** A stretch of text that is a phone number. */
export interface WrittenPhone {
  written: string;
  start: number;
}

/** Digits in groups, perhaps with letters behind the first group: candidates that `isPhone` decides on. */
const CANDIDATE =
  /(?<![\w.,$€£#/-])[+(\d][\d() .\u2011–-]{0,24}\d(?:[-\u2011][A-Z]{2,}|[-\u2011]\d+[A-Z]+)*(?: ?(?:ext\.?|x|extension) ?\d+)?(?![\w%]|[.,:/]\d)/g;
const EXTENSION = / ?(?:extension|ext\.?|x) ?/;
const AMERICAN = /^(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}$/;
const VANITY = /^(?:\+?1[-. ])?\(?8\d\d\)?[-. ](?=.*[A-Z]{3})[\dA-Z]{2,}(?:-[\dA-Z]{2,})*$/;
const INTERNATIONAL = /^\+[\d().-]+(?: [\d().-]+)*$/;
const WITH_LEADING_ZERO = /^\(?0\d+\)?(?:[ -]\d{2,}){1,4}$/;
/** Short numbers are phone numbers only behind a word that says so: "call 867-5309", "dial 611", "ext. 4990". */
const BEHIND_CALL_WORD = new RegExp(
  `\\b(?:${[...CALL_WORDS, ...EXTENSION_WORDS].join('|')})[.:]? (?:(?:at|to|on) )?(\\d{3}-\\d{4}|\\d{3,6}(?! (?!(?:and|or|to|for|if|when|before|after|first|from|then|during|between|outside|with|immediately|at once|straight)\\b)\\w))(?![\\w.,:%/-]*\\w)`,
  'gi',
);

/** "Appointment line: |555 0121|", "ring us on |555 0177|". */
const BEHIND_LINE_WORD = new RegExp(
  `\\b(?:${[...CALL_WORDS, ...LINE_WORDS].join('|')}):? (\\d{3} \\d{4})(?![\\w%]|[.,:/-]\\d| \\d)`,
  'gi',
);

/** "Contact the shelter at |555-0142|", "whoever finds it rings |555-0168|", "line for keepers: |555-0142|". */
const BEHIND_REACH_WORD = new RegExp(
  `\\b(?:(?:${[...CALL_WORDS, ...LINE_WORDS, ...REACH_WORDS].join('|')}):?|(?:${LINE_WORDS.join('|')}) for(?: [a-z]+){1,3}:) (\\d{3}-\\d{4})(?![\\w%]|[.,:/-]\\d| \\d)`,
  'gi',
);

/** "The desk is at desk@pier.example or |555-0140|", "on |1450| or 0800 555 0100": one of two ways to reach the same people. */
const BESIDE_OTHER_WAY =
  /@[\w-]+(?:\.[\w-]+)+,?(?: (?:or|and))? (\d{3}-\d{4})(?![\w%]|[.,:/-]\d| \d)|\b(?:under|on|at|via) (\d{3,5}),? (?:or|and) (?=[+(0]\d[\d() -]{6,}\d)/gi;

/** "Text STOP to |60123|", "short code |60777|": numbers of a few digits that take text messages. */
const SHORT_CODE =
  /\b(?:(?:[Tt]ext|TEXT|SMS|[Ss]end|[Mm]essage)(?:\s+(?:the\s+)?(?:key)?word)?\s+["“”'‘’*]*[A-Z]{2,14}\d*["“”'‘’*]*\s+to\s+(?:(?:the\s+|our\s+)?(?:SMS\s+|sms\s+)?(?:short\s?code|short-code|shortcode|number)\s+)?|[Ss]hort[ -]?code:?\s+(?:is\s+)?)(\d{4,6})(?![\w%]|[.,:/-]\d)/g;

/** "Texts about your booking come from |72055|". */
const SENDER =
  /\b(?:[Tt]exts?|TEXTS?|SMS|[Mm]essages?|[Aa]lerts?)(?: about(?: [a-z]+){1,3}?)?(?: (?:messages?|always|only|come|comes|is|are|sent|arrive|arrives))* from (?:the )?(?:number )?(\d{5,6})(?![\w%]|[.,:/-]\d| \w)/g;

/** "Extension of the night porter: |4990|". */
const BEHIND_EXTENSION_OF = new RegExp(
  `\\b(?:${EXTENSION_WORDS.join('|')}) (?:of|for)(?: [a-z]+){1,4}(?:: | is )(\\d{4,5})(?![\\w%]|[.,:/-]\\d| \\w)`,
  'gi',
);

export function findPhones(text: string): WrittenPhone[] {
  const long = matchesIn(text, CANDIDATE).map((match) => ({ written: match[0], start: match.index }));
  const short = [
    BEHIND_CALL_WORD,
    BEHIND_LINE_WORD,
    BEHIND_REACH_WORD,
    SHORT_CODE,
    SENDER,
    BEHIND_EXTENSION_OF,
    BESIDE_OTHER_WAY,
  ]
    .flatMap((pattern) => matchesIn(text, pattern))
    .map((match) => {
      const written = match[1] ?? match[2] ?? '';
      return { written, start: match.index + match[0].lastIndexOf(written) };
    });
  const phones = long.filter(({ written }) => isPhone(written));
  const isApart = ({ start }: WrittenPhone) =>
    !phones.some((phone) => start >= phone.start && start < phone.start + phone.written.length);
  const starts = new Set<number>();
  return [...phones, ...short.filter((each) => isApart(each) && !starts.has(each.start) && starts.add(each.start))];
}

function isPhone(written: string): boolean {
  const number = (written.split(EXTENSION)[0] ?? '').replaceAll(/[\u2011–]/g, '-');
  if (AMERICAN.test(number) || VANITY.test(number)) return true;
  const digits = number.replaceAll(/\D/g, '').length;
  if (INTERNATIONAL.test(number)) return digits >= 8 && digits <= 15;
  return WITH_LEADING_ZERO.test(number) && digits >= 9 && digits <= 12;
}

/** Digits and keypad letters; "00" becomes "+", "ext. 5" becomes "x5". */
export function foldPhone(written: string): string {
  const [number = '', extension] = written.split(EXTENSION);
  const folded = number.replaceAll(/[^\dA-Z+]/g, '').replace(/^00/, '+');
  return extension === undefined ? folded : `${folded}x${extension}`;
}

/** "1-800-FLOWERS", "555-867-5309 ext. 12", "02079 460958"; a number with "+" stays in one piece. */
export function showPhone(address: string): string {
  const [number = '', extension] = address.split('x');
  const groups =
    /^(0\d{4})(\d+)$/.exec(number) ??
    /^(1?)([2-9]\d\d)?(\d{3})(\d{4})$/.exec(number) ??
    /^(1?)(8\d\d)(.*[A-Z].*)$/.exec(number);
  const joined =
    groups
      ?.slice(1)
      .filter(Boolean)
      .join(number.startsWith('0') ? ' ' : '-') ?? number;
  return extension === undefined ? joined : `${joined} ext. ${extension}`;
}

/** Equal on the keypad, with or without the prefix of the country. */
export function isSamePhone(a: string, b: string): boolean {
  const [short = '', long = ''] = [dialled(a), dialled(b)].sort((x, y) => x.length - y.length);
  return short === long || (short.length >= 7 && long.endsWith(short));
}

const KEYPAD = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

function dialled(address: string): string {
  const digits = address.replaceAll(/[A-Z]/g, (letter) => String(KEYPAD.findIndex((key) => key.includes(letter)) + 2));
  return digits.replace(/^\+?1(?=\d{10}(?:x|$))/, '').replace(/^(?:\+|0+)/, '');
}
