import { matchesIn } from '../../document/matches.ts';
import type { Learnt } from '../learn/index.ts';
import { surroundingsOf } from '../match/surroundings.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import { chargingWords } from '../words/charging.ts';
import { measureWords } from '../words/measures.ts';
import { haveOneCase } from './common/case-range.ts';
import type { Excuse } from './excuse.ts';

/** "A vacation hold costs $10 a month for each line" and "each additional line: $35 a month" have a line and a month in common, and no charge. */
export const otherCharge: Excuse = {
  id: 'other-charge',
  title: 'All that the lines have in common is what the two prices are per',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.kind !== 'money' || a.document === b.document) return '';
    const [unitsA, unitsB] = [unitsIn(learnt)(a), unitsIn(learnt)(b)];
    if (unitsA.size === 0 || unitsB.size === 0) return '';
    const [left, right] = [surroundingsOf(a, learnt.frequency), surroundingsOf(b, learnt.frequency)];
    const common = [...left.near].filter((term) => right.near.has(term));
    if (common.length === 0 || !common.every((term) => unitsA.has(term) || unitsB.has(term))) return '';
    const ofOne = (units: ReadonlySet<string>): boolean => common.some((term) => !units.has(term));
    const tells = (terms: Iterable<string>, others: ReadonlySet<string>): boolean =>
      [...terms].some((term) => !others.has(term) && !measuresIn(learnt).has(term));
    if (!tells(ofOne(unitsA) ? a.fields.label : left.near, right.all)) return '';
    if (!tells(ofOne(unitsB) ? b.fields.label : right.near, left.all) || haveOneCase(a, b)) return '';
    if (nameOneThing(a, b, learnt)) return '';
    return `all that both have in common is "${common.join(' ')}", of which both are a price`;
  },
};

/** "A |Day Rambler| costs $9 for a child" and "$8 for a child" behind the same name. */
function nameOneThing(a: Claim, b: Claim, learnt: Learnt): boolean {
  const [left, right] = [namesIn(learnt)(a), namesIn(learnt)(b)];
  return left.some((name) => right.includes(name));
}

const namesIn = once(({ names }: Learnt) =>
  once(({ sentence: { text } }: Claim): readonly number[] =>
    names.mayStandIn(text) ? names.read(text).mentions.flat() : [],
  ),
);

/** Terms that say that a line tells a price, and not of what. */
const measuresIn = once(
  ({ terms }: Learnt): ReadonlySet<string> => new Set(terms.in([...measureWords, ...chargingWords].join(' '))),
);

/** "$2 |a month|", and not "|a broken oar| costs $20". */
const rate = /(?:\b(?:per|each|every|(?<!^\W*|[.;:|]\s*)an?)\s+|\/\s*)(?=((?:\p{L}+\s+)?\p{L}+))/giu;

/** Terms of what a price is per: month and line in "$2 a month per line". */
const unitsIn = once(({ terms }: Learnt) =>
  once(({ value, sentence }: Claim): ReadonlySet<string> => {
    const text = [sentence.row, sentence.column, sentence.label, sentence.text].join(' | ');
    const anchor = 'anchor' in value ? value.anchor : '';
    return new Set(terms.in([anchor, ...matchesIn(text, rate).map(([, unit = '']) => unit)].join(' ')));
  }),
);
