/** What the search page needs besides the index: where pages stand, who owns them, both versions of what is disputed. */
import { disputes, knowledge } from 'oneanswer:folder';
import type { APIRoute } from 'astro';
import type { ConsoleData } from '../../model/console-data.ts';
import { pagesStating } from '../../model/facts.ts';
import { findingHref, ownersOf, rulingOf, statementHref, titleOf } from '../../model/findings.ts';
import { href } from '../../model/links.ts';
import { kinds, pages } from '../../model/pages.ts';
import { chunkStarts } from '../../model/search-records.ts';
import { disputePlaybook } from '../../model/triage.ts';

const MOST_PLACES = 4;

const data: ConsoleData = {
  chunkStarts,
  urls: Object.fromEntries([
    ...pages.map(({ document, url }) => [document.path, url]),
    ...knowledge.teams.map(({ place }) => [place.path, href('teams')]),
  ]),
  due: Object.fromEntries(pages.flatMap(({ document, due }) => (due ? [[document.path, due]] : []))),
  kinds: Object.fromEntries(kinds.map(({ kind, singular }) => [kind, singular])),
  teams: Object.fromEntries(knowledge.teams.map(({ id, name }) => [id, name])),
  statedOn: Object.fromEntries(knowledge.facts.map((fact) => [fact.id, pagesStating(fact)])),
  disputes: Object.fromEntries(
    disputes.map((finding) => [
      finding.fingerprint,
      {
        title: titleOf(finding),
        url: findingHref(finding),
        ask: ownersOf(finding).map(({ name, team }) => ({ name, contact: Object.values(team?.contact ?? {}) })),
        positions: finding.positions.map((position) => ({
          value: position.value,
          isRuling: position === rulingOf(finding),
          places: position.statements.slice(0, MOST_PLACES).map((statement) => ({
            label: statement.context || statement.place.path,
            url: statementHref(statement) ?? '',
          })),
        })),
      },
    ]),
  ),
  disputePlaybook: disputePlaybook && { title: disputePlaybook.document.title, url: disputePlaybook.url },
};

export const GET: APIRoute = () => Response.json(data);
