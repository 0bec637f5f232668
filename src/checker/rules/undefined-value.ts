import { compileCues } from '../../document/cues.ts';
import { forceAt, isAsserted } from '../../document/force.ts';
import type { Document, Sentence } from '../../document/types.ts';
import type { ValueKind } from '../../facts/types.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import { valuesIn } from '../text/sentence-values.ts';
import { undefinedAmounts, undefinedTimes } from '../words/undefined-values.ts';
import type { Rule } from './rule.ts';

const id = 'gap/undefined';

/** What points to a number, and which kinds of value would be that number. */
const pointers: readonly { pattern: RegExp; kinds: ReadonlySet<ValueKind> }[] = [
  { pattern: compileCues(undefinedTimes, 'anywhere'), kinds: new Set<ValueKind>(['duration', 'date', 'hours']) },
  { pattern: compileCues(undefinedAmounts, 'anywhere'), kinds: new Set<ValueKind>(['money', 'percent', 'count']) },
];

/** "The allowed window of 30 days", also where the number is no value. */
const numberBehind = /^ (?:of|is|\() ?\S*\d/;

/** "Send it back within the policy period", on a page that never says how long that is. */
export const undefinedValue: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A line points to a number that stands nowhere near',
      help: '"Within the policy period" and "the applicable fee" leave the reader to look for the number, or to guess it. Show it with `<Fact id="…" />`, or link to where it stands. A number or a fact of the kind in the same section is enough. A note outside of policies and lines to say.',
    },
  ],
  find: ({ knowledge }) => {
    const kindOf = new Map(knowledge.facts.map((fact) => [fact.id, fact.values[0]?.value.kind]));
    const remarks = knowledge.documents
      .filter(({ frontmatter }) => frontmatter.status !== 'retired')
      .flatMap((document) =>
        document.sentences.flatMap((sentence): Remark[] => {
          const found = pointerIn(sentence, document, kindOf);
          if (!found) return [];
          const [start, end] = found;
          const words = sentence.text.slice(start, end);
          return [
            {
              rule: id,
              severity: severityOn(sentence, document),
              message: `"${words}" does not say how much that is`,
              document,
              place: sentence.toPlace(start, end),
              value: words,
              fix: 'Give the number by its fact, or link to the page that holds it.',
              key: [words, sentence.text],
            },
          ];
        }),
      );
    return findingsOf(remarks, knowledge);
  },
};

function severityOn({ within }: Sentence, { kind }: Document): Remark['severity'] {
  return kind === 'policy' || (kind === 'playbook' && within.includes('Say')) ? 'warning' : 'note';
}

function pointerIn(
  sentence: Sentence,
  document: Document,
  kindOf: ReadonlyMap<string, ValueKind | undefined>,
): [start: number, end: number] | undefined {
  const { text, role, force } = sentence;
  if (role === 'title' || role === 'heading' || !isAsserted(force)) return undefined;
  for (const { pattern, kinds } of pointers) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const at = forceAt(sentence, start, end).force;
    if (numberBehind.test(text.slice(end))) continue;
    if (isAsserted(at) && !isDefinedNear(sentence, document, kinds, kindOf)) return [start, end];
  }
  return undefined;
}

/** Whether the section (of an article, the page) holds a value or a fact of one of the kinds, or the line a link to follow. */
function isDefinedNear(
  { section, place }: Sentence,
  { kind, sentences, components, links }: Document,
  kinds: ReadonlySet<ValueKind>,
  kindOf: ReadonlyMap<string, ValueKind | undefined>,
): boolean {
  if (links.some((link) => link.place.line >= place.line && link.place.line <= place.endLine)) return true;
  const isNear = (other: { section: number }): boolean => kind === 'article' || other.section === section;
  const shown = components.some(
    (use) => isNear(use) && Object.values(use.attributes).some((name) => kinds.has(kindOf.get(name) ?? 'text')),
  );
  if (shown) return true;
  return sentences.some((other) => isNear(other) && valuesIn(other).some(({ value }) => kinds.has(value.kind)));
}
