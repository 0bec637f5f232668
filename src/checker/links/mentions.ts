import type { ComponentUse, Document, Place } from '../../document/types.ts';
import type { Customer } from '../../facts/types.ts';
import { placeOfName, placeOfWord } from './places.ts';

/** A name on a page that stands for something declared elsewhere. */
export interface Mention {
  /** What it should be: a keeper is a team or a role; a customer is written as `region=de,segment=gold`. */
  of: 'fact' | 'team' | 'keeper' | 'page' | 'customer' | 'channel';
  name: string;
  /** What names it, for a sentence: `<Fact id>`, `rests-on`. */
  as: string;
  place: Place;
  /** A page that is named by a link, not by its permalink. */
  isLink?: boolean;
}

/** Which attributes of components name something, and what. */
const attributes: Readonly<Record<string, Readonly<Record<string, Mention['of']>>>> = {
  Fact: { id: 'fact', customer: 'customer' },
  Question: { answer: 'fact', customer: 'customer' },
  Offer: { limit: 'fact' },
  Escalate: { to: 'team' },
  FollowUp: { within: 'fact', owner: 'keeper' },
  Say: { channel: 'channel' },
  Channel: { name: 'channel' },
};

/** These may also hold an answer or a time in plain words. */
const plainWords: ReadonlySet<string> = new Set(['Question answer', 'FollowUp within']);
const projectOnly: ReadonlySet<Mention['of']> = new Set(['team', 'keeper', 'channel']);

const factId = /^[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/;
const teamId = /^[a-z][a-z0-9-]*$/;
const markdownLink = /\[[^\]]*\]\(\s*<?([^)\s>]+)/g;

/**
 * Every name that a page mentions, in the order of the page; in a folder that is no project only those of its components
 * that mean something there.
 */
export function mentionsOf(document: Document, project: boolean): Mention[] {
  const inText = document.components.flatMap((use) => mentionsIn(use, document));
  if (!project) return inText.filter(({ of }) => !projectOnly.has(of));
  return [...teamsOf(document), ...pagesNamedBy(document), ...linksOf(document), ...channelsOf(document), ...inText];
}

/** True for what reads as the id of a fact: `returns.window`, and not "2 business days". */
export function looksLikeFactId(text: string): boolean {
  return factId.test(text);
}

/** The customer that is written as `region=de,segment=gold`; pairs of another form are left out. */
export function writtenCustomer(text: string): Customer {
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  return Object.fromEntries(pairs.filter(([dimension, name]) => dimension && name));
}

function mentionsIn(use: ComponentUse, document: Document): Mention[] {
  return Object.entries(attributes[use.name] ?? {}).flatMap(([key, of]): Mention[] => {
    const name = use.attributes[key];
    if (name === undefined || name.trim() === '') return [];
    if (plainWords.has(`${use.name} ${key}`) && !looksLikeFactId(name)) return [];
    return [{ of, name, as: `<${use.name} ${key}>`, place: placeOfWord(document, use.place, name) }];
  });
}

/** The owner, and who verified the page: a person may have done that, so only what reads as the id of a team counts. */
function teamsOf(document: Document): Mention[] {
  const { owner, verified } = document.frontmatter;
  const verifier = verified && teamId.test(verified.by) ? verified.by : undefined;
  return [...inKey('team', 'owner', owner, document), ...inKey('team', 'verified', verifier, document)];
}

function pagesNamedBy(document: Document): Mention[] {
  return pageKeys.flatMap((key) => pagesUnder(key, document).flatMap((name) => inKey('page', key, name, document)));
}

/** Frontmatter keys that name pages. */
const pageKeys = ['supersedes', 'rests-on', 'trained-in', 'steps'];

/** The pages that a frontmatter key names, each as text or as the `page` of an entry. */
export function pagesUnder(key: string, { frontmatter }: Document): string[] {
  const value = key === 'supersedes' ? frontmatter.supersedes : frontmatter.extra[key];
  return (Array.isArray(value) ? value : []).flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [entry];
    return typeof entry === 'object' && entry !== null && 'page' in entry ? [String(entry.page)] : [];
  });
}

/** Links in the texts of frontmatter: "The parcel is only late: see [Late](late.mdx)". */
function linksOf(document: Document): Mention[] {
  return textsUnder('not-when', document).flatMap((text) =>
    [...text.matchAll(markdownLink)].flatMap(([, target = '']) =>
      inKey('page', 'not-when', target, document).map((mention) => ({ ...mention, isLink: true })),
    ),
  );
}

function channelsOf(document: Document): Mention[] {
  return textsUnder('channels', document).flatMap((name) => inKey('channel', 'channels', name, document));
}

function textsUnder(key: string, { frontmatter }: Document): string[] {
  const value = frontmatter.extra[key];
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

function inKey(of: Mention['of'], key: string, name: string | undefined, document: Document): Mention[] {
  return name === undefined ? [] : [{ of, name, as: key, place: placeOfName(document, key, name) }];
}
