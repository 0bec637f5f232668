import { describe, expect, it } from 'vitest';
import { forceAt } from '../../src/document/force.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { Force } from '../../src/document/types.ts';

/** Pages as people write them; the stretch in «» is what is asked about. */
const table: Record<Force, readonly string[]> = {
  assert: [
    '**«My bill shows 60 days.»**\n\nWhy is that?',
    'It takes **60 days**. «You may ask after 30 days».',
    'Complaints: «write the acknowledgement within 2 days, that is our promise».',
    'Review: «we answer within 5 days».',
    // Look-alikes of history.
    'Late items cost $1 a day up to 31 July 2025. «Since 1 August 2025 it has been 50 cents».',
    'Until 31 December 2026 «the fee is $4». From 1 January 2027 it is $5.',
    'Late items «cost $1 a day» up to 31 July 2025.',
    'Returns take «no longer than 30 days».',
    'After «30 days», returns are no longer accepted.',
    'Returns are no longer possible «after 30 days».',
    'Cover for «$30» can no longer be added.',
    'If you no longer have the receipt, «a refund takes 10 days».',
    'Customers who no longer want the order get «a refund within 5 days».',
    'The code is used to confirm the order «within 10 minutes».',
    'Details used to check a caller: «name and 4 digits».',
    'The card was previously reported lost; «a new one takes 5 days».',
    'Members who previously held a Gold card «wait 24 months».',
    'The offer runs «until 31 December 2026».',
    '## Payment history\n\nA payment stays visible for «90 days».',
    '| | Basic | Team |\n|---|---|---|\n| Version history | «30 days» | 180 days |',
    '"«The battery lasts five years»." True, and it can be changed.',
    '## Order history\n\nOrders are listed for «12 months».',
    'Parcels handed over before 5 p.m. were sorted «within 2 hours».',
    'Ask for the previous policy number, «it has 8 digits».',
    'It was 60 days until March 2024; «it is 30 days now».',
    'We used to charge $5, but «now it is $3».',
    'The window is «45 days» (was 30 days).',
    'The fee was raised from $5 «to $8».',
    'The limit is ~~$500~~ «$300».',
    'Transfers «from $5» to $500 are free.',
    'The offer was extended «until 31 December 2026».',
    'The card was issued last week and is valid «until March 2030».',
    'Customers could order «up to 2000 units» at once.',
    'Passes bought up to 31 August 2026 run for «14 days».',
    'Cards issued before this day expire after «3 years».',
    'Pay «$5» before that.',
    'A pass runs «until 5 May» of the year after the one it was bought in.',
    'Stamps are kept until 5 May of the year after that in which they were given, «50 at most».',
    'Until then the fee is «$5».',
    'Before then, ask if the card was lost: «$5» is due.',
    'Up to that you pay «$5».',
    'If the old fee was paid, refund it «within 5 days».',
    'Call back (before 5 p.m.) «within 2 days».',
    // Look-alikes of examples.
    'Pay by card, for example with Visa, «within 30 days».',
    'Say you are sorry and offer «up to $25».',
    "Say the customer's name once in «5 minutes».",
    'Assume the customer is right. «Refund up to $25».',
    'Imagine you are the customer. «Answer within 60 minutes».',
    'Take the customer to a quiet place «within 5 minutes».',
    'Fees such as «the $25 late fee» are waived.',
    'Two ids (for example, a passport and a bill) are needed «within 5 days».',
    '## Examples of what is covered\n\nItems up to «$500».',
    'Set an example: answer «within 60 minutes».',
    'Say the total aloud: «$25».',
    'For example, an order of $20 ships for $5.\n\nAn order over «$50» ships free.',
    '## Scenario 1: lost parcel\n\nRefund it after «10 days».',
    // Look-alikes of what must not be said.
    "If you don't claim it «within 30 days», it is lost.",
    'If members do not reply within 5 days, «close the case after 7».',
    'If they do not tell us «within 14 days», the refund is lost.',
    'Customers who never mention it pay «$5».',
    'Do not write on the box: returns take «30 days».',
    'Avoid late fees by paying «within 30 days».',
    'Do not give refunds «after 30 days».',
    'Do not offer more than «$50».',
    "Don't just say no: explain that refunds take «5 days».",
    'Never say “it is impossible”; the desk answers «within 2 days».',
    '## What not to say\n\nThese lines cost trust. «Refunds take 5 days».',
    '## What to avoid\n\n- Orders over «$500» without a check',
    '| Item | Wrong address |\n|---|---|\n| Tent | «$5 fee» |',
    // Look-alikes of what customers say.
    '## When a customer was told two things\n\nGrant it «within 2 days».',
    'Customers say goodbye after «5 minutes» on average.',
    'If the customer says "you told me 60 days", explain that «it is 30 days».',
    'If a customer claims they paid, look at «the last 3 statements».',
    '- If the customer says no:\n  - Close the ticket after «3 days»',
    '> **Note:** Refunds take «5 days».',
    'You are told about it «within 5 days».',
    '> We refund you «within 5 days».',
    'Tell the customer that refunds take «5 days».',
    'Customer: individual accounts, «up to $500».',
    '## Problem\n\nCards are declined «for 5 days».',
    '## Problem\n\n- Cards are declined «for 5 days»',
    '## Problem\n\n### Solution\n\n- Ask me for a card «within 5 days»',
    'If you have a problem:\n\n- call us «within 5 days»',
    '## My account\n\nThe code is valid for «10 minutes».',
    'The reason is "no longer needed", and «5 days» are left.',
    'Do this for the customer:\n\n- refund up to «$25»',
    // Look-alikes of questions and metadata.
    '## How long is it?\n\nIt is «30 days».',
    'Is it covered? «Yes, for 90 days».',
    '**Is it covered?**\n«Yes, for 90 days».',
    '**The cover is «90 days».** Why do you ask?',
    'The cover is **«90 days» where needed. Is it?**',
    'Version 3 of the tent weighs «2.1 kg».',
    'The update takes «5 minutes».',
    'Hi there, your refund arrives «within 5 days».',
  ],
  script: [
    'Say: “«You have 30 days to send it back».”',
    "Tell the customer: '«Your refund takes 5 days».'",
    'Explain: "Thanks for waiting. «The refund takes 5 days». Goodbye."',
    'After 2 failed calls, inform the caller: "«We try again within 24 hours»".',
    'Reply with this: "«We refund it within 5 days»."',
    '## What to say\n\n- «You have 30 days»',
    'What we write instead:\n\n> "«You have 30 days»."',
    '**Say instead:** "«The fee is $5»."',
    '✅ "«The refund takes 5 days»."',
    '✅ Do: "«The refund takes 5 days»."',
    "| Don't say | Say |\n|---|---|\n| Never | «Within 5 days» |",
    'Never say "it is instant"; say "«it takes 5 days»".',
  ],
  'dont-say': [
    'Never say: "«It takes 60 days»."',
    '8. "«The battery lasts five years»." False, it lasts three times that.',
    '"«A refund takes 60 days»." That is not true, it is 30.',
    '**Never say:** "«It takes 60 days»."',
    'Do not promise «a refund within 24 hours».',
    "Don't tell customers that «the fee of $5 is waived».",
    'NEVER tell the customer «about the $50 limit».',
    'We never promise «delivery in 2 days».',
    'If they insist, do not mention «the 60 days».',
    'Do not claim that «it takes 60 days».',
    'Agents must not promise «delivery in 2 days».',
    'Avoid saying «that it takes 60 days».',
    'Please refrain from promising «a 60-day window».',
    "Don't say “«60 days is fine»” to anyone.",
    'Never say "«it is instant»"; say "it takes 5 days".',
    'Instead of "«it takes 60 days»", say "it takes 30".',
    '❌ "«It takes 60 days»."',
    '❌ Don\'t: "«It takes 60 days»."',
    '**Wrong:** "«It takes 60 days»."',
    'Not: "«It takes 60 days»."',
    "## Don't say\n\n- «It takes 60 days»",
    '## Wording to avoid\n\n> «It takes 60 days»',
    '## Phrases to avoid\n\n1. «It takes 60 days»',
    'What we never write:\n\n> "«It takes 60 days»."',
    'When the card is flagged, never say:\n\n- «it takes 60 days»',
    "| Don't say | Say |\n|---|---|\n| «60 days» | 30 days |",
    '| What an agent said | Verdict |\n|---|---|\n| "«It takes 60 days»." | wrong, don\'t repeat |',
    '| Rule | Text |\n|---|---|\n| Never say | «It takes 60 days» |',
    "- Don't say:\n  - «It takes 60 days»",
  ],
  'customer-quote': [
    '## Problem\n\n«I cannot pay by card».',
    '### Symptoms\n\n- «My card is declined»',
    'Customer: "«You told me 60 days»."',
    '> Customer: "«You told me 60 days»."',
    'Customer: I was sure «it is 60 days».',
    'Customer: My parcel is «30 days» late.',
    'The member wrote: "«You promised me 60 days»."',
    'You wrote that your plan "«gives you 60 days»", but it is 30.',
    'A caller asks: "Is it free? «I was told 60 days»."',
    'If the customer says "«you told me 60 days»", explain that it is 30 days.',
    '"«You have 60 days»," says the customer.',
    '> "«Yesterday your colleague said it is 60 days»."',
    '> "«Your website gives me 60 days»!"',
    '> «I was told that it is 60 days»',
    "## What customers say\n\n- «I have 60 days, don't I»",
    'Customers often say:\n\n- «it is 60 days»',
    '| Customer says | Answer |\n|---|---|\n| «It is 60 days» | It is 30 days |',
    'If a customer claims «that it is 60 days», explain the rule.',
    "I'm sorry that you were told «60 days»; it is 30.",
    'A colleague told you «60 days», and it is 30.',
    'A member was told «60 days by a colleague».',
    '**Customer: "«I have 60 days, right»"**\n\nIt is 30 days.',
    '## I was told «60 days»\n\nIt is 30 days.',
    'Complaints: «I paid $20 for nothing».',
    'Complaint of the week: "«You took eight dollars from me»!"',
  ],
  example: [
    'For example, «an order of $20 ships for $5».',
    'E.g. «an order of $20 ships for $5».',
    'Example: «an order of $20 ships for $5».',
    '**Example:** «an order of $20 ships for $5».',
    'Suppose a customer buys a tent for $200. «The fee is $20».',
    'Say a customer orders 3 tents. «The fee is $20».',
    'Imagine a customer buys two tents. «The fee is $20».',
    'Consider a Gold customer. «The fee is $20».',
    "Let's say you spend $500. «You earn $5».",
    'For instance, you spend $500. «Then you earn $5».',
    '## Example\n\n«The fee is $20».',
    '## Billing examples\n\n### One lamp\n\n«The fee is $20».',
    '## Example invoice\n\n«The fee is $20».',
    '## Worked examples\n\n- «$20 of fees»',
    "Cases from last week's chat:\n\n- «Called off after 40 minutes, $20 of fees»",
    '## Calls of the last month\n\n- «$20 of fees»',
    '## Worked example: a late parcel\n\n«The refund is $20».',
    'The percentage counts, for example:\n\n- «$100 gives $3»',
    'Two papers (e.g., «a bill under 90 days old») are needed.',
    'Fees apply, for example «$25 for a late payment».',
    '| Example | Fee |\n|---|---|\n| «$100» | $3 |',
  ],
  question: [
    '**«My bill shows 60 days.» Why is it more now?**',
    '**«My bill shows 60 days.» Why is it more now?**\nIt was 30 days.',
    'A few questions.\n**«My bill shows 60 days.» Why?**\nWe cannot tell.',
    'Can I return it «after 60 days»?',
    '## Is it «60 days»?\n\nIt is 30.',
    '**Do I have «60 days»?**\n\nNo, 30.',
    'Within 5 days, ask "«Was it really 60 days ago?»"',
    '- Is it older than «60 days»?',
  ],
  history: [
    'Up to 31 December 2025, «a booking could hold no more than 6 passengers».',
    '_[«Amended at the Board meeting of November 20, 2017».]_',
    '_«As amended by the Board of Directors, December 3, 2018».',
    '«Late items cost $1 a day up to 31 July 2025.» Since 1 August 2025 it has been 50 cents.',
    'Through June 30, 2024 «a monthly payment carried a fee of $4». From July 1, 2024 the fee is $5.',
    'Up to the end of June 2024 «we looked at it after 12 payments»; since July 1, 2024 it has been 8.',
    'In 2021 the joining fee was «$40».',
    'During 2022 a parcel cost «$7».',
    'The joining fee was only «$40» in 2021.',
    'Until March 2024, returns were accepted «within 60 days».',
    'Before 1 January 2024 it took «48 months» to become a member.',
    'Until May 2023 a parcel took «9 days».',
    'Passes bought up to 31 August 2026 ran for «14 days».',
    'Cards issued up to March 2024 expired after «3 years».',
    'Points collected through December 2024 lasted «18 months».',
    'Orders placed before 1 May 2024 came with «60 days» of returns.',
    'Before that it was «every 4 hours».',
    'Before then the fee was «$5».',
    'Until then, returns were accepted for «60 days».',
    'Up to then a parcel took «9 days».',
    'Until that day they had «60 days».',
    'Before the change we charged «$5».',
    'Up to January 2024 «a second exchange was possible»; since then there is one.',
    'The window was «60 days» until 31 December 2024.',
    'It was «60 days» until March 2024; it is 30 days now.',
    'The window used to be «60 days».',
    'We used to charge «$5», but now it is $3.',
    'Previously, the window was «60 days».',
    'In the past, «refunds took 60 days».',
    'The «$5 fee» was abolished.',
    'The window is 45 days (previously «30 days»).',
    'The limit (old: «$500») is $300.',
    'The offer was available «for $5 until May 2024».',
    'The old limit was «$500».',
    'Under the old policy, customers had «60 days».',
    'The window is 45 days (was «30 days»).',
    'The fee was raised «from $5» to $8.',
    'The limit is ~~«$500»~~ $300.',
    'This replaces «the old 60-day window».',
    '## Change log\n\n- «60 days became 30»',
    '## Previous policy\n\nReturns are accepted for «60 days».',
    '**Old limits**\n\n- «$500 a day»',
    '| Old | New |\n|---|---|\n| «60 days» | 30 days |',
    'Previously: «60 days».',
  ],
  ended: [
    'We no longer charge «the $5 fee».',
    'The «$5 fee» no longer applies.',
    'Cheques «are no longer accepted».',
    'We do not charge «a $5 fee» any more.',
  ],
  metadata: [
    'Last updated: «2026-03-01»',
    '*Last reviewed on «1 March 2026».*',
    'Version «2.1»',
    'Version: «2.1»',
    'Document ID: «12345»',
    'Next review: «2027-03-01»',
    'Page «3 of 12»',
    '| Field | Value |\n|---|---|\n| Last updated | «2026-03-01» |',
  ],
};

