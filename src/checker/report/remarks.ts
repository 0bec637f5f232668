import type { Document, Place } from '../../document/types.ts';
import type { Knowledge, Witness } from '../../facts/types.ts';
import { isInFrontmatter, sectionAt } from '../links/places.ts';
import type { Finding, Fix, Severity, Statement } from '../report-types.ts';
import { contextOf, ownerOf } from './findings.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What a rule says about one place: a link that leads nowhere, a branch without an end. */
export interface Remark {
  rule: string;
  severity: Severity;
  /** One line, without the place: "a link leads to no page: refund.mdx". */
  message: string;
  document: Document;
  place: Place;
  /** What stands there, in a few words: the target of a link, "no owner". */
  value: string;
  /** What it is about; '' or absent where the page itself is meant. */
  subject?: string;
  attribute?: string;
  /** What to do. A text alone says what to change here. */
  fix: Fix | string;
  because?: string;
  /** How to say that it is meant, where a comment beside the line would not do. */
  silence?: string;
  witness?: Witness;
  factId?: string;
  /** The other places that belong to it, in order. */
  others?: readonly { document: Document; place: Place }[];
  /**
   * What makes it this remark and no other one on its page, so that it is known again when lines move: a target, a sentence.
   * Remarks of one rule with the same page and key are one finding with several places.
   */
  key: readonly string[];
}

/** Turns remarks into findings, those that say the same of the same page into one. */
export function findingsOf(remarks: readonly Remark[], knowledge: Knowledge): Finding[] {
  const gathered = Map.groupBy(remarks, ({ rule, document, key }) => fingerprintOf([rule, document.path, ...key]));
  return [...gathered].map(([fingerprint, same]) => findingOf(same, fingerprint, knowledge));
}

function findingOf(same: readonly Remark[], fingerprint: string, knowledge: Knowledge): Finding {
  const [first] = same as [Remark, ...Remark[]];
  const places = same.flatMap(({ document, place, others = [] }) => [{ document, place }, ...others]);
  const statements = places.map(({ document, place }): Statement => {
    return {
      place: firstLineOf(place, document),
      quote: (document.lines[place.line - 1] ?? '').trim(),
      context: contextOf(document, sectionAt(document, place)),
      owner: ownerOf(document, knowledge),
      factId: first.factId ?? '',
    };
  });
  return {
    rule: first.rule,
    severity: first.severity,
    message: first.message,
    subject: first.subject ?? first.document.title,
    attribute: first.attribute ?? '',
    positions: [{ value: first.value, statements }],
    witness: first.witness,
    because: first.because ?? '',
    fix: typeof first.fix === 'string' ? { side: 'this', text: first.fix } : first.fix,
    silence: first.silence ?? silenceOf(first, fingerprint),
    fingerprint,
  };
}

/** A component of many lines is shown by the one that opens it. */
function firstLineOf(place: Place, { lines }: Document): Place {
  if (place.endLine === place.line) return place;
  return { ...place, endLine: place.line, endColumn: (lines[place.line - 1] ?? '').trimEnd().length + 1 };
}

/** Comments stand in the text; what stands in frontmatter is answered by a ruling. */
function silenceOf({ document, place }: Remark, fingerprint: string): string {
  if (isInFrontmatter(document, place)) {
    return `If it is meant, write a file in rulings/ with \`finding: ${fingerprint}\` and the reason.`;
  }
  const comment =
    document.format === 'mdx' ? '{/* oneanswer: accepted because … */}' : '<!-- oneanswer: accepted because … -->';
  return `If it is meant, put ${comment} above ${place.path}:${place.line} and say why.`;
}
