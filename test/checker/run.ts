/** Runs the checker, or a part of it, over pages that stand in the test. */
import { check, type Prepared, prepare } from '../../src/checker/check.ts';
import { judge } from '../../src/checker/decide/judge.ts';
import type { Finding } from '../../src/checker/report-types.ts';
import type { Rule } from '../../src/checker/rules/rule.ts';
import type { Claim, ClaimKindId, Gate } from '../../src/checker/types.ts';
import { type ParsedDocument, readKnowledge } from '../../src/facts/knowledge.ts';
import type { Knowledge } from '../../src/facts/types.ts';

export const asOf = '2026-06-15';

/** Path to text. A folder with `taxonomy.yaml` or `oneanswer.yaml` is a project. */
export type Files = Readonly<Record<string, string>>;

/** A shop with two regions, three channels, two kinds of customers, and two teams. */
export const shop: Files = {
  'taxonomy.yaml': `
region:
  values:
    us: United States
    eu: { label: European Union, values: { de: Germany, fr: France } }
channel:
  values:
    phone: Phone
    written: { label: In writing, values: { chat: Chat, email: E-mail } }
segment:
  values: { guest: Guest, gold: Gold member }
`,
  'teams.yaml': `
commerce: { name: Commerce, decides: { agent: $25, team-lead: $100 } }
care: { name: Customer Care, decides: { manager: $300 } }
`,
};

/** A page with a title and other keys of frontmatter, each a line. The text begins on the line behind them. */
export function page(keys: string, text: string): string {
  return `---\ntitle: ${keys}\n---\n${text}\n`;
}

const parsed = new Map<string, ParsedDocument>();

/** A folder understood, with what could not be read of it. */
export function knowledgeOf(files: Files): Knowledge {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return readKnowledge(
    {
      root: 'content',
      sources: sources.filter(({ path }) => /\.mdx?$/.test(path)),
      data: sources.filter(({ path }) => path.endsWith('.yaml')),
      problems: [],
    },
    {
      cache: {
        get: ({ path, text }, { project }) => parsed.get(`${path} ${project} ${text}`),
        set: ({ path, text }, { project }, document) => parsed.set(`${path} ${project} ${text}`, document),
      },
    },
  );
}

/** A folder that can be read as a whole: a slip in the test would look like a checker that stays silent. */
export function pages(files: Files): Knowledge {
  const knowledge = knowledgeOf(files);
  const problem = knowledge.problems[0];
  if (problem) throw new Error(`${problem.path}:${problem.line} ${problem.message}`);
  return knowledge;
}

/** The conflicts that a whole run reports, in the order of the report. */
export function conflictsIn(files: Files, day = asOf): Finding[] {
  return check(pages(files), { asOf: day }).findings.filter(({ rule }) => rule.startsWith('conflict/'));
}

/** "warning conflict/duration: 30 days @ returns.md:3 | 45 days @ faq.md:5 faq.md:9". */
export function short({ severity, rule, positions, suppression }: Finding): string {
  const sides = positions.map(({ value, statements }) => {
    const places = statements.map(({ place }) => `${place.path}:${place.line}`);
    return `${value} @ ${places.join(' ')}`;
  });
  return `${severity} ${rule}: ${sides.join(' | ')}${suppression ? ` (${suppression.kind})` : ''}`;
}

/** The findings of one rule. */
export function findingsOf(rule: Rule, files: Files, day = asOf): Finding[] {
  const knowledge = pages(files);
  return rule.find({ knowledge, asOf: day, ...prepare(knowledge) });
}

/** "warning link/broken policies/returns.mdx:4 refund.mdx": severity, rule, every place, value. */
export function look(rule: Rule, files: Files, day = asOf): string[] {
  return findingsOf(rule, files, day).map(({ severity, rule: id, positions: [position] }) => {
    const places = position!.statements.map(({ place }) => `${place.path}:${place.line}`);
    return `${severity} ${id} ${places.join(' ')} ${position!.value}`;
  });
}

/** The folder up to its verdicts. */
export function prepared(files: Files): Prepared {
  return prepare(pages(files));
}

/** The claims that a folder makes, of one kind where it is given. */
export function claimsIn(files: Files, kind?: ClaimKindId): Claim[] {
  return prepared(files).claims.filter((claim) => kind === undefined || claim.kind === kind);
}

/** "30 days", "up to 5 returns": the claims of one kind in one line, as written. */
export function readsIn(kind: ClaimKindId, line: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${line}\n` }, kind).map(({ written }) => written);
}

/** What the checker makes of two lines on two pages: do they clash, do they agree, or is nothing said? */
export type Outcome = 'clash' | 'agree' | 'silent';

/** @param title of both pages, so that what the lines are about is given where they do not say it */
export function outcomeOf(kind: ClaimKindId, left: string, right: string, title = 'Returns'): Outcome {
  const { verdicts } = prepared({
    'policy.md': `# ${title}\n\n${left}\n`,
    'faq.md': `# ${title}\n\n${right}\n`,
  });
  const outcomes = verdicts.filter(({ a }) => a.kind === kind).map(({ outcome }) => outcome);
  return outcomes.includes('clash') ? 'clash' : outcomes.includes('agree') ? 'agree' : 'silent';
}

/** The claim that is written so; the first one where there are several. */
export function claimOf(claims: readonly Claim[], written: string, path = ''): Claim {
  const found = claims.find((claim) => claim.written === written && claim.document.path.startsWith(path));
  if (!found) throw new Error(`no claim "${written}" among ${claims.map((claim) => `"${claim.written}"`).join(', ')}`);
  return found;
}

/** The gate that stopped two claims, else the outcome: "other-name", "siblings", "clash". */
export function gateBetween(files: Files, left: string, right: string): string {
  const { claims, learnt } = prepared(files);
  const trace: Gate[] = [];
  const [a, b] = [claimOf(claims, left), claimOf(claims, right)];
  const { outcome } = judge(a, b, learnt, { bound: true, trace });
  return trace.find(({ stopped }) => stopped)?.gate ?? outcome;
}
