/** From "what went wrong?" to the playbook, as the playbooks themselves say in their front matter. */
import type { PlaybookKeys } from '../../document/frontmatter-schema.ts';
import { inOrderOfTaxonomy } from './channels.ts';
import { type Page, pages } from './pages.ts';

export interface Situation {
  page: Page;
  /** Root causes that lead here, each with the question that tells it apart. */
  causes: PlaybookKeys['causes'];
  /** Names of the channels that it is for; empty for all. */
  channels: readonly string[];
}

export interface Cause {
  id: CauseId;
  /** "We were not clear". */
  label: string;
  /** Playbooks that it leads to, each with its question. */
  ways: readonly { situation: Situation; ask: string }[];
}

type CauseId = PlaybookKeys['causes'][number]['cause'];

/** Root causes in the order in which to ask. */
const LABELS: Readonly<Record<CauseId, string>> = {
  miscommunication: 'We were not clear',
  'missed-promise': 'A promise was missed',
  'delay-or-failure': 'Something was late or failed',
  'last-straw': 'It was the last straw',
  'own-state': 'It was me',
};

export const situations: readonly Situation[] = pages
  .filter(({ document }) => document.kind === 'playbook' && document.frontmatter.status === 'current')
  .map((page) => {
    const { causes = [], channels = [] } = page.document.frontmatter.extra as Partial<PlaybookKeys>;
    return { page, causes, channels };
  })
  .filter(({ causes }) => causes.length > 0);

/** Causes that lead to a playbook. */
export const causes: readonly Cause[] = (Object.keys(LABELS) as CauseId[])
  .map((id) => ({ id, label: LABELS[id], ways: waysFrom(id) }))
  .filter(({ ways }) => ways.length > 0);

/** Channels that some playbook is for, in the order of the taxonomy. */
export const channelsOfTriage: readonly string[] = inOrderOfTaxonomy(situations.flatMap(({ channels }) => channels));

const DISPUTE_PLAYBOOK = 'two-answers';

/** The playbook for a customer who was told two things, by its id; offered wherever two answers are on file. */
export const disputePlaybook: Page | undefined = pages.find(
  ({ document }) => document.kind === 'playbook' && document.id === DISPUTE_PLAYBOOK,
);

function waysFrom(id: CauseId): Cause['ways'] {
  return situations.flatMap((situation) =>
    situation.causes.filter(({ cause }) => cause === id).map(({ ask }) => ({ situation, ask })),
  );
}
