/**
 * The words that a word may be a form of, itself first: "hopping" is a form of "hop" or "hopp", "posted" of "post" or
 * "poste". Cheaper than stems for a list of thousands of words, and exact: "pensioners" are no "pension".
 */
export function plainForms(word: string): string[] {
  const forms = [word];
  for (const [ending, base] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    forms.push(stem + base);
    if (base === '' && doubled.test(stem)) forms.push(stem.slice(0, -1));
  }
  return forms;
}

/** A letter is doubled after one short vowel: "lugg", not "joinn". */
const doubled = /(?:^|[^aeiou])[aeiou]([b-df-hj-np-tv-z])\1$/;

const endings = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
] as const;
