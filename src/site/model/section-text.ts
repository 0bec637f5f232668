/** The sections of a page as plain text. */
import type { Document } from '../../document/types.ts';

export interface SectionText {
  heading: string;
  anchor: string;
  /** A sentence, item or cell a line. */
  text: string;
}

export function textOfSections({ sections, sentences }: Document): readonly SectionText[] {
  const bySection = Map.groupBy(sentences, ({ section }) => section);
  return sections
    .map(({ index, trail, anchor }) => ({
      heading: trail.join(' › '),
      anchor,
      text: (bySection.get(index) ?? [])
        .filter(({ role }) => role === 'prose' || role === 'item' || role === 'cell')
        .map(({ text }) => text)
        .join('\n'),
    }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}
