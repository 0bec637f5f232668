import { listOf, wordsOf } from './list-of.ts';

/** Folders for pages that no longer hold, in small letters, without the marks around them ("_archive"). */
export const retiredFolders: ReadonlySet<string> = new Set(
  wordsOf('archive archives archived deprecated obsolete outdated superseded retired trash old-versions old drafts'),
);

/** What a title says at its beginning or its end, set off from the rest, where its page no longer holds, or not yet: "Returns (archived)". */
export const retiredTitles: readonly string[] = listOf(`
old | old version | old page | old policy | outdated | obsolete | archived | archive | archived page | archived version | deprecated | superseded | retired | expired
no longer valid | no longer in force | no longer in use | no longer maintained | not valid any more | not valid anymore | not in force any more | withdrawn
draft | proposal | proposed | not yet in force | do not use | don't use | do not use any more | replaced | historical | historic
`);

/** Values of "status", and keys that are set, in the frontmatter of such a page. */
export const retiredStates: ReadonlySet<string> = new Set(
  wordsOf('archived deprecated obsolete outdated superseded retired expired withdrawn inactive'),
);

/** What its first lines say: "This page is out of date." In the marks of `document/cues.ts`. */
export const retiredBanners: readonly string[] = [
  '(this|the following) (page|article|document|policy|guide|version|playbook|procedure|macro|note|information|list) (is|was|has been) [now] (archived|outdated|out of date|obsolete|deprecated|superseded|retired|replaced|withdrawn|kept for reference only|kept for the record|here for reference only)',
  '(this|the following) (page|article|document|policy|guide|version|playbook|procedure|macro|note|information|list) (is|has) (no longer|not) [been] (valid|current|maintained|in force|in use|up to date|used|updated|kept up to date) [any more|anymore|any longer]',
  '(this is an|archived:|an) (old|outdated|archived|obsolete) (version|copy) of',
  "(do not|don't|please do not|please don't) (use|follow) this (page|article|document|policy|guide|version|playbook|procedure|macro) (any more|anymore|any longer)",
  '(superseded|replaced) by (the|our|a) (new|current|newer) (page|article|document|policy|guide|version|playbook|procedure|macro)',
];

/** Behind a banner these make it the rule of a case: "this policy is not valid |for| gift cards". */
export const limitingBehind: readonly string[] = wordsOf('for if when where unless until in on to with by');
