import { oncePerText } from '../../once.ts';
import { plainForms, singularForms } from '../../words/irregular-forms.ts';

/** A verb or a noun with its "s": "issues" for "issue", "passes" for "pass", "families" for "family". */
export function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** One of those that a lower-cased noun names: "manager" of "managers" and of "manager's", "child" of "children". */
export const singular = oncePerText((word) => {
  const plain = word.replace(/['’]s?$/, '');
  const irregular = singularForms.get(plain);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(plain)) return plain.slice(0, -2);
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
});

const doubled = /[^aeiou][aeiou][bdglmnprt]$/;
/** These are as their plain form, or have one that is another word as well: "put", "sent", "left". */
const others: Readonly<Record<string, readonly string[]>> = {
  pay: ['paid'],
  send: ['sent'],
  leave: ['left'],
  find: ['found'],
  put: ['put'],
  read: ['read'],
  set: ['set'],
  let: ['let'],
  quote: ['quoted'],
  lose: ['lost', 'gone'],
  shut: ['shut'],
  cut: ['cut'],
  split: ['split'],
};

/** "Paid" for "pay", "taken" for "take", "cancelled" and "canceled" for "cancel": what is done to a thing. */
export function participlesOf(verb: string): string[] {
  const own = others[verb];
  if (own) return [...own];
  const irregular = [...plainForms].filter(([, plain]) => plain === verb).map(([form]) => form);
  if (irregular.length > 0) return irregular.slice(-1);
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return doubled.test(verb) ? [`${verb}ed`, `${verb}${verb.at(-1)}ed`] : [`${verb}ed`];
}
