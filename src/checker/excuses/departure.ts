import { matchesIn } from '../../document/matches.ts';
import type { Sentence } from '../../document/types.ts';
import type { Quantity } from '../../facts/types.ts';
import { compareValues, findValues } from '../../facts/values/read.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
import { departureWords } from '../words/departures.ts';
import type { Excuse } from './excuse.ts';

const named = new RegExp(
  String.raw`${phraseSource(departureWords)}[\s:]+(?:(?:the|its|our|a|an|usual|normal|standard|regular|general|only|just|it|is|within|after|in)\s+){0,4}`,
  'gi',
);
const bareNumber = /^\d[\d,]*(?:\.\d+)?(?=\s*(?:[.,;:)]|$))/;

/** "20 days abroad instead of 10": the line knows the value of the other one, and says that it departs from it. */
export const departure: Excuse = {
  id: 'departure',
  title: 'One line names the value of the other one, and departs from it',
  ofDifference: true,
  reason: (a, b) => {
    if (departsFrom(a, b)) return `the line of "${a.written}" says that it is otherwise "${b.written}"`;
    return departsFrom(b, a) ? `the line of "${b.written}" says that it is otherwise "${a.written}"` : '';
  },
};

function departsFrom(claim: Claim, { value, sentence }: Claim): boolean {
  if (!('unit' in value)) return false;
  return namedBy(claim).some((rest) => {
    const bare = bareNumber.exec(rest);
    const [first] = bare ? [] : findValues(rest);
    return quantitiesOf(sentence).some((other) => {
      if (other.kind !== value.kind) return false;
      if (bare) return Number(bare[0].replaceAll(',', '')) === other.high;
      return first?.start === 0 && 'unit' in first.value && compareValues(plain(first.value), plain(other)) === 'equal';
    });
  });
}

/** The quantities of a line: one that departs from the first speaks of the case that they are all for. */
const quantitiesOf = once((sentence: Sentence): Quantity[] =>
  valuesIn(sentence).flatMap(({ value }) => ('unit' in value ? [value] : [])),
);

/** A value without its bound and its start: "within the usual 10 days" names 10 days. */
function plain(value: Quantity): Quantity {
  return { ...value, bound: value.bound === 'between' ? 'between' : 'exactly', anchor: '' };
}

/** What stands behind each word of departure in the line, where it is not the value of the line itself. */
const namedBy = once(({ sentence, start, end }: Claim): string[] =>
  matchesIn(sentence.text, named)
    .map((match) => match.index + match[0].length)
    .filter((at) => at < start || at >= end)
    .map((at) => sentence.text.slice(at)),
);
