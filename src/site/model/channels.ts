/** Channels of the taxonomy: names that stand for several (in writing: chat, e-mail) cover each of them. */
import { knowledge } from 'oneanswer:folder';

const dimension = knowledge.taxonomy.dimensions.find(({ id }) => id === 'channel');

/** The leaves that names cover, for a data attribute: "chat email". A name that the taxonomy lacks stands for itself. */
export function channelLeaves(names: readonly string[]): string {
  return names.flatMap((name) => dimension?.names.get(name) ?? [name]).join(' ');
}

/** Each name once, in the order of the taxonomy. */
export function inOrderOfTaxonomy(names: readonly string[]): readonly string[] {
  const order = dimension?.leaves ?? [];
  const rank = (name: string) => {
    const position = order.indexOf(dimension?.names.get(name)?.[0] ?? name);
    return position < 0 ? order.length : position;
  };
  return [...new Set(names)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
