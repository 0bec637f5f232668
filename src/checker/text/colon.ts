const colons = /:(?![\d/])/g;

/** Where the first colon of a text stands that is none of a time of day or an address; -1 without one. "Open until 18:00: call the desk". */
export function firstColon(text: string): number {
  return text.search(/:(?![\d/])/);
}

/** Where the last such colon stands, before offset `end`; -1 without one. */
export function lastColon(text: string, end = text.length): number {
  let last = -1;
  for (const { index } of text.matchAll(colons)) if (index < end) last = index;
  return last;
}
