/** The shape of `search/console.json`: written by the build, read by the search page. */

export interface DisputeData {
  title: string;
  url: string;
  /** Whom to ask, with every address that is on file. */
  ask: readonly { name: string; contact: readonly string[] }[];
  positions: readonly {
    value: string;
    /** The side that stands on the stronger page. */
    isRuling: boolean;
    places: readonly { label: string; url: string }[];
  }[];
}

export interface ConsoleData {
  /** First record of every piece of texts, see `search/texts/0.json`. */
  chunkStarts: readonly number[];
  /** Path of a page to its address. */
  urls: Readonly<Record<string, string>>;
  /** Path of a page to the day on which it has to be looked at again. */
  due: Readonly<Record<string, string>>;
  /** Kind to its name: "Policy". */
  kinds: Readonly<Record<string, string>>;
  /** Team id to its name. */
  teams: Readonly<Record<string, string>>;
  /** Fact id to the number of pages that state it. */
  statedOn: Readonly<Record<string, number>>;
  /** Fingerprint to the contradiction. */
  disputes: Readonly<Record<string, DisputeData>>;
  disputePlaybook?: { title: string; url: string } | undefined;
}
