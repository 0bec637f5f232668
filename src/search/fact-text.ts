import type { Fact, Taxonomy } from '../facts/types.ts';
import type { Answer, AnswerValue } from './types.ts';

/** What a declared fact answers, its scopes in the words of the taxonomy. */
export function answerOf(fact: Fact, taxonomy: Taxonomy): Answer {
  const values = fact.values.map(({ written, scopeNames, effective, place }): AnswerValue => {
    const scopeText = scopeInWords(scopeNames, taxonomy);
    return { is: written, scope: scopeNames, scopeText, effective, path: place.path, line: place.line };
  });
  return { label: fact.label, values, say: fact.say ?? '' };
}

/** A line for each value, "Germany: 14 days after delivery", then how staff call the fact. */
export function factText({ label, phrases }: Fact, { values }: Answer): string {
  return [...values.map(({ is, scopeText }) => `${scopeText === '' ? label : scopeText}: ${is}`), ...phrases].join(
    '\n',
  );
}

/** More values than these are not listed within a sentence. */
const maxListed = 3;

/** What a page shows where it refers to a fact, for any customer: "30 days after delivery / 14 days after delivery". */
export function allValues(fact: Fact): string {
  const distinct = [...new Set(fact.values.map(({ written }) => written))];
  return [...distinct.slice(0, maxListed), ...(distinct.length > maxListed ? ['…'] : [])].join(' / ');
}

/** Puts values where a text refers to facts, "{returns.window}". What is no fact stays as it is. */
export function fillFacts(text: string, factValue: (id: string) => string | undefined): string {
  return text.includes('{') ? text.replace(/\{([\w.-]+)\}/g, (whole, id: string) => factValue(id) ?? whole) : text;
}

function scopeInWords(scope: AnswerValue['scope'], { dimensions }: Taxonomy): string {
  return dimensions
    .map(({ id, labels }) => (scope[id] ?? []).map((name) => labels.get(name) ?? name).join(', '))
    .filter((names) => names !== '')
    .join(' · ');
}
