/**
 * Where each page stands in the site. The kind is the first part and the permalink the rest, so that an address says
 * what it leads to and outlives a move of the file: `policies/returns.mdx` with the id `returns` is `policies/returns`.
 */
import type { Document, DocumentKind } from '../document/types.ts';

/** First part of the address of every kind; also the address of the list of that kind. */
export const SECTIONS: Readonly<Record<DocumentKind, string>> = {
  policy: 'policies',
  product: 'products',
  playbook: 'playbooks',
  track: 'onboarding',
  article: 'articles',
};

/**
 * The address of every document by the path of its file, without slashes at the ends: `articles/faq/delivery`.
 * Two documents that would share an address (`faq.md` beside `faq.mdx`, `A.md` beside `a.md`) are told apart by the
 * ending of the file and then by a number, in the order of their paths.
 */
export function addressPages(documents: readonly Document[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const taken = new Set<string>();
  for (const document of [...documents].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const address = firstFree(candidates(document), taken);
    taken.add(address.toLowerCase());
    addresses.set(document.path, address);
  }
  return addresses;
}

/** The address that an id of a document has or had: `formerly: [send-backs]` of a policy was `policies/send-backs`. */
export function addressOf(kind: DocumentKind, id: string): string {
  const section = SECTIONS[kind];
  const parts = id.split('/').map(safePart).filter(Boolean);
  if (parts[0] === section && parts.length > 1) parts.shift();
  return [section, ...(parts.length ? parts : ['untitled'])].join('/');
}

/** Addresses that pages had under ids of before, to the path of the page; those in use by another page are left out. */
export function formerAddresses(
  documents: readonly Document[],
  inUse: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set([...inUse.values()].map((address) => address.toLowerCase()));
  const former = documents.flatMap(({ kind, path, frontmatter }) =>
    frontmatter.formerly.map((id) => [addressOf(kind, id), path] as const),
  );
  return new Map(former.filter(([address]) => !taken.has(address.toLowerCase())));
}

function* candidates(document: Document): Generator<string> {
  const address = addressOf(document.kind, document.id);
  yield address;
  yield `${address}.${document.format}`;
  for (let number = 2; ; number++) yield `${address}-${number}`;
}

function firstFree(names: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const name of names) if (!taken.has(name.toLowerCase())) return name;
  throw new Error('unreachable: the candidates never end');
}

/** One part of an address: letters, digits and the marks that need no escape stay, a run of anything else is a dash. */
function safePart(part: string): string {
  return part
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._~()-]+/gu, '-')
    .replace(/^[.-]+|-+$/g, '');
}
