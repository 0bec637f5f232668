/** The checked folder as the integration hands it over. */
declare module 'oneanswer:folder' {
  export const knowledge: import('../facts/types.ts').Knowledge;
  export const report: import('../checker/report-types.ts').Report;
  /** Findings that a reader must hear of. */
  export const disputes: readonly import('../checker/report-types.ts').Finding[];
  /** Address in the site by path of the file, without slashes at the ends. */
  export const addresses: ReadonlyMap<string, string>;
  /** Addresses of before, to the path of the file that they lead to. */
  export const former: ReadonlyMap<string, string>;
  /** The day for which the pages were checked. */
  export const asOf: import('../document/types.ts').Day;
  /** Where every kind stands in the site. */
  export const sections: Readonly<Record<import('../document/types.ts').DocumentKind, string>>;
}
