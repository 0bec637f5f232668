/** The stations of an onboarding track, as its front matter lists them. */
import type { TrackKeys } from '../../document/frontmatter-schema.ts';
import { type Page, pageWithId } from './pages.ts';

export interface Station {
  /** Permalink as written. */
  id: string;
  page?: Page | undefined;
  /** Estimated time. */
  minutes: number;
  /** What one can do afterwards. */
  goal: string;
}

export function stationsOf({ document }: Page): readonly Station[] {
  const { steps = [] } = document.frontmatter.extra as Partial<TrackKeys>;
  return steps.map(({ page, minutes, goal }) => ({ id: page, page: pageWithId(page), minutes, goal }));
}
