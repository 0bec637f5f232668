/** A reference to a fact in a text: "{returns.window}", or for one kind of customer "{returns.window region=de}". */
const reference = /\{([\w.-]+(?: [^{}]*)?)\}/g;

/** What stands between the braces of every reference in a text. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(reference)].map(([, inner = '']) => inner);
}

/**
 * Puts values where a text refers to facts. `factValue` gets what stands between the braces; what it knows not stays.
 */
export function fillFacts(text: string, factValue: (reference: string) => string | undefined): string {
  return text.includes('{') ? text.replace(reference, (whole, inner: string) => factValue(inner) ?? whole) : text;
}
