/** Findings that are no contradiction, by rule, and what every owner has to see to. */
import type { Finding } from '../../checker/report-types.ts';
import { rules } from '../../checker/rules/index.ts';
import { isDisputed, openFindings } from './findings.ts';
import { findingsOn, pages, teamOf } from './pages.ts';

export interface FindingGroup {
  /** Rule id. */
  rule: string;
  title: string;
  findings: readonly Finding[];
}

export interface Debt {
  name: string;
  pages: number;
  disputed: number;
  due: number;
  other: number;
}

const titles = new Map(rules.map(({ id, title }) => [id, title]));

/** In the order of the report: what weighs most first. */
export const groups: readonly FindingGroup[] = [
  ...Map.groupBy(
    openFindings.filter((finding) => !isDisputed(finding)),
    ({ rule }) => rule,
  ),
].map(([rule, findings]) => ({ rule, title: titles.get(rule) ?? rule, findings }));

/** By name; pages without an owner come last. */
export const debts: readonly Debt[] = [...Map.groupBy(pages, ({ document }) => document.frontmatter.owner ?? '')]
  .map(([owner, owned]) => {
    const findings = [...new Set(owned.flatMap(({ document }) => findingsOn(document.path)))];
    return {
      name: owner === '' ? 'nobody' : (teamOf(owner)?.name ?? owner),
      isNobody: owner === '',
      pages: owned.length,
      disputed: findings.filter(isDisputed).length,
      due: owned.filter(({ isOverdue }) => isOverdue).length,
      other: findings.filter((finding) => !isDisputed(finding)).length,
    };
  })
  .sort((a, b) => Number(a.isNobody) - Number(b.isNobody) || (a.name < b.name ? -1 : 1));
