/** Names of folders that say for whom or of what kind the pages in them are, beside the kinds of pages themselves. */
export const folderKinds: ReadonlySet<string> = new Set(
  `
agent agents staff team teams employee employees customer customers client clients member members user users public private
general common shared misc other main base product products offer offers
article articles page pages doc docs document documents kb knowledge content wiki
`
    .trim()
    .split(/\s+/),
);
