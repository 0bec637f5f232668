import { compileCues } from '../../document/cues.ts';
import type { Document } from '../../document/types.ts';
import { phraseSource } from '../text/phrases.ts';
import {
  limitingBehind,
  retiredBanners,
  retiredFolders,
  retiredStates,
  retiredTitles,
} from '../words/retired-pages.ts';

/** A banner stands above all else. */
const linesOfBanner = 3;

const marked = phraseSource(retiredTitles);
/** "[Archived] Returns", "OLD: Returns", "Returns (old)", "Returns – do not use". */
const inTitle = new RegExp(
  String.raw`^[\[(]?${marked}(?:[\])]|\s*[:–—]|\s-\s)|(?:[\[(,:–—]|\s-)\s*${marked}(?=\s*(?:[\])]|[,;–—]|$))`,
  'iu',
);
const banner = compileCues(retiredBanners, 'anywhere');

/**
 * Whether a page says of itself that it no longer holds: by its status, by the folder in which it is kept ("archive/"), by its title ("Returns (old)"),
 * or by the first lines ("This page is out of date."). What such a page says is told to nobody. Policies, products and playbooks have a status of their own,
 * and that alone counts.
 */
export function isRetired({ path, kind, title, frontmatter, sentences }: Document): boolean {
  if (frontmatter.status === 'retired') return true;
  if (kind !== 'article') return false;
  const folders = path.toLowerCase().split('/').slice(0, -1);
  return (
    folders.some((folder) => retiredFolders.has(folder.replaceAll(/^[^a-z]+|[^a-z]+$/g, ''))) ||
    inTitle.test(title) ||
    isMarked(frontmatter.extra) ||
    sentences.slice(1, 1 + linesOfBanner).some(({ text }) => isBanner(text))
  );
}

/** "This policy is not valid for gift cards" speaks of a case. */
const limited = new RegExp(String.raw`^\s+${phraseSource(limitingBehind)}`, 'i');

function isBanner(text: string): boolean {
  const found = banner.exec(text);
  return found !== null && !limited.test(text.slice(found.index + found[0].length));
}

/** `status: archived`, `deprecated: true`. */
function isMarked(extra: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(extra).some(([key, value]) => {
    if (key.toLowerCase() === 'status') return typeof value === 'string' && retiredStates.has(value.toLowerCase());
    return value === true && retiredStates.has(key.toLowerCase());
  });
}
