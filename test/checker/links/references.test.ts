import { describe, expect, it } from 'vitest';
import { unknownReferences } from '../../../src/checker/links/references.ts';
import { type Files, knowledgeOf, page, shop } from '../run.ts';

const returns = page(
  'Returns\nid: returns\nformerly: [send-backs]\nfacts:\n  - id: returns.window\n    label: Return window\n    values: [{ is: 30 days }]',
  'The window is <Fact id="returns.window" />.',
);
const base: Files = { ...shop, 'policies/returns.mdx': returns };

/** "4:17 message (hint)" of each problem. */
const look = (files: Files) =>
  unknownReferences(knowledgeOf(files)).map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} (${hint})`,
  );
const inPlaybook = (keys: string, text = 'Be kind.'): Files => ({ ...base, 'playbooks/late.mdx': page(keys, text) });

describe('a name that stands for nothing', () => {
  it.each([
    [
      'Late',
      'You have <Fact id="returns.windw" />.',
      '4:20 <Fact id> names the fact "returns.windw", which does not exist (did you mean "returns.window"?)',
    ],
    [
      'Late',
      '<Offer role="agent" limit="goodwill.limit">A label.</Offer>',
      '4:28 <Offer limit> names the fact "goodwill.limit", which does not exist (declare it under "facts" of the page that decides it)',
    ],
    [
      'Late',
      '<FollowUp within="return.window" owner="care">Call.</FollowUp>',
      '4:19 <FollowUp within> names the fact "return.window", which does not exist (did you mean "returns.window"?)',
    ],
    [
      'Late',
      '<Question answer="returns.windows">How long?</Question>',
      '4:19 <Question answer> names the fact "returns.windows", which does not exist (did you mean "returns.window"?)',
    ],
    [
      'Late\nowner: comerce',
      'Be kind.',
      '3:8 owner names the team "comerce", which teams.yaml does not hold (did you mean "commerce"?)',
    ],
    [
      'Late\nverified: { on: 2026-01-01, by: carre }',
      'Be kind.',
      '3:33 verified names the team "carre", which teams.yaml does not hold (did you mean "care"?)',
    ],
    [
      'Late',
      '<Escalate to="warehouse">With the number.</Escalate>',
      '4:15 <Escalate to> names the team "warehouse", which teams.yaml does not hold (known teams: care, commerce)',
    ],
    [
      'Late',
      '<FollowUp within="2 days" owner="agnt">Call.</FollowUp>',
      '4:34 <FollowUp owner> names the team "agnt", which teams.yaml does not hold (known teams: care, commerce)',
    ],
    [
      'Late\nrests-on:\n  - returns\n  - retruns',
      'Be kind.',
      '5:5 rests-on names the page "retruns", which does not exist (did you mean "returns"?)',
    ],
    [
      'Late\nsupersedes: [late-2025]',
      'Be kind.',
      '3:14 supersedes names the page "late-2025", which does not exist (known pages: playbooks/late, returns)',
    ],
    [
      'Late\nnot-when:\n  - It is lost, see [Lost](lost.mdx)',
      'Be kind.',
      '4:28 not-when names the page "lost.mdx", which does not exist (known pages: playbooks/late, returns)',
    ],
    [
      'Late',
      'It is <Fact id="returns.window" customer="region=ue" />.',
      '4:43 unknown region "ue" (did you mean "us"?)',
    ],
    [
      'Late',
      'It is <Fact id="returns.window" customer="regoin=eu" />.',
      '4:43 unknown dimension "regoin" (did you mean "region"?)',
    ],
    [
      'Late',
      'It is <Fact id="returns.window" customer="eu" />.',
      '4:43 <Fact customer> says customer="eu", and "eu" is no pair (write for example customer="region=de,segment=gold")',
    ],
    ['Late', '<Say channel="phome">Hello.</Say>', '4:15 unknown channel "phome" (did you mean "phone"?)'],
    [
      'Late\nchannels: [phone, fax]',
      'Be kind.',
      '3:19 unknown channel "fax" (known names: phone, written, chat, email)',
    ],
  ])('%s / %s', (keys, text, problem) => {
    expect(look(inPlaybook(keys, text))).toEqual([problem]);
  });

  it('stands among the steps of a track', () => {
    const track = page(
      'First week\nsteps:\n  - { page: returns, minutes: 5, goal: Know it }\n  - { page: latte, minutes: 5, goal: Know it }',
      'Hi.',
    );
    expect(look({ ...base, 'onboarding/first.mdx': track })).toEqual([
      '5:13 steps names the page "latte", which does not exist (known pages: onboarding/first, returns)',
    ]);
  });

  it('is a fact of a retired page alone', () => {
    const retired = returns.replaceAll('returns', 'old').replace('title:', 'status: retired\ntitle:');
    const [problem] = look({ ...inPlaybook('Late', '<Fact id="old.window" />'), 'policies/old.mdx': retired });
    expect(problem).toContain('names "old.window", which no current page declares, only policies/old.mdx');
  });
});

describe('a name that is known, or need not be', () => {
  it.each([
    ['Late\nrests-on: [returns, send-backs, policies/returns, ../policies/returns.mdx]', 'Be kind.'],
    ['Late\nowner: commerce\nverified: { on: 2026-01-01, by: Ada Lovelace }', 'Be kind.'],
    ['Late', '<FollowUp within="2 business days" owner="team-lead">Call.</FollowUp>'],
    ['Late', '<FollowUp within="returns.window" owner="agent">Call.</FollowUp>'],
    ['Late', '<Question answer="thirty days">How long?</Question>'],
    ['Late', '<Fact id="returns.window" customer="region=eu,segment=gold" />'],
    ['Late\nnot-when: ["It is lost, see [Returns](../policies/returns.mdx)"]', 'Be kind.'],
    ['Late\nstatus: retired\nowner: nobody', '<Fact id="gone.window" />'],
  ])('%s / %s', (keys, text) => {
    expect(look(inPlaybook(keys, text))).toEqual([]);
  });

  it('is a team where no teams are declared', () => {
    expect(look({ ...inPlaybook('Late\nowner: comerce'), 'teams.yaml': '' })).toEqual([]);
  });

  it('is governance in a folder that is no project', () => {
    const files = { 'late.md': page('Late\nowner: comerce\nsupersedes: [gone]\nrests-on: [nothing]', 'Be kind.') };
    expect(look(files)).toEqual([]);
  });
});

describe('a fact that may be declared where nobody looked', () => {
  it('is named all the same, with the hint to look there', () => {
    const files = {
      ...inPlaybook('Late', '<Fact id="gifts.validity" />'),
      'policies/gifts.mdx': 'import x',
    };
    expect(look(files)).toEqual([expect.stringContaining('mend the pages that could not be read')]);
  });

  it('is named in a folder that is part of something else', () => {
    const files = { 'late.mdx': page('Late', '<Fact id="returns.window" />') };
    expect(look(files)).toEqual([expect.stringContaining('check the whole folder')]);
  });
});
