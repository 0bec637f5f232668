import type { Document } from '../../../document/types.ts';

/** `<a id="refunds">`, `<a name="refunds">`, and the `{#refunds}` behind a heading that some generators read. */
const written = /\b(?:id|name)\s*=\s*["']([^"']+)["']|\{#([^}\s]+)\}/g;
/** Places of the page that every browser or generator knows without a heading. */
const always = /^(?:$|top$|:~:|fn|user-content-|L\d+)/i;

/** The places of a page that a link can lead to with `#…`. */
export class Anchors {
  readonly #exact = new Set<string>();
  readonly #folded = new Set<string>();
  readonly #names: readonly string[];

  constructor({ sections, lines }: Document) {
    const headings = sections.map(({ anchor }) => anchor).filter(Boolean);
    const own = lines.flatMap((line) =>
      line.includes('id') || line.includes('name') || line.includes('{#')
        ? [...line.matchAll(written)].map(([, attribute, braces]) => attribute ?? braces ?? '')
        : [],
    );
    this.#names = [...new Set(headings)];
    for (const name of [...headings, ...own]) {
      this.#exact.add(name);
      this.#folded.add(fold(name));
    }
  }

  /** @param exact false where other generators than ours may make the anchor of a heading out of the same letters */
  has(anchor: string, exact: boolean): boolean {
    return always.test(anchor) || this.#exact.has(anchor) || (!exact && this.#folded.has(fold(anchor)));
  }

  /** Anchors of headings, in the order of the page. */
  get names(): readonly string[] {
    return this.#names;
  }
}

/** Letters and digits alone: generators differ in how they write all else. */
function fold(anchor: string): string {
  return anchor
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