const componentTable: readonly [string, Force][] = [
  ['<Say channel="phone">«You have 30 days».</Say>', 'script'],
  ['<DontSay why="wrong">«You have 60 days».</DontSay>', 'dont-say'],
  ['<CustomerSays>«I have 60 days».</CustomerSays>', 'customer-quote'],
  ['<Example>\n\n- «The fee is $20»\n\n</Example>', 'example'],
  ['<Question answer="returns.window">«How long is it»</Question>', 'question'],
  ['<Steps>\n\n1. «Refund it within 5 days»\n\n</Steps>', 'assert'],
  ['<Example>\n\n<Say>«The fee is $20».</Say>\n\n</Example>', 'example'],
  ['<Say>\n\nAvoid words. <DontSay>«60 days»</DontSay>\n\n</Say>', 'dont-say'],
  ['Open with <Say>«you have 30 days»</Say> and wait.', 'script'],
  ['They ask <CustomerSays>«is it 60 days»</CustomerSays> and you answer: 30 days.', 'customer-quote'],
  ['They ask <CustomerSays>is it 60 days</CustomerSays> and you answer: «30 days».', 'assert'],
];

describe('force', () => {
  for (const [force, pages] of Object.entries(table)) {
    describe(force, () => {
      it.each(pages)('%j', (page) => {
        expect(forceOf(page, 'article.md')).toBe(force);
      });
    });
  }

  describe('of components', () => {
    it.each(componentTable)('%j is %s', (page, force) => {
      expect(forceOf(page, 'article.mdx')).toBe(force);
    });
  });

  it('says why', () => {
    const reason = (page: string) => judge(page, 'article.md').reason;
    expect(reason("## Don't say\n\n- «60 days»")).toBe('under the heading "Don\'t say"');
    expect(reason('The window used to be «60 days».')).toBe('wording: "used to be"');
    expect(reason('If the customer says "«you told me 60 days»", it is 30.')).toBe('quoted after "customer says"');
    expect(reason('Returns take «30 days».')).toBe('');
  });
});

function forceOf(page: string, path: string): Force {
  return judge(page, path).force;
}

function judge(page: string, path: string) {
  const [before, asked, after] = page.split(/[«»]/);
  const { document, problems } = parseDocument(
    { path, text: `# Returns\n\n${before}${asked}${after}\n` },
    { project: false },
  );
  expect(problems).toEqual([]);
  const plain = asked!.replaceAll(/[~*]/g, '');
  const sentences = document!.sentences.slice(1);
  const sentence =
    sentences.find(({ text }) => text.includes(plain)) ?? sentences.find(({ text }) => plain.includes(text))!;
  const start = Math.max(0, sentence.text.indexOf(plain));
  return forceAt(sentence, start, start + plain.length);
}
