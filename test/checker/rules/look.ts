/** Runs one rule over pages that stand in the test, and gives its findings as one line each. */
import { expect } from 'vitest';
import { prepare } from '../../../src/checker/check.ts';
import type { Finding } from '../../../src/checker/report-types.ts';
import type { Rule } from '../../../src/checker/rules/rule.ts';
import { readKnowledge } from '../../../src/facts/knowledge.ts';
import type { Knowledge } from '../../../src/facts/types.ts';

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

export function knowledgeOf(files: Files): Knowledge {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return readKnowledge({
    root: 'content',
    sources: sources.filter(({ path }) => /\.mdx?$/.test(path)),
    data: sources.filter(({ path }) => path.endsWith('.yaml')),
    problems: [],
  });
}

/** The findings of a rule. The pages must be readable: a slip in the test would look like a rule that stays silent. */
export function findingsOf(rule: Rule, files: Files, day = asOf): Finding[] {
  const knowledge = knowledgeOf(files);
  expect(knowledge.problems).toEqual([]);
  return rule.find({ knowledge, asOf: day, ...prepare(knowledge, { asOf: day }) });
}

/** "warning link/broken policies/returns.mdx:4 refund.mdx": severity, rule, every place, value. */
export function look(rule: Rule, files: Files, day = asOf): string[] {
  return findingsOf(rule, files, day).map(({ severity, rule: id, positions: [position] }) => {
    const places = position!.statements.map(({ place }) => `${place.path}:${place.line}`);
    return `${severity} ${id} ${places.join(' ')} ${position!.value}`;
  });
}

/** A page with a title and other keys of frontmatter, each a line. The text begins on the line behind them. */
export function page(keys: string, text: string): string {
  return `---\ntitle: ${keys}\n---\n${text}\n`;
}
