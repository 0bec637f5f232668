import { foldPhrase, keysOfPhrases, phrasePattern } from '../../text/phrases.ts';
import { otherWholes, type Whole, wholes } from '../../words/wholes.ts';
import { eitherWay } from './either-way.ts';

/** Of what a share is, and how much of the text says so. */
export interface WholeOf {
  whole: Whole | '';
  length: number;
}

const wholeOfName = keysOfPhrases(wholes);
const anyName = phrasePattern([...wholeOfName.keys()]);
const opening = /^\s+of\s+/;
const longestName = 45;
const stop = /[.;:,()?!|]|\s(?:and|or|but|if|unless|when|for)\s/i;
const differ = eitherWay(otherWholes);
const nothing: WholeOf = { whole: '', length: 0 };

/** Reads what stands behind a share: "10 % |of the first night|". */
export function wholeIn(behind: string): WholeOf {
  const [lead] = opening.exec(behind) ?? [];
  if (lead === undefined) return nothing;
  const rest = behind.slice(lead.length, lead.length + longestName);
  const phrase = rest.slice(0, stop.exec(rest)?.index);
  const name = anyName.exec(phrase);
  if (!name) return nothing;
  return { whole: wholeOfName.get(foldPhrase(name[0]))!, length: lead.length + name.index + name[0].length };
}

/** Whether a share of the one is another amount than the same share of the other. */
export function areOtherWholes(a: Whole | '', b: Whole | ''): boolean {
  return differ(a, b);
}
