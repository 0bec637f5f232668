import type { Report, RuleInfo, Severity } from '../checker/report-types.ts';

/** What a reporter needs beside the report. */
export interface ReporterOptions {
  /** The folder that was checked, seen from the working directory: `content`, `.`, `/srv/pages`. */
  root: string;
  /** Folders and pages below `root` that the report was narrowed to; absent or empty for all. */
  parts?: readonly string[];
  /** Every rule that the checker knows, also those that found nothing. */
  rules: readonly RuleInfo[];
  /** Findings of this level and above fail the run. */
  failOn: Severity;
  /** Whether escape codes for colour may be written. */
  color: boolean;
  /** Columns of the terminal; text for people is wrapped there. */
  width: number;
  /** Lines of a page for quoting; undefined where the page is not known. */
  lines(path: string): readonly string[] | undefined;
}

/** Turns a report into one text, ending in a line break; '' where there is nothing to say. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
